import type { Job } from "../../jobs.ts";
import type { State } from "../../state.ts";
import { french as t } from "../french.ts";
import { f, s } from "./wording.ts";

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

/** The Corpus page, and removal. */
export const corpus = {
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
  /** Of a sentence in both languages ours; null where there is none. */
  ofBoth: (_english: string, french: string | null) => (french === null ? null : t`${french}`),
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
};
