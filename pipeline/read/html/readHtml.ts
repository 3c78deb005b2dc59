import { hashBytes } from "../hashBytes.ts";
import type { ParagraphSource } from "../SourceDocument.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { createJudge } from "./createJudge.ts";
import { decodeHtml } from "./decodeHtml.ts";
import { findHidden } from "./findHidden.ts";
import { findMain, type Weights, weigh } from "./findMain.ts";
import { findNotes } from "./findNotes.ts";
import { elementsBelow, type HtmlElement, isWithin } from "./HtmlElement.ts";
import { openEmptyTags } from "./openEmptyTags.ts";
import { parseHtml } from "./parseHtml.ts";
import { placeNotes } from "./placeNotes.ts";
import { type Page, readBody } from "./readBody.ts";
import { readHead } from "./readHead.ts";

/** Below this share of what reads like paragraphs, its reader should look whether the rest was rightly left out. */
const MUCH_LEFT_OUT = 0.6;

/**
 * The text of a web page: the paragraphs and notes of its main part. Menus, page headers and feet, notices and all else
 * that was text but not of the main part is told as removed; programs and styles are no text.
 *
 * @param name the file's name without its folder
 * @throws UnreadableFile if the bytes are no text, unfold without end, or hold no words
 */
export async function readHtml(name: string, bytes: Uint8Array): Promise<ParagraphSource> {
  const { text, warnings } = decodeHtml(bytes);
  if (text.trim() === "") throw new UnreadableFile("the file is empty");
  const html = await parseHtml(openEmptyTags(text));
  const elements = elementsBelow(html);
  const body = elements.find((element) => element.name === "body") ?? html;
  const notes = findNotes(html);
  const judge = createJudge(html);
  const { whole } = placeNotes(notes);
  const weights = weigh(body, (element) => (whole.has(element) ? "take-out-note" : judge(element)));
  const main = findMain(body, judge, weights);
  const kept = new Set([main, ...titleBeside(elements, main, weights)]);
  const chosen = readBody({ body, kept, judge, weights, notes });
  const isChosen = chosen.paragraphs.length > 0;
  // All of it looked like furniture: then what is shown is the text.
  const page: Page = { body, kept: new Set([body]), judge: findHidden, notes };
  const read = isChosen ? chosen : readBody(page);
  if (
    !/[\p{L}\p{N}]/u.test(
      read.paragraphs
        .map(({ pieces }) => pieces.map(({ start, end }) => read.text.slice(start, end)))
        .join(" "),
    )
  )
    throw noText(elements);
  return {
    kind: "paragraphs",
    name,
    format: "html",
    contentHash: hashBytes(bytes),
    ...read,
    doubts: [],
    facts: readHead(html, main),
    warnings: [...warnings, ...(isChosen ? warnAboutRest(body, main, weights) : [])],
  };
}

/** The page's heading, where it stands before its main part, which has none. */
function titleBeside(
  elements: readonly HtmlElement[],
  main: HtmlElement,
  weights: Weights,
): readonly HtmlElement[] {
  const headings = elements.filter((element) => element.name === "h1" && weights.has(element));
  const [title] = headings;
  if (headings.length !== 1 || title === undefined || isWithin(title, main) || title.order > main.order)
    return [];
  const { text, linked } = weights.get(title) ?? { text: 0, linked: 0 };
  return linked * 2 < text ? [title] : [];
}

function warnAboutRest(body: HtmlElement, main: HtmlElement, weights: Weights): readonly string[] {
  const all = weights.get(body)?.prose ?? 0;
  const inMain = weights.get(main)?.prose ?? 0;
  return inMain < all * MUCH_LEFT_OUT
    ? ["much of the page's text stands outside of its main part and was left out: see its changes"]
    : [];
}

function noText(elements: readonly HtmlElement[]): UnreadableFile {
  if (elements.some(({ name }) => name === "frameset" || name === "iframe"))
    return new UnreadableFile("the page only shows other pages in frames: save and give those");
  const scripts = elements.some((element) => element.name === "script");
  return new UnreadableFile(
    scripts
      ? "the page holds no text of its own, scripts fetch it: open it in a browser and save it from there, or as PDF"
      : "the page holds no text",
  );
}
