import type { JobFile } from "../jobs.ts";
import { markup } from "../markup.ts";
import type { PageContext } from "./Page.ts";

/** So many reasons stand open; more are folded away. */
const OPEN = 3;

/** What became of one file: what came in, what was there, what was skipped and why. */
export function jobFileItem(file: JobFile, { say }: Pick<PageContext, "say">): HTMLElement {
  const facts = [
    file.documents > 0 ? say.documentsIn(file.documents) : "",
    file.replaced > 0 ? say.documentsReplaced(file.replaced) : "",
    file.already_there > 0 ? say.alreadyThere(file.already_there) : "",
    file.n_skipped > 0 ? say.skipped(file.n_skipped) : "",
    file.n_warnings > 0 ? say.warnings(file.n_warnings) : "",
  ].filter(Boolean);
  const state = { waiting: say.fileWaiting, reading: say.fileReading, done: say.fileNothing }[file.state];
  const skipped = file.skipped.map(
    ({ path, reason, reason_fr }) =>
      markup`<li>${path === file.name ? null : `${path} `}${told(reason, reason_fr, say)}</li>`,
  );
  const warned = file.warnings.map(
    ({ warning, warning_fr }) => markup`<li>${told(warning, warning_fr, say)}</li>`,
  );
  return markup`<li class=${file.n_skipped > 0 ? "is-bad" : ""}>
    <p><span class="file-name">${file.name}</span> <span class="hint">${facts.length > 0 ? facts.join(" · ") : state}</span></p>
    ${reasons(skipped, file.n_skipped, say.skipped, say)}${reasons(warned, file.n_warnings, say.warnings, say)}
  </li>`;
}

/** What the server says in both languages, in the page's; in English, and marked as such, where it has no other. */
function told(english: string, french: string | null, say: PageContext["say"]): HTMLElement {
  const own = say.ofBoth(english, french);
  return own === null ? markup`<span lang="en">${english}</span>` : markup`<span>${own}</span>`;
}

function reasons(
  items: readonly HTMLElement[],
  all: number,
  name: (n: number) => string,
  say: PageContext["say"],
): HTMLElement | null {
  if (items.length === 0) return null;
  const rest = all > items.length ? markup`<li>${say.moreInReport(all - items.length)}</li>` : null;
  const list = markup`<ul class="reasons">${items}${rest}</ul>`;
  if (items.length <= OPEN) return list;
  return markup`<details><summary>${name(all)}</summary>${list}</details>`;
}
