import { createButton } from "../controls/createButton.ts";
import type { Catalogue } from "../locales/fr.ts";
import { markup } from "../markup.ts";
import { RequestFailed } from "../RequestFailed.ts";

/** A part of the page whose content comes from the server. */
export interface Region {
  readonly element: HTMLElement;
  /**
   * Loads and draws. The old content stays, greyed after 150 ms; an answer overtaken by a later request is dropped;
   * a failure says what to do and can be tried again.
   */
  show<T>(
    load: (signal: AbortSignal) => Promise<T>,
    draw: (value: T) => void,
    /** Tells a failure in the page's own way; true if it did. */
    tell?: (error: unknown) => boolean,
  ): Promise<void>;
  /** Drops what is under way and what failed: the content that stands is the one wanted. */
  cancel(): void;
}

const PATIENCE_MS = 150;

export function createRegion(content: HTMLElement, say: Catalogue): Region {
  const notice = markup`<div class="notice-place" role="status"></div>`;
  const element = markup`<div class="region is-empty" data-loading=${say.loading}>${notice}${content}</div>`;
  let running: AbortController | undefined;

  const settle = (): void => {
    element.classList.remove("is-loading");
    element.removeAttribute("aria-busy");
  };
  const show: Region["show"] = async (load, draw, tell) => {
    running?.abort();
    const current = new AbortController();
    running = current;
    const timer = setTimeout(() => element.classList.add("is-loading"), PATIENCE_MS);
    element.setAttribute("aria-busy", "true");
    try {
      const value = await load(current.signal);
      if (current !== running) return;
      notice.replaceChildren();
      element.classList.remove("has-failed", "is-empty");
      draw(value);
      settle();
    } catch (error) {
      if (current !== running) return;
      settle();
      element.classList.add("has-failed");
      notice.replaceChildren();
      if (tell?.(error) === true) {
        element.classList.remove("has-failed", "is-empty");
        return;
      }
      const retry = createButton("button", say.retry, () => void show(load, draw, tell));
      notice.replaceChildren(
        markup`<div class="notice" role="alert"><p>${explain(error, say)}</p>${retry}</div>`,
      );
    } finally {
      clearTimeout(timer);
    }
  };
  const cancel = (): void => {
    running?.abort();
    running = undefined;
    notice.replaceChildren();
    element.classList.remove("has-failed");
    settle();
  };
  return { element, show, cancel };
}

function explain(error: unknown, say: Catalogue): string {
  if (!(error instanceof RequestFailed)) throw error;
  if (error.reason === "unreachable") return say.unreachable;
  if (error.reason === "missing") return say.missing;
  return error.reason === "refused" ? say.refused(error.detail) : say.broken;
}
