import { markup } from "../markup.ts";
import type { Control } from "./Control.ts";

/** Something that is counted or not. */
export function createSwitch(label: string, hint: string, onInput: (on: boolean) => void): Control<boolean> {
  const input = document.createElement("input");
  input.type = "checkbox";
  input.setAttribute("role", "switch");
  input.addEventListener("input", () => onInput(input.checked));
  return {
    element: markup`<label class="control switch" title=${hint}>${input}<span>${label}</span></label>`,
    set(value) {
      input.checked = value;
    },
  };
}
