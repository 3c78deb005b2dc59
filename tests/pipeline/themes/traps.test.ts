import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../pipeline/language/Analysis.ts";
import { frenchAnalyser } from "../language/frenchModel.ts";
import { handAnalysis } from "./handAnalysis.ts";
import { shippedThemes } from "./shippedThemes.ts";

const french = await frenchAnalyser();

const ANALYSES: readonly (readonly [name: string, analyse: (text: string) => Analysis])[] = [
  ["the French analyser", (text) => french.analyse(text)],
  ["an analysis without tags or lemmas", (text) => handAnalysis(text)],
];

describe.each(ANALYSES)("the shipped themes on French text, by %s", (_, analyse) => {
  /** Themes mentioned in the text: substantively as they are, only in names with "(name)". */
  function themes(text: string): readonly string[] {
    const found = shippedThemes.match(text, analyse(text), "fr");
    return shippedThemes.themes
      .filter(({ id }) => found.some(({ themeId }) => themeId === id))
      .map(({ id }) =>
        found.some(({ themeId, namedIn }) => themeId === id && namedIn === undefined) ? id : `${id} (name)`,
      );
  }

  describe("what is no mention", () => {
    it.each([
      "la Déclaration de New York, qui traite de la question des déplacements massifs de réfugiés et de migrants,",
      "le rapport traite des personnes handicapées et des personnes âgées,",
      "les victimes de l’esclavage et de la traite transatlantique des esclaves,",
      "empêcher l’implication d’enfants dans des groupes armés et dans les conflits armés,",
      "les organes compétents de l’Organisation, ses organes subsidiaires et les organes de presse,",
      "un cyberenvironnement sûr et résilient, la cybersécurité et le cyberespace,",
      "maintenir un environnement sûr et humain ; la diversité biologique ; les armes biologiques,",
      "le mécanisme de financement des Nations Unies et les organismes régionaux et nationaux de financement,",
      "Prie l’Office des Nations Unies contre la drogue et le crime de continuer son assistance,",
      "la résolution de la Commission des stupéfiants,",
      "l’enlèvement des mines et des débris ; la séquestration du carbone,",
      "preuves électroniques et scientifiques, la coopération judiciaire,",
      "les prisonniers de guerre,",
      "le blanchiment des coraux,",
      "la criminalité tant nationale que transnationale,",
      "l’Organisation des Nations Unies pour l’éducation, la science et la culture ; l’identité culturelle,",
      "le dixième Congrès pour la prévention du crime et le traitement des délinquants,",
      "les traités d’extradition et les formes de traités,",
    ])("%s", (text) => {
      expect(themes(text)).toEqual([]);
    });
  });

  describe("what counts under one theme and not under another", () => {
    it.each([
      ["mieux armer contre la piraterie en mer les États touchés,", ["piracy"]],
      [
        "le vol, le pillage, l’enlèvement, le saccage et la destruction de biens culturels,",
        ["cultural-property"],
      ],
      ["prévenir et réprimer les enlèvements et séquestrations,", ["kidnapping"]],
      ["le trafic de migrants et ceux qui s’y livrent,", ["smuggling-of-migrants"]],
      ["l’exploitation, puis la traite, et les réseaux de traite,", ["trafficking-in-persons"]],
      ["le trafic et la traite d’êtres humains,", ["trafficking-in-persons"]],
      ["la piraterie informatique,", ["cybercrime"]],
      ["la criminalité, organisée notamment,", ["organized-crime"]],
      ["le trafic d’espèces de faune et de flore sauvages menacées d’extinction,", ["environmental-crime"]],
      [
        "la traite des personnes à des fins de prélèvement d’organes,",
        ["trafficking-in-persons", "organ-trafficking"],
      ],
      ["des mesures de lutte contre le financement du terrorisme,", ["terrorism", "illicit-finance"]],
      [
        "du trafic d’armes, de stupéfiants, de biens culturels d’êtres humains et d’organes humains,",
        ["trafficking-in-persons", "drugs", "firearms", "cultural-property", "organ-trafficking"],
      ],
    ])("%s", (text, expected) => {
      expect(themes(text)).toEqual(expected);
    });
  });

  describe("what stands only in a name", () => {
    it.each([
      ["la Convention des Nations Unies contre la corruption,", ["corruption (name)"]],
      [
        "sa Stratégie antiterroriste mondiale, le Bureau de lutte contre le terrorisme et le Comité contre le terrorisme,",
        ["terrorism (name)"],
      ],
      [
        "les entités compétentes du Pacte mondial de coordination contre le terrorisme,",
        ["terrorism (name)"],
      ],
      ["l’application pratique des Règles Nelson Mandela,", ["prisons (name)"]],
      [
        "le Protocole additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants,",
        ["trafficking-in-persons (name)", "organized-crime (name)"],
      ],
      [
        "la Convention unique sur les stupéfiants de 1961 telle que modifiée par le Protocole de 1972 et la Convention sur les substances psychotropes de 1971,",
        ["drugs (name)"],
      ],
      [
        "la manifestation intitulée « Traités contre le terrorisme », tenue à New York,",
        ["terrorism (name)"],
      ],
    ])("%s", (text, expected) => {
      expect(themes(text)).toEqual(expected);
    });
  });

  describe("what is said beside a name", () => {
    it.each([
      [
        "les conventions et protocoles internationaux relatifs à la lutte contre le terrorisme,",
        ["terrorism"],
      ],
      ["les conventions et protocoles universels relatifs au terrorisme,", ["terrorism"]],
      [
        "prévenir la corruption, conformément à la Convention des Nations Unies contre la corruption,",
        ["corruption"],
      ],
    ])("%s", (text, expected) => {
      expect(themes(text)).toEqual(expected);
    });
  });

  it.each([
    "l’exploitation des technologies de l’information à des fins délictueuses",
    "l’utilisation criminelle de l’informatique et des communications",
    "l’utilisation à des fins criminelles des technologies de l’information et des communications",
    "l’utilisation abusive et criminelle des technologies de l’information et des communications",
    "l’usage frauduleux d’Internet",
    "les cybercriminalités",
  ])("knows the older and newer wordings of cybercrime: %s", (text) => {
    expect(themes(text)).toEqual(["cybercrime"]);
  });
});
