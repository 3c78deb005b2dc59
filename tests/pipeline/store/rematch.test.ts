import { describe, expect, it } from "vitest";
import { matchPortion } from "../../../pipeline/store/matchPortion.ts";
import { type Rematching, rematch } from "../../../pipeline/store/rematch.ts";
import { readVersion } from "../../../pipeline/store/versions.ts";
import { createThemeMatcher } from "../../../pipeline/themes/createThemeMatcher.ts";
import type { ThemeMatcher } from "../../../pipeline/themes/Theme.ts";
import { dumpTables } from "./dumpTables.ts";
import { madeDocument } from "./madeDocument.ts";
import { load, openStore } from "./openStore.ts";

function themeFile(id: string, word: string) {
  const text = `themes:\n  - id: ${id}\n    label: { fr: ${id}, en: ${id} }\n    description: { fr: x, en: x }\n    patterns: { fr: [${word}] }\n`;
  return { name: `${id}.yaml`, text };
}

/** As two threads would match. */
function by(matcher: ThemeMatcher): Rematching {
  const match = (folder: string) => matchPortion(folder, matcher);
  return { themes: matcher.themes, version: matcher.version, matchers: [match, match] };
}

const PARAGRAPHS = [
  { role: "title" as const, words: "Eau et feu" },
  { role: "plain" as const, words: "" },
  { role: "plain" as const, words: "l’ eau , le feu et l’ eau" },
];

describe("rematch(database, rematching)", () => {
  it("leaves the mentions, themes and version that a load with these themes would have left", async () => {
    const matcher = createThemeMatcher([themeFile("water", "eau")]);
    const document = madeDocument({ id: "a", year: 2003, paragraphs: PARAGRAPHS });
    const matched = {
      ...document,
      paragraphs: document.paragraphs.map((paragraph) => ({
        ...paragraph,
        matches: matcher.match(paragraph.text, paragraph.analysis, "fr"),
      })),
    };
    const fresh = await openStore();
    await rematch(fresh, by(matcher));
    await load(fresh, [matched]);

    const database = await openStore();
    await rematch(database, by(createThemeMatcher([themeFile("fire", "feu")])));
    await load(database, [document]);
    expect(await rematch(database, by(matcher))).toBeGreaterThan(1);

    const [expected, found] = [await dumpTables(fresh), await dumpTables(database)];
    expect(found.theme_match?.length).toBeGreaterThan(1);
    expect(found.theme_match).toEqual(expected.theme_match);
    expect(found.theme).toEqual(expected.theme);
    expect(await readVersion(database, "themes")).toBe(matcher.version);
  });
});
