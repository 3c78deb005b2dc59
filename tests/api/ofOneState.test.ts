import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ApiEnv } from "../../api/ApiEnv.ts";
import { createApp } from "../../api/app.ts";
import { ofOneState } from "../../api/ofOneState.ts";
import { removeDocuments } from "../../pipeline/store/removeDocuments.ts";
import { type MadeCorpus, openMadeCorpus } from "./madeCorpus.ts";
import { SIX_TEXTS, THEMES } from "./sixTexts.ts";

describe("ofOneState(commits, answer)", () => {
  /** Answers how often it has been asked; the corpus changes under the first `overtaken` answers. */
  async function answerUnder(overtaken: number): Promise<string> {
    let commits = 0;
    let asked = 0;
    const app = new Hono<ApiEnv>();
    app.use(ofOneState(() => commits, app.fetch));
    app.get("/", (c) => {
      if (++asked <= overtaken) commits++;
      return c.text(`answer ${asked}`);
    });
    return (await app.request("/")).text();
  }

  it("answers once where nothing is committed meanwhile", async () => {
    expect(await answerUnder(0)).toBe("answer 1");
  });

  it("answers anew what a commit overtook", async () => {
    expect(await answerUnder(1)).toBe("answer 2");
  });

  it("gives the third answer whatever happens", async () => {
    expect(await answerUnder(100)).toBe("answer 3");
  });
});

describe("an answer that a commit overtakes", () => {
  let made: MadeCorpus;
  beforeAll(async () => {
    made = await openMadeCorpus(SIX_TEXTS, THEMES);
  });
  afterAll(() => made.close());

  it.each([
    ["/api/paragraphs?themes=drugs", "a"],
    ["/api/documents", "b"],
  ])("%s is wholly of the later state: rows, receipt and tag", async (path, gone) => {
    let isOvertaken = false;
    const app = createApp({
      version: "1",
      database: {
        ...made.database,
        async rows(...question) {
          const rows = await made.database.rows(...question);
          if (isOvertaken || !question[0].includes("limit $limit")) return rows;
          isOvertaken = true;
          await removeDocuments(made.database, [gone]);
          return rows;
        },
      },
    });
    const ask = async () => {
      const answer = await app.request(path, { headers: { "Accept-Encoding": "gzip" } });
      const body = Buffer.from(await answer.arrayBuffer()).toString("base64");
      return { status: answer.status, headers: [...answer.headers], body };
    };
    const overtaken = await ask();
    expect(isOvertaken).toBe(true);
    expect(overtaken.status).toBe(200);
    expect(overtaken).toEqual(await ask());
  });
});
