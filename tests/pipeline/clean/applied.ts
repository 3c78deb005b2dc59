import { createDraft, type Edit, editDraft } from "../../../pipeline/clean/Draft.ts";

/** A text after one cleaning rule. */
export function applied(rule: (text: string) => readonly Edit[], text: string): string {
  return editDraft(createDraft(text, 0, text.length), "rule", rule(text)).text;
}
