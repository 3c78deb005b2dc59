import type { Opening } from "../readOpening.ts";

const BEFORE =
  "(?:(?:also|further|again|once again|once more|strongly|deeply|gravely|seriously|fully|profoundly|firmly|solemnly|particularly|especially|greatly|extremely|keenly|highly|sincerely|warmly|unequivocally|categorically|vehemently|urgently|accordingly|increasingly|equally|likewise|still|hereby|most|very|more) )";
const WEIGHT =
  "(?:(?:its|great|greatest|deep|deepest|grave|gravest|serious|profound|particular|utmost|keen|much|special|sincere|warm|growing|strong|full|continued|continuing|unwavering|unequivocal) )";
const FEELING_NOUN =
  "(?:concerns?|appreciation|satisfaction|interest|regrets?|gratitude|alarm|dismay|approval|sadness|disappointment|conviction|solidarity|support|commitment|condemnation|determination|hope|thanks|outrage|indignation|sympathy|condolences|intention|readiness|willingness|call|request|invitation|demand|belief|view|position|endorsement|confidence|opposition|recognition)";
const AFTER = `(?: (?:also|further|again|once again|once more|furthermore|moreover|in this regard|in that regard|in this context|in this respect|in particular|strongly|unequivocally|categorically|in the strongest(?: possible)? terms|with ${WEIGHT}*${FEELING_NOUN}))`;
const FIXED = `(?: (?:note|into account|into consideration|in mind|upon|on|for|forward|attention|the attention|tribute|${WEIGHT}*${FEELING_NOUN}(?:(?<=call) (?:upon|for))?))`;
const FEELING =
  "(?:aware|mindful|conscious|convinced|concerned|alarmed|guided|cognizant|determined|desirous|disturbed|committed|resolved|encouraged|appreciative|inspired|dismayed|appalled|shocked|troubled|outraged|grateful|anxious|eager|persuaded|horrified|saddened|distressed|satisfied|confident|hopeful|gratified|motivated|dedicated|reassured|heartened|pleased|disappointed|perturbed|indignant|impressed|moved|worried|attentive|supportive|respectful)";

const ADJECTIVE = new RegExp(`^${BEFORE}*${FEELING}(?: and ${FEELING})?${AFTER}*(?!\\p{L})`, "iu");
const VERB = new RegExp(
  `^${BEFORE}*(?<head>(?:re-)?\\p{L}+)(?: and (?<second>\\p{L}+(?:s|ing)))?(?:(?<=remain\\p{L}*) ${BEFORE}*${FEELING})?(?:(?<=believ\\p{L}*) it necessary)?(?:(?<=continu\\p{L}*) to \\p{L}+)?${AFTER}*${FIXED}?${AFTER}*(?!\\p{L})`,
  "iu",
);
const PERFECT = /^Having (?:also |further )?\p{L}+(?:ed|en|rd|ld|ard)(?: also| further)?(?!\p{L})/u;

/** Words that look like an opening verb and are none. */
const NO_VERB =
  /^(?:nothing|during|this|its|his|thus|as|is|was|has|does|across|towards|besides|unless|less|whereas|perhaps|always|various|numerous|previous|religious|serious|conscious|nations|states|rights|measures|members|countries|peoples|women|resources|goals|means|issues|activities|operations|matters|questions|arrangements|programmes|principles|provisions|objectives|estimates|statistics|abbreviations|contributions|expenses|elections|amendments|general|trafficking|financing|strengthening|building|funding|training|meeting|housing|ageing|gender|according|following|including|pending|concerning|regarding|owing|notwithstanding|something|anything|everything|beginning)$/iu;

/** No opening phrase is longer than this, in characters. */
const LONGEST = 160;

/**
 * The opening phrase of an English preambular or operative paragraph, without its number; `undefined` for a text that
 * opens otherwise.
 *
 * A participle in -ing or an adjective opens a preambular paragraph, a verb in -s an operative one.
 */
export function readEnglishOpening(text: string): Opening | undefined {
  const level = text.slice(0, LONGEST);
  if (!/^\p{Lu}/u.test(level)) return undefined;
  const perfect = PERFECT.exec(level);
  if (perfect !== null) return { phrase: perfect[0], form: "participle" };
  const adjective = ADJECTIVE.exec(level);
  if (adjective !== null) return { phrase: adjective[0], form: "adjective" };
  const verb = VERB.exec(level);
  const head = verb?.groups?.head;
  if (verb === null || head === undefined || NO_VERB.test(head)) return undefined;
  if (/\p{L}{2}ing$/iu.test(head)) return { phrase: verb[0], form: "participle" };
  return /\p{L}{2}[^su]s$/iu.test(head) ? { phrase: verb[0], form: "present" } : undefined;
}
