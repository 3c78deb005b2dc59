import type { AuditRow, Document } from "../client.ts";
import { createButton } from "../controls/createButton.ts";
import { markup } from "../markup.ts";
import { createRegion } from "./createRegion.ts";
import type { PageContext } from "./Page.ts";

type Rule = Document["audit"][number];

const LONGEST = 140;

/** What cleaning changed in a text, and where it was not sure, by rule; a rule that is opened shows its places. */
export function changeList(document: Document, context: PageContext): HTMLElement {
  const { say, formats } = context;
  const part = (kind: Rule["kind"], name: string, lead: (n: number) => string) => {
    const rules = document.audit.filter((rule) => rule.kind === kind);
    const n = rules.reduce((sum, rule) => sum + rule.n, 0);
    if (n === 0 && kind === "doubt") return null;
    const items = rules.map((rule) => ruleItem(document, rule, context));
    return markup`<div><p class="hint">${lead(n)}</p><ul class=${name}>${items}</ul></div>`;
  };
  const all = document.audit.reduce((sum, rule) => sum + rule.n, 0);
  return markup`<details class="block">
    <summary>${say.changes} (${formats.count(all)})</summary>
    ${part("change", "changes", say.changesLead)}${part("doubt", "doubts", say.doubtsLead)}
  </details>`;
}

/** A rule; its places are asked for when it is opened. Equal ones that come together are one line. */
function ruleItem(document: Document, { kind, rule, n }: Rule, context: PageContext): HTMLElement {
  const { say, client, formats } = context;
  const list = markup`<ol lang=${document.language}></ol>`;
  const more = markup`<p></p>`;
  const region = createRegion(markup`<div>${list}${more}</div>`, say);
  let known = 0;
  const load = () =>
    region.show(
      (signal) => client.audit(document.id, { kind, rule }, known, signal),
      ({ rows, total }) => {
        const items = gather(rows).map(
          ([row, times]) =>
            markup`<li tabindex="-1">${entry(row, context)}${times > 1 ? ` × ${times}` : ""}</li>`,
        );
        list.append(...items);
        if (known > 0) items[0]?.focus({ preventScroll: true });
        known += rows.length;
        more.replaceChildren();
        if (known < total)
          more.append(createButton("button", say.moreEntries(total - known), () => void load()));
      },
    );
  const details = window.document.createElement("details");
  details.append(
    markup`<summary>${say.ruleName(rule)} (${formats.count(n)}) <code class="hint">${rule}</code></summary>`,
    region.element,
  );
  details.addEventListener("toggle", () => {
    if (details.open && known === 0) void load();
  });
  return markup`<li>${details}</li>`;
}

/** Rows by what they say, in the order of their first. */
function gather(rows: readonly AuditRow[]): readonly (readonly [AuditRow, times: number])[] {
  const found = new Map<string, readonly [AuditRow, number]>();
  for (const row of rows) {
    const key = `${row.before}\n${row.after}\n${row.reason}`;
    const [first, times] = found.get(key) ?? [row, 0];
    found.set(key, [first, times + 1]);
  }
  return [...found.values()];
}

function entry({ before, after, reason }: AuditRow, { say, formats }: PageContext): readonly Node[] {
  const said = (text: string) => markup`<span lang=${formats.language}>${text}</span>`;
  if (reason !== null)
    return [markup`<q>${visible(before)}</q>`, new Text(" "), said(`– ${say.reason(reason)}`)];
  return [
    markup`<del>${visible(before)}</del>`,
    new Text(" → "),
    after ? markup`<ins>${visible(after)}</ins>` : said(say.nothingLeft),
  ];
}

/** Line ends and spaces made visible, long passages cut. */
function visible(text: string): string {
  const shown = text
    .replaceAll("\n", "⏎")
    .replaceAll(/^ +| +$| {2,}/g, (spaces) => "·".repeat(spaces.length));
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}
