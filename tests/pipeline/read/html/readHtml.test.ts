import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../../pipeline/read/html/parseHtml.ts";
import { readPage } from "./readPage.ts";

const PROSE =
  "The committee met in March and heard thirty delegations, which spoke for two days about the draft before them.";
const MORE =
  "Several speakers welcomed the text, while others asked for more time to consult their governments on its cost.";

describe("readHtml(name, bytes): paragraphs", () => {
  it("takes paragraphs, headings, cells and definitions as blocks, and white space as a browser shows it", async () => {
    const { paragraphs, headings, unclaimed } = await readPage(`<h1>Title</h1><div>Bare
      text   of a <b>di</b>v<p>One</p><blockquote>Two<p>Three</blockquote>
      <h3>Sub <i>head</i></h3><dl><dt>Term<dd>Meaning</dl><table><tr><th>A<td>B</table></div>tail`);
    expect(paragraphs).toEqual([
      "Title",
      "Bare text of a div",
      "One",
      "Two",
      "Three",
      "Sub head",
      "Term",
      "Meaning",
      "A",
      "B",
      "tail",
    ]);
    expect(headings).toEqual(["1 Title", "3 Sub head"]);
    expect(unclaimed).toBe("");
  });

  it("parts text at two line breaks and not at one", async () => {
    const { paragraphs } = await readPage("<div>one<br>line<br><br>two<br>&nbsp;<br>three<br></div>");
    expect(paragraphs).toEqual(["one line", "two", "three"]);
  });

  it("never parts a word by an inline tag", async () => {
    const { paragraphs } = await readPage(
      "<p>cy<b>ber</b><span>crimi<wbr>na</span>lité, XXI<sup>e</sup> siècle, m<sup>2</sup>, CO<sub>2</sub></p>",
    );
    expect(paragraphs).toEqual(["cybercriminalité, XXIe siècle, m², CO2"]);
  });

  it("prints the numbers and letters of lists", async () => {
    const { paragraphs } = await readPage(`<ol start=3><li>three<li value=7>seven<li><p>eight</p><p>more</p>
      <ol type=a><li>first<li>b) typed</ol></ol><ol type=I><li>one</ol><ul><li>bullet</ul>
      <ol style="list-style-type: none"><li>bare</ol>`);
    expect(paragraphs).toEqual([
      "3. three",
      "7. seven",
      "8. eight",
      "more",
      "a) first",
      "b) typed",
      "I) one",
      "bullet",
      "bare",
    ]);
  });

  it("puts a number in its own cell before the text beside it", async () => {
    const { paragraphs } = await readPage(
      "<table><tr><td><p>(1)</p></td><td><p>The first recital.</p></td></tr><tr><td>a)</td><td></td></tr></table>",
    );
    expect(paragraphs).toEqual(["(1) The first recital.", "a)"]);
  });

  it("keeps the lines of pre and parts them at empty lines", async () => {
    const { paragraphs } = await readPage(
      "<pre>A hard\nwrapped text\n\nand another</pre><pre><code>x = 1</code></pre>",
    );
    expect(paragraphs).toEqual(["A hard wrapped text", "and another"]);
  });

  it("tells the italics with which a paragraph opens", async () => {
    const { italics } = await readPage(
      "<p><i>Rappelant</i> <em>également</em> sa résolution<p>1. <i>Prie</i> le <i>Secrétaire</i><p>Le <i>mot</i>",
    );
    expect(italics).toEqual(["Rappelant également", "Prie", undefined]);
  });
});

