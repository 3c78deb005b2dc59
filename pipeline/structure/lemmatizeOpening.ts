import { remembering } from "./remembering.ts";

/** Infinitives that no ending tells, by participle or present form. */
const VERBS: Readonly<Record<string, string>> = {
  a: "avoir",
  accueillant: "accueillir",
  accueille: "accueillir",
  attendant: "attendre",
  attend: "attendre",
  ayant: "avoir",
  admettant: "admettre",
  choisit: "choisir",
  comprenant: "comprendre",
  concluant: "conclure",
  connaît: "connaître",
  connaissant: "connaître",
  convenant: "convenir",
  convient: "convenir",
  craignant: "craindre",
  craint: "craindre",
  croit: "croire",
  croyant: "croire",
  disant: "dire",
  dit: "dire",
  élit: "élire",
  entend: "entendre",
  entendant: "entendre",
  est: "être",
  étant: "être",
  étend: "étendre",
  faisant: "faire",
  fait: "faire",
  inscrit: "inscrire",
  inscrivant: "inscrire",
  jugeant: "juger",
  maintenant: "maintenir",
  maintient: "maintenir",
  met: "mettre",
  mettant: "mettre",
  obtenant: "obtenir",
  offrant: "offrir",
  offre: "offrir",
  ouvrant: "ouvrir",
  ouvre: "ouvrir",
  permettant: "permettre",
  poursuit: "poursuivre",
  poursuivant: "poursuivre",
  prenant: "prendre",
  prend: "prendre",
  prévoyant: "prévoir",
  promettant: "promettre",
  reconnaissant: "reconnaître",
  reconnaît: "reconnaître",
  reconnait: "reconnaître",
  redit: "redire",
  rejette: "rejeter",
  rejoignant: "rejoindre",
  rend: "rendre",
  rendant: "rendre",
  retient: "retenir",
  sachant: "savoir",
  sait: "savoir",
  souscrit: "souscrire",
  souscrivant: "souscrire",
  soutenant: "soutenir",
  soutient: "soutenir",
  souvenant: "souvenir",
  suivant: "suivre",
  tenant: "tenir",
  tient: "tenir",
  venant: "venir",
  vient: "venir",
  voit: "voir",
  voyant: "voir",
};

const MASCULINE: readonly (readonly [feminine: RegExp, masculine: string])[] = [
  [/euse$/u, "eux"],
  [/ète$/u, "et"],
  [/ive$/u, "if"],
  [/aine$/u, "ain"],
  [/(?<=[éuitn])e$/u, ""],
];

/**
 * The lemma phrase of an opening: "Prenant note avec satisfaction" → "prendre note avec satisfaction",
 * "Se déclarant gravement préoccupée" → "se déclarer gravement préoccupé".
 *
 * The verb becomes its infinitive, an adjective its masculine; everything else stays as it is, in lower case,
 * with straight apostrophes.
 *
 * @param form what opens the phrase, from `readOpening`
 */
export function lemmatizeOpening(phrase: string, form: "participle" | "adjective" | "present"): string {
  return LEMMAS[form](phrase);
}

const LEMMAS = {
  participle: remembering((phrase) => lemmatize(phrase, "participle")),
  adjective: remembering((phrase) => lemmatize(phrase, "adjective")),
  present: remembering((phrase) => lemmatize(phrase, "present")),
};

function lemmatize(phrase: string, form: "participle" | "adjective" | "present"): string {
  const words = phrase.toLowerCase().replaceAll("’", "'").split(" ");
  if (form === "adjective") return words.map(lemmatizeAdjective).join(" ");
  const at = /^(?:se|ne|s'en)$/u.test(words[0] ?? "") ? 1 : 0;
  const saying = /^(?:s')?(?:déclar|montr|dit|dis|demeur|rest|est$)/u.test(words[at] ?? "");
  return words
    .map((word, i) =>
      i === at ? lemmatizeVerb(word, form) : saying && i > at ? lemmatizeAdjective(word) : word,
    )
    .join(" ");
}

function lemmatizeVerb(word: string, form: "participle" | "present"): string {
  const elided = /^s'/u.exec(word)?.[0] ?? "";
  const verb = word.slice(elided.length);
  return elided + (VERBS[verb] ?? (form === "participle" ? fromParticiple(verb) : fromPresent(verb)));
}

function fromParticiple(verb: string): string {
  if (/issant$/u.test(verb)) return verb.replace(/issant$/u, "ir");
  return verb
    .replace(/çant$/u, "cer")
    .replace(/geant$/u, "ger")
    .replace(/ant$/u, "er");
}

function fromPresent(verb: string): string {
  if (INFINITIVE.test(verb)) return verb;
  if (/(?:end|met)$/u.test(verb)) return verb.replace(/d$/u, "dre").replace(/t$/u, "ttre");
  if (/it$/u.test(verb)) return verb.replace(/it$/u, "ir");
  return verb
    .replace(/elle$/u, "eler")
    .replace(/è(?=ve$)|(?<=m)è(?=ne$)|(?<=p)è(?=se$)|(?<=s)è(?=me$)/u, "e")
    .replace(/(?<=[bcdfghijklmnpqrstvz])è(?=[bcdfghjklmnpqrstvz]+e$)/u, "é")
    .replace(/(?<=[oyu])ie$/u, (ending) => (ending === "ie" && /[ou]ie$/u.test(verb) ? "yer" : "ier"))
    .replace(/e$/u, "er");
}

/** Infinitives with which the paragraphs of declarations open, and which look like a present. */
export const INFINITIVE = /(?:prendre|rendre|tendre|fendre|répondre|faire|mettre|naître|être)$/iu;

function lemmatizeAdjective(word: string): string {
  if (
    /^(?:avec|satisfaction|une?|de|en|outre|à|et|même|très|plus|encore|vive|profonde|grande|force)$/u.test(
      word,
    )
  )
    return word;
  if (/(?:ment|tion|ude)$/u.test(word)) return word;
  const rule = MASCULINE.find(([feminine]) => feminine.test(word));
  return rule === undefined ? word : word.replace(rule[0], rule[1]);
}
