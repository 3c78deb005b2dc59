import { openDatabase } from "../../../pipeline/store/database.ts";

// Run as a process of its own: opens the database named first and holds it until it is killed.
await openDatabase(process.argv[2] ?? "");
console.log("open");
setInterval(() => undefined, 1000);
