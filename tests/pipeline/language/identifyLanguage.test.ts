import { describe, expect, it } from "vitest";
import { identifyLanguage } from "../../../pipeline/language/identifyLanguage.ts";

/** Article 1 of the Universal Declaration of Human Rights, in the United Nations' translations. */
const ARTICLE: readonly (readonly [string, string])[] = [
  [
    "fr",
    "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.",
  ],
  [
    "en",
    "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.",
  ],
  [
    "es",
    "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.",
  ],
  [
    "ru",
    "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.",
  ],
  [
    "ar",
    "يولد جميع الناس أحراراً متساوين في الكرامة والحقوق. وقد وهبوا عقلاً وضميراً وعليهم أن يعامل بعضهم بعضاً بروح الإخاء.",
  ],
  ["zh", "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。"],
  [
    "und",
    "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.",
  ],
  [
    "und",
    "Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de consciência, devem agir uns para com os outros em espírito de fraternidade.",
  ],
  [
    "und",
    "Всі люди народжуються вільними і рівними у своїй гідності та правах. Вони наділені розумом і совістю і повинні діяти у відношенні один до одного в дусі братерства.",
  ],
  ["und", "すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。"],
];

describe("identifyLanguage(paragraphs)", () => {
  it.each(ARTICLE)("says %s of %s", async (language, text) => {
    expect(await identifyLanguage([text])).toBe(language);
  });

  it("gives a document its paragraphs' majority, by length", async () => {
    const [, french = ""] = ARTICLE[0] ?? [];
    const [, english = ""] = ARTICLE[1] ?? [];
    expect(await identifyLanguage([french, english, french])).toBe("fr");
    expect(await identifyLanguage([english, english, french])).toBe("en");
  });

  it.each([
    ["fr", "Décide de rester saisie de la question."],
    ["fr", "Ayant examiné la question de la Polynésie française,"],
    ["fr", "Adopte la déclaration suivante :"],
    ["en", "Recalling further the United Nations Millennium Declaration,"],
    ["en", "Resolves that:"],
    ["und", "Der Rat nimmt den Bericht an."],
    ["und", "O Conselho de Segurança decide"],
  ])("says %s of the short paragraph %s", async (language, text) => {
    expect(await identifyLanguage([text])).toBe(language);
  });

  it("does not let names without a function word outvote a paragraph that tells", async () => {
    const names = Array.from({ length: 19 }, () => "Jean-Claude Juncker, Vladimir Putin, Ban Ki-moon");
    const [, french = ""] = ARTICLE[0] ?? [];
    expect(await identifyLanguage([...names, french])).toBe("fr");
    expect(await identifyLanguage(names)).toBe("und");
  });

  it("does not guess from names, numbers or nothing", async () => {
    expect(await identifyLanguage([])).toBe("und");
    expect(await identifyLanguage(["A/RES/74/177", "12 34", ""])).toBe("und");
    expect(await identifyLanguage(["Vladimir Putin, Angela Merkel"])).toBe("und");
  });
});
