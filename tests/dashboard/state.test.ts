import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_STATE, formatState, parseState, type State } from "../../dashboard/state.ts";

const year = fc.option(fc.integer({ min: 1000, max: 9999 }), { nil: undefined });
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const place = fc.oneof(
  fc.constant({ page: "themes", document: undefined, paragraph: undefined } as const),
  fc.constant({ page: "vocabulary", document: undefined, paragraph: undefined } as const),
  fc.constant({ page: "documents", document: undefined, paragraph: undefined } as const),
  fc.constant({ page: "corpus", document: undefined, paragraph: undefined } as const),
  fc.record({
    page: fc.constant("document" as const),
    document: fc.string({ minLength: 1, unit: "grapheme" }).filter((id) => id !== "." && id !== ".."),
    paragraph: fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined }),
  }),
);
const filters = fc.record({
  language: fc.option(fc.constantFrom("fr" as const, "en" as const), { nil: undefined }),
  theme: fc.option(name, { nil: undefined }),
  year: fc.option(name, { nil: undefined }),
  q: fc.string({ unit: "grapheme", maxLength: 40 }),
  series: fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), { nil: undefined }),
  fold: fc.constantFrom("true" as const, "false" as const),
  role: fc.constantFrom("body" as const, "preambular" as const, "operative" as const),
  years: fc.tuple(year, year),
  named: fc.constantFrom("include" as const, "exclude" as const),
  drafts: fc.constantFrom("include" as const, "exclude" as const),
  texts: fc.option(fc.constantFrom("fr", "en", "all"), { nil: undefined }),
  body: fc.option(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), { nil: undefined }),
  session: fc.option(fc.integer({ min: 1, max: 999 }).map(String), { nil: undefined }),
  kind: fc.option(fc.constantFrom("adopted" as const, "draft" as const, "text" as const), { nil: undefined }),
  by: fc.constantFrom("year" as const, "session" as const),
  sort: fc.constantFrom("share" as const, "name" as const, "first" as const, "file" as const),
  scale: fc.constantFrom("common" as const, "own" as const),
  order: fc.constantFrom("newest" as const, "oldest" as const, "symbol" as const, "title" as const),
  shown: fc.integer({ min: 1, max: 999_999 }),
  marks: fc.constantFrom("on" as const, "off" as const),
});
const states: fc.Arbitrary<State> = fc.tuple(place, filters).map(([where, { years, ...rest }]) => {
  const [a, b] = years;
  const turned = a !== undefined && b !== undefined && a > b;
  return { ...where, ...rest, from: turned ? b : a, to: turned ? a : b };
});

describe("formatState(state) and parseState(address)", () => {
  it("give back any state", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(parseState(formatState(state))).toEqual(state);
      }),
    );
  });

  it("leave defaults out of the address", () => {
    expect(formatState(DEFAULT_STATE)).toBe("/");
    expect(formatState({ ...DEFAULT_STATE, theme: "drugs", role: "operative" })).toBe(
      "/?theme=drugs&role=operative",
    );
  });

  it("read any address at all", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(() => parseState(url)).not.toThrow();
      }),
    );
  });
});

describe("parseState(address)", () => {
  it("takes the default for what it does not understand", () => {
    expect(
      parseState(
        "/?role=header&from=soon&to=20199&named=yes&sort=-1&order=size&scale=&shown=0&lang=xx&year=&by=month&kind=note&session=last&language=Fr",
      ),
    ).toEqual(DEFAULT_STATE);
  });

  it("turns a period given backwards", () => {
    expect(parseState("/?from=2019&to=2003")).toMatchObject({ from: 2003, to: 2019 });
  });

  it("tells the language of the texts from that of the page", () => {
    expect(parseState("/?language=all&lang=en")).toMatchObject({ texts: "all", language: "en" });
  });

  it("reads the facets and what a period is", () => {
    expect(
      parseState("/?body=Troisi%C3%A8me+Commission&session=74&kind=adopted&by=session&year=74"),
    ).toMatchObject({
      body: "Troisième Commission",
      session: "74",
      kind: "adopted",
      by: "session",
      year: "74",
    });
  });

  it("reads the paragraph at which a document opens", () => {
    expect(parseState("/documents/a-res-74-177-fr?theme=drugs#p12")).toMatchObject({
      page: "document",
      document: "a-res-74-177-fr",
      paragraph: 12,
      theme: "drugs",
    });
  });

  it("knows an address that is no page, also a badly encoded one", () => {
    expect(parseState("/emergence").page).toBe("missing");
    expect(parseState("/documents/%E0%A4%A").page).toBe("missing");
  });
});
