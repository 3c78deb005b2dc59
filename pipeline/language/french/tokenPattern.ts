/** Letters with their accents; a soft hyphen is part of its word. */
const LETTER = "\\p{L}\\p{M}\\u00ad";
const WORD_END = `(?![${LETTER}\\p{Nd}])`;
const APOSTROPHE = "['’ʼ]";

/*
 * Repetitions that a longer match could fail after are bounded, so that a hostile line of a megabyte stays linear.
 */

/** The spaces wink-nlp keeps as preceding spaces of the next token; any other white space is a token there. */
const SPACES = "[ \\u00a0\\u2002-\\u2005\\u2009\\u200a\\u202f\\u205f]+";
const OTHER_SPACE = "\\r\\n|\\s";

const PLAIN_LETTER = "[A-Za-zÀ-ÖØ-öø-ÿŒœ]";
/**
 * The common cases, asked first for speed only: whole words, marks before a space, elisions, numbers, brackets. No other
 * alternative takes them differently; a test compares with the pattern without them.
 */
const PLAIN_WORD = `${PLAIN_LETTER}+(?=[ \\u00a0,;)])`;
const PLAIN_TOKENS = [
  "[,;.](?= )",
  `[LlDdnSsJjMmTt]['’](?=${PLAIN_LETTER})`,
  `[0-9]+(?=[;)]| ${PLAIN_LETTER}|[,.] )`,
  "[()«»[\\]](?=[\\0-\\u02ff])",
];

/** An address may end in brackets that it opens: …/ONU_(organisation). */
const URL =
  '(?:https?:\\/\\/|ftp:\\/\\/|www\\.)(?:[^\\s<>"«»()]|\\([^\\s<>"«»()]*\\))*(?:\\([^\\s<>"«»()]*\\)|[^\\s<>"«».,;:!?()\\]}’\'])';
/** Top-level domains that no sentence's first word could be taken for; the others need a part more: data.europa.eu. */
const DOMAIN = `(?:[${LETTER}\\p{Nd}-]{1,63}(?:\\.[${LETTER}\\p{Nd}-]{1,63}){0,6}\\.(?:org|int|com|net|fr)|[a-z][a-z\\d-]{1,62}(?:\\.[a-z\\d-]{2,63}){1,5}\\.[a-z]{2,4})${WORD_END}(?:\\/[^\\s<>"«»]*[^\\s<>"«».,;:!?)\\]}’'])?`;
const EMAIL = "[\\p{L}\\p{Nd}._%+-]{1,64}@[\\p{L}\\p{Nd}-]{1,63}(?:\\.[\\p{L}\\p{Nd}-]{1,63}){1,6}";

/** A/RES/74/177, E/CN.15/2019/5, A/C.3/74/L.7, A/74/L.12/Rev.1: capitals, then parts after slashes with a digit in one. */
const SYMBOL_PART = "\\p{Lu}*\\p{Ll}*[\\p{Lu}\\p{Nd}]*(?:[.-][\\p{L}\\p{Nd}]+)*";
const DOCUMENT_SYMBOL = `\\p{Lu}{1,8}(?=\\/[\\p{L}\\p{Nd}.\\/-]{0,40}\\p{Nd})(?:\\/(?=[\\p{L}\\p{Nd}])${SYMBOL_PART}){1,12}${WORD_END}`;
/** 74/177, 2012/12, S-24/2, 1/10, 46/152-A, 74/177A, 1/CP.21. */
const RESOLUTION_NUMBER = `(?:\\p{Lu}{1,2}-)?\\p{Nd}+(?:(?:\\/\\p{Nd}+){1,4}(?:-?\\p{Lu})?|\\/\\p{Lu}{2,4}\\.\\p{Nd}+)${WORD_END}`;
/** The number of a section or target: 16.b, A.1, II.3. */
const SECTION_NUMBER = `\\p{Nd}{1,2}\\.\\p{Ll}(?!${APOSTROPHE})${WORD_END}|(?:\\p{Lu}|[IVX]{2,5})(?:\\.\\p{Nd}{1,3}){1,4}${WORD_END}`;

/** Plain spaces only: wink-nlp takes a token with another space in it for spaces. */
const SPACED_NUMBER = `\\p{Nd}{1,3}(?: \\p{Nd}{3}){1,6}(?!\\p{Nd})(?:,\\p{Nd}+)?${WORD_END}`;
const NUMBER = `\\p{Nd}+(?:[.,:]\\p{Nd}+){0,6}(?:[-–]\\p{Nd}+){0,4}${WORD_END}`;
/** 1er, 50e, 3D, 20e-siècle: digits that a letter follows; the hour of 14h30 stands apart from h, as in the treebanks. */
const HOUR = "\\p{Nd}{1,2}(?=h(?:\\p{Nd}{2})?(?![\\p{L}\\p{Nd}]))|h(?=\\p{Nd}{2}(?![\\p{L}\\p{Nd}]))";
const DIGITS_AND_LETTERS = `\\p{Nd}+[${LETTER}\\p{Nd}]*(?:-[${LETTER}\\p{Nd}]+)*`;

/** Shortened words that keep their full stop wherever they stand. */
const SHORTENED =
  "(?:[Pp]\\. ex|\\p{Ll}\\.(?<![\\p{L}\\p{Nd}.]\\p{Ll}\\.)\\p{Ll}|c\\.-à-d|Exc|[Oo]p|cit|[Ii]d|Inc|Ltd|Mrs?|Ms|MM?|Mgr|Mmes?|Mlles?|Dr|Pr|St|Ste|etc|cf|Cf|av|apr|Cie|vs|Jr|Sr|ibid|Ibid|éd|Éd|supp|suppl|Suppl|chap|Chap|[Cc]oll|[Tt]él|[Rr]éf|hab|env)\\.";
