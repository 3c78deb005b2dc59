import { describe, expect, it } from "vitest";
import { lemmatizeOpening } from "../../../pipeline/structure/lemmatizeOpening.ts";
import { readOpening } from "../../../pipeline/structure/readOpening.ts";

/** Phrase and lemma of the opening of a paragraph. */
function openingOf(text: string): readonly [string, string] | undefined {
  const opening = readOpening(text);
  return opening && [opening.phrase, lemmatizeOpening(opening.phrase, opening.form)];
}

describe("readOpening(text) and lemmatizeOpening(phrase, form)", () => {
  it.each([
    ["Rappelant sa résolution", "Rappelant", "rappeler"],
    ["Rappelant également que", "Rappelant également", "rappeler également"],
    ["Ayant également à l’esprit sa résolution", "Ayant également à l’esprit", "avoir également à l'esprit"],
    ["Ayant examiné le rapport", "Ayant examiné", "avoir examiné"],
    [
      "Se déclarant gravement préoccupée par",
      "Se déclarant gravement préoccupée",
      "se déclarer gravement préoccupé",
    ],
    [
      "Se déclarant de nouveau préoccupée par",
      "Se déclarant de nouveau préoccupée",
      "se déclarer de nouveau préoccupé",
    ],
    [
      "S’inquiétant une nouvelle fois de ce que",
      "S’inquiétant une nouvelle fois",
      "s'inquiéter une nouvelle fois",
    ],
    [
      "Notant avec une profonde inquiétude les effets",
      "Notant avec une profonde inquiétude",
      "noter avec une profonde inquiétude",
    ],
    [
      "Exprimant sa profonde préoccupation au sujet",
      "Exprimant sa profonde préoccupation",
      "exprimer sa profonde préoccupation",
    ],
    [
      "Prenant note avec satisfaction du travail",
      "Prenant note avec satisfaction",
      "prendre note avec satisfaction",
    ],
    ["Tenant compte de toutes", "Tenant compte", "tenir compte"],
    ["Reconnaissant que", "Reconnaissant", "reconnaître"],
    ["Vivement préoccupée par", "Vivement préoccupée", "vivement préoccupé"],
    ["Consciente du rôle", "Consciente", "conscient"],
    ["Inquiète de la pénétration", "Inquiète", "inquiet"],
    ["Désireuse de", "Désireuse", "désireux"],
    ["Prie instamment les États", "Prie instamment", "prier instamment"],
    ["Invite de même instamment les États", "Invite de même instamment", "inviter de même instamment"],
    ["Se félicite à nouveau de", "Se félicite à nouveau", "se féliciter à nouveau"],
    ["Sait gré à la Commission", "Sait gré", "savoir gré"],
    ["Rappelle sa résolution", "Rappelle", "rappeler"],
    ["Appelle l’attention sur", "Appelle l’attention", "appeler l'attention"],
    ["Considère que", "Considère", "considérer"],
    ["Relève que", "Relève", "relever"],
    ["S’inquiète de", "S’inquiète", "s'inquiéter"],
    ["Note avec satisfaction que", "Note avec satisfaction", "noter avec satisfaction"],
    ["Est consciente qu’il faut", "Est consciente", "être conscient"],
    ["A conscience que", "A conscience", "avoir conscience"],
    ["Se réjouit de", "Se réjouit", "se réjouir"],
    ["Décide d’inscrire", "Décide", "décider"],
    [
      "Accueille avec satisfaction les contributions",
      "Accueille avec satisfaction",
      "accueillir avec satisfaction",
    ],
  ])("%s", (text, phrase, lemma) => {
    expect(openingOf(text)).toEqual([phrase, lemma]);
  });

  it("finds no opening in a heading, a title or a sentence", () => {
    for (const text of [
      "Une affaire",
      "Les États Membres",
      "Renforcement du programme",
      "Mesdames et Messieurs",
      "suite",
    ]) {
      expect(readOpening(text), text).toBeUndefined();
    }
  });
});
