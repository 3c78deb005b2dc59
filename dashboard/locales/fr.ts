import type { Job } from "../jobs.ts";
import type { State } from "../state.ts";
import { createFormats } from "./createFormats.ts";
import { french as t } from "./french.ts";

const f = createFormats("fr");
/** French counts 0 and 1 in the singular. */
const s = (n: number, one: string, other: string) => `${f.count(n)}\u00a0${n < 2 ? one : other}`;
/** A number of the documents there are: `2 des 4 documents`, `le seul document`. */
const of = (docs: number, total: number) => {
  if (docs === 0) return "aucun document";
  return total === 1 ? "le seul document" : `${f.count(docs)} des ${s(total, "document", "documents")}`;
};
const WORDS =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
const words = (n: number) => WORDS[n] ?? f.count(n);
/** Whether periods are years or sessions. */
type By = State["by"];
const name = (period: string, by: By) => (by === "session" ? `${period}ᵉ\u00a0session` : period);
const within = (period: string, by: By) =>
  by === "session" ? `à la ${name(period, by)}` : `en ${name(period, by)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is wrong with a query, by the codes of the API. */
const FAULTS: Readonly<Record<string, string>> = {
  empty_query: t`Écrivez un mot.`,
  empty_series: t`Il manque un mot entre les virgules.`,
  expected_comma: t`Il manque une virgule ici.`,
  no_word: t`Il manque un mot ici.`,
  query_too_long: t`La recherche est trop longue.`,
  too_many_series: t`Huit courbes au plus.`,
  too_many_words: t`Dix mots au plus dans une expression.`,
  unclosed_bracket: t`Ce crochet n'est pas fermé.`,
  unclosed_quote: t`Ce guillemet n'est pas fermé.`,
  unexpected_character: t`Ce signe n'est pas un mot.`,
  wildcard: t`L'astérisque n'est pas encore compris ; écrivez [mot] pour toutes ses formes.`,
};

/** Why files were refused, by the codes of the API. */
const UPLOAD_FAULTS: Readonly<Record<string, string>> = {
  no_files: t`Aucun fichier n'a été envoyé.`,
  broken_off: t`L'envoi s'est interrompu. Réessayez.`,
  too_many_files: t`Trop de fichiers à la fois : envoyez-les en plusieurs fois, ou dans une archive zip.`,
  too_large: t`Trop de données à la fois : envoyez les fichiers en plusieurs fois.`,
  disk_full: t`Le disque est plein : faites de la place, puis recommencez.`,
  too_many_jobs: t`Trop de fichiers attendent déjà : réessayez plus tard.`,
};

const JOB_STATES: Readonly<Record<string, string>> = {
  waiting: "en attente",
  running: "en cours",
  done: "terminé",
  cancelled: "arrêté",
  failed: "échoué",
};

const ORDERS: Readonly<Record<string, string>> = {
  newest: "Plus récents",
  oldest: "Plus anciens",
  symbol: "Cote",
  title: "Titre",
};
const ORDERED: Readonly<Record<string, string>> = {
  newest: t`les plus récents d'abord`,
  oldest: t`les plus anciens d'abord`,
  symbol: "par cote",
  title: "par titre",
};

