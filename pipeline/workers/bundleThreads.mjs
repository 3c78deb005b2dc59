// `node bundleThreads.mjs FOLDER` writes the threads' modules as one file each into a folder below the root, where npm's
// packages, which stay outside, are found. Run by `run.mjs`; takes half a second.
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

const HERE = import.meta.dirname;
const THREADS = ["readingThread", "stagingThread"];

await build({
  root: join(HERE, "../.."),
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: "warn",
  plugins: [keepPlaces()],
  build: {
    ssr: true,
    outDir: process.argv[2],
    emptyOutDir: true,
    minify: false,
    target: "node20",
    rolldownOptions: {
      input: Object.fromEntries(THREADS.map((name) => [name, join(HERE, `${name}.ts`)])),
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
