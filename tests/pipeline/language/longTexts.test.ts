import { describe, expect, it } from "vitest";
import winkModel from "wink-eng-lite-web-model";
import { createEnglishAnalyser } from "../../../pipeline/language/createEnglishAnalyser.ts";
import { createUntaggedAnalyser } from "../../../pipeline/language/createUntaggedAnalyser.ts";
import { frenchAnalyser } from "./frenchModel.ts";

/** A second's work, if that: minutes where time grows with the square of the length. */
const LIMIT = { timeout: 90_000 };

describe.each([
  ["French", await frenchAnalyser(), 1_000_000, "l’Assemblée prie 1 500 États, "],
  ["English", createEnglishAnalyser(winkModel), 400_000, "the Assembly urges 1,500 Member States, "],
  [
    "text without a model",
    createUntaggedAnalyser("und"),
    400_000,
    "ħafna kelmiet jgħixu flimkien hawnhekk, ",
  ],
] as const)("a long line, %s of %i characters", (_, analyser, length, words) => {
  it("may be many words", LIMIT, () => {
    const text = words.repeat(length / words.length);
    const { starts, ends, forms, sentenceEnds } = analyser.analyse(text);
    const perLine = analyser.analyse(words).forms;
    expect(forms.slice(0, perLine.length)).toEqual(perLine);
    expect(forms.slice(-perLine.length)).toEqual(perLine);
    expect(forms.length % perLine.length).toBe(0);
    expect(
      forms.every(
        (form, i) => text.startsWith(form, starts[i]) && text.at((ends[i] ?? 0) - 1) === form.at(-1),
      ),
    ).toBe(true);
    expect(sentenceEnds.at(-1)).toBe(forms.length);
  });

  it.each(["é", "x-"])("may be %s over and over, without a space", LIMIT, (unit) => {
    const text = unit.repeat(length / unit.length);
    const { starts, forms } = analyser.analyse(text);
    expect(starts[0]).toBe(0);
    expect(forms.join("") === text).toBe(true);
  });
});
