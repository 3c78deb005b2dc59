import { describe, expect, it } from "vitest";
import { createUntaggedAnalyser } from "../../../pipeline/language/createUntaggedAnalyser.ts";
import { formatConllu } from "../../../pipeline/language/formatConllu.ts";

const analyser = createUntaggedAnalyser("en");
const conllu = (text: string) => formatConllu(text, analyser.analyse(text));

describe("formatConllu(text, analysis)", () => {
  it("writes one block a sentence, with its text and offsets into the whole text", () => {
    expect(conllu("One two.  Three")).toBe(
      [
        "# text = One two.",
        "1\tOne\tone\tX\t_\t_\t_\t_\t_\tstart_char=0|end_char=3",
        "2\ttwo\ttwo\tX\t_\t_\t_\t_\t_\tstart_char=4|end_char=7|SpaceAfter=No",
        "3\t.\t.\tPUNCT\t_\t_\t_\t_\t_\tstart_char=7|end_char=8",
        "",
        "# text = Three",
        "1\tThree\tthree\tX\t_\t_\t_\t_\t_\tstart_char=10|end_char=15",
        "",
        "",
      ].join("\n"),
    );
  });

  it("keeps a block on its lines when a sentence goes over a line break", () => {
    expect(conllu("one\ttwo").split("\n")[0]).toBe("# text = one two");
  });

  it("is empty for a text without tokens", () => {
    expect(conllu(" ")).toBe("");
  });
});
