import { readdirSync } from "node:fs";

// `npm run bench NAME ARGS…` runs tests/bench/NAME.ts, which exports `bench(args)`.
const [name = "", ...args] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && file !== "bench.ts")
  .map((file) => file.slice(0, -".ts".length))
  .sort();

if (names.includes(name)) {
  const { bench }: { bench: (args: readonly string[]) => Promise<void> } = await import(`./${name}.ts`);
  await bench(args);
} else {
  console.error(
    `${name === "" ? "name a benchmark" : `no such benchmark: ${name}`} (there are: ${names.join(", ")})`,
  );
  process.exitCode = 1;
}
