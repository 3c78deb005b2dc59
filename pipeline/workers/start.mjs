// First module of every thread: Node hands the TypeScript loader of the main thread to no other.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.script);
