import { french as t } from "../french.ts";

/** When something does not work. */
export const failures = {
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
