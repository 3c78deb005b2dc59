import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reader as english } from "../../../dashboard/locales/en/reader.ts";
import { reader as french } from "../../../dashboard/locales/fr/reader.ts";
import { ROOT } from "../../material.ts";

/** What stands in quotation marks behind a pattern in the modules of some rooms, each once. */
function written(pattern: RegExp, ...rooms: readonly string[]): readonly string[] {
  const texts = rooms.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(join(ROOT, room, path), "utf8")),
  );
  return [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, one = ""]) => one)))].sort();
}

/** Names only in a note's own text, which stands as written in the change that took the note out. */
const UNSEEN = ["clean-note"];

describe("the page’s names of cleaning rules", () => {
  const rules = written(
    /"((?:take-out|join|mend|level|squeeze|clean)-[a-z-]+)"/gu,
    "pipeline/read",
    "pipeline/clean",
    "pipeline/structure",
  );

  it.each([
    ["English", english],
    ["French", french],
  ])("tells every rule in %s", (_, { ruleName }) => {
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.filter((rule) => ruleName(rule) === rule)).toEqual(UNSEEN);
  });

  it("tells in French why a rule was not sure", () => {
    const reasons = [
      ...written(/(?:reason|doubt): "([^"]+ [^"]+)"/gu, "pipeline/clean"),
      ...written(/const reason = "([^"]+ [^"]+)"/gu, "pipeline/read/pdf"),
    ];
    expect(reasons.length).toBeGreaterThan(5);
    expect(reasons.filter((reason) => french.reason(reason) === reason)).toEqual([]);
  });
});
