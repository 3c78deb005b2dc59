import { parentPort, workerData } from "node:worker_threads";
import { loadTools } from "../tools.ts";
import { serveStaging } from "./serveStaging.ts";
import { stepBack } from "./stepBack.ts";

if (workerData.background) stepBack();
if (parentPort) serveStaging(parentPort, loadTools());
