// `node bundleThreads.mjs FOLDER [MODULE…]` writes the threads' modules as one file each into a folder below the root, where
// those of npm's packages are found that stay outside; also other modules of the tree, named from its root, as the tests need them.
// Run by `run.mjs`; takes half a second.
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const HERE = import.meta.dirname;
const ROOT = join(HERE, "../..");
const THREADS = ["readingThread", "stagingThread"].map((name) => join(HERE, `${name}.ts`));
const [folder, ...others] = process.argv.slice(2);
const modules = THREADS.concat(others.map((path) => join(ROOT, path)));

// What every thread loads, in some 300 files: inside a bundle it takes half the processor time of a thread's start.
const INSIDE = [
  "@duckdb/node-api",
  "iconv-lite",
  "safer-buffer",
  "saxes",
  "wink-nlp",
  "xmlchars",
  "yaml",
  "zod",
];

await build({
  root: ROOT,
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: "warn",
  plugins: [keepPlaces()],
  ssr: { noExternal: INSIDE },
  build: {
    ssr: true,
    outDir: folder,
    emptyOutDir: true,
    minify: false,
    target: "node20",
    rolldownOptions: {
      input: Object.fromEntries(modules.map((path) => [basename(path, ".ts"), path])),
      output: { format: "es", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" },
    },
  },
});

/** A module goes on finding the files beside its source: SQL statements, models, packages. */
function keepPlaces() {
  return {
    name: "keep-places",
    enforce: "pre",
    transform: (code, path) =>
      code
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path))),
  };
}
