import type { DocumentRow } from "../client.ts";
import { createButton } from "../controls/createButton.ts";
import { removeDocument } from "../jobs.ts";
import { markup } from "../markup.ts";
import { RequestFailed } from "../RequestFailed.ts";
import { documentName } from "./documentWords.ts";
import type { PageContext } from "./Page.ts";

export type Removed = Pick<DocumentRow, "id" | "symbol" | "title" | "source_name">;

export interface Removal {
  /** The dialog; it stands anywhere on the page. */
  readonly element: HTMLElement;
  /** A button that asks whether a document is to go. */
  button(row: Removed): HTMLElement;
}

/** Asks before a document is removed; Escape closes and the focus returns. `onRemoved` is given what is said after. */
export function createRemoval(
  { say, client, corpusChanged }: PageContext,
  onRemoved: (sentence: string) => void,
): Removal {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-labelledby", "removal-title");
  const name = markup`<strong></strong>`;
  const fault = markup`<p role="alert"></p>`;
  let chosen: Removed | undefined;
  let busy = false;

  const remove = async (): Promise<void> => {
    if (chosen === undefined || busy) return;
    busy = true;
    fault.textContent = "";
    try {
      await removeDocument(chosen.id);
      dialog.close();
      onRemoved(say.removed(nameOf(chosen)));
      client.corpus().then(corpusChanged, () => undefined);
    } catch (error) {
      fault.textContent = explain(error);
    } finally {
      busy = false;
    }
  };
  const explain = (error: unknown): string => {
    if (!(error instanceof RequestFailed)) throw error;
    if (error.reason === "unreachable") return say.unreachable;
    if (error.reason === "missing") return say.missing;
    return error.reason === "refused" ? say.refused(error.detail) : say.broken;
  };
  const nameOf = (row: Removed) => row.symbol ?? documentName(row, say);
  const keep = createButton("button", say.keep, () => dialog.close());
  dialog.append(
    markup`<h2 id="removal-title">${say.removeTitle}</h2>`,
    markup`<p>${name}</p>`,
    markup`<p class="hint">${say.removeHint}</p>`,
    fault,
    markup`<p class="buttons">${createButton("button danger", say.remove, () => void remove())}${keep}</p>`,
  );
  return {
    element: dialog,
    button(row) {
      const button = createButton("link-button", say.remove, () => {
        chosen = row;
        fault.textContent = "";
        name.textContent = [row.symbol, documentName(row, say)].filter(Boolean).join(" · ");
        dialog.showModal();
        keep.focus();
      });
      button.setAttribute("aria-label", say.removeNamed(nameOf(row)));
      return button;
    },
  };
}
