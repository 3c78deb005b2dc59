import { INFINITIVE } from "./lemmatizeOpening.ts";

/** How a paragraph of a resolution opens. */
export interface Opening {
  /** As written: "Se déclarant gravement préoccupée". */
  readonly phrase: string;
  /** A participle or an adjective opens a preambular paragraph, a verb in the present an operative one. */
  readonly form: "participle" | "adjective" | "present";
}

const DEGREE =
  "(?:très |plus |de plus en plus |au plus haut point |également |encore |toujours |particulièrement |profondément |vivement |gravement |fermement |extrêmement |sérieusement |sincèrement |pleinement |hautement |solennellement |de nouveau |en outre )";
const FEELING =
  "(?:préoccupée?|convaincue?|alarmée?|inqui(?:ète|et)|consciente?|résolue?|déterminée?|désireu(?:se|x)|soucieu(?:se|x)|troublée?|attristée?|consternée?|indignée?|horrifiée?|bouleversée?|émue?|encouragée?|guidée?|animée?|reconnaissante|satisfaite?|attachée?|favorable|solidaire|déçue?|navrée?|choquée?|persuadée?|mue?|inspirée?|insatisfaite?|mécontente?|prête?|disposée?|saisie?|certaine?|attenti(?:ve|f)|assurée?|scandalisée?|affligée?|heureu(?:se|x)|honorée?|peinée?|frappée?|perturbée?)";
const FIXED =
  "(?: note| acte| compte| conscience| connaissance| en considération| en compte| à l['’]esprit| l['’]accent| l['’]attention| hommage| gré| son appui| fin)";
const ADVERBIAL =
  "(?: également| aussi| en outre| de plus| par ailleurs| de nouveau| à nouveau| une nouvelle fois| une fois de plus| une fois encore| encore une fois| encore| toutefois| cependant| néanmoins| en particulier| notamment| à cet égard| de même| en conséquence| instamment| vivement| profondément| énergiquement| fermement| résolument| solennellement| vigoureusement| catégoriquement| sincèrement| expressément| chaleureusement| au plus haut point| avec (?:(?:une?|la|le) )?(?:(?:plus )?(?:vive?|profonde?|grande?|grave|sincère|extrême|particulière?|ferme|certaine?|réelle?) )*(?:satisfaction|préoccupation|inquiétude|intérêt|regret|gratitude|reconnaissance|appréciation|consternation|indignation|force|fermeté|insistance|vigueur|tristesse|attention|énergie|alarme|émotion))";
const EXPRESSED =
  "(?: (?:de nouveau |également |une nouvelle fois )?(?:sa|son|ses|les) (?:(?:plus )?(?:vives?|profonde?s?|grande?s?|graves?|sincères?|ferme|entière?|sérieuses?|chaleureux|réelle|toute) )*\\p{L}+)";

const ADJECTIVE = new RegExp(`^(?:(?:${DEGREE})*${FEELING})(?:${ADVERBIAL})*(?!\\p{L})`, "iu");
const VERB = new RegExp(
  `^(?:(?:Se|Ne) |S['’])?(?<head>\\p{L}+)(?:(?<said>(?<=(?:déclar|montr|dit|dis|demeur|rest)\\p{L}*)(?:${ADVERBIAL})*(?: ${DEGREE}*${FEELING}))|(?<expressed>(?<=exprim\\p{L}*)${EXPRESSED})|(?<between>(?:${ADVERBIAL})*)(?<fixed>${FIXED}))?(?<adverbs>(?:${ADVERBIAL})*)(?!\\p{L})`,
  "iu",
);

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
  const perfect = PERFECT.exec(level);
  if (perfect !== null) return { phrase: perfect[0], form: "participle" };
  const auxiliary = AUXILIARY.exec(level);
  if (auxiliary !== null) return { phrase: auxiliary[0], form: "present" };
  const adjective = ADJECTIVE.exec(level);
  if (adjective !== null) return { phrase: adjective[0], form: "adjective" };
  const verb = VERB.exec(level);
  const head = verb?.groups?.head;
  if (verb === null || head === undefined || !/^\p{Lu}/u.test(level)) return undefined;
  if (/ant$/u.test(head) && !NO_VERB.test(head)) return { phrase: verb[0], form: "participle" };
  const fixed = verb.groups?.fixed !== undefined || /^(?:Se |S['’])/u.test(verb[0]);
  return isPresent(head) && (fixed || !NO_VERB.test(head) || /^note$/iu.test(head))
    ? { phrase: verb[0], form: "present" }
    : undefined;
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
