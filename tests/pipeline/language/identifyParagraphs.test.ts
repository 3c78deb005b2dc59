import { describe, expect, it } from "vitest";
import { identifyParagraphs } from "../../../pipeline/language/identifyParagraphs.ts";

const FRENCH =
  "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience.";
const ENGLISH =
  "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience.";
const GERMAN =
  "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt.";
const RUSSIAN =
  "Все люди рождаются свободными и равными в своем достоинстве и правах, и наделены разумом и совестью.";
/** Hungarian, for which there are no function words here: eld knows it. */
const HUNGARIAN =
  "Minden emberi lény szabadon születik és egyenlő méltósága és joga van. Az emberek, ésszel és lelkiismerettel bírván, egymással szemben testvéri szellemben kell hogy viseltessenek.";
/** Without a function word: names. */
const NAMES =
  "Afghanistan, Albania, Bulgaria, Cambodia, Dominica, Estonia, Finland, Guyana, Jordan, Kiribati";

describe("identifyParagraphs(paragraphs, document)", () => {
  it("gives each paragraph that tells it its own language", async () => {
    const found = await identifyParagraphs([FRENCH, ENGLISH, GERMAN, RUSSIAN], "fr");
    expect(found).toEqual(["fr", "en", "und", "ru"]);
  });

  it("gives a paragraph of less than 60 letters another language where function words and eld agree on it", async () => {
    const short = [
      "Rappelant sa résolution 46/152 du 18 décembre 1991,",
      "Décide de rester saisie de la question.",
    ];
    expect(await identifyParagraphs(short, "en")).toEqual(["fr", "en"]);
    expect(await identifyParagraphs(["Recalling its previous resolutions on the question,"], "fr")).toEqual([
      "en",
    ]);
    expect(await identifyParagraphs(short, "fr")).toEqual(["fr", "fr"]);
  });

  it("gives paragraphs of less than 25 letters their document's", async () => {
    expect(await identifyParagraphs(["The end of the day", "A/RES/74/177", ""], "fr")).toEqual([
      "fr",
      "fr",
      "fr",
    ]);
    expect(await identifyParagraphs(["La fin de la journée"], "en")).toEqual(["en"]);
  });

  it("asks eld where function words tell nothing", async () => {
    expect(await identifyParagraphs([HUNGARIAN], "fr")).toEqual(["und"]);
  });

  it("gives what nothing is sure about to the document", async () => {
    expect(await identifyParagraphs([NAMES], "fr")).toEqual(["fr"]);
  });
});
