import { describe, expect, it } from "vitest";
import type { Corpus } from "../../../dashboard/client.ts";
import { createAsking } from "../../../dashboard/pages/createAsking.ts";
import { DEFAULT_STATE } from "../../../dashboard/state.ts";

const corpusOf = (...languages: readonly string[]): Corpus => ({
  snapshot: "0",
  version: "0",
  n_documents: 0,
  n_counted_documents: 0,
  n_body_paragraphs: 0,
  n_body_tokens: 0,
  first_year: null,
  last_year: null,
  languages: [],
  years: [],
  sessions: [],
  facets: {
    body: [],
    session: [],
    kind: [],
    language: languages.map((value) => ({ value, n_documents: 1, languages: [] })),
  },
  versions: {},
});

describe("createAsking(client)", () => {
  it("asks again where the corpus has changed the filters meanwhile", async () => {
    const corpora = [corpusOf("fr"), corpusOf("fr"), corpusOf("en", "fr")];
    const asked: (string | undefined)[] = [];
    const ask = createAsking({ corpus: async () => corpora.shift() ?? corpusOf() });
    const question = async ({ textLanguage }: { readonly textLanguage: string | undefined }) => {
      asked.push(textLanguage);
      return textLanguage ?? "any";
    };
    expect((await ask(DEFAULT_STATE, question)).answer).toBe("any");
    expect((await ask(DEFAULT_STATE, question)).answer).toBe("any");
    expect(asked).toEqual([undefined, undefined]);
    const last = await ask(DEFAULT_STATE, question);
    expect(asked).toEqual([undefined, undefined, undefined, "en"]);
    expect(last).toMatchObject({ answer: "en", filters: { textLanguage: "en" } });
  });
});
