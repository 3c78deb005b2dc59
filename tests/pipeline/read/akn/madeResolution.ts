/** Parts of a resolution in the UN's XML, written for the tests. */
export interface Made {
  readonly symbol?: string;
  readonly language?: string;
  readonly meta?: string;
  readonly preamble?: string;
  readonly body?: string;
  readonly after?: string;
}

/** A small resolution in the UN's XML: its cover, title, one preambular and one operative paragraph, closing. */
export function madeResolution(made: Made = {}): string {
  const { symbol = "A/RES/74/1", language = "fra" } = made;
  return akn(
    statement(made, cover(symbol), `<docNumber>74/1.</docNumber><docTitle>Pêche</docTitle>`, language),
  );
}

/** A collection of statements with the letters A, B, … */
export function madeCollection(parts: readonly Made[]): string {
  const statements = parts.map((part, i) =>
    statement(part, "", `<docNumber>${String.fromCharCode(65 + i)}</docNumber>`, "fra"),
  );
  return akn(`<documentCollection name="publication">
    ${cover("A/RES/74/1 A-B")}
    <preface><p><docNumber>74/1.</docNumber><docTitle>Pêche</docTitle></p></preface>
    </documentCollection>
    <components>${statements.map((one) => `<component>${one}</component>`).join("")}</components>`);
}

/** A numbered paragraph that opens with this phrase. */
export function numbered(number: string, opening: string, rest: string): string {
  return `<paragraph class="SingleTxt"><num>${number}</num><content><p xml:space="preserve">	<span class="italic">${opening}</span> ${rest}</p></content></paragraph>`;
}

/** A paragraph without number. */
export function unnumbered(content: string): string {
  return `<paragraph class="SingleTxt"><content><p xml:space="preserve">	${content}</p></content></paragraph>`;
}

/** A preambular paragraph that opens with this phrase. */
export function recital(opening: string, rest: string): string {
  return `<container name="${opening}"><p xml:space="preserve">
    <span class="italic">	${opening}</span> ${rest}</p></container>`;
}

function akn(content: string): string {
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <!-- an unofficial copy -->
  ${content}
</akomaNtoso>`;
}

function cover(symbol: string): string {
  return `<coverPage>
    <p><docAuthority refersTo="#publisher">Nations Unies</docAuthority></p>
    <p><docNumber refersTo="#symbol">${symbol}</docNumber></p>
    <p><docAuthority refersTo="#issuingBody">Assemblée générale</docAuthority></p>
    <p><session refersTo="#generalAssembly" value="74">Soixante-quatorzième session</session></p>
    <p><inline name="agenda item">Point 108 b) de l’ordre du jour</inline></p>
    <p><docProponent>[sur la base du rapport de la Commission des questions politiques spéciales et de la
      décolonisation (Quatrième Commission) (<inline name="originating document">A/74/400</inline>)]</docProponent></p>
  </coverPage>`;
}

function statement(made: Made, coverPage: string, title: string, language: string): string {
  const { meta = "", preamble = recital("Rappelant", "le passé,"), after = "" } = made;
  const { body = numbered("1.", "Décide", "d’agir.") } = made;
  return `<statement name="resolution"><meta>
    <identification><FRBRWork><FRBRdate date="2019-10-10" name="adoption"/></FRBRWork>
    <FRBRExpression><FRBRdate date="2019-10-16" name="publication"/><FRBRlanguage language="${language}"/></FRBRExpression></identification>
    ${meta}</meta>${coverPage}
    <preface><p>
      ${title}
    </p></preface>
    <preamble><formula name="enactingFormula"><p><span class="italic">L’Assemblée générale</span>,</p></formula>${preamble}</preamble>
    <mainBody>${body}</mainBody>
    <conclusions><p><inline name="adoptionMeeting">14<sup>e</sup> séance plénière</inline><eol/><docDate date="2019-10-10">10 octobre 2019</docDate></p></conclusions>${after}
  </statement>`;
}
