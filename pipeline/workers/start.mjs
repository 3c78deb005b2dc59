// First module of a thread that starts without a bundle: Node hands the TypeScript loader of the main thread to no other.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { workerData } from "node:worker_threads";

// The loader for `require` takes half the time of that for `import`, which works in a thread of its own.
const require = createRequire(import.meta.url);
require("tsx/cjs/api").register();
require(fileURLToPath(workerData.script));
