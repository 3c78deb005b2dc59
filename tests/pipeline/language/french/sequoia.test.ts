import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { material } from "../../../material.ts";
import { frenchAnalyser } from "../frenchModel.ts";

const path = material("data/ud", "fr_sequoia-dev.conllu");

interface Spans {
  readonly tags: ReadonlyMap<string, ReadonlySet<string>>;
  readonly text: string;
}

/** Surface tokens of a treebank by their span in the text without spaces; a contraction has all tags of its parts. */
function goldSpans(conllu: string): Spans {
  const tags = new Map<string, Set<string>>();
  const texts: string[] = [];
  let at = 0;
  let inside = 0;
  let current = new Set<string>();
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# text = ")) texts.push(line.slice(9));
    const [id = "", form = "", , upos = ""] = line.split("\t");
    if (!/^\d+(?:-\d+)?$/.test(id)) continue;
    const [first = 0, last = 0] = id.split("-").map(Number);
    if (id.includes("-") || inside === 0) {
      current = new Set(id.includes("-") ? ["ADP"] : [upos]);
      const end = at + form.replace(/\s/g, "").length;
      tags.set(`${at}-${end}`, current);
      at = end;
      inside = id.includes("-") ? last - first + 1 : 0;
    } else {
      current.add(upos);
      inside--;
    }
  }
  return { tags, text: texts.join("\n") };
}

describe.skipIf(path === undefined)("French on Sequoia dev, raw text", () => {
  it("finds 99.4 % of the tokens and 97 % with their tag (F1)", async () => {
    const gold = goldSpans(readFileSync(path ?? "", "utf8"));
    const { forms, tags } = (await frenchAnalyser()).analyse(gold.text);
    let at = 0;
    let [found, right] = [0, 0];
    forms.forEach((form, i) => {
      const end = at + form.replace(/\s/g, "").length;
      const expected = gold.tags.get(`${at}-${end}`);
      if (expected !== undefined) found++;
      if (expected?.has(tags[i] ?? "")) right++;
      at = end;
    });
    const f1 = (n: number) => (200 * n) / (gold.tags.size + forms.length);
    expect(f1(found)).toBeGreaterThan(99.4);
    expect(f1(right)).toBeGreaterThan(97);
  });
});
