import type { Plugin } from "vite";

/**
 * Keeps packages out of the built page that another package imports and this page never calls; their functions throw.
 *
 * The bundler cannot tell by itself: Plot looks up map projections and colour schemes by name while it runs.
 *
 * @param packages by name, with the exports that stay because they are called while modules load
 */
export function leaveOut(packages: Readonly<Record<string, readonly string[]>>): Plugin {
  const real = new Map<string, string>();
  return {
    name: "leave-out",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer) {
      if (packages[source] === undefined) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (found === null) return undefined;
      real.set(`\0${source}`, found.id);
      return `\0${source}`;
    },
    async load(id) {
      const file = real.get(id);
      if (file === undefined) return undefined;
      const name = id.slice(1);
      const kept = packages[name] ?? [];
      const exported: object = await import(name);
      const left = Object.keys(exported).filter((one) => !kept.includes(one));
      return `function leftOut() { throw new Error("${name} is not part of the page") }
export { ${left.map((one) => `leftOut as ${one}`).join(", ")} };
export { ${kept.join(", ")} } from ${JSON.stringify(file)};`;
    },
  };
}
