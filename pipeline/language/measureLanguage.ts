import type { Language } from "../structure/StructuredDocument.ts";

/** What function words and script say about one paragraph. */
export interface Measure {
  /** `und` for a language we have no name for; undefined where the paragraph does not tell. */
  readonly language: Language | undefined;
  /** The one that most of its function words belong to, though it be unclear. */
  readonly likeliest: Language;
  readonly letters: number;
}

/** So many code units of a paragraph tell its language as well as the whole does. */
const ENOUGH = 600;
/** At least this many function words, this share of all words, and this many times the runner-up's. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.12;
const LEAST_LEAD = 1.5;
/** Russian or Arabic with more letters of another alphabet than this share is another language. */
const MOST_FOREIGN = 0.02;

/**
 * Measures a paragraph's beginning: the script settles Russian, Arabic and Chinese; for Latin script the language whose
 * function words it holds most of. Languages we have no name for (German, Portuguese, …) are told apart by their own
 * function words and come out as `und`.
 */
export function measureLanguage(paragraph: string): Measure {
  const beginning = paragraph.length > ENOUGH ? paragraph.slice(0, ENOUGH) : paragraph;
  const latin = countLatin(beginning);
  const { letters, words, counts } = latin ?? countAny(beginning);
  const isOther = latin === undefined && OTHER_SCRIPT.test(beginning);
  const script = isOther ? languageOfScript(beginning, letters) : undefined;
  if (script !== undefined) return { language: script, likeliest: script, letters };
  let [best, count, second] = [0, 0, 0];
  for (let place = 0; place < counts.length; place++) {
    const here = counts[place] ?? 0;
    if (here > count) [best, count, second] = [place, here, count];
    else if (here > second) second = here;
  }
  const likeliest = count === 0 ? "und" : (FUNCTION_WORDS[best]?.[0] ?? "und");
  const isClear = count >= LEAST_WORDS && count >= LEAST_SHARE * words && count >= LEAST_LEAD * second;
  return { language: isClear ? likeliest : undefined, likeliest, letters };
}

interface Count {
  readonly letters: number;
  readonly words: number;
  /** Function words by place in `FUNCTION_WORDS`. */
  readonly counts: readonly number[];
}

function countAny(text: string): Count {
  const words = wordsOf(text);
  const counts = FUNCTION_WORDS.map(() => 0);
  for (const word of words) {
    for (const place of PLACES.get(word) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  }
  return { letters: words.reduce((sum, word) => sum + word.length, 0), words: words.length, counts };
}

/** The same, quicker, for text whose letters are all below U+0130 and whole; undefined for any other. */
function countLatin(text: string): Count | undefined {
  const counts = FUNCTION_WORDS.map(() => 0);
  let [letters, words] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    let unit = text.charCodeAt(at);
    while (unit < LATIN_END && LETTERS[unit] === 1) unit = text.charCodeAt(++at);
    if (unit >= LATIN_END && !(unit >= 0x2000 && unit < 0x2070)) return undefined;
    if (at === start) continue;
    letters += at - start;
    words++;
    if (at - start > LONGEST) continue;
    const places = PLACES.get(text.slice(start, at).toLowerCase());
    for (const place of places ?? []) counts[place] = (counts[place] ?? 0) + 1;
  }
  return { letters, words, counts };
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/\p{L}+/gu) ?? []
  );
}

/** How many different function words of a language a text's beginning holds; `und`: of any that is not ours. */
export function countFunctionWords(text: string, language: Language): number {
  return new Set(
    wordsOf(text.slice(0, ENOUGH)).filter((word) =>
      PLACES.get(word)?.some((place) => FUNCTION_WORDS[place]?.[0] === language),
    ),
  ).size;
}

function languageOfScript(text: string, letters: number): Language | undefined {
  const isOther = (text.match(OTHER_ALPHABETS)?.length ?? 0) > MOST_FOREIGN * letters;
  for (const [script, language] of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share > 0.5) return isOther ? "und" : language;
  }
  return isOther ? "und" : undefined;
}

const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Han}/gu, "zh"],
];

/** Letters that other languages of these scripts have and Russian, Arabic and Chinese have not. */
const OTHER_ALPHABETS =
  /[іїєґўјљњћђџѓќғқңөұүһәپچگژکیےټڑ\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/giu;

const FUNCTION_WORDS: readonly (readonly [Language, readonly string[]])[] = [
  list(
    "fr",
    "le la les l un une des du d de au aux et à en dans par pour sur est sont que qui qu ne pas ce cette ces son sa ses leur leurs il elle ils nous vous s plus avec ou où mais a été avoir être y",
  ),
  list(
    "en",
    "the of and to in a is that for it on with as are by be at this from have has its which or not an their was were will they been other all shall there",
  ),
  list(
    "es",
    "el la los las de del y en que un una por para con no se su sus al lo es como más o pero son ha este esta entre a",
  ),
  list("und", "der die das und zu den von mit ist des im für nicht ein eine auf dem sich auch als"),
  list("und", "o os as do da dos das e em no na nos nas um uma que por para com não se ao à é mais"),
  list("und", "il lo la gli le di del della dei delle e in un una che per con non si al alla è sono nel"),
  list("und", "de het een en van in is dat op te zijn voor met niet aan er ook als bij"),
  list("und", "och att det som en på är av för med den till inte har de ett om"),
  list("und", "w i na z do się nie że to jest o jak po od za przez oraz"),
  list("und", "și în de la cu pe nu un o din este pentru că sunt care al a"),
];

function list(language: Language, words: string): readonly [Language, readonly string[]] {
  return [language, [...new Set(words.split(" "))]];
}

/** For each function word the places in `FUNCTION_WORDS` of the languages that have it. */
const PLACES: ReadonlyMap<string, readonly number[]> = placesOf(FUNCTION_WORDS);

function placesOf(lists: typeof FUNCTION_WORDS): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  lists.forEach(([, words], place) => {
    for (const word of words) places.set(word, [...(places.get(word) ?? []), place]);
  });
  return places;
}

/** No word is longer that says anything here. */
const LONGEST = Math.max(...[...PLACES.keys()].map((word) => word.length));

const LATIN_END = 0x130;
const LETTERS = Uint8Array.from({ length: LATIN_END }, (_, unit) =>
  /\p{L}/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
