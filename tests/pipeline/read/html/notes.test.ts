import { describe, expect, it } from "vitest";
import { readPage } from "./readPage.ts";

describe("readHtml(name, bytes): notes", () => {
  it("reads Pandoc’s notes", async () => {
    const { paragraphs, calls, notes, removed, unclaimed } = await readPage(`<header id="title-block-header">
<h1 class="title">On rivers</h1><p class="author">Ada</p></header>
<p>Water<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a> flows, and does so
downwards.<a href="#fn2" class="footnote-ref" id="fnref2" role="doc-noteref"><sup>2</sup></a></p>
<section id="footnotes" class="footnotes footnotes-end-of-document" role="doc-endnotes"><hr />
<ol><li id="fn1"><p>Or ice.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li>
<li id="fn2"><p>2 exceptions.</p><p>Both rare.<a href="#fnref2" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>`);
    expect(paragraphs).toEqual(["On rivers", "Ada", "Water flows, and does so downwards."]);
    expect(calls).toEqual(["", "", "1 2"]);
    expect(notes).toEqual(["1: Or ice.", "2: 2 exceptions. Both rare."]);
    expect(removed).toEqual(["take-out-back-link: ↩︎", "take-out-back-link: ↩︎"]);
    expect(unclaimed).toBe("");
  });

  it("reads Word’s notes and lists as it saves them in HTML", async () => {
    const { paragraphs, calls, notes, italics } =
      await readPage(`<html xmlns:o="urn:schemas-microsoft-com:office:office">
<body lang=FR><div class=WordSection1><p class=MsoNormal><i>Rappelant </i>ses résolutions relatifs<a style='mso-footnote-id:ftn1'
href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span
class=MsoFootnoteReference><span style='font-size:10.0pt'>[1]</span></span><![endif]></span></span></a>,<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><i>Prie</i> le Secrétaire<span style='mso-spacerun:yes'>  </span>général;</p></div>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"
title=""><span class=MsoFootnoteReference>[1]</span></a> Nations Unies, <i>Recueil des Traités</i>, vol. 2225.</p><p class=MsoFootnoteText>Suite.</p></div></div></body></html>`);
    expect(paragraphs).toEqual(["Rappelant ses résolutions relatifs,", "1. Prie le Secrétaire général;"]);
    expect(italics).toEqual(["Rappelant", "Prie"]);
    expect(calls).toEqual(["1", ""]);
    expect(notes).toEqual(["1: Nations Unies, Recueil des Traités, vol. 2225. Suite."]);
  });

  it("reads Wikipedia’s references, and leaves its furniture out", async () => {
    const { paragraphs, headings, calls, notes, removed, unclaimed } =
      await readPage(`<body class="mediawiki skin-vector">
<div id="mw-navigation"><ul><li><a href="/wiki/Main">Main page</a></li></ul></div>
<main id="content" class="mw-body"><h1 id="firstHeading"><span class="mw-page-title-main">River</span></h1>
<div id="siteSub" class="noprint">From Wikipedia, the free encyclopedia</div>
<div id="mw-content-text"><div class="mw-parser-output">
<div role="note" class="hatnote navigation-not-searchable">For other uses, see <a href="/wiki/River_(d)">River (disambiguation)</a>.</div>
<table class="infobox"><tbody><tr><th>Length</th><td>10&nbsp;km</td></tr></tbody></table>
<p>A <b>river</b> is a natural <a href="/wiki/Stream">stream</a> of water<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1"><span>[</span>1<span>]</span></a></sup><sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[note 1]</a></sup> that flows.<sup class="noprint Inline-Template">[<i><a href="/wiki/CN">citation needed</a></i>]</sup></p>
<div id="toc" class="toc" role="navigation"><h2>Contents</h2><ul><li><a href="#Use">1 Use</a></li></ul></div>
<h2><span class="mw-headline" id="Use">Use</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>
<p>People use rivers as a source of drinking water, for transport and for power in most countries.<sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup></p>
<div class="reflist"><ol class="references">
<li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-a_1-0"><sup><i><b>a</b></i></sup></a> <a href="#cite_ref-a_1-1"><sup><i><b>b</b></i></sup></a></span> <span class="reference-text"><cite>Langbein, W. <a href="http://x.org">"Rivers"</a>. 1995.</cite></span></li>
<li id="cite_note-2"><span class="mw-cite-backlink"><b><a href="#cite_ref-2">↑</a></b></span> <span class="reference-text">Fresh water.</span></li></ol></div>
<div role="navigation" class="navbox"><a href="/a">Lakes</a> <a href="/b">Seas</a></div></div>
<div id="catlinks" class="catlinks"><a href="/c">Rivers</a></div></div></main><footer id="footer">Text is available under CC BY-SA.</footer></body>`);
    expect(paragraphs).toEqual([
      "River",
      "Length",
      "10 km",
      "A river is a natural stream of water that flows.",
      "Use",
      "People use rivers as a source of drinking water, for transport and for power in most countries.",
    ]);
    expect(headings).toEqual(["1 River", "2 Use"]);
    expect(calls).toEqual(["", "", "", "1 note 1", "", "1"]);
    expect(notes).toEqual(['1: Langbein, W. "Rivers". 1995.', "note 1: Fresh water."]);
    expect(removed).toEqual([
      "take-out-menu: Main page",
      "take-out-unprinted: From Wikipedia, the free encyclopedia",
      "take-out-menu: For other uses, see River (disambiguation).",
      "take-out-unprinted: [citation needed]",
      "take-out-menu: Contents 1 Use",
      "take-out-anchor: [edit]",
      "take-out-back-link: ^ a b",
      "take-out-back-link: ↑",
      "take-out-menu: Lakes Seas",
      "take-out-menu: Rivers",
      "take-out-page-footer: Text is available under CC BY-SA.",
    ]);
    expect(unclaimed).toBe("");
  });

  it("reads EUR-Lex’s recitals, points and notes", async () => {
    const { paragraphs, calls, notes } =
      await readPage(`<div id="docHtml"><p class="oj-doc-ti">RÈGLEMENT (UE) 2016/679</p>
<table><col><col><tbody><tr><td valign="top"><p class="oj-normal">(1)</p></td><td valign="top"><p class="oj-normal">La protection des personnes physiques est un droit
fondamental <a id="ntc1-L_2016119FR.01000101-E0001" href="#ntr1-L_2016119FR.01000101-E0001">(<span class="oj-super oj-note-tag">1</span>)</a>.</p></td></tr></tbody></table>
<div class="grid-container grid-list"><div class="list grid-list-column-1"><span>a) </span></div><div class="grid-list-column-2"><p>licéité;</p></div></div>
<hr class="oj-note"><p class="oj-note"><a id="ntr1-L_2016119FR.01000101-E0001" href="#ntc1-L_2016119FR.01000101-E0001">(<span class="oj-super">1</span>)</a>  <a href="x">JO C 229 du 31.7.2012, p. 90</a>.</p></div>`);
    expect(paragraphs).toEqual([
      "RÈGLEMENT (UE) 2016/679",
      "(1) La protection des personnes physiques est un droit fondamental.",
      "a) licéité;",
    ]);
    expect(calls).toEqual(["", "1", ""]);
    expect(notes).toEqual(["1: JO C 229 du 31.7.2012, p. 90."]);
  });

  it("pairs raised numbers without links, and leaves other raised numbers in the text", async () => {
    const { paragraphs, calls, notes } =
      await readPage(`<p>Les instruments relatifs<sup>1</sup>, sur 5 m<sup>2</sup> et 10<sup>-3</sup> s<sup>2,</sup>
      au XXI<sup>e</sup> siècle<sup>2</sup></p><hr><p><sup>1</sup> Premier.</p><p><sup>2</sup>Second.</p>`);
    expect(paragraphs).toEqual(["Les instruments relatifs, sur 5 m² et 10⁻³ s2, au XXIe siècle"]);
    expect(calls).toEqual(["1 2"]);
    expect(notes).toEqual(["1: Premier.", "2: Second."]);
  });

  it("parts notes that share a block, joins calls with a comma, and finds notes in a page's foot", async () => {
    const { paragraphs, calls, notes } =
      await readPage(`<p>Text<sup><a href="#n1">1</a>,&nbsp;<a href="#n2">2</a></sup> goes on.</p>
      <footer><p><a id=n1></a>1. First note.<br><a id=n2></a>2. Second note.</p><p>Contact us</p></footer>`);
    expect(paragraphs).toEqual(["Text goes on."]);
    expect(calls).toEqual(["1 2"]);
    expect(notes).toEqual(["1: First note.", "2: Second note."]);
  });

  it("reads notes in definition lists, in rows, and where they are called", async () => {
    const { paragraphs, calls, notes } =
      await readPage(`<p>One<sup><a href="#fn1">1</a></sup> two<a href="#fn2">[2]</a> three<span class="sidenote">Aside.</span> four.</p>
      <dl><dt id=fn1>1</dt><dd>First.</dd></dl><table><tr><td><a name=fn2>2</a></td><td>Second.</td></tr></table>`);
    expect(paragraphs).toEqual(["One two three four."]);
    expect(calls).toEqual(["1 2 3"]);
    expect(notes).toEqual(["3: Aside.", "1: First.", "2: Second."]);
  });

  it("takes what is marked as a note for one, also where nothing calls it", async () => {
    const { paragraphs, notes } = await readPage(`<p>Text</p><div style='mso-element:footnote-list'>
      <div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[*]</a> Reissued.</p></div></div>
      <aside role="doc-footnote">A remark.</aside>`);
    expect(paragraphs).toEqual(["Text"]);
    expect(notes).toEqual(["*: Reissued.", "1: A remark."]);
  });

  it("leaves links that are no calls", async () => {
    const { paragraphs, notes } = await readPage(
      `<p>See <a href="#part2">part 2</a> and <a href="http://x.org/#3">3</a>.</p><h2 id="part2">Part 2</h2>`,
    );
    expect(paragraphs).toEqual(["See part 2 and 3.", "Part 2"]);
    expect(notes).toEqual([]);
  });
});
