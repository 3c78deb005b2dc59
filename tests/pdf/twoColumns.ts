import type { CleanedDocument } from "../../pipeline/clean/CleanedDocument.ts";
import { cleanParagraphs } from "../../pipeline/clean/cleanParagraphs.ts";
import { readPdf } from "../../pipeline/read/pdf/readPdf.ts";
import { loadedTools } from "../pipeline/loadedTools.ts";
import { layPdf } from "./layPdf.ts";
import type { PdfLayout, PdfNote, PdfParagraph } from "./PdfLayout.ts";

/** The known paragraphs of an article and those that come out of its PDF: two columns, heads, feet and notes. */
export async function readTwoColumns(): Promise<{
  readonly expected: readonly string[];
  readonly read: readonly string[];
}> {
  const cleaned = await readBack(TWO_COLUMNS);
  return { expected: ARTICLE.map(({ text }) => text), read: cleaned.paragraphs.map(({ text }) => text) };
}

/** The article set as told, read and cleaned. */
export async function readBack(layout: PdfLayout): Promise<CleanedDocument> {
  const { knowsWord } = (await loadedTools()).french;
  return cleanParagraphs(await readPdf("article.pdf", layPdf(ARTICLE, NOTES, layout)), knowsWord);
}

export const TWO_COLUMNS: PdfLayout = {
  columns: 2,
  size: 10,
  leading: 13,
  indent: 14,
  gap: 0,
  justified: true,
  hyphens: true,
  noteSize: 8,
  rule: "drawn",
  head: (page) => [
    { text: "Revue du port et du fleuve", place: page % 2 === 0 ? "left" : "right" },
    { text: `Cahier 12`, place: page % 2 === 0 ? "right" : "left" },
  ],
  foot: (page, pages) => [
    { text: `${page}/${pages}`, place: "right" },
    { text: "19-04321", place: "left" },
  ],
};

const heading = (text: string): PdfParagraph => ({ text, style: "bold", align: "left" });
/** A note call stands where the text has a number in braces. */
const called = (marked: string): PdfParagraph => {
  const calls: { mark: string; at: number }[] = [];
  let taken = 0;
  const text = marked.replaceAll(/\{(\d+|\*)\}/gu, (all: string, mark: string, at: number) => {
    calls.push({ mark, at: at - taken });
    taken += all.length;
    return "";
  });
  const ordinals = Array.from(text.matchAll(/(?<=\b[XVI]+)e\b|(?<=\bkm)2/gu), ({ index }) => ({
    at: index,
    length: 1,
  }));
  return { text, calls, raised: ordinals };
};

