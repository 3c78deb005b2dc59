import { INFINITIVE } from "./lemmatizeOpening.ts";
import { remembering } from "./remembering.ts";

/** How a paragraph of a resolution opens. */
export interface Opening {
  /** As written: "Se déclarant gravement préoccupée". */
  readonly phrase: string;
  /** A participle or an adjective opens a preambular paragraph, a verb in the present an operative one. */
  readonly form: "participle" | "adjective" | "present";
}

const DEGREES =
  "très|plus|de plus en plus|au plus haut point|également|encore|toujours|particulièrement|profondément|vivement|gravement|fermement|extrêmement|sérieusement|sincèrement|pleinement|hautement|solennellement|de nouveau|en outre";
const DEGREE = `(?:(?:${DEGREES}) )`;
const FEELING =
  "(?:préoccupée?|convaincue?|alarmée?|inqui(?:ète|et)|consciente?|résolue?|déterminée?|désireu(?:se|x)|soucieu(?:se|x)|troublée?|attristée?|consternée?|indignée?|horrifiée?|bouleversée?|émue?|encouragée?|guidée?|animée?|reconnaissante|satisfaite?|attachée?|favorable|solidaire|déçue?|navrée?|choquée?|persuadée?|mue?|inspirée?|insatisfaite?|mécontente?|prête?|disposée?|saisie?|certaine?|attenti(?:ve|f)|assurée?|scandalisée?|affligée?|heureu(?:se|x)|honorée?|peinée?|frappée?|perturbée?)";
const FIXED =
  "(?: note| acte| compte| conscience| connaissance| en considération| en compte| à l['’]esprit| l['’]accent| l['’]attention| hommage| gré| son appui| fin)";
const ADVERBIAL =
  "(?: également| aussi| en outre| de plus| par ailleurs| de nouveau| à nouveau| une nouvelle fois| une fois de plus| une fois encore| encore une fois| encore| toutefois| cependant| néanmoins| en particulier| notamment| à cet égard| de même| en conséquence| instamment| vivement| profondément| énergiquement| fermement| résolument| solennellement| vigoureusement| catégoriquement| sincèrement| expressément| chaleureusement| au plus haut point| avec (?:(?:une?|la|le) )?(?:(?:plus )?(?:vive?|profonde?|grande?|grave|sincère|extrême|particulière?|ferme|certaine?|réelle?) )*(?:satisfaction|préoccupation|inquiétude|intérêt|regret|gratitude|reconnaissance|appréciation|consternation|indignation|force|fermeté|insistance|vigueur|tristesse|attention|énergie|alarme|émotion))";
const EXPRESSED =
  "(?: (?:de nouveau |également |une nouvelle fois )?(?:sa|son|ses|les) (?:(?:plus )?(?:vives?|profonde?s?|grande?s?|graves?|sincères?|ferme|entière?|sérieuses?|chaleureux|réelle|toute) )*\\p{L}+)";

