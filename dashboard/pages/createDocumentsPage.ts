import type { DocumentRow, Page as Rows } from "../client.ts";
import { createButton } from "../controls/createButton.ts";
import { createSelect } from "../controls/createSelect.ts";
import { markup } from "../markup.ts";
import { DEFAULT_STATE, ORDERS, type State } from "../state.ts";
import { createAsking } from "./createAsking.ts";
import { createDocumentItem } from "./createDocumentItem.ts";
import { createFacets } from "./createFacets.ts";
import { createRegion } from "./createRegion.ts";
import { createRemoval } from "./createRemoval.ts";
import { emptyCorpus } from "./emptyCorpus.ts";
import type { Page, PageContext } from "./Page.ts";

/** Documents listed at first, and each time more are asked for. */
const PAGE = 50;
/** Milliseconds without a key before words are looked for. */
const PATIENCE_MS = 250;
/** Most that the API gives at once. */
const MOST = 500;

/** What is in the corpus: kind, date, size, and whether it is counted; found by words and facets. */
export function createDocumentsPage(context: PageContext): Page {
  const { say, client, navigation } = context;
  const lead = markup`<p class="lead"></p>`;
  const told = markup`<p class="documents-told" role="status" tabindex="-1"></p>`;
  const found = markup`<p class="hint"></p>`;
  const list = markup`<ul class="documents"></ul>`;
  const more = markup`<div class="more"></div>`;
  const region = createRegion(markup`<div>${found}${list}${more}</div>`, say);
  const ask = createAsking(client);
  const facets = createFacets(context, (change) => navigation.go({ ...change, shown: DEFAULT_STATE.shown }));
  const order = createSelect<State["order"]>(
    say.order,
    ORDERS.map((one) => [one, say.orderName(one)] as const),
    (value) => navigation.go({ order: value, shown: DEFAULT_STATE.shown }),
  );
  const removal = createRemoval(context, (sentence) => {
    told.textContent = sentence;
    told.focus();
    void update(navigation.state());
  });
  const item = createDocumentItem(context, removal);
  const input = document.createElement("input");
  input.type = "search";
  input.maxLength = 200;
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(
      () => navigation.go({ q: input.value.trim(), shown: DEFAULT_STATE.shown }, "replace"),
      PATIENCE_MS,
    );
  });
  const search = markup`<div class="documents-search" role="search">
    <label class="find"><span>${say.findDocuments}</span>${input}</label>
    ${facets.controls.slice(0, -1)}${order.element}
  </div>`;
  let awaited: number | undefined;

  const draw = ({ rows, total }: Pick<Rows<DocumentRow>, "rows" | "total">): void => {
    found.textContent = say.documentsFound(rows.length, total, navigation.state().order);
    const items = rows.map((row) => item(row, rows));
    list.replaceChildren(...items);
    if (awaited !== undefined) items[awaited]?.querySelector("a")?.focus({ preventScroll: true });
    awaited = undefined;
    const next = Math.min(PAGE, total - rows.length);
    more.replaceChildren();
    if (next <= 0) return;
    more.append(
      createButton("button", say.moreDocuments(next), () => {
        awaited = rows.length;
        navigation.go({ shown: rows.length + next }, "replace");
      }),
    );
  };
  async function update(state: State): Promise<void> {
    if (document.activeElement !== input) input.value = state.q;
    order.set(state.order);
    const shown = Math.max(PAGE, state.shown);
    await region.show(
      (signal) =>
        ask(state, async ({ body, session, kind, textLanguage }) => {
          const asked = { sort: state.order, q: state.q || undefined, body, session, kind, textLanguage };
          const rows: DocumentRow[] = [];
          let total = 0;
          do {
            const limit = Math.min(MOST, shown - rows.length);
            const page = await client.documents({ ...asked, limit, offset: rows.length }, signal);
            total = page.total;
            rows.push(...page.rows);
            if (page.rows.length === 0) break;
          } while (rows.length < Math.min(shown, total));
          return { rows, total };
        }),
      ({ corpus, answer }) => {
        const { n_documents: all, n_counted_documents: counted } = corpus;
        lead.replaceChildren(all === 0 ? emptyCorpus(context) : say.documentsLead(counted, all));
        search.hidden = region.element.hidden = all === 0;
        facets.set(state, corpus);
        draw(answer);
      },
    );
  }

  return {
    element: markup`<div class="page">
      <div class="page-head"><h1 tabindex="-1">${say.documentsHeading}</h1>${lead}${told}</div>
      ${search}${facets.note}${region.element}${removal.element}
    </div>`,
    update(state) {
      const left = context.notice.take();
      if (left !== "") told.textContent = left;
      return update(state);
    },
    close() {
      clearTimeout(timer);
      region.cancel();
    },
  };
}
