import { markup } from "../markup.ts";
import type { Control } from "./Control.ts";

let built = 0;

/** A few choices side by side, of which one holds: radio buttons. */
export function createSegments<T extends string>(
  label: string,
  choices: readonly (readonly [T, string])[],
  onInput: (value: T) => void,
): Control<T> {
  const name = `segments-${++built}`;
  const inputs = new Map<string, HTMLInputElement>();
  const items = choices.map(([value, text]) => {
    const input = document.createElement("input");
    input.type = "radio";
    input.name = name;
    input.value = value;
    input.addEventListener("input", () => onInput(value));
    inputs.set(value, input);
    return markup`<label>${input}<span>${text}</span></label>`;
  });
  const element = markup`<fieldset class="control segments"><legend>${label}</legend><div>${items}</div></fieldset>`;
  return {
    element,
    set(value) {
      for (const [key, input] of inputs) input.checked = key === value;
    },
  };
}
