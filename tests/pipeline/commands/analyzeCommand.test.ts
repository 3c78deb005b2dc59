import { writeFileSync } from "node:fs";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it, vi } from "vitest";
import { runCommand } from "../../../pipeline/commands/runCommand.ts";
import { TAGS } from "../../../pipeline/language/Analysis.ts";
import { type ConlluWord, readConllu } from "../language/readConllu.ts";
import { temporaryFolder } from "../store/openStore.ts";

/** What the command prints for a file of these bytes. */
async function analyze(bytes: string | Uint8Array, ...options: readonly string[]) {
  const path = join(temporaryFolder(), "text.txt");
  writeFileSync(path, bytes);
  const said = { stdout: "", stderr: "" };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      said.stdout += text;
      return true;
    }),
    vi.spyOn(console, "error").mockImplementation((text) => {
      said.stderr += `${text}\n`;
    }),
  ];
  try {
    return { code: await runCommand(["analyze", path, ...options]), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** Valid CoNLL-U whose offsets give the forms back. */
function wordsOf(conllu: string, text: string): readonly ConlluWord[] {
  const words = readConllu(conllu).flat();
  for (const { form, tag, misc } of words) {
    const slice = text.slice(Number(misc.get("start_char")), Number(misc.get("end_char")));
    expect(slice.replace(/\s+/g, " ")).toBe(form);
    expect(TAGS).toContain(tag);
  }
  return words;
}

const FRENCH = "L’Assemblée générale prie le Secrétaire général de lui présenter un rapport sur la question.";
const ENGLISH =
  "The General Assembly requests the Secretary-General to submit a report on the question to it.";
const GERMAN =
  "Die Generalversammlung ersucht den Generalsekretär, ihr einen Bericht über die Frage vorzulegen.";

describe("analyzeCommand(words)", () => {
  it.each([
    ["French", FRENCH, ["prie/VERB/prier", "rapport/NOUN/rapport"]],
    ["English", ENGLISH, ["submit/VERB/submit", "report/NOUN/report"]],
  ])("finds out that a text is %s", async (_, text, some) => {
    const { code, stdout, stderr } = await analyze(text);
    expect([code, stderr]).toEqual([0, ""]);
    const words = wordsOf(stdout, text).map(({ form, tag, lemma }) => `${form}/${tag}/${lemma}`);
    expect(words).toEqual(expect.arrayContaining(some));
  });

  it("keeps a text in a language without a model, untagged, and says so", async () => {
    const { code, stdout, stderr } = await analyze(GERMAN);
    expect([code, stderr]).toEqual([
      0,
      "no model for this language (und): its words are counted without tags\n",
    ]);
    expect(new Set(wordsOf(stdout, GERMAN).map(({ tag }) => tag))).toEqual(new Set(["X", "PUNCT"]));
    const spanish = await analyze("La casa", "--lang", "es");
    expect(spanish.stderr).toContain("(es)");
    expect(wordsOf(spanish.stdout, "La casa").map(({ tag }) => tag)).toEqual(["X", "X"]);
  });

  it("reads an English quotation in a French text as English, and marks it", async () => {
    const text = `${FRENCH}\n\n${FRENCH}\n\n“${ENGLISH}”\n\n${FRENCH}\n`;
    const { stdout } = await analyze(text);
    const words = wordsOf(stdout, text);
    expect(words.filter(({ form }) => form === "prie").map(({ lemma }) => lemma)).toEqual([
      "prier",
      "prier",
      "prier",
    ]);
    const foreign = words.filter(({ misc }) => misc.has("Lang"));
    expect(foreign.map(({ form }) => form).join(" ")).toBe(
      "“ The General Assembly requests the Secretary - General to submit a report on the question to it . ”",
    );
    expect(foreign.find(({ form }) => form === "submit")).toMatchObject({ tag: "VERB", lemma: "submit" });
  });

  it("reads a text too short to tell its language as French", async () => {
    expect(wordsOf((await analyze("Oui.")).stdout, "Oui.").map(({ tag }) => tag)).not.toContain("X");
  });

  it.each([
    ["nothing", ""],
    ["spaces and line ends", " \r\n\t\n\u00a0 "],
  ])("prints nothing for %s", async (_, text) => {
    expect(await analyze(text)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it.each(["fr", "en", "und"])(
    "prints valid CoNLL-U for odd lines, spaces, signs and pictures (%s)",
    async (language) => {
      const text = [
        "Un mot.\r\n\r\nDeux mots.\rTrois\nquatre\u2028cinq\u0085six.",
        "Il y a 1 500 hommes, 12\u202f345,6 femmes, 3\u00a0000\u00a0000 enfants.",
        "_ __ a_b\t|\tx=y | # text = z\n# sent_id = 1\n1\tLe\tle",
        "L’e\u0301te\u0301 👨‍👩‍👧 🇫🇷 1️⃣ \u0301 \u200b fin",
      ].join("\n");
      const { code, stdout } = await analyze(text, "--lang", language);
      expect(code).toBe(0);
      expect(wordsOf(stdout, text).length).toBeGreaterThan(40);
    },
  );

  it("reads the usual encodings, and counts from after a byte order mark", async () => {
    const { stdout: plain } = await analyze(FRENCH);
    const bytes = [
      Buffer.from(`\ufeff${FRENCH}`),
      Buffer.from(`\ufeff${FRENCH}`, "utf16le"),
      iconv.encode(FRENCH, "windows-1252"),
    ];
    for (const encoded of bytes) expect((await analyze(encoded)).stdout).toBe(plain);
  });

  it("refuses what is no text, in one line", async () => {
    const { code, stdout, stderr } = await analyze(
      Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 73) % 256)),
    );
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^[^\n]*no text[^\n]*\n$/);
  });

  it("prints JSON columns with the parts and their models", async () => {
    const text = `${FRENCH}\n\n${FRENCH}\n\n${ENGLISH}`;
    const { stdout } = await analyze(text, "--format", "json");
    const { language, parts, starts, ends, forms, ...others } = JSON.parse(stdout);
    expect(language).toBe("fr");
    expect(parts).toEqual([
      {
        language: "fr",
        model: expect.stringMatching(/^themeline-fr-/),
        start: 0,
        end: text.indexOf(ENGLISH),
      },
      {
        language: "en",
        model: expect.stringMatching(/^wink-eng-/),
        start: text.indexOf(ENGLISH),
        end: text.length,
      },
    ]);
    expect(forms.map((_: string, i: number) => text.slice(starts[i], ends[i]))).toEqual(forms);
    expect(Object.keys(others).sort()).toEqual(["lemmas", "sentenceEnds", "tags"]);
  });
});
