import { markup } from "../markup.ts";

/** The one box that says what a mark stands for; it follows the pointer's or the keyboard's place. */
export interface Tip {
  /** To be put into the page's main part, so that it is in a landmark. */
  readonly element: HTMLElement;
  show(anchor: Element, heading: string, lines: readonly string[]): void;
  hide(): void;
}

const GAP = 8;

export function createTip(id: string): Tip {
  const box = markup`<div class="tip" role="tooltip" id=${id} hidden></div>`;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  window.addEventListener("scroll", hide, { passive: true });
  return {
    element: box,
    show(anchor, heading, lines) {
      box.replaceChildren(
        markup`<strong>${heading}</strong>`,
        ...lines.map((line) => markup`<span>${line}</span>`),
      );
      box.hidden = false;
      const mark = anchor.getBoundingClientRect();
      const { width, height } = box.getBoundingClientRect();
      const page = document.documentElement.clientWidth;
      const left = Math.max(GAP, Math.min(page - width - GAP, mark.left + mark.width / 2 - width / 2));
      const above = mark.top - height - GAP;
      box.style.left = `${left}px`;
      box.style.top = `${above > GAP ? above : mark.bottom + GAP}px`;
    },
    hide,
  };

  function hide(): void {
    box.hidden = true;
    box.replaceChildren();
  }
}
