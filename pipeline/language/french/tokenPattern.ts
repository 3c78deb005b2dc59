/** Letters with their accents; a soft hyphen is part of its word. */
const LETTER = "\\p{L}\\p{M}\\u00ad";
const WORD_END = `(?![${LETTER}\\p{Nd}])`;
const APOSTROPHE = "['’]";

/*
 * Repetitions that a longer match could fail after are bounded, so that a hostile line of a megabyte stays linear.
 */

/** The spaces wink-nlp keeps as preceding spaces of the next token; any other white space is a token there. */
const SPACES = "[ \\u00a0\\u2002-\\u2005\\u2009\\u200a\\u202f\\u205f]+";
const OTHER_SPACE = "\\r\\n|\\s";

/*
 * The common cases are asked first, for speed only: letters before what leaves them a whole word, and a mark before a
 * space. No other alternative takes them differently; a test compares with the pattern without them.
 */
export const PLAIN_WORD = "[A-Za-zÀ-ÖØ-öø-ÿŒœ]+(?=[ \\u00a0,;)])";
export const PLAIN_MARK = "[,;.](?= )";

const URL = '(?:https?:\\/\\/|www\\.)[^\\s<>"«»]*[^\\s<>"«».,;:!?)\\]}’\']';
const DOMAIN = `[${LETTER}\\p{Nd}-]{1,63}(?:\\.[${LETTER}\\p{Nd}-]{1,63}){0,6}\\.(?:org|int|com|net|fr)${WORD_END}(?:\\/[^\\s<>"«»]*[^\\s<>"«».,;:!?)\\]}’'])?`;
const EMAIL = "[\\p{L}\\p{Nd}._%+-]{1,64}@[\\p{L}\\p{Nd}-]{1,63}(?:\\.[\\p{L}\\p{Nd}-]{1,63}){1,6}";

/** A/RES/74/177, E/CN.15/2019/5, A/C.3/74/L.7, A/74/L.12/Rev.1: capitals, then parts after slashes with a digit in one. */
const SYMBOL_PART = "\\p{Lu}*\\p{Ll}*[\\p{Lu}\\p{Nd}]*(?:[.-][\\p{L}\\p{Nd}]+)*";
const DOCUMENT_SYMBOL = `\\p{Lu}{1,8}(?=\\/[\\p{L}\\p{Nd}.\\/-]{0,40}\\p{Nd})(?:\\/(?=[\\p{L}\\p{Nd}])${SYMBOL_PART}){1,12}${WORD_END}`;
/** 74/177, 2012/12, S-24/2, 1/10. */
const RESOLUTION_NUMBER = `(?:\\p{Lu}{1,2}-)?\\p{Nd}+(?:\\/\\p{Nd}+){1,4}${WORD_END}`;

/** Plain spaces only: wink-nlp takes a token with another space in it for spaces. */
const SPACED_NUMBER = `\\p{Nd}{1,3}(?: \\p{Nd}{3}){1,6}(?!\\p{Nd})(?:,\\p{Nd}+)?${WORD_END}`;
const NUMBER = `\\p{Nd}+(?:[.,:]\\p{Nd}+){0,6}(?:[-–]\\p{Nd}+){0,4}${WORD_END}`;
/** 1er, 50e, 3D, 20e-siècle: digits that a letter follows; the hour of 14h30 stands apart from h, as in the treebanks. */
const HOUR = "\\p{Nd}{1,2}(?=h(?:\\p{Nd}{2})?(?![\\p{L}\\p{Nd}]))|h(?=\\p{Nd}{2}(?![\\p{L}\\p{Nd}]))";
const DIGITS_AND_LETTERS = `\\p{Nd}+[${LETTER}\\p{Nd}]*(?:-[${LETTER}\\p{Nd}]+)*`;

/** Shortened words that keep their full stop wherever they stand. */
const SHORTENED =
  "(?:MM?|Mgr|Mmes?|Mlles?|Dr|Pr|St|Ste|etc|cf|Cf|av|apr|Cie|vs|Jr|Sr|ibid|Ibid|éd|Éd|supp|suppl|Suppl|chap|Chap|[Cc]oll|[Tt]él|[Rr]éf|hab|env)\\.";
