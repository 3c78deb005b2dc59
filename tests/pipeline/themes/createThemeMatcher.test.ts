import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createThemeMatcher } from "../../../pipeline/themes/createThemeMatcher.ts";
import { handAnalysis } from "./handAnalysis.ts";
import { mentions, themeFile } from "./oneTheme.ts";
import { shippedThemes } from "./shippedThemes.ts";

describe("createThemeMatcher(files)", () => {
  it("takes the longest of mentions that overlap, then the one whose pattern stands first", () => {
    const theme = {
      patterns: ["terrorisme", "financement du terrorisme", "formes de traite", "traite des personnes"],
    };
    const text = "le financement du terrorisme et toutes les formes de traite de personnes";
    expect(mentions(theme, text).map(({ wording }) => wording)).toEqual([
      "financement du terrorisme",
      "formes de traite",
    ]);
  });

  it("drops a mention that shares a word with an exception, and keeps a shorter one beside it", () => {
    const theme = { patterns: ["drogue"], except: ["Office contre la drogue"] };
    const text = "l'Office contre la drogue et le crime lutte contre la drogue";
    expect(mentions(theme, text).map(({ start }) => start)).toEqual([text.lastIndexOf("drogue")]);
  });

  it("names the widest proper name in which a mention stands, as written", () => {
    const theme = {
      patterns: ["terrorisme"],
      names: ["Comité contre le terrorisme", "(Direction du)? Comité contre le terrorisme"],
    };
    const text = "la Direction du Comité contre le terrorisme ; un comité contre le terrorisme";
    expect(mentions(theme, text).map(({ namedIn }) => namedIn)).toEqual([
      "Direction du Comité contre le terrorisme",
      undefined,
    ]);
  });

  it("lists a mention as its pattern writes it, in any number, case and apostrophe", () => {
    const theme = {
      patterns: [
        "combattant terroriste étranger",
        "(trafic | vente) illicite? de armes",
        "cyber*",
        "lutte [2] drogue",
      ],
    };
    const words = (text: string) => mentions(theme, text).map(({ wording }) => wording);
    expect(words("Combattants terroristes étrangers")).toEqual(["combattant terroriste étranger"]);
    expect(words("LE TRAFIC D'ARMES, la vente illicite des armes")).toEqual([
      "trafic d’armes",
      "vente illicite d’armes",
    ]);
    expect(words("Cyberattaques")).toEqual(["cyberattaques"]);
    expect(words("la lutte acharnée contre la drogue")).toEqual(["lutte acharnée contre la drogue"]);
  });

  it("lets names of one file hold for the themes of another", () => {
    const named = themeFile({ patterns: ["x"], names: ["Programme contre la drogue"] });
    const files = [
      { name: "a.yaml", text: named },
      { name: "b.yaml", text: themeFile({ patterns: ["drogue"] }).replace("id: sample", "id: drugs") },
    ];
    const text = "le Programme contre la drogue";
    expect(createThemeMatcher(files).match(text, handAnalysis(text), "fr")).toMatchObject([
      { themeId: "drugs", namedIn: "Programme contre la drogue" },
    ]);
  });

  it("finds nothing in a language without patterns, nor in an empty text", () => {
    const text = "terrorism, terrorisme";
    expect(shippedThemes.match(text, handAnalysis(text), "es")).toEqual([]);
    expect(shippedThemes.match("", handAnalysis(""), "fr")).toEqual([]);
  });

  it("has a version that changes with the text of the files and not with their names", () => {
    const text = themeFile({ patterns: ["drogue"] });
    const version = (name: string, content: string) => createThemeMatcher([{ name, text: content }]).version;
    expect(version("a.yaml", text)).toMatch(/^[0-9a-f]{64}$/);
    expect(version("a.yaml", text)).toBe(version("b.yaml", text));
    expect(version("a.yaml", `${text}# more\n`)).not.toBe(version("a.yaml", text));
  });

  it("gives mentions in order of theme and place, that do not overlap and whose offsets fit their tokens", () => {
    const vocabulary =
      "trafic traite de des personnes armes , et la drogue organes humains terrorisme contre Convention".split(
        " ",
      );
    const order = shippedThemes.themes.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        const analysis = handAnalysis(text);
        const found = shippedThemes.match(text, analysis, "fr");
        for (const [index, match] of found.entries()) {
          expect(match.start).toBe(analysis.starts[match.firstToken]);
          expect(match.end).toBe(analysis.ends[match.endToken - 1]);
          const before = found[index - 1];
          if (before === undefined) continue;
          const sameTheme = before.themeId === match.themeId;
          if (sameTheme) expect(before.endToken).toBeLessThanOrEqual(match.firstToken);
          else expect(order.indexOf(before.themeId)).toBeLessThan(order.indexOf(match.themeId));
        }
      }),
    );
  });
});

describe("the themes that ship", () => {
  it("are the sixteen of crime prevention, in French and English", () => {
    expect(shippedThemes.themes.map(({ id }) => id)).toEqual([
      "cybercrime",
      "trafficking-in-persons",
      "smuggling-of-migrants",
      "drugs",
      "firearms",
      "cultural-property",
      "environmental-crime",
      "terrorism",
      "corruption",
      "illicit-finance",
      "kidnapping",
      "piracy",
      "organized-crime",
      "organ-trafficking",
      "violence-women-children",
      "prisons",
    ]);
    for (const { labels, descriptions, patterns } of shippedThemes.themes) {
      for (const texts of [labels, descriptions, patterns])
        expect(Object.keys(texts).sort()).toEqual(["en", "fr"]);
    }
  });

  it.each([
    ["the criminal misuse of information technologies and cybercrime", ["cybercrime"]],
    [
      "the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
      ["trafficking-in-persons (name)"],
    ],
    [
      "smuggling of migrants and trafficking in persons are distinct crimes",
      ["trafficking-in-persons", "smuggling-of-migrants"],
    ],
    ["the United Nations Office on Drugs and Crime and the Commission on Narcotic Drugs", []],
    ["essential drugs and drug-resistant tuberculosis", []],
    ["armed groups, armed conflicts and competent organs in a safe environment", []],
    ["international conventions and protocols related to counter-terrorism", ["terrorism"]],
    ["the United Nations Global Counter-Terrorism Strategy", ["terrorism (name)"]],
    ["the Nelson Mandela Rules", ["prisons (name)"]],
    ["kidnappings, money-laundering and illicit financial flows", ["illicit-finance", "kidnapping"]],
    [
      "illicit trafficking in cultural property, timber trafficking and acts of piracy",
      ["cultural-property", "environmental-crime", "piracy"],
    ],
    [
      "trafficking in organs, firearms and violence against women and girls",
      ["firearms", "organ-trafficking", "violence-women-children"],
    ],
    [
      "the United Nations Convention against Corruption and transnational organized crime",
      ["corruption (name)", "organized-crime"],
    ],
    ["arms, drugs and a funding mechanism", ["drugs"]],
  ])("match English text: %s", (text, expected) => {
    const found = shippedThemes.match(text, handAnalysis(text), "en");
    const names = found.map(({ themeId, namedIn }) =>
      namedIn === undefined ? themeId : `${themeId} (name)`,
    );
    expect([...new Set(names)]).toEqual(expected);
  });
});
