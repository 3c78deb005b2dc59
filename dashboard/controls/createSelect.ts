import { markup } from "../markup.ts";
import type { Control } from "./Control.ts";

export interface Select<T extends string> extends Control<T> {
  /** Other choices than before; the value stays. */
  offer(choices: readonly (readonly [T, string])[]): void;
}

/** One of several choices. */
export function createSelect<T extends string>(
  label: string,
  choices: readonly (readonly [T, string])[],
  onInput: (value: T) => void,
): Select<T> {
  const select = document.createElement("select");
  let offered = choices;
  let current: T | undefined;
  const fill = () => {
    select.replaceChildren(...offered.map(([value, text]) => new Option(text, value)));
    if (current !== undefined) select.value = current;
  };
  select.addEventListener("change", () => {
    const chosen = offered.find(([value]) => value === select.value);
    if (chosen !== undefined) onInput(chosen[0]);
  });
  fill();
  return {
    element: markup`<label class="control select"><span>${label}</span>${select}</label>`,
    offer(next) {
      if (JSON.stringify(next) === JSON.stringify(offered)) return;
      offered = next;
      fill();
    },
    set(value) {
      current = value;
      select.value = value;
    },
  };
}
