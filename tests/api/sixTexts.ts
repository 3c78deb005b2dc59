import type { MadeText } from "./madeCorpus.ts";

/**
 * Three years, counted by hand. Body paragraphs: 2001 A 3 + B 2 = 5; 2003 C 2 = 2; 2004 D 2, its draft 2 (superseded).
 *
 * | theme | 2001 | 2003 | 2004 |
 * | --- | --- | --- | --- |
 * | drugs | A PP1 (2 mentions), A OP2 (name only), B PP1 = 3 paragraphs, 4 mentions | 0 | D OP1 |
 * | piracy | A PP1 | 0 | 0 |
 */
export const SIX_TEXTS: readonly MadeText[] = [
  {
    id: "a",
    symbol: "A/RES/55/1",
    title: "Premier",
    session: 55,
    date: "2001-02-03",
    dateSource: "adoption",
    year: 2001,
    paragraphs: [
      { role: "title", marked: "[drugs:drogues] au titre" },
      {
        role: "preambular",
        marked:
          "Consciente des [drugs:drogues], de l'opium, des [drugs:stupéfiants] et de la [piracy:piraterie],",
      },
      { role: "preambular", marked: "Rappelant," },
      {
        role: "operative",
        number: "2",
        marked: "Prie l'[drugs:Office contre la drogue@Office contre la drogue] ;",
      },
      { role: "annex", marked: "Annexe sur les [drugs:drogues]" },
    ],
  },
  {
    id: "b",
    symbol: "A/RES/55/2",
    title: "Deuxième",
    session: 55,
    date: "2001-11-30",
    year: 2001,
    paragraphs: [
      { role: "preambular", marked: "Notant les [drugs:drogues]," },
      { role: "operative", number: "1", marked: "Prie." },
    ],
  },
  {
    id: "c",
    symbol: "A/RES/57/3",
    title: "=SUM(A1)",
    session: 57,
    date: "2003",
    year: 2003,
    paragraphs: [
      { role: "preambular", marked: "Rappelant," },
      { role: "operative", number: "1", marked: "Prie." },
    ],
  },
  {
    id: "d",
    symbol: "A/RES/58/4",
    title: "Quatrième",
    session: 58,
    date: "2004-05-06",
    year: 2004,
    paragraphs: [
      { role: "preambular", marked: "Rappelant," },
      { role: "operative", number: "1", marked: "Combat les [drugs:drogues]." },
    ],
  },
  {
    id: "d-draft",
    kind: "draft",
    title: "Quatrième",
    session: 58,
    date: "2004-04-01",
    year: 2004,
    paragraphs: [
      { role: "preambular", marked: "Rappelant," },
      { role: "operative", number: "1", marked: "Combat les [drugs:drogues]." },
    ],
  },
  {
    id: "undated",
    kind: "text",
    title: "Sans date",
    paragraphs: [{ role: "plain", marked: "Des [drugs:drogues] partout." }],
  },
];

export const THEMES = ["drugs", "piracy", "prisons"];
