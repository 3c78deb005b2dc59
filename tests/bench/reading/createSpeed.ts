import type { Analyser } from "../../../pipeline/language/Analysis.ts";
import type { StructuredDocument } from "../../../pipeline/structure/StructuredDocument.ts";
import { cpuSeconds } from "./cpuSeconds.ts";
import type { Measure } from "./Measure.ts";

/** Adds up what reading takes and what tagging the same paragraphs takes, turn by turn in one run. */
export interface Speed {
  /** Runs the reading and gives its result; `before` are seconds that it took already. */
  read<T>(kind: string, work: () => T, before?: number): T;
  tag(kind: string, document: StructuredDocument): void;
  measures(): readonly Measure[];
}

export function createSpeed(analyser: Analyser): Speed {
  const reading = new Map<string, number>();
  const tagging = new Map<string, number>();
  const add = (to: Map<string, number>, kind: string, seconds: number) =>
    to.set(kind, (to.get(kind) ?? 0) + seconds);
  return {
    read(kind, work, before = 0) {
      const began = cpuSeconds();
      const result = work();
      add(reading, kind, cpuSeconds() - began + before);
      return result;
    },
    tag(kind, { paragraphs }) {
      const began = cpuSeconds();
      for (const { text } of paragraphs) analyser.analyse(text);
      add(tagging, kind, cpuSeconds() - began);
    },
    measures: () =>
      [...reading].map(([kind, seconds]) => {
        const tagged = tagging.get(kind) ?? 0;
        return {
          name: `speed: reading ${kind}, share of tagging`,
          bar: "< 100 %",
          result: `${((100 * seconds) / tagged).toFixed(0)} % (${seconds.toFixed(2)} of ${tagged.toFixed(2)} CPU-s)`,
          reached: seconds < tagged,
        };
      }),
  };
}
