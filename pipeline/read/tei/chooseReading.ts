import { childElements, type XmlElement, type XmlNode } from "../akn/XmlElement.ts";

/** What an editor's alternatives leave in the text, and what they take out by which rule. */
export interface Reading {
  readonly kept: readonly XmlNode[];
  readonly left: readonly { readonly rule: string; readonly element: XmlElement }[];
}

/** The surest first: regularised, corrected and expanded forms, added text, the reading of the edition. */
const KEPT = ["reg", "corr", "expan", "add", "lem", "seg", "unclear", "supplied"];
const RULES: ReadonlyMap<string, string> = new Map([
  ["orig", "take-out-original-spelling"],
  ["sic", "take-out-error"],
  ["abbr", "take-out-abbreviation"],
  ["del", "take-out-deletion"],
  ["rdg", "take-out-variant"],
  ["rdgGrp", "take-out-variant"],
  ["witDetail", "take-out-variant"],
  ["wit", "take-out-variant"],
]);

/** The reading that is taken of a `choice`, `subst` or `app`: one, and of a `subst` all that was added. */
export function chooseReading(alternatives: XmlElement): Reading {
  const all = childElements(alternatives);
  const notes = all.filter(({ name }) => name === "note");
  const readings = all.filter(({ name }) => name !== "note");
  const best = KEPT.map((name) => readings.find((one) => one.name === name)).find((one) => one !== undefined);
  const first = best ?? readings.find(({ name }) => name !== "del") ?? undefined;
  const isKept = (one: XmlElement) =>
    one === first || (alternatives.name === "subst" && one.name === "add") || MARKERS.has(one.name);
  return {
    // TEI has no words of its own beside the readings; some files do.
    kept: [...alternatives.children.filter(isWords), ...readings.filter(isKept), ...notes],
    left: readings
      .filter((one) => !isKept(one))
      .map((element) => ({ rule: RULES.get(element.name) ?? "take-out-variant", element })),
  };
}

function isWords(node: XmlNode): boolean {
  return typeof node === "string" && node.trim() !== "";
}

/** Breaks between the readings hold for all of them. */
const MARKERS: ReadonlySet<string> = new Set(["lb", "pb", "cb", "fw", "anchor", "milestone"]);
