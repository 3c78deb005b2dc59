import { note, type OdtParts, p } from "./makeOdt.ts";

export const textStyle = (name: string, marks: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${marks}/></style:style>`;
const number = (level: number, format: string, more: string) =>
  `<text:list-level-style-number text:level="${level}" style:num-format="${format}" ${more}/>`;
export const list = (content: string, more = 'text:style-name="L1"') =>
  `<text:list ${more}>${content}</text:list>`;
export const item = (content: string, more = "") => `<text:list-item${more}>${content}</text:list-item>`;

export const LISTS =
  '<text:list-style style:name="L1">' +
  number(1, "1", 'style:num-suffix="."') +
  number(2, "a", 'style:num-suffix=")"') +
  '<text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>';

const SLANTED = textStyle("T1", 'fo:font-style="italic"');
export const RAISED = textStyle("T2", 'style:text-position="super 58%"');
const i = (text: string) => `<text:span text:style-name="T1">${text}</text:span>`;
export const raised = (text: string) => `<text:span text:style-name="T2">${text}</text:span>`;

/** The resolution of these tests as LibreOffice saves it. */
export const RESOLUTION_ODT: OdtParts = {
  automaticStyles: SLANTED + RAISED + LISTS,
  styles:
    '<style:style style:name="Standard" style:family="paragraph"/>' +
    '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format=""/></text:outline-style>',
  masterStyles:
    '<style:master-page style:name="Standard"><style:header><text:p>A/C.3/74/L.7</text:p></style:header>' +
    "<style:header-first><text:p>Nations Unies<text:tab/></text:p><text:p>A/C.3/74/L.7</text:p></style:header-first>" +
    "<style:footer-first><text:p>19-0432</text:p></style:footer-first>" +
    "<style:footer><text:p><text:page-number>2</text:page-number></text:p></style:footer></style:master-page>",
  text:
    '<text:sequence-decls><text:sequence-decl text:name="Table"/></text:sequence-decls>' +
    p("Assemblée générale") +
    p("Soixante-quatorzième session") +
    p("Point<text:s/>108 b) de l’ordre du jour") +
    '<text:h text:outline-level="1">Coopération technique\n   entre les États</text:h>' +
    p(`<text:tab/>${i("L’Assemblée générale")},`) +
    p(
      `${i("Rappelant")} ses résolutions 72/194 et 73/186, et la Convention relative à l’eau${note("1", "Nations Unies, Recueil des Traités, vol. 2225, no 39574.")},`,
    ) +
    p(`${i("Consciente")} que le XXI${raised("e")} siècle <text:soft-page-break/>commence,`) +
    list(
      item(
        p(`${i("Prie instamment")} les États Membres :`) +
          list(
            item(p(`De coopérer sans délai${note("2", "Voir A/74/130.")} ;`)) +
              item(p("De rendre compte chaque année ;")),
            "",
          ),
      ),
    ) +
    p("") +
    list(
      item(p(`${i("Décide")} de rester saisie de la question.`)),
      'text:style-name="L1" text:continue-numbering="true"',
    ),
};
