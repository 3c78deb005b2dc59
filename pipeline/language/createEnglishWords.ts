import type winkModel from "wink-eng-lite-web-model";
import { z } from "zod";

/** The part of the model that holds its words, the last of which may have been met in texts. */
const CORE = z.object({
  features: z.object({ lexeme: z.object({ list: z.array(z.string()), intrinsicSize: z.number() }) }),
});

/** The model's short words are abbreviations for the most part: these are words. */
const SHORT = new Set(
  (
    "a i am an as at be by do go he if in is it me my no of oh on or so to up us we act add age ago aid aim air all and " +
    "any are arm art ask ate bad ban bar bay bed bee big bit box boy bus but buy can car cat cut day did die dog dry due " +
    "ear eat egg end era etc eye far fat fed few fit fix fly for fee fun fur gap gas get god got gun had has hat her hey him his " +
    "hit hot how ice ill its job joy key kit lab law lay led leg let lie lip lot low mad man map may men met mid mix mob " +
    "net new nor not now nut odd off oil old one opt ore our out own pay pen per pet pig pit put ran rat raw ray red rid rob rod row run sad " +
    "sat saw say sea see set sex she shy sir sit six ski sky son sum sun tax tea ten the tie tip too top toy try two use " +
    "ton van via vie war was way web wet who why win won yes yet you zoo"
  ).split(" "),
);

/** They begin words and are none. */
const PREFIXES = new Set("anti auto inter macro micro multi psycho semi socio trans".split(" "));

/**
 * Makes the judge of English words: true for a lower-case word of the model's lexicon.
 *
 * The lexicon has 88,000 forms, British and American, and 97.9 % of the words of the General Assembly's resolutions; a
 * plural in -s of one of them is a word too.
 *
 * @param model wink-eng-lite-web-model
 * @throws ZodError if the model is not built as in version 1.8
 */
export function createEnglishWords(model: typeof winkModel): (word: string) => boolean {
  const core: unknown = model.core;
  const { lexeme } = CORE.parse(typeof core === "function" ? core() : undefined).features;
  const words = new Set(lexeme.list.slice(0, lexeme.intrinsicSize));
  return (word) =>
    word.length <= 3
      ? SHORT.has(word)
      : (words.has(word) && !PREFIXES.has(word)) || (PLURAL.test(word) && words.has(singularOf(word)));
}

const PLURAL = /^\p{L}{4,}[^s]s$/u;

function singularOf(plural: string): string {
  return plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.slice(0, -1);
}
