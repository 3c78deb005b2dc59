import { describe, expect, it } from "vitest";
import { frenchResolutions } from "../../../../pipeline/structure/frenchResolutions.ts";
import { STRENGTHS } from "../../../../pipeline/structure/Strength.ts";
import { readFrenchStrength } from "../../../../pipeline/structure/strength/readFrenchStrength.ts";

/** The class of an operative paragraph's opening by name, as structuring finds it. */
function classOf(text: string): string | undefined {
  const opening = frenchResolutions.readOpening(text);
  if (opening === undefined) throw new Error(`no opening: ${text}`);
  const lemma = frenchResolutions.lemmatizeOpening(opening);
  const strength = readFrenchStrength(lemma, text.slice(opening.phrase.length));
  return strength === undefined ? undefined : STRENGTHS[strength - 1];
}

describe("readFrenchStrength(openingLemma, after)", () => {
  it.each([
    ["Prend note du rapport", "notes"],
    ["Prend acte avec satisfaction du rapport", "notes"],
    ["Note avec préoccupation que", "notes"],
    ["Est consciente du rôle", "notes"],
    ["Sait gré au Gouvernement", "notes"],
    ["Se félicite également des progrès", "notes"],
    ["Invite de nouveau les États", "invites"],
    ["Encourage vivement les États", "encourages"],
    ["Engage à cet égard les États", "encourages"],
    ["Recommande que l’Office agisse", "encourages"],
    ["Demande aux États Membres", "calls upon"],
    ["Lance un appel à tous les États", "calls upon"],
    ["Prie également le Secrétaire général", "requests"],
    ["Prie instamment les États", "urges"],
    ["Demande instamment aux États", "urges"],
    ["Invite de même instamment les États", "urges"],
    ["Engage vivement les États", "urges"],
    ["Exhorte les États", "urges"],
    ["Lance un appel pressant aux gouvernements", "urges"],
    ["Exige une fois de plus qu’Israël", "demands"],
    ["Décide en outre de rester saisie", "decides"],
    ["Fait siennes les conclusions", "decides"],
    ["Ouvre un crédit de 866 000 dollars", "decides"],
    ["Souscrit aux conclusions", "decides"],
  ])("%s: %s", (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });

  it.each([
    "Réaffirme que la coopération est utile",
    "Souligne également qu’il importe d’agir",
    "Condamne énergiquement ces actes",
    "Se déclare gravement préoccupée par la situation",
    "S’engage de nouveau à agir",
    "Appelle l’attention des États sur le rapport",
    "Appuie les efforts",
  ])("gives no class where the organ says what it thinks, feels or promises: %s", (text) => {
    expect(classOf(text)).toBeUndefined();
  });

  it.each([
    ["Réitère son appel en faveur de contributions", "calls upon"],
    ["Réitère les demandes adressées au Secrétaire général", "requests"],
    ["Renouvelle, à cet égard, l’appel lancé aux États", "calls upon"],
    ["Renouvelle l’invitation faite aux États", "invites"],
    ["Renouvelle l’expression de sa gratitude", "notes"],
    ["Exprime sa profonde gratitude au Gouvernement", "notes"],
    ["Réaffirme sa décision d’examiner la question", "decides"],
    ["Renouvelle son soutien à la demande", undefined],
    ["Exprime sa préoccupation", undefined],
  ])("takes the class of what is repeated or expressed: %s", (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });

  it("counts the stronger of two verbs, and what is continued", () => {
    expect(classOf("Accueille avec satisfaction et encourage les efforts")).toBe("encourages");
    expect(classOf("Appuie et encourage les efforts")).toBe("encourages");
    expect(classOf("Prend note et des rapports")).toBe("notes");
    expect(classOf("Continue d’encourager les États")).toBe("encourages");
    expect(classOf("Continue de souligner que")).toBeUndefined();
  });
});
