import { strToU8, type Zippable } from "fflate";

const PAGE = (body: string) =>
  strToU8(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`,
  );

/** The members of a small book, written for the tests. */
export const BOOK: Zippable = {
  mimetype: [strToU8("application/epub+zip"), { level: 0 }],
  "META-INF/container.xml": strToU8(
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
  ),
  "OEBPS/book.opf": strToU8(
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      '<dc:title>Essai</dc:title><dc:creator>Anne</dc:creator><dc:language>fr-FR</dc:language><dc:date opf:event="modification">2024-01-01</dc:date><dc:date>1998-05-03</dc:date></metadata>' +
      '<manifest><item id="n" href="nav.xhtml" properties="nav"/><item id="b" href="t/b%20c.xhtml"/><item id="a" href="t/a.xhtml"/><item id="i" href="i.jpg"/></manifest>' +
      '<spine><itemref idref="i"/><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
  ),
  "OEBPS/nav.xhtml": PAGE("<h1>Sommaire</h1><ol><li>Premier chapitre de cet essai</li></ol>"),
  "OEBPS/t/b c.xhtml": PAGE("<h1>Fin</h1><p>Le second chapitre dit encore autre chose.</p>"),
  "OEBPS/t/a.xhtml": PAGE("<h1>Début</h1><p>Le premier chapitre dit quelque chose.</p>"),
  "OEBPS/i.jpg": strToU8("no picture"),
};
