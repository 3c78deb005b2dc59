import { chromium } from "playwright-core";
import { chromiumOptions } from "../browser/findChromium.ts";
import type { PdfParagraph } from "./PdfLayout.ts";
import { ARTICLE, NOTES } from "./twoColumns.ts";

/**
 * The article printed by Chromium: two columns with real fonts, kerning and ligatures, a running head, page numbers, and its
 * notes at the end. `fixtures/article.pdf` was made with this and Chromium 147.
 */
export async function printArticle(): Promise<Uint8Array> {
  const browser = await chromium.launch(await chromiumOptions());
  try {
    const page = await browser.newPage();
    const notes = NOTES.map(({ mark, text }) => `<p><sup>${mark}</sup> ${text}</p>`).join("");
    await page.setContent(
      `<html lang="fr"><style>${STYLE}</style><main>${ARTICLE.map(tag).join("")}</main><div>${notes}</div></html>`,
    );
    return await page.pdf({
      format: "A4",
      margin: { top: "2.4cm", bottom: "2.4cm", left: "2.2cm", right: "2.2cm" },
      displayHeaderFooter: true,
      headerTemplate: `<div style="${LABEL}">Revue du port et du fleuve</div>`,
      footerTemplate: `<div style="${LABEL}"><span class="pageNumber"></span>/<span class="totalPages"></span></div>`,
    });
  } finally {
    await browser.close();
  }
}

const LABEL = "font-size: 8px; width: 100%; text-align: center";

const STYLE = `
  body { font: 10.5pt/1.3 "Liberation Serif", serif; margin: 0 }
  main { columns: 2; column-gap: 18pt }
  h1 { font-size: 17pt; text-align: center; column-span: all }
  h2 { font-size: 11pt; margin: 10pt 0 2pt }
  p { margin: 0; text-indent: 1.2em; text-align: justify; hyphens: auto }
  sup { font-size: 65% }
  div { font-size: 8pt; border-top: .5pt solid; margin-top: 12pt }
  div p { text-indent: 0 }`;

function tag({ text, calls = [], wide, style }: PdfParagraph): string {
  const name = wide ? "h1" : style === undefined ? "p" : "h2";
  const marked = calls.toReversed().reduce((words, { mark, at }) => {
    return `${words.slice(0, at)}<sup>${mark}</sup>${words.slice(at)}`;
  }, text);
  return `<${name}>${marked}</${name}>`;
}
