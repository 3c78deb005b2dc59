import type { State } from "../state.ts";

/** Equal for states that ask for the same counts; what is shown of them may differ. */
export function filterKey(state: State): string {
  const { role, from, to, named, drafts, texts, body, session, kind, by } = state;
  return JSON.stringify([role, from, to, named, drafts, texts, body, session, kind, by]);
}
