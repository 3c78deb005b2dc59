import { describe, expect, it } from "vitest";
import { type Identity, sortOut } from "../../../pipeline/store/sortOut.ts";

const text = (id: string, contentHash: string): Identity => ({ id, contentHash });

describe("sortOut(staged, present, replace)", () => {
  it("loads what is new and leaves a known content, whatever its id", () => {
    const [fresh, known] = [text("b", "2"), text("c", "1")];
    expect(sortOut([fresh, known], [text("a", "1")], true)).toEqual({
      loaded: [fresh],
      replaced: [],
      alreadyThere: [known],
      refused: [],
    });
  });

  it("refuses another text under an id of the corpus, or takes it in its place", () => {
    const staged = [text("a", "2")];
    const present = [text("a", "1")];
    expect(sortOut(staged, present, false)).toMatchObject({ loaded: [], replaced: [], refused: staged });
    expect(sortOut(staged, present, true)).toMatchObject({ loaded: staged, replaced: staged, refused: [] });
  });

  it("of two texts under one id keeps the first, or with replace the last", () => {
    const [first, last] = [text("a", "1"), text("a", "2")];
    expect(sortOut([first, last], [], false)).toMatchObject({ loaded: [first], refused: [last] });
    expect(sortOut([first, last], [], true)).toMatchObject({
      loaded: [last],
      replaced: [],
      refused: [first],
    });
  });

  it("takes a content that a replaced text has set free, as if the documents came one by one", () => {
    const [second, other] = [text("a", "2"), text("b", "1")];
    const present = [text("a", "1")];
    expect(sortOut([second, other], present, true)).toMatchObject({ loaded: [second, other] });
    expect(sortOut([other, second], present, true)).toMatchObject({
      loaded: [second],
      alreadyThere: [other],
    });
  });

  it("takes a content of which only a refused document came before", () => {
    const [refused, other] = [text("a", "2"), text("b", "2")];
    expect(sortOut([refused, other], [text("a", "1")], false)).toMatchObject({ loaded: [other] });
  });
});
