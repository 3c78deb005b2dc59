import { describe, expect, it } from "vitest";
import { createIngestLog } from "../../pipeline/createIngestLog.ts";
import type { DocumentResult } from "../../pipeline/DocumentResult.ts";

describe("createIngestLog(onDocument)", () => {
  it("names each file, and of one table's or zip's rows the first thousand and how many more", () => {
    const log = createIngestLog();
    for (let row = 2; row < 3002; row += 1) log.skip(`t.csv!row ${row}`, "the row has no text");
    for (let i = 0; i < 1500; i += 1) log.warn("no date was found", `a!b/${i}.txt`);
    log.skip("t.csv!x", "and this");
    const { skipped, warnings } = log.report(1);
    expect(skipped).toHaveLength(1001);
    expect(skipped.at(-1)).toEqual({ path: "t.csv", reason: "2001 more of what it holds were skipped" });
    expect(warnings).toHaveLength(1001);
    expect(warnings.at(-1)).toEqual({ path: "a", warning: "500 more warnings about what it holds" });
  });

  it("tells a remark, and a document that came twice, without counting a document", () => {
    const told: DocumentResult[] = [];
    const log = createIngestLog((result) => told.push(result));
    log.remark("t.csv", "columns: text from text");
    log.alreadyThere("b.txt", "a.txt");
    log.alreadyThere("c.txt");
    expect(log.report(0)).toMatchObject({ documents: 0, already_there: 2, skipped: [] });
    expect(told.map(({ path, outcome, warnings }) => [path, outcome, warnings])).toEqual([
      ["t.csv", "remark", ["columns: text from text"]],
      ["b.txt", "already there", ["it is the same as a.txt, and was taken in once"]],
      ["c.txt", "already there", []],
    ]);
  });
});
