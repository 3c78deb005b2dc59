import { parentPort } from "node:worker_threads";
import { loadTools } from "../tools.ts";
import { serveStaging } from "./serveStaging.ts";

if (parentPort) serveStaging(parentPort, loadTools());
