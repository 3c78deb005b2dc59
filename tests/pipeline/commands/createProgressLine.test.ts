import { describe, expect, it } from "vitest";
import { createProgressLine } from "../../../pipeline/commands/createProgressLine.ts";

const PROGRESS = {
  files: 1,
  filesDone: 0,
  documents: 120,
  tokens: 400_000,
  seconds: 6,
  tokensPerSecond: 66_666.7,
  share: 0.349,
  secondsLeft: 11.2,
};

function written(isTTY: boolean) {
  const texts: string[] = [];
  return { texts, line: createProgressLine({ isTTY, write: (text) => texts.push(text) }) };
}

describe("createProgressLine(stream)", () => {
  it("tells how far inside a zip it is, and what is left", () => {
    const { texts, line } = written(true);
    line.show(PROGRESS);
    expect(texts[0]).toContain("34 %: 120 documents, 400,000 tokens, 66,667 a second, about 12 s left");
  });

  it("says nothing of what is left while nothing is known of it", () => {
    const { texts, line } = written(true);
    line.show({ ...PROGRESS, secondsLeft: undefined });
    expect(texts[0]).not.toContain("left");
  });

  it("writes a line every five seconds where nothing can be written over", () => {
    const { texts, line } = written(false);
    for (const seconds of [1, 5, 6, 9, 10]) line.show({ ...PROGRESS, seconds });
    expect(texts).toHaveLength(2);
  });
});