/** Written for the tests. */
export const ARTICLE: readonly PdfParagraph[] = [
  {
    ...called("Les gardiens de l’estuaire : deux siècles de surveillance du trafic fluvial{*}"),
    style: "bold",
    size: 16,
    align: "centre",
    wide: true,
  },
  called(
    "Depuis le XIXe siècle, les autorités de l’estuaire surveillent les navires qui remontent le fleuve. Leur tâche a changé plus vite que leurs moyens : il fallait autrefois compter les barriques de vin et les sacs de grain, il faut aujourd’hui reconnaître, parmi des milliers de conteneurs semblables, celui qui n’aurait pas dû arriver jusqu’au quai{1}.",
  ),
  called(
    "La présente étude se fonde sur les registres du bureau des entrées, tenus sans interruption de 1821 à 2003{2}, et sur les entretiens que nous avons menés avec vingt-sept anciens agents. Elle laisse de côté les affaires encore pendantes devant les tribunaux.",
  ),
  heading("Un bureau sur pilotis"),
  called(
    "Le premier poste fut construit sur pilotis à l’endroit où le chenal se resserre. Trois hommes y vivaient par roulement, avec une barque, une longue-vue et un canon de petit calibre dont rien n’indique qu’il ait jamais servi. Le traitement était maigre, et les plaintes conservées aux archives montrent que les agents complétaient leurs revenus par la pêche, quand ce n’était pas par des arrangements moins avouables avec les patrons de barques{3}.",
  ),
  called(
    "En 1848, une crue emporta le bâtiment. On le reconstruisit en pierre, sur la rive, à l’abri d’une digue qui existe encore. La surface à surveiller était alors de 40 km2 environ ; elle a triplé depuis.",
  ),
  heading("L’ère des conteneurs"),
  called(
    "L’arrivée du conteneur, dans les années soixante-dix, bouleversa le métier. Un chef de poste s’en souvient : « Nous ouvrions tout, puis nous n’avons plus rien ouvert. » La proportion des chargements contrôlés tomba de plus de la moitié à moins de deux pour cent en dix ans, sans que le nombre des agents ait diminué.",
  ),
  called("Trois mesures furent prises :"),
  called("a) L’échange de renseignements avec les ports d’origine, d’abord par courrier, puis par télex ;"),
  called(
    "b) La désignation d’agents de liaison dans les principales compagnies de navigation, qui devaient signaler les expéditions dont le poids déclaré ne correspondait pas au poids mesuré à l’embarquement{4} ;",
  ),
  called(
    "c) L’ouverture, par sondage, d’un nombre fixe de conteneurs choisis chaque matin par tirage au sort.",
  ),
  called(
    "Aucune ne donna entière satisfaction. Le tirage au sort, en particulier, fut contourné dès la première année : les employés du terminal connaissaient les numéros avant les agents, et les chargements douteux restaient en mer jusqu’au lendemain. L’administration mit sept ans à s’en apercevoir, et deux années supplémentaires à déplacer le bureau où se faisait le tirage.",
  ),
  heading("Le tournant de la coopération"),
  called(
    "À partir de 1988, le cadre juridique change. La Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes{5} permet les livraisons surveillées, et les trois États riverains s’entendent pour que leurs agents puissent monter à bord sur l’ensemble du parcours. Les registres deviennent communs. On y lit, dans trois langues, les mêmes noms de navires, suivis de la même mention : rien à signaler.",
  ),
  called(
    "Il serait tentant d’en conclure que la coopération a échoué. Ce serait oublier que les trafiquants, eux aussi, lisent les conventions. Les saisies se sont déplacées vers les petits ports de la côte, où personne ne tenait de registre ; on ne trouve que là où l’on cherche, et l’absence de saisie ne prouve pas l’absence de trafic{6}.",
  ),
  called(
    "Les anciens agents insistent tous sur un point que les statistiques ne montrent pas. Le métier reposait sur la connaissance des équipages, de leurs habitudes, de leurs familles. Un navire qui accoste à une heure inhabituelle, un second qui ne descend pas à terre, une cargaison de bois livrée à un marchand de légumes : voilà ce qui éveillait l’attention. Rien de tout cela ne figure dans une base de données, et rien de tout cela ne survit au départ à la retraite de celui qui le savait.",
  ),
  called(
    "On comprend, dès lors, pourquoi les méthodes d’analyse automatique des manifestes, introduites au début du XXIe siècle, ont été reçues avec scepticisme. Elles ont pourtant produit des résultats. En comparant les poids déclarés, les itinéraires et les assureurs, elles désignent chaque jour une centaine de conteneurs, dont un sur douze environ contient autre chose que ce qui est annoncé, le plus souvent des marchandises contrefaites.",
  ),
  heading("Conclusion"),
  called(
    "Deux siècles de registres n’enseignent pas comment arrêter un trafic. Ils montrent plutôt qu’un contrôle modifie toujours ce qu’il mesure, et qu’il faut, pour en juger, regarder ailleurs que là où il s’exerce. C’est une leçon de méthode autant que de politique, et elle vaut au-delà de l’estuaire.",
  ),
];

export const NOTES: readonly PdfNote[] = [
  { mark: "*", text: "Texte établi pour les essais de lecture ; les personnes et les lieux sont inventés." },
  { mark: "1", text: "Voir le rapport annuel du bureau pour 1999, p. 12 à 15." },
  {
    mark: "2",
    text: "Les années 1916 et 1917 manquent ; elles ont été reconstituées d’après la correspondance des armateurs, conservée à la chambre de commerce, et d’après les livres de deux courtiers.",
  },
  { mark: "3", text: "Archives de l’estuaire, série B, liasse 44." },
  { mark: "4", text: "Ibid., liasse 212." },
  { mark: "5", text: "Nations Unies, Recueil des Traités, vol. 1582, no 27627." },
  {
    mark: "6",
    text: "Sur cette difficulté, qui n’est pas propre au trafic fluvial, voir les travaux cités par l’auteure dans son premier cahier, et en dernier lieu les remarques de la commission d’enquête, dont les conclusions n’ont pas été publiées.",
  },
];
