import { french as t } from "../french.ts";
import { capital, f, s, words } from "./wording.ts";

/** Title and filters of the Themes page. */
export const filters = {
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
};
