import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CleanedDocument, CleanParagraph } from "../../../../pipeline/clean/CleanedDocument.ts";
import { cleanDocument } from "../../../../pipeline/clean/cleanDocument.ts";
import { cleanParagraphs } from "../../../../pipeline/clean/cleanParagraphs.ts";
import { readHtml } from "../../../../pipeline/read/html/readHtml.ts";
import { readMarkdown } from "../../../../pipeline/read/markdown/readMarkdown.ts";
import { readText } from "../../../../pipeline/read/readText.ts";
import { readTei } from "../../../../pipeline/read/tei/readTei.ts";
import { ROOT } from "../../../material.ts";

const SEEDS = ["001_cb820dd1c837af34", "002_ce4fb8f96b1d298f", "003_9120c528675c6969"];
const knowsNone = () => false;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A paragraph with something put at each of its note calls. */
function withCalls(
  { text, noteCalls }: CleanParagraph,
  call: (mark: string) => string,
  write = escaped,
): string {
  let at = 0;
  let out = "";
  for (const { mark, at: place } of noteCalls) {
    out += write(text.slice(at, place)) + call(mark);
    at = place;
  }
  return out + write(text.slice(at));
}

/** As Word saves a page. */
function renderWord({ paragraphs, notes }: CleanedDocument): string {
  const body = paragraphs.map((one) => {
    const text = withCalls(
      one,
      (mark) =>
        `<a href="#_ftn${mark}" name="_ftnref${mark}"><span class=MsoFootnoteReference>[${mark}]</span></a>`,
    );
    return `<p class=MsoNormal>${text.replaceAll(" de ", " <b>de</b>\n ")}<o:p></o:p></p>`;
  });
  const texts = notes.map(
    ({ mark, text }) =>
      `<div style='mso-element:footnote' id=ftn${mark}><p class=MsoFootnoteText><a href="#_ftnref${mark}" name="_ftn${mark}">[${mark}]</a> ${escaped(text)}</p></div>`,
  );
  return `<html><body lang=FR><div class=WordSection1>${body.join("\n")}</div><div style='mso-element:footnote-list'><hr>${texts.join("\n")}</div></body></html>`;
}

/** As a site shows it, with its furniture. */
function renderSite({ paragraphs, notes }: CleanedDocument): string {
  const body = paragraphs.map((one) => `<p>${withCalls(one, (mark) => `<sup>${mark}</sup>`)}</p>`);
  const texts = notes.map(({ mark, text }) => `<p class="note"><sup>${mark}</sup> ${escaped(text)}</p>`);
  return `<!doctype html><html><body><nav><a href="/">Accueil</a> <a href="/docs">Documents</a></nav><div id="content">${body.join("")}<hr>${texts.join("")}</div><footer>© Nations Unies, tous droits réservés</footer></body></html>`;
}

/** A note stands where it is called first. */
function renderTei({ paragraphs, notes }: CleanedDocument): string {
  const rest = new Map(notes.map(({ mark, text }) => [mark, text]));
  const call = (mark: string) => {
    const text = rest.get(mark);
    rest.delete(mark);
    return text === undefined
      ? `<ref target="#n${mark}">${mark}</ref>`
      : `<note place="foot" n="${mark}" xml:id="n${mark}">${escaped(text)}</note>`;
  };
  const body = paragraphs.map((one) => `<p>${withCalls(one, call)}</p>`);
  return `<TEI><teiHeader/><text><body><div>${body.join("\n")}</div></body></text></TEI>`;
}

function renderMarkdown({ paragraphs, notes }: CleanedDocument): string {
  const plain = (text: string) => text.replace(/[\\*_[\]<&#`]/gu, "\\$&");
  const body = paragraphs.map((one) => withCalls(one, (mark) => `[^${mark}]`, plain));
  return [...body, ...notes.map(({ mark, text }) => `[^${mark}]: ${plain(text)}`)].join("\n\n");
}

describe.each(SEEDS)("the sample text %s, given in another format", (name) => {
  const bytes = readFileSync(join(ROOT, `data/corpus/${name}.txt`));
  const read = cleanDocument(readText(name, "text", bytes), knowsNone);
  const called = new Set(read.paragraphs.flatMap(({ noteCalls }) => noteCalls.map(({ mark }) => mark)));
  const truth = { ...read, notes: read.notes.filter(({ mark }) => called.has(mark)) };
  const parts = ({ paragraphs, notes }: CleanedDocument) => ({
    paragraphs: paragraphs.map(({ text, noteCalls }) => ({
      text,
      calls: noteCalls.map(({ mark, at }) => `${mark} ${at}`),
    })),
    notes: notes.map(({ mark, text }) => ({ mark, text })),
  });

  it.each([
    ["HTML by Word", renderWord],
    ["HTML of a site", renderSite],
  ])("has its paragraphs and notes in %s", async (_, render) => {
    const source = await readHtml("page.html", Buffer.from(render(truth)));
    expect(parts(cleanParagraphs(source, knowsNone))).toEqual(parts(truth));
  });

  it("has its paragraphs and notes in TEI", () => {
    const [source] = readTei("text.xml", Buffer.from(renderTei(truth)));
    if (source === undefined) throw new Error("no document");
    expect(parts(cleanParagraphs(source, knowsNone))).toEqual(parts(truth));
  });

  it("has its paragraphs and notes in Markdown", async () => {
    const source = await readMarkdown("text.md", Buffer.from(renderMarkdown(truth)));
    if (source.kind !== "paragraphs") throw new Error("taken for a printout");
    expect(parts(cleanParagraphs(source, knowsNone))).toEqual(parts(truth));
  });
});
