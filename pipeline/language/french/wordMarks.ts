/** What a form is to the ends of sentences: bits of one number, made once for each distinct form. */
export const WHITE_SPACE = 1;
export const LINE_BREAK = 2;
/** Full stop, dots, exclamation and question marks. */
export const FINAL = 4;
/** A quote or bracket that belongs to the sentence before it. */
export const CLOSING = 8;
/** What a sentence begins with: capital, digit, opening mark. */
export const OPENING = 16;
export const STRAIGHT_QUOTE = 32;
export const FULL_STOP = 64;
/** What may stand before the full stop of a leading "1." or "a.". */
export const ENUMERATOR = 128;
/** An abbreviation that may end a sentence: *etc.* before any capital, others before a word that begins sentences. */
export const ET_CETERA = 256;
export const ABBREVIATION = 512;
export const CAPITAL = 1024;
export const BEGINNER = 2048;
/** After it a number with a full stop is a label: "; 2. Invite". */
export const LISTING = 4096;

const FINAL_FORM = /^(?:\.+|…|[!?]+)$/;
const CLOSING_FORM = /^[»”’')\]]$/;
const OPENING_FORM = /^(?:[\p{Lu}\p{Nd}«“"‘([•–—-])/u;
const ENUMERATOR_FORM = /^(?:\p{Nd}+(?:\/\p{Nd}+)*|\p{L}|[ivx]+)$/iu;
const ABBREVIATED =
  /^(?:J\.-C|É\.-U|U\.S|U\.E|S\.A|\p{Lu}(?:\.\p{Lu}){2,}|Cie|Inc|Ltd|Jr|Sr|cit|id|ibid|[ap]\.m)\.$/iu;
/** Words of grammar: with a capital they begin a sentence, and hardly a name. */
const BEGINNERS = new Set(
  (
    "L’ L' D’ D' C’ C' Le La Les Un Une Des Du Au Aux De Il Ils Elle Elles On Je Nous Vous Ce Cet Cette Ces Cela Celui " +
    "En Dans Pour Par Sur À Avec Sans Sous Selon Depuis Après Avant Pendant Lors Mais Et Ou Or Donc Car Si Quand Comme " +
    "Qui Que Son Sa Ses Leur Leurs Notre Nos Plusieurs Certains Tous Toutes Chaque Ainsi Toutefois Cependant Enfin Puis"
  ).split(" "),
);
/** Most words: none of the marks fits, whatever their length beyond the few letters of an enumerator. */
const SMALL_WORD = /^[a-zà-öø-ÿ]{6,}$/;

export function marksOf(form: string): number {
  if (SMALL_WORD.test(form) && !ENUMERATOR_FORM.test(form)) return 0;
  return (
    (/^\s/.test(form) ? WHITE_SPACE : 0) |
    (/[\n\r\u2028\u2029]/.test(form) ? LINE_BREAK : 0) |
    (FINAL_FORM.test(form) ? FINAL : 0) |
    (CLOSING_FORM.test(form) ? CLOSING : 0) |
    (OPENING_FORM.test(form) ? OPENING : 0) |
    (form === '"' ? STRAIGHT_QUOTE : 0) |
    (form === "." ? FULL_STOP : 0) |
    (ENUMERATOR_FORM.test(form) ? ENUMERATOR : 0) |
    (form === "etc." ? ET_CETERA : 0) |
    (ABBREVIATED.test(form) ? ABBREVIATION : 0) |
    (/^\p{Lu}/u.test(form) ? CAPITAL : 0) |
    (BEGINNERS.has(form) ? BEGINNER : 0) |
    (form === ";" || form === ":" ? LISTING : 0)
  );
}
