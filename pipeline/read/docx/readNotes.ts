import type { XmlElement } from "../akn/XmlElement.ts";
import type { NumberFormat } from "../office/formatNumber.ts";
import type { NoteKind, NoteNumbering } from "./createNoteBook.ts";
import { childOf, integerOf, readWordXml, valOf } from "./wordXml.ts";

const FORMATS: readonly NumberFormat[] = [
  "decimal",
  "lowerLetter",
  "upperLetter",
  "lowerRoman",
  "upperRoman",
  "chicago",
];

const ANEW: ReadonlyMap<string, "page" | "section"> = new Map([
  ["eachPage", "page"],
  ["eachSect", "section"],
]);

/** Notes by id, without the lines that part them from the text, which Word keeps as notes of their own type. */
export function readNotes(kind: NoteKind, xml: string | undefined): ReadonlyMap<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const note of xml === undefined ? [] : readWordXml(xml, `w:${kind}`)) {
    const { id, type = "normal" } = note.attributes;
    if (id !== undefined && type === "normal") notes.set(id, note);
  }
  return notes;
}

/** How notes of a kind are numbered: by the first section that says so, else by the document's settings. */
export function readNoteNumbering(
  kind: NoteKind,
  document: string,
  settings: string | undefined,
): NoteNumbering {
  const name = `w:${kind}Pr`;
  const marks = [document, settings ?? ""].flatMap((xml) =>
    xml.includes(`${kind}Pr`) ? [...readWordXml(xml, name)] : [],
  );
  const first = (child: string) => marks.find((element) => childOf(element, child) !== undefined);
  const named = valOf(first("w:numFmt"), "w:numFmt");
  const usual = kind === "footnote" ? "decimal" : "lowerRoman";
  const anewBy = ANEW.get(valOf(first("w:numRestart"), "w:numRestart") ?? "");
  return {
    format: FORMATS.find((format) => format === (named ?? usual)) ?? "decimal",
    start: integerOf(first("w:numStart"), "w:numStart") ?? 1,
    ...(anewBy !== undefined && { anewBy }),
  };
}
