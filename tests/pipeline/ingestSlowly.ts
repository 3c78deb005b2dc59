import { ingest } from "../../pipeline/ingest.ts";
import { openDatabase } from "../../pipeline/store/database.ts";

// Run as a process of its own until it is killed: one batch a document, each step named before it is taken.
const [db = "", ...paths] = process.argv.slice(2);
const database = await openDatabase(db);
await ingest(paths, {
  database,
  batchTokens: 1,
  stopwatch: async (step, work) => {
    process.stdout.write(`${step}\n`);
    return work();
  },
});
setInterval(() => undefined, 1000);
