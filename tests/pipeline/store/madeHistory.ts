import fc from "fast-check";
import type { Role } from "../../../pipeline/structure/StructuredDocument.ts";
import type { MadeDocument, MadeParagraph } from "./madeDocument.ts";

/** Something done to a corpus. */
export type Deed =
  | { readonly deed: "add" | "replace"; readonly documents: readonly MadeDocument[] }
  | { readonly deed: "remove"; readonly ids: readonly string[] };

const BODY: readonly Role[] = ["preambular", "operative", "plain"];
const OTHER: readonly Role[] = ["title", "opener", "annex", "closing"];

const paragraph: fc.Arbitrary<MadeParagraph> = fc.record({
  role: fc.constantFrom(...BODY, ...BODY, ...OTHER),
  words: fc
    .array(fc.constantFrom("droit", "Droit", "État", "état", "eau", "l’", "12", ",", "."), { maxLength: 8 })
    .map((words) => words.join(" ")),
  themes: fc.constantFrom([], ["eau"]),
});

/** How many of a text's last paragraphs a version of it words otherwise; undefined: there is no such version. */
const reworded = fc.option(fc.constantFrom(0, 0, 1, 2), { nil: undefined, freq: 4 });

const text = fc.record({
  year: fc.option(fc.constantFrom(2003, 2012), { nil: undefined }),
  session: fc.constantFrom(58, 58, 67),
  title: fc.constantFrom("Armes", "Armes", "Eau"),
  language: fc.constantFrom("fr" as const, "fr" as const, "en" as const),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 7 }),
  revised: reworded,
  twin: reworded,
  draft: reworded,
  revisedDraft: reworded,
});

type Text = typeof text extends fc.Arbitrary<infer T> ? T : never;

/** Adds, replaces and removals of adopted texts, of their drafts, and of other versions of both, in any order. */
export const histories: fc.Arbitrary<readonly Deed[]> = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .map((texts) => texts.flatMap(versionsOf))
  .chain((pool) => fc.tuple(someOf(pool, "add"), fc.array(deedWith(pool), { minLength: 2, maxLength: 4 })))
  .map(([first, later]) => [first, ...later]);

function deedWith(pool: readonly MadeDocument[]): fc.Arbitrary<Deed> {
  const ids = [...new Set(pool.map(({ id }) => id)), "unknown"];
  return fc.oneof(
    someOf(pool, "add"),
    someOf(pool, "replace"),
    fc.shuffledSubarray(ids, { minLength: 1 }).map((some): Deed => ({ deed: "remove", ids: some })),
  );
}

function someOf(pool: readonly MadeDocument[], deed: "add" | "replace"): fc.Arbitrary<Deed> {
  return fc.shuffledSubarray([...pool], { minLength: 1 }).map((documents) => ({ deed, documents }));
}

/** An adopted text, another one of the same title, and drafts; revised ones have the id of what they revise. */
function versionsOf(
  { year, revised, twin, draft, revisedDraft, ...known }: Text,
  n: number,
): readonly MadeDocument[] {
  const adopted: MadeDocument = {
    ...known,
    ...(year && { year }),
    id: `text-${n}`,
    content: `text ${n}`,
    kind: "adopted",
  };
  const versions: readonly (readonly [number | undefined, Partial<MadeDocument>])[] = [
    [revised, { content: `revised text ${n}` }],
    [twin, { id: `twin-${n}`, content: `twin ${n}` }],
    [draft, { id: `draft-${n}`, content: `draft ${n}`, kind: "draft" }],
    [revisedDraft, { id: `draft-${n}`, content: `revised draft ${n}`, kind: "draft" }],
  ];
  return [
    adopted,
    ...versions.flatMap(([last, version]) =>
      last === undefined ? [] : [{ ...adopted, ...version, paragraphs: reword(known.paragraphs, last) }],
    ),
  ];
}

/** The last paragraphs in other words, those before them in another case and other apostrophes. */
function reword(paragraphs: readonly MadeParagraph[], last: number): readonly MadeParagraph[] {
  return paragraphs.map((paragraph, index) =>
    index < paragraphs.length - last
      ? { ...paragraph, words: paragraph.words.toUpperCase().replaceAll("’", "'") }
      : { ...paragraph, words: `${paragraph.words} autrement` },
  );
}

/** What is in a corpus after all that, told a second time, one document after the other. */
export function survivors(history: readonly Deed[]): readonly MadeDocument[] {
  const corpus = new Map<string, MadeDocument>();
  for (const step of history) {
    if (step.deed === "remove") {
      for (const id of step.ids) corpus.delete(id);
      continue;
    }
    for (const document of step.documents) {
      const known = [...corpus.values()].some(({ content }) => content === document.content);
      if (!known && (step.deed === "replace" || !corpus.has(document.id))) corpus.set(document.id, document);
    }
  }
  return [...corpus.values()];
}
