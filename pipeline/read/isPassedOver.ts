/** What programs leave beside documents: pictures' indexes, folders' looks, locks of open files. */
const LEFT_BY_PROGRAMS = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|~\$.*)$/u;

/**
 * True for files in a folder or zip that are no documents: hidden ones, README.md, what systems and programs add, and
 * sidecars of the UN's resolutions (`metadata-77.jsonl`).
 *
 * @param path with `/` or `\` between its parts
 */
export function isPassedOver(path: string): boolean {
  const parts = path.split(/[/\\]/u);
  const name = parts.at(-1)?.toLowerCase() ?? "";
  return (
    parts.some((part) => part === "__MACOSX" || (part.startsWith(".") && part !== "." && part !== "..")) ||
    name === "readme.md" ||
    LEFT_BY_PROGRAMS.test(name) ||
    isSidecar(name)
  );
}

/** True for the name of a sidecar with facts about resolutions: no document, wherever it is named. */
export function isSidecar(name: string): boolean {
  return /^metadata-\d{1,3}\.jsonl$/iu.test(name);
}
