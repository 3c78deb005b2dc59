import type { XmlElement } from "../akn/XmlElement.ts";

/** The rule by which an element is no part of a TEI's text but its page's or its editor's; undefined for all others. */
export function findApparatus({ name, attributes }: XmlElement): string | undefined {
  if (name !== "fw") return APPARATUS.get(name);
  if (/page|num/iu.test(attributes.type ?? "")) return "take-out-page-number";
  return /foot|sig|catch/iu.test(attributes.type ?? "") ? "take-out-page-footer" : "take-out-page-header";
}

const APPARATUS: ReadonlyMap<string, string> = new Map([
  ["del", "take-out-deletion"],
  ["figDesc", "take-out-picture"],
  ["gap", "take-out-editor-note"],
  ["vocal", "take-out-editor-note"],
  ["kinesic", "take-out-editor-note"],
  ["incident", "take-out-editor-note"],
  ["interp", "take-out-editor-note"],
  ["interpGrp", "take-out-editor-note"],
  ["metamark", "take-out-editor-note"],
  ["certainty", "take-out-editor-note"],
  ["index", "take-out-contents"],
]);
