import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readPage } from "./readPage.ts";

const TEXT = "<p>Résolution adoptée sur la cybercriminalité, d’après l’œuvre du Comité.</p>";

async function factsOf(head: string, body = TEXT) {
  const { source } = await readPage(`<html><head>${head}</head><body>${body}</body></html>`);
  return source.facts;
}

describe("readHtml(name, bytes): what the head tells", () => {
  it("tells title, date, language, author, site and address, as not given by the user", async () => {
    const { source } =
      await readPage(`<!doctype html><html lang="fr-CH"><head><title>Le climat | Le Journal</title>
      <meta property="og:title" content="Le  climat"><meta property="og:site_name" content="Le Journal">
      <meta property="article:published_time" content="2019-12-18T07:30:00+01:00"><meta name="author" content="Ada L.">
      <link rel="canonical" href="https://example.org/climat"></head><body>${TEXT}</body></html>`);
    expect(source.facts).toEqual({
      title: "Le climat",
      date: "2019-12-18",
      language: "fr",
      given: false,
      attributes: [
        { name: "author", value: "Ada L." },
        { name: "site", value: "Le Journal" },
        { name: "url", value: "https://example.org/climat" },
      ],
    });
  });

  it.each([
    ['<meta name="DC.date" content="2003-12-22">', "2003-12-22"],
    ['<meta name="citation_date" content="2012/5/2">', "2012-05-02"],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-04T10:00:00Z"}</script>',
      "2021-03-04",
    ],
    ['<meta name="date" content="soon">', undefined],
  ])("takes the date of %s", async (head, date) => {
    expect((await factsOf(head))?.date).toBe(date);
  });

  it("takes the date of a time that is marked, or of the main part’s only one", async () => {
    const marked = '<time datetime="2020-01-01">old</time><time datetime="2021-02-03" pubdate>new</time>';
    expect((await factsOf("", marked + TEXT))?.date).toBe("2021-02-03");
    expect((await factsOf("", `<main><time datetime="2021-02-04">x</time>${TEXT}</main>`))?.date).toBe(
      "2021-02-04",
    );
    expect(
      (await factsOf("", `<time datetime="2020-01-01">a</time><time datetime="2020-01-02">b</time>${TEXT}`))
        ?.date,
    ).toBeUndefined();
  });

  it("takes the heading for the title where the title only adds the site", async () => {
    expect((await factsOf("<title>On rivers - The Site</title>", `<h1>On rivers</h1>${TEXT}`))?.title).toBe(
      "On rivers",
    );
    expect((await factsOf("<title>Other</title>", `<h1>On rivers</h1>${TEXT}`))?.title).toBe("Other");
  });
});

describe("readHtml(name, bytes): encodings", () => {
  const page = (head: string) => `<html><head>${head}</head><body>${TEXT}</body></html>`;
  const expected = "Résolution adoptée sur la cybercriminalité, d’après l’œuvre du Comité.";

  it.each([
    ["windows-1252", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'],
    ["windows-1252", '<meta charset="iso-8859-1">'],
    ["macintosh", "<meta charset=macintosh>"],
    ["utf-8", "<meta charset='iso-8859-1'>"],
    ["utf-8", ""],
    ["windows-1252", ""],
    ["utf16-le", ""],
  ])("reads a page in %s with %j", async (encoding, head) => {
    const { paragraphs } = await readPage(
      iconv.encode(page(head), encoding, { addBOM: encoding === "utf16-le" }),
    );
    expect(paragraphs).toEqual([expected]);
  });

  it("reads other scripts by what they declare", async () => {
    const text = "<meta charset=koi8-r><p>Резолюция Генеральной Ассамблеи";
    expect((await readPage(iconv.encode(text, "koi8-r"))).paragraphs).toEqual([
      "Резолюция Генеральной Ассамблеи",
    ]);
  });

  it("keeps a page in UTF-8 of which a byte is broken, and says so", async () => {
    const bytes = Buffer.concat([Buffer.from(page("<meta charset=utf-8>")), Buffer.from([0xe9])]);
    const { paragraphs, source } = await readPage(bytes);
    expect(paragraphs[0]).toBe(expected);
    expect(source.warnings).toEqual(["some bytes of the page are not UTF-8: they stand as � in its text"]);
  });

  it("reads a page in XML whose empty elements HTML would leave open", async () => {
    const { paragraphs } = await readPage(
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head><body><a id="p1"/><p>One<br/>line</p><p/></body></html>',
    );
    expect(paragraphs).toEqual(["One line"]);
  });
});