/** Shortened words that keep it only before a number, since "d'art." and "par." also end sentences. */
const SHORTENED_BEFORE_NUMBER =
  "(?:[Aa]rts?|[Aa]pp|[Aa]dd|[Rr]ev|[Cc]orr|[Pp]ar|[Vv]ol|[Nn]os?|n|pp?|[Aa]l|[Ss]ect|[Ff]ig|t|ch|[Aa]nn|[Rr]és|[Dd]oc|[Rr]ec|(?<=[Aa]rt(?:icles?|\\.)[ \\u00a0])[LRD])\\.(?=[ \\u00a0\\u202f]*(?:[\\p{Nd}(]|[IVXLC]+(?!\\p{L})|\\p{Lu}{1,8}\\/))";
const NUMERO = "[Nn](?:°|º|ᵒ)s?";
/** U.N.O., J.-C., R.E.M. */
const INITIALS = "(?:\\p{Lu}\\.-?){2,12}";
/** The initial of "J. Dupont" or "de J. Dupont", but not the last letter of a sentence: "Mac OS X. Une". */
const BEGINNER =
  "(?:L[’']|D[’']|C[’']|(?:L[ae](?= \\p{Ll})|Les|Une?|Des|Du|Aux?|Ils?|Elles?|On|Je|Nous|Vous|Ce|Cet|Cette|Ces|En|Dans|Pour|Par|Sur|À|Avec|Selon|Après|Mais|Et|Si|Son|Sa|Ses|Leurs?)(?!\\p{L}))";
const INITIAL = `(?<=(?:^|[\\s(«",])[ \\u00a0\\u202f]?)\\p{Lu}\\.(?=[ \\u00a0\\u202f]\\p{Lu}[\\p{L}.])(?![ \\u00a0\\u202f]${BEGINNER})`;

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
const ELIDED = "(?:[LlDdNnSsJjCcÇçMmTt]|[Qq][Uu]|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)";
/** A space may follow, as print sometimes has it, but not in quotes: the letter 'l' is. */
const ELISION = `${ELIDED}${APOSTROPHE}(?=[\\p{L}\\p{Nd}«"“(‘])|(?<!${APOSTROPHE})${ELIDED}${APOSTROPHE}(?= \\p{L})`;

const PRONOUN = "(?:je|tu|ils?|elles?|on|nous|vous|moi|toi|lui|leur|la|les?|ce|y|en)";
const PLACE = "(?:ci|là)";
const CLITIC = `(?:-(?:t-)?(?:${PRONOUN}|${PRONOUN.toUpperCase()}|${PLACE})${WORD_END}(?!-(?!(?:t-)?${PRONOUN}${WORD_END}))|-[mt]${APOSTROPHE}(?=(?:en|y)${WORD_END}))`;
/** A clitic may follow letters only: a hyphen between spaces is punctuation. */
const CLITIC_TOKEN = `(?<=[${LETTER}])${CLITIC}`;

const UNIT = `(?:[kcmd]?m|mi)[²³]|CO₂|°[CF]${WORD_END}`;
const HYPHEN = "[-\\u2010\\u2011]";
const LETTERS = `[${LETTER}\\p{Nd}]+`;
/** Letters, joined by hyphens (unless a clitic follows) or inner apostrophes (prud'hommes, O'Brien). */
const WORD = `\\p{L}[${LETTER}\\p{Nd}]*(?:${APOSTROPHE}(?=\\p{L})${LETTERS}|(?!${CLITIC})${HYPHEN}(?=[\\p{L}\\p{Nd}])${LETTERS}|&(?=\\p{Lu})${LETTERS})*`;

/** A keycap: a digit in a box. */
const KEYCAP = "[\\d#*]\\ufe0f?\\u20e3";
/** Flags are two letters, or (England) a flag with letters of its own; others are joined. */
const EMOJI =
  "\\p{RI}{2}|\\p{Extended_Pictographic}[\\p{M}\\p{EMod}\\u{e0020}-\\u{e007f}]*(?:\\u200d\\p{Extended_Pictographic}[\\p{M}\\p{EMod}]*)*";
/** The call of a note. */
const RAISED_NUMBER = "[¹²³⁰⁴-⁹]+";
const REPEATED = "\\.{2,}|-{2,}|_{2,}|\\*{2,}|={2,}|#{2,}";
const ANY = "[^]\\p{M}*";

/** French tokens: the first that fits decides. */
const TOKENS = [
  URL,
  EMAIL,
  DOMAIN,
  DOCUMENT_SYMBOL,
  RESOLUTION_NUMBER,
  KEYCAP,
  SECTION_NUMBER,
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
  RAISED_NUMBER,
  EMOJI,
  REPEATED,
  ANY,
].join("|");

/**
 * Source of a regular expression whose one group matches every token of any text, one after the other and without gaps:
 * spaces, other white space, then French tokens. Needs the flag `u`.
 */
export const FRENCH_TOKEN = `(${SPACES}|${OTHER_SPACE}|${TOKENS})`;

/**
 * The same tokens with the spaces that follow one in a second group: wink-nlp splits the text with it, so it is the whole
 * scanner. One match for a word and its space takes a third less time than two.
 */
export const FRENCH_SPLITTER = `(${[PLAIN_WORD, SPACES, ...PLAIN_TOKENS, OTHER_SPACE, TOKENS].join("|")})(${SPACES})?`;