/** What a rule of cleaning does, by its name. */
const RULES: Readonly<Record<string, string>> = {
  "join-hard-wrap": "lignes recollées",
  "join-page-break": "phrases recollées par-dessus une page",
  "join-punctuation": "ponctuation ramenée à sa ligne",
  "take-out-page-header": "en-têtes de page retirés",
  "take-out-page-foot": "pieds de page retirés",
  "take-out-page-footer": "pieds de page retirés",
  "take-out-page-number": "numéros de page retirés",
  "take-out-page-furniture": "en-têtes et pieds de page retirés",
  "take-out-note": "notes mises à part",
  "take-out-note-call": "appels de note retirés du texte",
  "take-out-note-mark": "numéros de note retirés",
  "take-out-uncalled-note": "notes sans appel mises à part",
  "take-out-editor-note": t`notes de l'éditeur mises à part`,
  "take-out-rule": "filets retirés",
  "take-out-address": "adresses web retirées",
  "take-out-link": "liens retirés, leur texte gardé",
  "take-out-link-list": "listes de liens retirées",
  "take-out-anchor": "ancres retirées",
  "take-out-back-link": "liens de retour retirés",
  "take-out-emphasis": "marques d’italique retirées",
  "take-out-heading-mark": "marques de titre retirées",
  "take-out-escape": "barres obliques inverses retirées",
  "take-out-invisible": "signes invisibles retirés",
  "squeeze-space": "espaces superflues retirées",
  "mend-elision": "élisions ressoudées",
  "mend-broken-word": "mots coupés ressoudés",
  "level-ordinal": "ordinaux remis sur la ligne",
  "level-ligature": "ligatures décomposées",
  "take-out-menu": "menus retirés",
  "take-out-banner": "bandeaux retirés",
  "take-out-form": "formulaires retirés",
  "take-out-hidden": "texte caché retiré",
  "take-out-hidden-text": "texte caché retiré",
  "take-out-picture": "images retirées",
  "take-out-aside": "encadrés retirés",
  "take-out-comment": "commentaires retirés",
  "take-out-comments": "commentaires retirés",
  "take-out-share-links": "boutons de partage retirés",
  "take-out-related": "articles liés retirés",
  "take-out-advertisement": "publicités retirées",
  "take-out-table-of-contents": "table des matières retirée",
  "take-out-contents": "table des matières retirée",
  "take-out-code": "code retiré",
  "take-out-deletion": "texte supprimé retiré",
  "take-out-variant": "variantes retirées",
  "take-out-surroundings": "abords du texte retirés",
  "take-out-stray-text": "texte épars retiré",
  "take-out-turned-text": "texte tourné retiré",
  "take-out-unprinted": "texte non imprimé retiré",
};

/** Why a rule was not sure, by the sentence of the API. */
const REASONS: Readonly<Record<string, string>> = {
  "a raised number for which there is no note": "un nombre en exposant pour lequel il n’y a pas de note",
  "another paragraph stands inside this one": "un autre paragraphe se trouve dans celui-ci",
  "several numbers may call this note": "plusieurs nombres peuvent appeler cette note",
  "the call of this note was not found": t`l'appel de cette note n'a pas été trouvé`,
  "the hyphen at the line’s end may only part the word":
    "le trait d’union en fin de ligne ne fait peut-être que couper le mot",
};

/** The classes of operative verbs, weakest first. */
const STRENGTHS = "note|invite|encourage|demande|prie|exhorte|exige|décide".split("|");

