import { describe, expect, it } from "vitest";
import { findTreaties } from "../../../pipeline/structure/findTreaties.ts";
import type { Paragraph } from "../../../pipeline/structure/StructuredDocument.ts";

/** A paragraph in which `^1` calls note 1. */
function calling(marked: string): Paragraph {
  const noteCalls: { mark: string; at: number }[] = [];
  let text = "";
  for (const part of marked.split(/(\^\d)/u)) {
    if (/^\^\d$/u.test(part)) noteCalls.push({ mark: part.slice(1), at: text.length });
    else text += part;
  }
  return { seq: 7, role: "preambular", text, noteCalls };
}

function found(marked: string, ...notes: readonly string[]) {
  const treaties = findTreaties(
    [calling(marked)],
    notes.map((text, i) => ({ mark: String(i + 1), text })),
  );
  return treaties.map(({ text, name }) => [text, name]);
}

describe("findTreaties(paragraphs, notes)", () => {
  it("takes the place in the treaty series from the note and the name from where the note is called", () => {
    expect(
      found(
        "Rappelant la Convention relative aux droits de l’enfant^1 et le Protocole facultatif s’y rapportant^2,",
        "Nations Unies, Recueil des Traités, vol. 1577, no 27531.",
        "Ibid., vol. 2173, no 27531.",
      ),
    ).toEqual([
      [
        "Nations Unies, Recueil des Traités, vol. 1577, no 27531",
        "Convention relative aux droits de l’enfant",
      ],
      ["Ibid., vol. 2173, no 27531", "Protocole facultatif s’y rapportant"],
    ]);
  });

  it("takes several volumes as one reference, and several references of a note apart", () => {
    expect(
      found(
        "la Convention contre la criminalité^1",
        "Nations Unies, Recueil des Traités, vol. 2225, 2237, 2241 et 2326, no 39574 ; ibid. et Société des Nations, Recueil des Traités, vol. XCIV, no 2138.",
      ).map(([text]) => text),
    ).toEqual([
      "Nations Unies, Recueil des Traités, vol. 2225, 2237, 2241 et 2326, no 39574",
      "Société des Nations, Recueil des Traités, vol. XCIV, no 2138",
    ]);
  });

  it("reads English names, which may begin before their noun", () => {
    expect(
      found(
        "Recalling the International Covenant on Civil Rights and the Joint Convention on Safety^1",
        "United Nations, Treaty Series, vols. 999 and 1000, No. 14668.",
      ),
    ).toEqual([
      ["United Nations, Treaty Series, vols. 999 and 1000, No. 14668", "Joint Convention on Safety"],
    ]);
  });

  it("gives no name where nothing there is one, and takes no other note for a treaty", () => {
    expect(
      found(
        "de la Convention^1 et de son rapport^2",
        "Nations Unies, Recueil des Traités, vol. 1, no 2.",
        "A/74/1.",
      ),
    ).toEqual([["Nations Unies, Recueil des Traités, vol. 1, no 2", undefined]]);
    expect(found("son rapport^1", "Ibid., vol. 2, no 3.")).toEqual([]);
  });

  it("says in which paragraph the note is called, where one calls it", () => {
    expect(
      findTreaties(
        [calling("un texte")],
        [{ mark: "1", text: "Nations Unies, Recueil des Traités, vol. 1, no 2." }],
      ),
    ).toEqual([{ text: "Nations Unies, Recueil des Traités, vol. 1, no 2" }]);
  });
});
