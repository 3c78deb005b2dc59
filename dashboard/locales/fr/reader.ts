import { french as t } from "../french.ts";
import { f, s } from "./wording.ts";

/** What a rule of cleaning does, by its name. */
const RULES: Readonly<Record<string, string>> = {
  "join-hard-wrap": "lignes recollées",
  "join-page-break": "phrases recollées par-dessus une page",
  "join-part": "alinéas joints à leur paragraphe",
  "join-cells": "cellules mises sur une ligne",
  "join-punctuation": "ponctuation ramenée à sa ligne",
  "take-out-page-header": "en-têtes de page retirés",
  "take-out-page-foot": "pieds de page retirés",
  "take-out-page-footer": "pieds de page retirés",
  "take-out-page-number": "numéros de page retirés",
  "take-out-page-furniture": "en-têtes et pieds de page retirés",
  "take-out-number-stop": "points de numéro retirés",
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
  "mend-number": t`« l » lus comme le numéro 1`,
  "mend-elision": "élisions ressoudées",
  "mend-broken-word": "mots coupés ressoudés",
  "level-ordinal": "ordinaux remis sur la ligne",
  "level-hyphen": "traits d’union insécables rendus simples",
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
  "take-out-tag": "balises retirées",
  "take-out-table-line": "traits de tableau retirés",
  "take-out-code-mark": "marques de code retirées",
  "take-out-markup": "marques Markdown retirées",
  "take-out-front-matter": "en-tête de métadonnées mis à part",
  "take-out-template": "gabarits retirés",
  "take-out-placeholder": "textes indicatifs retirés",
  "take-out-ruby": "annotations ruby retirées",
  "take-out-abbreviation": "abréviations retirées, leur forme pleine gardée",
  "take-out-error": "erreurs retirées, leur correction gardée",
  "take-out-original-spelling": "graphies anciennes retirées, les modernes gardées",
};

/** Why a rule was not sure, by the sentence of the API. */
const REASONS: Readonly<Record<string, string>> = {
  "a raised number for which there is no note": "un nombre en exposant pour lequel il n’y a pas de note",
  "a paragraph may begin here, behind the end of a page or column":
    "un paragraphe peut commencer ici, après la fin d’une page ou d’une colonne",
  "another paragraph stands inside this one": "un autre paragraphe se trouve dans celui-ci",
  "starts with a small letter after the end of a sentence":
    "commence par une minuscule après la fin d’une phrase",
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

/** Documents and the reader. */
export const reader = {
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
  untagged: (language: string) =>
    t`${language} : pas de modèle pour cette langue, les mots sont comptés tels quels, sans lemmes`,
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
};
