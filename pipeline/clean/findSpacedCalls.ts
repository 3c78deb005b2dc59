import { type CallCandidate, LIKELY } from "./CallCandidate.ts";
import { spacesAround } from "./spacesAround.ts";

const NUMBER = /(?=[1-9])(?<=\s)[1-9]\d{0,2}(?![\d\p{L}/°%–-]|[.,]\d|[\s\u00a0]\d{3}(?!\d)|[\s\u00a0]%)/gu;
const BEFORE = 40;
/** Words after which a number counts or names something. */
const NUMBERED =
  /^(?:articles?|art|paragraphes?|par|chapitres?|chap|sections?|sect|annexes?|points?|parties?|titres?|tomes?|volumes?|vol|pages?|alinéas?|résolutions?|décisions?|numéros?|tableaux?|phases?|objectifs?|programmes?|horizon|actions?|agenda|composantes?|components?|volets?|ateliers?|workshops?|groupes?|groups?|niveaux?|levels?|catégories?|classes?|étapes?|stages?|scénarios?|options?|cibles?|indicateurs?|indicators?|priorités?|priority|priorities|axes?|panels?|objectives?|subprogrammes?|ronde|under|aged|les|des|aux|une|sur|par|dans|vers|entre|environ|quelque|plus|moins|que|est|sont|sous|après|avant|depuis|dès|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|the|and|article|paragraphs?|chapter|page|volume|table|goals?|targets?|items?|rules?|resolutions?|decisions?|no|nos|para|paras|january|february|march|april|may|june|july|august|september|october|november|december|le|la|de|du|à|et|ou|en|of|on|to|in|from|at|by|for|or|with|than|over|some|all|an?)$/iu;
const MONTH =
  /^\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December|heures?|h\b|millions?|milliards?|billions?|years?|ans|per cent|pour cent|(?:à|to|et|and|au?|or|ou)\s+\d{1,3}(?![\d/]))/u;

/** What is counted does not begin so. */
const GOES_ON =
  /^\s(?:et|ou|à|de|du|des|en|dans|qui|que|dont|par|pour|sur|ainsi|and|or|of|to|in|on|that|which|for|by|with|as|at)(?!\p{L})/u;

/** Numbers after a space that may call a note: `les civilisations 1, les États`, `its session, 1 and`. */
export function findSpacedCalls(text: string, marks: ReadonlySet<string>): readonly CallCandidate[] {
  return [...text.matchAll(NUMBER)].flatMap(({ index, 0: mark }) => {
    if (!marks.has(mark)) return [];
    const end = index + mark.length;
    const weight = weigh(text.slice(Math.max(0, index - BEFORE), index), text.slice(end, end + BEFORE));
    if (weight === 0) return [];
    return [{ mark, ...spacesAround(text, index, end), style: "spaced", weight, afterDigit: false } as const];
  });
}

function weigh(before: string, after: string): number {
  if (MONTH.test(after)) return 0;
  if (/^\s*\)/u.test(after) && !/\([^()]*$/u.test(before)) return 0;
  if (/^(?:\s+\(|,\s*\d{1,3}(?:,|\s+(?:et|ou|and|or)\s)\s*\d)/u.test(after)) return 1;
  const closed = /^(?:\s*[,;.:)»]|\s{2}|\s*$)/u.test(after);
  const left = before.trimEnd();
  if (/(?<!\p{L})(?:nos?|n°|vols?|pp?|art|par|chap|sect)\.?$/iu.test(left)) return 0;
  const word = /(?<!\p{L})\p{L}+$/u.exec(left)?.[0];
  if (word !== undefined) {
    if (NUMBERED.test(word)) return closed ? 1 : 0;
    if (closed) return 5;
    return GOES_ON.test(after) ? LIKELY : 2.5;
  }
  if (/[)\]»”"’]$/u.test(left)) return 5;
  if (/(?:\p{L}|[)\]»”"’%])[,;:.]$/u.test(left)) return 4;
  if (/(?:(?:1[89]\d|20[0-6])\d|\d\/\d{1,3})[,;:.]?$/u.test(left)) return 4;
  return /\d[,;.]?$/u.test(left) ? 0.9 : 0;
}