describe("readHtml(name, bytes): the main part", () => {
  it("leaves out menus, page header and foot, asides, banners, share links and comments, and says so", async () => {
    const { paragraphs, removed, unclaimed } =
      await readPage(`<body><header class="site-header"><a href=/>Site</a></header>
      <nav><a href=a>Home</a> <a href=b>News</a></nav><div id="cookie-notice">We use cookies</div>
      <main><article><h1>Committee meets</h1><div class="social-share"><a href=x>Tweet</a></div>
      <p>${PROSE}<span style="display: none">secret</span></p><aside>Also read this</aside><p>${MORE}</p></article>
      <section id="comments"><p>First! ${MORE}</p></section></main>
      <footer>© 2024 Site</footer><script>var x = "no text"</script><style>p { color: red }</style></body>`);
    expect(paragraphs).toEqual(["Committee meets", PROSE, MORE]);
    expect(removed).toEqual([
      "take-out-page-header: Site",
      "take-out-menu: Home News",
      "take-out-banner: We use cookies",
      "take-out-share-links: Tweet",
      "take-out-hidden: secret",
      "take-out-aside: Also read this",
      `take-out-comments: First! ${MORE}`,
      "take-out-page-footer: © 2024 Site",
    ]);
    expect(unclaimed).toBe("");
  });

  it("finds the container of the text where nothing marks it, with the heading beside it", async () => {
    const { paragraphs, removed } =
      await readPage(`<table><tr><td><a href=1>Home</a><br><a href=2>About us</a></td>
      <td><h2>On rivers</h2><div><p>${PROSE}</p><p>${MORE}</p><p>Short end.</p></div></td></tr></table><p>All rights reserved. This notice is long enough to read like a paragraph.</p>`);
    expect(paragraphs).toEqual(["On rivers", PROSE, MORE, "Short end."]);
    expect(removed).toEqual([
      "take-out-surroundings: Home About us",
      "take-out-surroundings: All rights reserved. This notice is long enough to read like a paragraph.",
    ]);
  });

  it("keeps a heading before the main part, and a page that is all one form", async () => {
    const { paragraphs } = await readPage(
      `<form><header><h1>Title</h1><a href=x>Login</a></header><main><p>${PROSE}</p></main></form>`,
    );
    expect(paragraphs).toEqual(["Title", PROSE]);
  });

  it("keeps all articles of a page that has several", async () => {
    const { paragraphs } = await readPage(
      `<div><article><p>${PROSE}</p></article><article><p>${MORE}</p></article></div>`,
    );
    expect(paragraphs).toEqual([PROSE, MORE]);
  });

  it("leaves out lists of links and tables of contents, and keeps links in paragraphs", async () => {
    const { paragraphs, removed } =
      await readPage(`<main><ul><li><a href=#a>Part A</a><li><a href=#b>Part B</a><li><a href=#c>Part C</a></ul>
      <p>${PROSE}</p><p><a href=1>One</a>, <a href=2>two</a>, <a href=3>three</a></p>
      <ul><li><a href=x>Old news</a><li><a href=y>New news</a><li><a href=z>More news</a></ul></main>`);
    expect(paragraphs).toEqual([PROSE, "One, two, three"]);
    expect(removed).toEqual([
      "take-out-contents: Part A Part B Part C",
      "take-out-link-list: Old news New news More news",
    ]);
  });

  it("does not believe a class of what holds the heading or the main part", async () => {
    const { paragraphs } = await readPage(
      `<body class="menu-open"><div class="sidebar cookie"><h1>T</h1><p>${PROSE}</p></div></body>`,
    );
    expect(paragraphs).toEqual(["T", PROSE]);
  });

  it("reads a press release as a content management system sets it", async () => {
    const { paragraphs, headings, removed, source } =
      await readPage(`<html lang="en"><head><title>Council Meets | Press</title></head>
      <body class="path-node page-node-type-press-release has-navigation"><a href="#main" class="visually-hidden focusable skip-link">Skip to main content</a>
      <div class="region region-navigation"><a href="/"><img alt="Logo"></a><button>Menu</button><ul class="menu nav"><li><a href="/a">Meetings</a><li><a href="/b">Releases</a></ul></div>
      <div role="main" class="main-container js-quickedit-main-content"><div class="row"><section class="col-sm-9">
      <ol class="breadcrumb"><li><a href="/">Home</a></li></ol><h1 class="page-header">Council Meets</h1>
      <article role="article" class="press-release full clearfix"><div class="field field--name-field-symbol">SC/15555</div>
      <div class="field--name-field-date"><time datetime="2024-01-05T12:00:00Z">5 January 2024</time></div>
      <p><em>The Council</em> met today. ${PROSE}</p><p>${MORE}</p><h3>Statements</h3><ul><li>First point made.</li><li>Second point made.</li></ul>
      <div class="addtoany_list"><a href="f">Facebook</a></div><div class="field--name-field-media">For information media. Not an official record.</div></article></section>
      <aside class="col-sm-3" role="complementary"><h2>Related</h2><a href="/x">Other release</a></aside></div></div>
      <footer class="footer"><p>Copyright United Nations. A footer that goes on for longer than a label would.</p></footer></body></html>`);
    expect(paragraphs).toEqual([
      "Council Meets",
      "SC/15555",
      "5 January 2024",
      `The Council met today. ${PROSE}`,
      MORE,
      "Statements",
      "First point made.",
      "Second point made.",
      "For information media. Not an official record.",
    ]);
    expect(headings).toEqual(["1 Council Meets", "3 Statements"]);
    expect(removed.map((one) => one.split(":")[0])).toEqual([
      "take-out-surroundings",
      "take-out-menu",
      "take-out-menu",
      "take-out-share-links",
      "take-out-aside",
      "take-out-page-footer",
    ]);
    expect(source.facts).toMatchObject({ title: "Council Meets", date: "2024-01-05", language: "en" });
  });

  it("takes all that is shown where everything looks like furniture", async () => {
    const { paragraphs } = await readPage(
      "<nav><a href=x>One</a></nav><footer>Two</footer><p hidden>three</p>",
    );
    expect(paragraphs).toEqual(["One", "Two"]);
  });
});

describe("readHtml(name, bytes): what cannot be read", () => {
  it.each([
    ["<html><body> <div></div></body>", "the page holds no text"],
    ["<div id=root></div><script>render()</script>", /scripts fetch it/],
    ["<frameset><frame src=a.html></frameset>", /in frames/],
    [" \n", "the file is empty"],
  ])("refuses %j", async (html, reason) => {
    await expect(readPage(html)).rejects.toThrow(reason);
  });

  it("reads 100,000 nested tags", async () => {
    const { paragraphs } = await readPage(`${"<div>".repeat(100_000)}deep`);
    expect(paragraphs).toEqual(["deep"]);
  });

  it.each(["b", "ul><li", "table><tr><td", "blockquote><p"])("reads 3,000 nested <%s>", async (tag) => {
    const { paragraphs } = await readPage(`${`<${tag}>`.repeat(3000)}deep`);
    expect(paragraphs).toEqual(["deep"]);
  });

  it("reads tags and classes with the names of what every object has", async () => {
    const { paragraphs } = await readPage(
      '<constructor>one</constructor><p class="constructor __proto__" role="constructor">two</p><ol type="constructor"><li>x</ol>',
    );
    expect(paragraphs).toEqual(["one", "two", "1. x"]);
  });

  it("refuses a page that unfolds without end", async () => {
    const fonts = Array.from({ length: 100 }, (_, i) => `<font size=${i}>`).join("");
    const page = `<p>${fonts}</p>${"<p>x".repeat(300)}`;
    await expect(parseHtml(page, 10_000)).rejects.toThrow("more than 10000 elements");
    expect((await readPage(page)).paragraphs).toHaveLength(300);
  });
});