/** What the UN’s files say beside the text, by the names of the API. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  keyword: "Mots-clés",
  subject: "Sujets",
  sponsor: "Auteurs du projet",
  "draft symbol": "Cote du projet",
};

/** Every text of the page in French; numbers are written and plurals chosen here. */
export const fr = {
  // The page's frame
  appTitle: (page: string) => t`${page} · Themeline`,
  skip: "Aller au contenu",
  navigation: "Pages",
  themesPage: "Thèmes",
  vocabularyPage: "Vocabulaire",
  documentsPage: "Documents",
  languageSwitch: "Langue de la page",
  corpusSummary: (documents: number, paragraphs: number, tokens: number) =>
    t`${s(documents, "texte compté", "textes comptés")} · ${s(paragraphs, "paragraphe", "paragraphes")} · ${s(tokens, "mot", "mots")}`,
  corpusSummaryHint: (counted: number, documents: number) =>
    t`${s(counted, "document compté", "documents comptés")} sur ${f.count(documents)} ; paragraphes et mots du corps des textes comptés`,
  footer: (version: string, snapshot: string) => t`Themeline ${version} · état du corpus ${snapshot}`,
  apiDescription: "Description de l’API",

  // Title and filters of the Themes page
  themesHeading: (documents: number) =>
    documents === 1
      ? t`De quoi parle ce texte ?`
      : t`De quoi parlent ces ${words(documents)} textes, et depuis quand ?`,
  leadMost: (when: string, theme: string, n: number, exposure: number) =>
    t`${capital(when)}, « ${theme} » est le thème le plus présent : ${s(n, "paragraphe", "paragraphes")} sur ${f.count(exposure)}.`,
  leadNew: (when: string, themes: readonly string[]) =>
    t`${f.list(themes.map((theme) => t`« ${theme} »`))} ${themes.length < 2 ? "n'apparaît" : "n'apparaissent"} qu'${when}.`,
  filters: "Filtres",
  role: "Paragraphes",
  roleBody: "Tout le corps",
  rolePreambular: "Préambule",
  roleOperative: "Dispositif",
  period: "Période",
  from: "de",
  to: "à",
  named: "Compter les noms de traités",
  namedHint:
    "Compter aussi les paragraphes qui ne citent le thème que dans le nom d’un traité ou d’un organe",
  drafts: "Compter les projets",
  draftsHint: "Compter aussi les projets dont le texte adopté est dans le corpus",
  sort: "Trier",
  sortShare: "Part la plus récente",
  sortName: "Nom",
  sortFirst: "Première mention",
  sortFile: "Ordre du fichier de thèmes",
  scale: "Échelle",
  scaleCommon: "Commune",
  scaleOwn: "Propre",
  scaleCommonNote: (top: string) => t`Échelle commune, de 0 à ${top}.`,
  scaleOwnNote: t`Chaque carte a sa propre échelle.`,
  cardsNote: (n: number, exposure: number) =>
    t`${f.count(n)}/${f.count(exposure)} : ${s(n, "paragraphe mentionne", "paragraphes mentionnent")} le thème, sur ${f.count(exposure)}.`,
  reset: "Effacer les filtres",

  // Facets, and what a period is
  texts: "Langue",
  body: "Organe",
  sessionFacet: "Session",
  kind: "Texte",
  anyText: (n: number) => t`toutes (${f.count(n)})`,
  anyBody: "tous",
  anySession: "toutes",
  anyKind: "tous",
  facetValue: (value: string, n: number) => t`${value} (${f.count(n)})`,
  textsNote: (language: string, n: number, total: number) =>
    t`Textes en ${language} : ${f.count(n)} sur ${s(total, "document", "documents")}.`,
  textsAllNote: (n: number) => t`Textes de toutes les langues : ${s(n, "document", "documents")}.`,
  by: "Par",
  byYear: "Année",
  bySession: "Session",
  periodName: (period: string, by: By) => name(period, by),
  withoutSession: (n: number) =>
    n < 2
      ? t`Un document sans session n'y figure pas.`
      : t`${f.count(n)} documents sans session n'y figurent pas.`,

  // Vocabulary page
  vocabularyHeading: t`Quels mots, et quand ?`,
  vocabularyLead: t`Écrivez un mot, une expression ou plusieurs séparés par des virgules.`,
  queryLabel: "Mots à chercher",
  queryHelp: t`« droits de l'homme » entre guillemets ; [droit] pour toutes ses formes ; une virgule entre les courbes.`,
  queryRun: "Tracer",
  queryExamples: t`Essayez :`,
  fold: "Confondre casse et accents",
  foldHint: "Compter ensemble État, état et etat",
  wordsSeen: (parts: readonly string[]) => t`Ce qui se voit : ${f.list(parts)}.`,
  wordTimes: (word: string, n: number) => t`${word} (${f.count(n)} fois)`,
  occurrences: (n: number) => s(n, "occurrence", "occurrences"),
  occurrencesMarked: (n: number) => t`${s(n, "occurrence surlignée", "occurrences surlignées")}, par date`,
  wordMark: (period: string, words: string) => t`${period} : ${words}. Voir les paragraphes.`,
  wordTip: (word: string, n: number, rate: string, docs: number, total: number) =>
    t`${word} : ${f.count(n)} (${rate} pour 10 000) dans ${of(docs, total)}`,
  tipTokens: (tokens: number, by: By) =>
    t`${f.count(tokens)} mots ${by === "session" ? "à cette session" : "cette année-là"}`,
  wordAxisTitle: t`pour 10 000 mots`,
  wordChartLabel: (words: readonly string[], by: By) =>
    t`Fréquence par ${by === "session" ? "session" : "année"} : ${f.list(words)}`,
  wordMarks: (by: By): string => (by === "session" ? "Sessions" : "Années"),
  wordMarkHint: t`Un clic sur un point ouvre les paragraphes de sa courbe.`,
  wordOf: "Paragraphes de la courbe",
  allWords: "Toutes les courbes",
  wordCaption: t`Occurrences dans le corps des textes, pour 10 000 mots (ponctuation et signes non comptés).`,
  columnWord: "Mot",
  columnOccurrences: "Occurrences",
  columnTokens: "Mots en tout",
  columnWordRate: t`Pour 10 000`,
  wordKey: "Les courbes",
  unknownWord: (word: string) => t`Le corpus n'a pas « ${word} ».`,
  nearestWords: t`Mots proches :`,
  queryFault: (code: string) => FAULTS[code] ?? t`La recherche n'est pas comprise.`,

  // Cards and marks
  themes: "Les thèmes",
  inPeriod: (period: string, by: By) => within(period, by),
  onCard: (period: string, by: By) => (by === "session" ? name(period, by) : within(period, by)),
  presentSince: (period: string, by: By) => t`présent dès ${by === "session" ? `la ${period}ᵉ` : period}`,
  firstMention: (period: string, by: By) => t`première mention : ${by === "session" ? `${period}ᵉ` : period}`,
  noMention: "aucune mention",
  marksOf: (theme: string, by: By) => t`${theme} : ${by === "session" ? "sessions" : "années"}`,
  countOf: (n: number, exposure: number) => `${f.count(n)}/${f.count(exposure)}`,
  markLabel: (period: string, n: number, exposure: number, rate: string, docs: number, total: number) =>
    t`${period} : ${s(n, "paragraphe", "paragraphes")} sur ${f.count(exposure)}, ${rate} ; ${of(docs, total)}. Voir les paragraphes.`,
  tipCount: (n: number, exposure: number) => t`${s(n, "paragraphe", "paragraphes")} sur ${f.count(exposure)}`,
  tipRate: (rate: string) => t`${rate} des paragraphes`,
  tipMentions: (mentions: number) => s(mentions, "mention", "mentions"),
  tipDocuments: (docs: number, total: number, by: By) =>
    t`dans ${of(docs, total)} de ${by === "session" ? "la session" : "l'année"}`,
  tipLargest: (n: number, text: string) => t`dont ${f.count(n)} dans ${text}`,
  tipNamed: (n: number) => t`dont ${f.count(n)} dans un nom propre seulement`,
  tipInterval: (low: string, high: string) => t`intervalle à 95 % : ${low} à ${high}`,
  tipNoInterval: (reason: string) => t`sans intervalle : ${reason}`,
  tooFewDocuments: "trop peu de documents",

  // The chosen theme
  detailLabel: "Le thème choisi",
  backToCards: "Retour aux thèmes",
  claimTooLittle: (texts: number, periods: number, by: By) =>
    t`Trop peu pour parler de tendance : ${words(texts)} ${texts < 2 ? "texte" : "textes"}, ${periods === 1 ? "une" : words(periods)} ${by === "session" ? "session" : "année"}${periods < 2 ? "" : "s"}.`,
  claimFewPeriods: (periods: number, needed: number, by: By) =>
    t`Trop peu pour parler de tendance : ${periods === 1 ? "une" : words(periods)} ${by === "session" ? "session" : "année"}${periods < 2 ? "" : "s"}, il en faut ${words(needed)}.`,
  claimFewDocuments: (least: number, needed: number, by: By) =>
    t`Trop peu pour parler de tendance : une ${by === "session" ? "session" : "année"} n'a ${least === 1 ? "qu'un" : `que ${words(least)}`} ${least < 2 ? "document" : "documents"}, il en faut ${words(needed)}.`,
  claimNotAssessed: t`La tendance n'est pas encore calculée.`,
  seen: (parts: readonly string[]) => t`Ce qui se voit : ${f.list(parts)}.`,
  seenFirst: (n: number, exposure: number, when: string) =>
    t`${s(n, "paragraphe", "paragraphes")} sur ${f.count(exposure)} ${when}`,
  seenNext: (n: number, exposure: number, when: string) => t`${f.count(n)} sur ${f.count(exposure)} ${when}`,
  dominant: (parts: readonly string[]) =>
    t`Un seul texte porte plus de la moitié des paragraphes : ${f.list(parts)}.`,
  dominantMany: (n: number, periods: number, last: string, by: By) =>
    t`Un seul texte porte plus de la moitié des paragraphes de ${words(n)} ${by === "session" ? "sessions" : "années"} sur ${words(periods)}, en dernier ${last}.`,
  dominantPart: (text: string, when: string, n: number, of: number) =>
    t`${text} ${when} (${f.count(n)} sur ${f.count(of)})`,
  seenNothing: t`Aucun paragraphe ne mentionne ce thème avec ces filtres.`,
  axisTitle: "paragraphes pour 100",
  chartLabel: (theme: string, by: By) =>
    t`${theme} : part des paragraphes qui mentionnent le thème, par ${by === "session" ? "session" : "année"}`,
  chartCaption: (method: string, by: By) =>
    t`Au-dessus de chaque point : paragraphes qui mentionnent le thème, sur tous ceux de ${by === "session" ? "la session" : "l'année"}. ${method}`,
  hollowNote: (by: By) =>
    t`Cercle vide : moins de cinq documents ${by === "session" ? "à cette session" : "cette année-là"}.`,
  bandNote: t`Bande : intervalle à 95 %, le document comme unité.`,
  bandCut: t`Un intervalle qui dépasse l'échelle est coupé ; le tableau le donne entier.`,
  noBandNote: t`Sans intervalle : trop peu de documents.`,
  sourceNote: (sources: readonly string[]) => t`Source : ${f.list(sources)}.`,
  sourceUnitedNations: (symbols: readonly string[]) =>
    symbols.length === 0 ? "Nations Unies" : t`Nations Unies (${symbols.join(", ")})`,
  sourcePartlyUnitedNations: t`Nations Unies pour une partie des textes`,
  draftsOut: (n: number) =>
    n < 2
      ? t`Le projet dont le texte adopté est ici n'est pas compté.`
      : t`Les ${f.count(n)} projets dont le texte adopté est ici ne sont pas comptés.`,
  draftsIn: (n: number) =>
    n < 2
      ? t`Le projet est compté à côté du texte adopté.`
      : t`${f.count(n)} projets sont comptés à côté des textes adoptés.`,
  namedCounted: (n: number) =>
    n < 2
      ? t`Un paragraphe ne cite ce thème que dans un nom propre (traité, organe, programme) ; il est compté.`
      : t`${f.count(n)} paragraphes ne citent ce thème que dans un nom propre (traité, organe, programme) ; ils sont comptés.`,
  namedLeftOut: t`Les paragraphes qui ne citent ce thème que dans un nom propre (traité, organe, programme) ne sont pas comptés.`,
  wordings: (by: By) => `Formulations par ${by === "session" ? "session" : "année"}`,
  wordingsHint: "Paragraphes où le thème est dit ainsi. Un paragraphe peut en compter plusieurs.",
  wording: "Formulation",
  wordingNamed: (n: number) => t`dont ${f.count(n)} dans un nom propre`,
  moreWordings: (n: number) => t`Encore ${s(n, "formulation", "formulations")}`,
  noWordings: "Aucune formulation avec ces filtres.",
  figures: "Tableau des chiffres",
  columnPeriod: (by: By): string => (by === "session" ? "Session" : "Année"),
  columnN: "Paragraphes",
  columnExposure: "sur",
  columnRate: "Part",
  columnMentions: "Mentions",
  columnNamed: "Nom propre seul",
  columnDocuments: "Documents",
  columnInterval: t`Intervalle à 95 %`,
  csv: "CSV",
  csvAll: "CSV de tous les thèmes",
  json: "JSON",
  apiAddress: "Adresse de l’API",

  // Paragraphs behind a mark
  paragraphsAll: (n: number) =>
    n < 2 ? t`${n === 0 ? "Aucun" : "Le seul"} paragraphe` : t`Les ${f.count(n)} paragraphes`,
  paragraphsOf: (period: string, n: number) => t`${period} · ${s(n, "paragraphe", "paragraphes")}`,
  paragraphsCount: (mentions: number, documents: number) =>
    t`${s(mentions, "mention", "mentions")} dans ${s(documents, "document", "documents")}, par date`,
  namedLegend: "dans un nom propre",
  allPeriods: (by: By) => `Toutes les ${by === "session" ? "sessions" : "années"}`,
  periodOfParagraphs: "Période des paragraphes",
  more: (n: number) => t`${s(n, "paragraphe", "paragraphes")} de plus`,
  showAll: "Tout montrer",
  openInReader: (place: string) => t`Lire ${place} dans son texte`,
  preambular: (number: string) => t`préambule ${number}`,
  operative: (number: string) => t`dispositif ${number}`,
  plain: (number: string) => t`paragraphe ${number}`,
  namedIn: (name: string) => t`dans le nom propre « ${name} »`,
  noParagraphs: t`Aucun paragraphe ici : choisissez une autre période, ou élargissez les filtres.`,
  untitled: "Texte sans titre",
  draft: "projet",

  // Documents and reader
  documentsHeading: "Les documents",
  documentsLead: (counted: number, documents: number) =>
    counted === documents
      ? t`${s(documents, "document", "documents")}, tous comptés.`
      : t`${s(counted, "document compté", "documents comptés")} sur ${f.count(documents)}.`,
  columnParagraphs: "Paragraphes",
  columnWords: "Mots",
  paragraphCount: (n: number) => s(n, "paragraphe", "paragraphes"),
  wordCount: (n: number) => s(n, "mot", "mots"),
  bodyCount: (preambular: number, operative: number) =>
    t`${f.count(preambular)} au préambule, ${f.count(operative)} au dispositif`,
  kindAdopted: "texte adopté",
  kindDraft: "projet",
  kindText: "texte",
  supersededBy: "Projet de",
  notCounted: "non compté",
  supersedes: "Remplace le projet",
  undated: "sans date",
  sourceAdoption: "date d’adoption",
  sourceDistribution: "date de distribution",
  sourceSession: "année de la session",
  sourceMetadata: "date des métadonnées",
  sourceFileName: "date du nom de fichier",
  placedBy: (date: string, source: string) => t`${date} (${source})`,
  adoptedOn: "Adopté le",
  distributedOn: "Distribué le",
  symbol: "Cote",
  organ: "Organe",
  committee: "Commission",
  session: "Session",
  agendaItem: "Point de l’ordre du jour",
  placed: "Placé dans le temps par",
  status: "Statut",
  counted: "compté",
  sourceFile: "Fichier lu",
  aboutDocument: "À propos de ce texte",
  themesMarked: "Thèmes surlignés",
  allThemes: "Tous les thèmes",
  noTheme: "Aucun",
  themeCount: (theme: string, n: number) => t`${theme} (${f.count(n)})`,
  notes: "Notes",
  note: (mark: string) => t`Note ${mark}`,
  backToText: "Retour au texte",
  citations: "Textes cités",
  citedBy: "Cité par",
  citedByNone: t`Aucun texte du corpus ne cite celui-ci.`,
  citedByMore: (n: number) => t`… et ${s(n, "autre", "autres")}`,
  treaties: t`Traités (par leurs notes)`,
  moreFacts: "Autres renseignements",
  attributeName: (name: string) => ATTRIBUTES[name] ?? name,
  changes: "Ce que le nettoyage a changé",
  changesLead: (n: number) =>
    n === 0
      ? t`Rien : le texte est tel qu'il a été lu.`
      : t`${s(n, "changement", "changements")}, par règle ; ouvrez une règle pour voir ce qui était là et ce qui y est.`,
  doubtsLead: (n: number) =>
    t`${s(n, "doute", "doutes")} : une règle n'était pas sûre et a laissé le texte tel quel.`,
  ruleName: (rule: string) => RULES[rule] ?? rule,
  reason: (sentence: string) => REASONS[sentence] ?? sentence,
  moreEntries: (n: number) => t`${f.count(n)} de plus`,
  nothingLeft: "(retiré)",
  strengths: "Force des verbes",
  strengthsLead: t`Ce que demande chaque paragraphe du dispositif, du plus faible au plus fort. Un verbe par lequel l'organe dit ce qu'il pense (réaffirme, souligne, condamne) n'a pas de degré.`,
  strength: (degree: number) => STRENGTHS[degree - 1] ?? "",
  strengthTitle: (degree: number) => t`Force du verbe : « ${STRENGTHS[degree - 1] ?? ""} », ${degree} sur 8`,
  toThemes: "Voir les thèmes",

  // Corpus page and removal
  corpusPage: "Corpus",
  corpusHeading: "Le corpus",
  corpusInside: "Ce que contient le corpus",
  corpusEmpty: t`Le corpus est vide. Ajoutez des textes ci-dessous.`,
  corpusLead: (documents: number, left: number, paragraphs: number, tokens: number) =>
    t`${s(documents, "document", "documents")}${left > 0 ? t`, dont ${s(left, "non compté", "non comptés")} (projets dont le texte adopté est là, textes sans date)` : ""} ; ${s(paragraphs, "paragraphe", "paragraphes")} et ${s(tokens, "mot", "mots")} comptés.`,
  addFiles: "Ajouter des fichiers",
  chooseFiles: "Choisir des fichiers…",
  addFilesHint: t`Texte, Markdown, HTML, PDF, Word, OpenDocument, EPUB, XML (Nations Unies, TEI), tableaux avec un texte par ligne (CSV, JSON, Parquet), ou archives zip. Fichiers et dossiers peuvent aussi être déposés n'importe où sur cette page.`,
  dropAnywhere: t`Déposez les fichiers : ils seront ajoutés au corpus`,
  replace: "Remplacer les textes déjà présents",
  replaceHint: "Un texte déjà présent sous un autre libellé est remplacé par celui du fichier",
  unreadableDrop: t`Ce qui a été déposé n'a pas pu être lu. Choisissez les fichiers par le bouton.`,
  sending: (files: number, share: string) => t`Envoi de ${s(files, "fichier", "fichiers")} : ${share}`,
  uploadFault: (code: string) => UPLOAD_FAULTS[code] ?? t`L'envoi a été refusé :`,
  jobs: "Fichiers ajoutés",
  jobProgress: "Avancement",
  jobState: (state: Job["state"]): string => JOB_STATES[state] ?? state,
  jobTold: (name: string, state: Job["state"]) => t`${name} : ${JOB_STATES[state] ?? state}`,
  jobFailed: t`L'ajout s'est arrêté. Ce qui est déjà dans le corpus y reste ; reprenez.`,
  lost: t`Le serveur ne répond plus ; l'avancement reprendra avec lui. S'il est arrêté, relancez « npm start ».`,
  cancel: "Arrêter",
  resume: "Reprendre",
  toDocuments: "Voir les documents",
  fileCount: (n: number) => s(n, "fichier", "fichiers"),
  fileResults: (n: number) => t`Résultats des ${s(n, "fichier", "fichiers")}`,
  fileWaiting: "en attente",
  fileReading: "en lecture…",
  fileNothing: "rien à ajouter",
  filesDone: (done: number, files: number) => t`${f.count(done)} sur ${s(files, "fichier", "fichiers")}`,
  documentsRead: (n: number) => s(n, "document lu", "documents lus"),
  documentsIn: (n: number) => s(n, "document ajouté", "documents ajoutés"),
  documentsReplaced: (n: number) => t`dont ${s(n, "remplacé", "remplacés")}`,
  alreadyThere: (n: number) => s(n, "déjà présent", "déjà présents"),
  skipped: (n: number) => s(n, "laissé de côté", "laissés de côté"),
  warnings: (n: number) => s(n, "avertissement", "avertissements"),
  moreInReport: (n: number) => t`et ${f.count(n)} de plus`,
  tokenRate: (rate: string) => t`${rate} mots/s`,
  timeLeft: (seconds: number) =>
    seconds < 90
      ? t`encore ${s(seconds, "seconde", "secondes")}`
      : t`encore ${f.count(Math.round(seconds / 60))} minutes`,
  bySessionTitle: "Par session et langue",
  byYearTitle: "Par année (textes datés)",
  noSession: "sans session",
  columnDrafts: "Projets non comptés",
  madeWith: "État et versions",
  snapshot: "état du corpus",
  version: (part: string) =>
    ({
      model_en: "modèle anglais",
      model_fr: "modèle français",
      pipeline: "Themeline",
      schema: "forme de la base",
      themes: "thèmes",
    })[part] ?? part,
  remove: "Retirer",
  removeNamed: (name: string) => t`Retirer ${name}`,
  removeTitle: t`Retirer ce document du corpus ?`,
  removeHint: t`Tout sera compté comme s'il n'était jamais venu. Le fichier d'origine n'est pas touché et peut être ajouté de nouveau.`,
  keep: "Garder",
  removed: (name: string) => t`${name} a été retiré du corpus ; le fichier d'origine n'est pas touché.`,
  findDocuments: "Mots du titre ou de la cote",
  documentsFound: (shown: number, total: number, order: State["order"]) =>
    total === 0
      ? t`Aucun document ne correspond.`
      : t`${shown < total ? `${f.count(shown)} sur ` : ""}${s(total, "document", "documents")}, ${ORDERED[order] ?? order}.`,
  order: "Trier",
  orderName: (order: State["order"]): string => ORDERS[order] ?? order,
  moreDocuments: (n: number) => t`${s(n, "document", "documents")} de plus`,

  // When something does not work
  loading: "Chargement…",
  retry: "Réessayer",
  unreachable: t`Le serveur ne répond pas. Relancez « npm start », puis réessayez.`,
  refused: (detail: string) => t`La demande n'a pas été comprise : ${detail}`,
  broken: t`Le serveur a rencontré une erreur. Réessayez ; si elle revient, son journal en dit la cause.`,
  missing: t`Ce document n'est pas dans le corpus.`,
  missingPage: t`Cette page n'existe pas.`,
  unknownTheme: (id: string) => t`Aucun thème ne s'appelle « ${id} ». Choisissez une carte.`,
  emptyCorpus: t`Le corpus est vide.`,
  emptyCommand: t`ou, en ligne de commande :`,
  folder: "DOSSIER",
  emptyFilters: t`Aucun texte avec ces filtres. Élargissez la période ou effacez les filtres.`,
};

/** The keys and shapes of a catalogue; every language has all of them. */
export type Catalogue = typeof fr;