/** Shortened words that keep it only before a number, since "d'art." and "par." also end sentences. */
const SHORTENED_BEFORE_NUMBER =
  "(?:[Aa]rt|[Pp]ar|[Vv]ol|[Nn]os?|n|pp?|[Aa]l|[Ss]ect|[Ff]ig|t|ch|[Aa]nn|[Rr]és|[Dd]oc|[Rr]ec)\\.(?=[ \\u00a0\\u202f]*(?:[\\p{Nd}(]|[IVXLC]+(?!\\p{L})))";
const NUMERO = "[Nn](?:°|º|ᵒ)s?";
/** U.N.O., J.-C., R.E.M. */
const INITIALS = "(?:\\p{Lu}\\.-?){2,12}";
/** The initial of "J. Dupont", after nothing, an opening mark or another name. */
const INITIAL =
  '(?<=(?:^|[\\n(«",]|\\p{Lu}[\\p{L}.-]{0,20})[ \\u00a0\\u202f]?)\\p{Lu}\\.(?=[ \\u00a0\\u202f]\\p{Lu}[\\p{L}.])';

const WHOLE_WORD = [
  `[Aa]ujourd${APOSTROPHE}hui`,
  `[Cc]${APOSTROPHE}est-à-dire`,
  `N${APOSTROPHE}[Dd]jamena`,
  "[Rr]endez-vous",
  "[Gg]arde-à-vous",
  "(?:[Cc]e(?:lui|lles?|ux)|[Jj]usque|[Pp]ar|[Dd]e)-(?:ci|là)",
  "(?:[Cc]hez|[Ee]ntre)-(?:moi|toi|nous|vous)",
]
  .map((word) => `${word}${WORD_END}`)
  .join("|");
const ELISION = `(?:[LlDdNnSsJjCcÇçMmTt]|[Qq][Uu]|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)${APOSTROPHE}(?=[\\p{L}\\p{Nd}«"“(‘])`;

const PRONOUN = "(?:je|tu|ils?|elles?|on|nous|vous|moi|toi|lui|leur|la|les?|ce|y|en)";
const PLACE = "(?:ci|là)";
const CLITIC = `-(?:t-)?(?:${PRONOUN}|${PRONOUN.toUpperCase()}|${PLACE})${WORD_END}(?!-(?!(?:t-)?${PRONOUN}${WORD_END}))`;
/** A clitic may follow letters only: a hyphen between spaces is punctuation. */
const CLITIC_TOKEN = `(?<=[${LETTER}])${CLITIC}`;

const UNIT = `(?:[kcmd]?m|mi)[²³]|CO₂|°[CF]${WORD_END}`;
const HYPHEN = "[-\\u2010\\u2011]";
const LETTERS = `[${LETTER}\\p{Nd}]+`;
/** Letters, joined by hyphens (unless a clitic follows) or inner apostrophes (prud'hommes, O'Brien). */
const WORD = `\\p{L}[${LETTER}\\p{Nd}]*(?:${APOSTROPHE}(?=\\p{L})${LETTERS}|(?!${CLITIC})${HYPHEN}(?=[\\p{L}\\p{Nd}])${LETTERS}|&(?=\\p{Lu})${LETTERS})*`;

const EMOJI =
  "\\p{RI}{2}|\\p{Extended_Pictographic}[\\p{M}\\p{EMod}]*(?:\\u200d\\p{Extended_Pictographic}[\\p{M}\\p{EMod}]*)*";
const REPEATED = "\\.{2,}|-{2,}|_{2,}|\\*{2,}|={2,}|#{2,}";
const ANY = "[^]\\p{M}*";

/**
 * Source of a regular expression whose one group matches every token of any text, one after the other and without gaps:
 * spaces, other white space, then French tokens. Needs the flags `u`.
 *
 * wink-nlp splits the text with it, so it is the whole scanner: the first alternative that fits decides.
 */
export const FRENCH_TOKEN = `(${[
  PLAIN_WORD,
  SPACES,
  PLAIN_MARK,
  OTHER_SPACE,
  URL,
  EMAIL,
  DOMAIN,
  DOCUMENT_SYMBOL,
  RESOLUTION_NUMBER,
  SPACED_NUMBER,
  NUMBER,
  HOUR,
  DIGITS_AND_LETTERS,
  SHORTENED,
  SHORTENED_BEFORE_NUMBER,
  NUMERO,
  INITIALS,
  INITIAL,
  WHOLE_WORD,
  ELISION,
  CLITIC_TOKEN,
  UNIT,
  WORD,
  EMOJI,
  REPEATED,
  ANY,
].join("|")})`;
