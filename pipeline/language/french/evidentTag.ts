import type { Tag } from "../Analysis.ts";

const PUNCTUATION = /^[.,;:!?¡¿…«»“”„"'‘’‹›()[\]{}–—―|‒·•-]+$/u;
const NUMBER = /^\p{Nd}+(?:[.,:/ \u00a0\u2009\u202f–-]\p{Nd}+)*$/u;
/** 46/152-A, 74/177A, 1/CP.21, 16.b, A.1, II.3. */
const LETTERED_NUMBER =
  /^(?:\p{Nd}+(?:\/\p{Nd}+)+-?\p{Lu}|\p{Nd}+\/\p{Lu}{2,4}\.\p{Nd}+|\p{Nd}{1,2}\.\p{Ll}|(?:\p{Lu}|[IVX]{2,5})(?:\.\p{Nd}{1,3})+)$/u;
const ORDINAL = /^(?:\p{Nd}+|[IVXLC]{2,}|[IVX])(?:ers?|[eè]res?|res?|es?|[eè]mes?|nde?s?|ᵉʳ?|ʳᵉ)$/u;
const DOCUMENT_SYMBOL = /^\p{Lu}[^/\s]*\/.*\p{Nd}/u;
const SESSION_NUMBER = /^\p{Lu}{1,2}-\p{Nd}+\/\p{Nd}+$/u;
const ADDRESS =
  /^(?:https?:\/\/|ftp:\/\/|www\.)|^[^@\s]+@[^@\s]+\.[^@\s]+$|^[^\s/]{2,}\.(?:org|int|com|net|fr|eu|ch)(?:\/|$)/u;
/** Signs, calls of notes and pictures; \p{C} holds the joiner, \p{M} the selector and accents of composed ones. */
const SYMBOL =
  /^(?!\p{M})[\p{S}\p{C}\p{M}\p{Extended_Pictographic}*_#@=/\\§†‡%‰]+$|^[\d#*]\ufe0f?\u20e3$|^[¹²³⁰⁴-⁹]+$/u;

/** Titles and units of citation: *M.*, *Mme*, *art.*, *par.*, *vol.*, *n°*. */
const ABBREVIATED_NOUN =
  /^(?:MM?\.|M(?:me|lle)s?\.?|(?:art|par|vol|nos?|pp?|al|sect|fig|chap|rés|doc|add|rev|corr|app|arts|exc)\.|n[°ºᵒ]s?)$/iu;

/** Contractions are prepositions even where they are partitive; *des* is left to the tagger. */
const CONTRACTION = /^(?:du|au|aux)$/iu;

/** Words of letters only: the common case, decided by the tagger. */
const LETTERS = /^\p{L}[\p{Ll}\p{M}'’]*$/u;

/**
 * The tag that a form's characters decide, whatever the neighbours: punctuation, numbers and document symbols (NUM),
 * ordinals (ADJ), contractions (ADP), abbreviated titles and units (NOUN), addresses and signs (SYM).
 */
export function evidentTag(form: string): Tag | undefined {
  if (form.length > 4 && LETTERS.test(form) && !ORDINAL.test(form)) return undefined;
  if (PUNCTUATION.test(form)) return "PUNCT";
  if (NUMBER.test(form) || DOCUMENT_SYMBOL.test(form) || SESSION_NUMBER.test(form)) return "NUM";
  if (LETTERED_NUMBER.test(form)) return "NUM";
  if (ORDINAL.test(form)) return "ADJ";
  if (CONTRACTION.test(form)) return "ADP";
  if (ABBREVIATED_NOUN.test(form)) return "NOUN";
  if (ADDRESS.test(form) || SYMBOL.test(form)) return "SYM";
  return undefined;
}
