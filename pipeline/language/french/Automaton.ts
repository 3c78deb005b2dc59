import { bytesOf, type Sections, section, uint16, uint32 } from "./sections.ts";

/** A minimal acyclic automaton: words to small numbers. */
export interface Automaton {
  /** The word's number, or 0 if the automaton does not hold it. */
  lookup(word: string): number;
}

/** The automaton's arrays: the edges of state s are `edgeStart[s]` … `edgeStart[s + 1]`, sorted by label. */
export interface AutomatonArrays {
  /** Label i stands for `alphabet[i]`, a UTF-16 code unit. */
  readonly alphabet: Uint16Array;
  readonly edgeStart: Uint32Array;
  readonly labels: Uint8Array;
  readonly targets: Uint32Array;
  /** The number of the word that ends in a state, 0 for none. */
  readonly finals: Uint16Array;
}

/** State 0 is the root. */
export function createAutomaton({
  alphabet,
  edgeStart,
  labels,
  targets,
  finals,
}: AutomatonArrays): Automaton {
  const labelOf = new Int16Array(65_536).fill(-1);
  alphabet.forEach((unit, label) => {
    labelOf[unit] = label;
  });
  return {
    lookup(word) {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const label = labelOf[word.charCodeAt(i)] ?? -1;
        if (label < 0) return 0;
        const end = edgeStart[state + 1] ?? 0;
        let edge = edgeStart[state] ?? end;
        while (edge < end && labels[edge] !== label) edge++;
        if (edge === end) return 0;
        state = targets[edge] ?? 0;
      }
      return finals[state] ?? 0;
    },
  };
}

export function automatonSections(arrays: AutomatonArrays): readonly [string, Uint8Array][] {
  return [
    ["alphabet", bytesOf(arrays.alphabet)],
    ["edgeStart", bytesOf(arrays.edgeStart)],
    ["labels", arrays.labels],
    ["targets", bytesOf(arrays.targets)],
    ["finals", bytesOf(arrays.finals)],
  ];
}

export function parseAutomaton(sections: Sections): AutomatonArrays {
  return {
    alphabet: uint16(section(sections, "alphabet")),
    edgeStart: uint32(section(sections, "edgeStart")),
    labels: section(sections, "labels"),
    targets: uint32(section(sections, "targets")),
    finals: uint16(section(sections, "finals")),
  };
}
