import type { AutomatonArrays } from "../Automaton.ts";

interface State {
  readonly edges: [unit: number, target: State][];
  final: number;
  /** Given when the state is known to be minimal. */
  id: number;
}

/**
 * Builds the minimal acyclic automaton of words with a number each.
 *
 * @param entries words in ascending code-unit order, each once, with a number from 1 to 65,535
 * @throws RangeError if the words are not in order
 * @see Daciuk, Mihov, Watson & Watson 2000, https://aclanthology.org/J00-1002
 */
export function buildAutomaton(entries: Iterable<readonly [word: string, value: number]>): AutomatonArrays {
  const register = new Map<string, State>();
  const root: State = { edges: [], final: 0, id: -1 };
  let path: State[] = [root];
  let previous = "";
  for (const [word, value] of entries) {
    if (word <= previous) throw new RangeError(`words out of order: ${previous}, ${word}`);
    let shared = 0;
    while (shared < previous.length && word[shared] === previous[shared]) shared++;
    minimise(path, shared, register);
    path = path.slice(0, shared + 1);
    for (let i = shared; i < word.length; i++) {
      const state: State = { edges: [], final: 0, id: -1 };
      path.at(-1)?.edges.push([word.charCodeAt(i), state]);
      path.push(state);
    }
    const last = path.at(-1);
    if (last !== undefined) last.final = value;
    previous = word;
  }
  minimise(path, 0, register);
  return layOut(root, [...register.values()]);
}

/** Replaces the states of `path` deeper than `depth` by registered equals, from the end. */
function minimise(path: readonly State[], depth: number, register: Map<string, State>): void {
  for (let i = path.length - 1; i > depth; i--) {
    const state = path[i];
    const edge = path[i - 1]?.edges.at(-1);
    if (state === undefined || edge === undefined) continue;
    const signature = `${state.final}|${state.edges.map(([unit, target]) => `${unit}:${target.id}`).join()}`;
    const known = register.get(signature);
    if (known === undefined) {
      state.id = register.size + 1;
      register.set(signature, state);
    } else edge[1] = known;
  }
}

function layOut(root: State, registered: readonly State[]): AutomatonArrays {
  const states = [root, ...registered];
  root.id = 0;
  const units = new Set(states.flatMap((state) => state.edges.map(([unit]) => unit)));
  const alphabet = Uint16Array.from([...units].sort((a, b) => a - b));
  const labelOf = new Map([...alphabet].map((unit, label) => [unit, label]));
  const edges = states.flatMap((state) => state.edges);
  const edgeStart = new Uint32Array(states.length + 1);
  states.forEach((state, i) => {
    edgeStart[i + 1] = (edgeStart[i] ?? 0) + state.edges.length;
  });
  return {
    alphabet,
    edgeStart,
    labels: Uint8Array.from(edges, ([unit]) => labelOf.get(unit) ?? 0),
    targets: Uint32Array.from(edges, ([, target]) => target.id),
    finals: Uint16Array.from(states, (state) => state.final),
  };
}