const ADJECTIVE = new RegExp(`^(?:(?:${DEGREE})*${FEELING})(?:${ADVERBIAL})*(?!\\p{L})`, "iu");
/** The first word of an adjective with its degree. */
const MODIFIED = new RegExp(`^(?:de|au|en|${DEGREES}|${FEELING})$`, "iu");
/** The first word that may be a verb, with what stands before it. */
const HEAD = /^((?:Se|Ne) |S['’])?(\p{L}+)/iu;

/** Verbs that open with another verb's participle: "Ayant examiné", "A examiné". */
const PERFECT =
  /^Ayant (?:également |en outre )?(?:examiné|reçu|entendu|étudié|adopté|décidé|pris (?:note|acte|connaissance)|approuvé)(?: également| en outre)?(?!\p{L})/u;

/** Phrases with être and avoir, which are openings only with their complement. */
const AUXILIARY = new RegExp(
  `^(?:Est (?:${DEGREE})*${FEELING}|A(?:${ADVERBIAL})* (?:conscience|à cœur|à l['’]esprit)|A (?:examiné|décidé))(?:${ADVERBIAL})*(?!\\p{L})`,
  "u",
);

/** Words that look like an opening verb and are none. */
const NO_VERB =
  /^(?:la|le|les|une?|des?|ces?|cette|quelque|chaque|toute?s?|autre|contre|entre|notre|votre|présente?|suite|notamment|pendant|durant|avant|devant|cependant|autant|maintenant|moyennant|nonobstant|quant|tant|comme|même|outre|comité|annexe|article|partie|chapitre|titre|point|objet|note|règle|principe|programme|madame|monsieur|système|gouvernance|\p{L}+isme)$/iu;

/** No opening phrase is longer than this, in characters. */
const LONGEST = 200;

/**
 * The opening phrase of a French preambular or operative paragraph, without its number; `undefined` for a text
 * that opens otherwise.
 *
 * The phrase is what the UN sets in italics: the verb with its fixed complement, degree and adverbs.
 */
export function readOpening(text: string): Opening | undefined {
  const level = text.slice(0, LONGEST);
  const [verb, reflexive, word] = HEAD.exec(level) ?? [];
  if (verb === undefined || word === undefined) return undefined;
  const head = readHead(word);
  const fixed = reflexive === undefined ? readFixedOpening(level, head) : undefined;
  if (fixed !== undefined || head.form === undefined || !/^\p{Lu}/u.test(level)) return fixed;
  const rest = level.startsWith(" ", verb.length) ? head.rest.exec(level.slice(verb.length)) : null;
  const phrase = rest === null ? verb : verb + rest[0];
  if (head.form === "participle") return { phrase, form: "participle" };
  const isVerb = head.isVerb || rest?.[1] !== undefined || /^(?:Se |S['’])/u.test(verb);
  return isVerb ? { phrase, form: "present" } : undefined;
}

/** What the first word of an opening tells by itself. */
interface Head {
  /** An adjective or its degree. */
  readonly isAdjective: boolean;
  readonly isAuxiliary: boolean;
  readonly form?: "participle" | "present";
  /** False for what is a verb only with its complement. */
  readonly isVerb: boolean;
  /** What belongs to the opening behind the word; its first group is the fixed complement. */
  readonly rest: RegExp;
}

const readHead = remembering((word): Head => {
  const isVerb = !NO_VERB.test(word);
  const participle = isVerb && /ant$/u.test(word);
  return {
    isAdjective: MODIFIED.test(word),
    isAuxiliary: /^(?:Ayant|Est|A)$/u.test(word),
    ...(participle ? { form: "participle" } : isPresent(word) && { form: "present" }),
    isVerb: isVerb || /^note$/iu.test(word),
    rest: restBehind(word),
  };
});

/** What may follow a verb that says how its subject is; one that expresses something; another one. */
const SAID = `(?:${ADVERBIAL})*(?: ${DEGREE}*${FEELING})`;
const COMPLEMENT = `(?:${ADVERBIAL})*(${FIXED})`;
const RESTS = {
  said: restOf(SAID, COMPLEMENT),
  expressed: restOf(EXPRESSED, COMPLEMENT),
  both: restOf(SAID, EXPRESSED, COMPLEMENT),
  other: restOf(COMPLEMENT),
};

function restOf(...complements: readonly string[]): RegExp {
  return new RegExp(`^(?:${complements.join("|")})?(?:${ADVERBIAL})*(?!\\p{L})`, "iu");
}

function restBehind(word: string): RegExp {
  const said = /(?:déclar|montr|dit|dis|demeur|rest)/iu.test(word);
  if (/exprim/iu.test(word)) return said ? RESTS.both : RESTS.expressed;
  return said ? RESTS.said : RESTS.other;
}

function readFixedOpening(level: string, { isAdjective, isAuxiliary }: Head): Opening | undefined {
  const perfect = isAuxiliary ? PERFECT.exec(level) : null;
  if (perfect !== null) return { phrase: perfect[0], form: "participle" };
  const auxiliary = isAuxiliary ? AUXILIARY.exec(level) : null;
  if (auxiliary !== null) return { phrase: auxiliary[0], form: "present" };
  const adjective = isAdjective ? ADJECTIVE.exec(level) : null;
  return adjective === null ? undefined : { phrase: adjective[0], form: "adjective" };
}

/** Third person singular of the present: -e, or one of the irregular verbs that resolutions open with. */
function isPresent(head: string): boolean {
  return (
    (/e$/u.test(head) && !INFINITIVE.test(head)) ||
    /(?:prend|rend|réjouit|connaît|entend|étend|attend|sait|reconnaît|reconnait|fait|met|tient|vient|dit|élit|inscrit|souscrit|choisit|définit|établit|saisit|garantit|réunit|finit|fournit|accomplit|croit|voit|maintient|convient|soutient|retient|craint|joint|souscrit|poursuit|accueille)$/iu.test(
      head,
    )
  );
}
