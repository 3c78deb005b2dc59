import { runCommand } from "./commands/runCommand.ts";

// A reader that closes early (`analyze … | head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});

process.exitCode = await runCommand(process.argv.slice(2));
