import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MadeCorpus, openMadeCorpus } from "../madeCorpus.ts";
import { SIX_TEXTS, THEMES } from "../sixTexts.ts";
import { read, readProblem, TABLES } from "./answers.ts";

describe("GET /api/paragraphs", () => {
  let made: MadeCorpus;
  beforeAll(async () => {
    made = await openMadeCorpus(SIX_TEXTS, THEMES);
  });
  afterAll(() => made.close());

  const places = async (query: string) => {
    const { rows, total } = await read(made, `/api/paragraphs?${query}`, TABLES.paragraphs);
    return { places: rows.map((row) => `${row.document_id} ${row.label ?? row.seq}`), total };
  };

  it("gives the paragraphs of a theme, the newest text first, in reading order inside a text", async () => {
    expect(await places("themes=drugs")).toEqual({ places: ["d OP1", "b PP1", "a PP1", "a OP2"], total: 4 });
  });

  it("gives the oldest first when asked to", async () => {
    expect((await places("themes=drugs&sort=oldest")).places).toEqual(["a PP1", "a OP2", "b PP1", "d OP1"]);
  });

  it("marks the mentions where they stand", async () => {
    const { rows } = await read(
      made,
      "/api/paragraphs?themes=drugs&document=a&role=preambular",
      TABLES.paragraphs,
    );
    const [row] = rows;
    expect(row?.hits.map((hit) => row.text.slice(hit.start, hit.end))).toEqual(["drogues", "stupéfiants"]);
  });

  it("marks only the mentions that were asked for", async () => {
    const themes = async (query: string) => {
      const { rows } = await read(made, `/api/paragraphs?${query}`, TABLES.paragraphs);
      return rows.map((row) => row.hits.map((hit) => `${hit.theme} ${hit.wording}`));
    };
    expect(await themes("document=a&role=preambular")).toEqual([
      ["drugs drogues", "drugs stupéfiants", "piracy piraterie"],
    ]);
    expect(await themes("themes=piracy")).toEqual([["piracy piraterie"]]);
    expect(await themes("wording=stup%C3%A9fiants")).toEqual([["drugs stupéfiants"]]);
  });

  it("leaves out paragraphs that only name a body when asked to", async () => {
    expect((await places("themes=drugs&document=a&named=exclude")).places).toEqual(["a PP1"]);
  });

  it("cuts pages and tells how many there are in all", async () => {
    expect(await places("themes=drugs&limit=2&offset=1")).toEqual({ places: ["b PP1", "a PP1"], total: 4 });
    expect(await places("themes=drugs&offset=99")).toEqual({ places: [], total: 4 });
  });

  it("leaves superseded drafts and undated texts out unless the document is asked for", async () => {
    expect((await places("themes=drugs&from=2004")).places).toEqual(["d OP1"]);
    expect((await places("themes=drugs&document=d-draft")).places).toEqual(["d-draft OP1"]);
    expect((await places("themes=drugs&document=undated")).places).toEqual(["undated 1"]);
    expect((await places("themes=drugs&document=d-draft&drafts=exclude")).places).toEqual([]);
  });

  it("says in its receipt which filters it filled in", async () => {
    const { receipt } = await read(made, "/api/paragraphs?document=a", TABLES.paragraphs);
    expect(receipt.query).toMatchObject({
      themes: THEMES,
      drafts: "include",
      role: "body",
      limit: 50,
      offset: 0,
    });
  });

  it("names an unknown document", async () => {
    expect(await readProblem(made, "/api/paragraphs?document=nowhere")).toMatchObject({
      status: 400,
      errors: [{ parameter: "document", message: "unknown document: nowhere" }],
    });
  });

  it.each(["limit=0", "limit=501", "limit=1.5", "offset=-1", "limit=9999999999"])(
    "refuses %s",
    async (query) => {
      expect((await readProblem(made, `/api/paragraphs?${query}`)).status).toBe(400);
    },
  );

  it("is a CSV of all its rows", async () => {
    const answer = await made.app.request("/api/paragraphs.csv?themes=drugs");
    const lines = (await answer.text()).trimEnd().split("\r\n");
    expect(lines[0]).toBe(
      "document_id,symbol,document_title,language,kind,date,year,seq,role,number,label,opening,opening_lemma,text,themes,wordings,mentions",
    );
    expect(lines[3]).toBe(
      "a,A/RES/55/1,Premier,fr,adopted,2001-02-03,2001,2,preambular,,PP1,,," +
        '"Consciente des drogues, de l\'opium, des stupéfiants et de la piraterie,",drugs,drogues | stupéfiants,2',
    );
    expect(lines.length).toBe(5);
  });
});

describe("GET /api/wordings", () => {
  let made: MadeCorpus;
  beforeAll(async () => {
    made = await openMadeCorpus(SIX_TEXTS, THEMES);
  });
  afterAll(() => made.close());

  it("counts paragraphs by wording and year, the most frequent first", async () => {
    const { rows } = await read(made, "/api/wordings?themes=drugs", TABLES.wordings);
    expect(rows.map((row) => [row.period, row.wording, row.n, row.n_named_only, row.mentions])).toEqual([
      ["2001", "drogues", 2, 0, 2],
      ["2001", "office contre la drogue", 1, 1, 1],
      ["2001", "stupéfiants", 1, 0, 1],
      ["2004", "drogues", 1, 0, 1],
    ]);
  });

  it("agrees with the paragraphs behind each wording", async () => {
    const { rows } = await read(made, "/api/wordings", TABLES.wordings);
    expect(rows.length).toBe(5);
    for (const { series, period, wording, n, mentions } of rows) {
      const query = new URLSearchParams({ themes: series, from: period, to: period, wording });
      const found = await read(made, `/api/paragraphs?${query}`, TABLES.paragraphs);
      expect([found.total, found.rows.flatMap((row) => row.hits).length]).toEqual([n, mentions]);
    }
  });
});
