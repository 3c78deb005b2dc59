import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readStatements } from "../../../pipeline/store/readStatements.ts";
import type { Parameters } from "../../../pipeline/store/runStatement.ts";
import { stageBatch } from "../../../pipeline/store/stageBatch.ts";
import { ROOT } from "../../material.ts";
import { madeDocument } from "./madeDocument.ts";
import { openStore } from "./openStore.ts";

const STORE = join(ROOT, "pipeline/store");
/** The schema is applied when the store is opened; the others in an order in which each finds what it needs. */
const FOLDERS = ["load", "query", "themes", "meta", "versions", "supersede", "deltas", "remove", "erase"];

describe("the store's statements", () => {
  it("all lie in folders this test knows", () => {
    const folders = readdirSync(STORE, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(folders.sort()).toEqual([...FOLDERS, "schema"].sort());
  });

  it.each(readdirSync(STORE, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".sql")))(
    "%s says first what it is for",
    (file) => {
      expect(readFileSync(join(STORE, file), "utf8")).toMatch(/^-- [A-Z'].*[.;,:\w)]\n/);
    },
  );

  it("prepare one by one, run, and return no integers that JSON cannot carry", async () => {
    const database = await openStore();
    const staging = join(database.stagingFolder, "batch");
    await stageBatch(
      [madeDocument({ id: "a", paragraphs: [{ role: "plain", words: "l’ eau", themes: ["eau"] }] })],
      staging,
    );
    const parameters: Parameters = {
      staging,
      new_documents: [0],
      documents: [1],
      ids: ["a"],
      content_hashes: ["a"],
      text_hashes: ["a"],
      first_doc_no: 1,
      last_doc_no: 2,
      pipeline: "1",
      model_fr: "1",
      model_en: null,
      key: "themes",
      value: "1",
      theme_id: "eau",
      position: 0,
      label_fr: "Eau",
      label_en: "Water",
      description_fr: "",
      description_en: "",
    };
    const columns = new Map<string, readonly string[]>();
    await database.transaction(async ({ run }) => {
      for (const folder of FOLDERS) {
        for (const { name, sql } of readStatements(folder)) {
          const names = Array.from(sql.matchAll(/\$(\w+)/g), ([, parameter = ""]) => parameter);
          const [row] = await run(
            sql,
            Object.fromEntries(names.map((parameter) => [parameter, parameters[parameter] ?? null])),
          );
          columns.set(`${folder}/${name}`, Object.keys(row ?? {}));
        }
      }
    });
    expect(columns.get("query/staged_documents")).toEqual(["d", "id", "content_hash", "source_name"]);
    expect(columns.get("query/present_documents")).toEqual(["id", "content_hash"]);
    expect(columns.get("query/known_ids")).toEqual(["id"]);
    expect(columns.get("query/document_numbers")).toEqual(["doc_no"]);
    expect(columns.get("query/content")).toEqual(["content_hashes"]);
    expect(columns.get("load/080_doc")).toEqual([]);
  });
});
