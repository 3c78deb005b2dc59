import type { Language } from "../structure/StructuredDocument.ts";

/**
 * The language most of a document's text is written in, `und` where that is not clear.
 *
 * The script settles Russian, Arabic and Chinese; for Latin script each paragraph votes with its length for the language
 * whose function words it holds most of. Languages we have no name for (German, Portuguese, …) are told apart by their own
 * function words and come out as `und`.
 */
export async function identifyLanguage(paragraphs: readonly string[]): Promise<Language> {
  const votes = new Map<Language, number>();
  for (const paragraph of paragraphs) {
    const letters = paragraph.match(/\p{L}/gu)?.length ?? 0;
    if (letters === 0) continue;
    const language = languageOf(paragraph, letters);
    votes.set(language, (votes.get(language) ?? 0) + letters);
  }
  const decided = [...votes].filter(([language]) => language !== "und");
  const all = decided.reduce((sum, [, letters]) => sum + letters, 0);
  const undecided = votes.get("und") ?? 0;
  const best = decided.sort(([, a], [, b]) => b - a)[0];
  return best !== undefined && best[1] * 2 > all && best[1] * 2 > undecided ? best[0] : "und";
}

/** At least this many function words, this share of all words, and this many times the runner-up's. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.12;
const LEAST_LEAD = 1.5;
/** Russian or Arabic with more letters of another alphabet than this share is another language. */
const MOST_FOREIGN = 0.02;

function languageOf(paragraph: string, letters: number): Language {
  const isOther = (paragraph.match(OTHER_ALPHABETS)?.length ?? 0) > MOST_FOREIGN * letters;
  for (const [script, language] of SCRIPTS) {
    const share = (paragraph.match(script)?.length ?? 0) / letters;
    if (share > 0.5) return isOther ? "und" : language;
  }
  const words =
    paragraph
      .toLowerCase()
      .normalize("NFC")
      .match(/\p{L}+/gu) ?? [];
  const counts = FUNCTION_WORDS.map(([language, known]): [Language, number] => [
    language,
    words.filter((word) => known.has(word)).length,
  ]).sort(([, a], [, b]) => b - a);
  const [best, second] = counts;
  if (best === undefined || best[1] < LEAST_WORDS || best[1] < LEAST_SHARE * words.length) return "und";
  return best[1] >= LEAST_LEAD * (second?.[1] ?? 0) ? best[0] : "und";
}

const SCRIPTS: readonly (readonly [RegExp, Language])[] = [
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Han}/gu, "zh"],
];

/** Letters that other languages of these scripts have and Russian, Arabic and Chinese have not. */
const OTHER_ALPHABETS =
  /[іїєґўјљњћђџѓќғқңөұүһәپچگژکیےټڑ\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/giu;

const FUNCTION_WORDS: readonly (readonly [Language, ReadonlySet<string>])[] = [
  words(
    "fr",
    "le la les l un une des du d de au aux et à en dans par pour sur est sont que qui qu ne pas ce cette ces son sa ses leur leurs il elle ils nous vous s plus avec ou où mais a été avoir être y",
  ),
  words(
    "en",
    "the of and to in a is that for it on with as are by be at this from have has its which or not an their was were will they been other all shall there",
  ),
  words(
    "es",
    "el la los las de del y en que un una por para con no se su sus al lo es como más o pero son ha este esta entre a",
  ),
  words("und", "der die das und zu den von mit ist des im für nicht ein eine auf dem sich auch als"),
  words("und", "o os as do da dos das e em no na nos nas um uma que por para com não se ao à é mais"),
  words("und", "il lo la gli le di del della dei delle e in un una che per con non si al alla è sono nel"),
  words("und", "de het een en van in is dat op te zijn voor met niet aan er ook als bij"),
  words("und", "och att det som en på är av för med den till inte har de ett om"),
  words("und", "w i na z do się nie że to jest o jak po od za przez oraz"),
  words("und", "și în de la cu pe nu un o din este pentru că sunt care al a"),
];

function words(language: Language, list: string): readonly [Language, ReadonlySet<string>] {
  return [language, new Set(list.split(" "))];
}
