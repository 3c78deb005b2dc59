import type { Corpus } from "../client.ts";
import { followJob, type Job, listJobs } from "../jobs.ts";
import { markup } from "../markup.ts";
import { corpusTables } from "./corpusTables.ts";
import { createJobCard, type JobCard, jobName } from "./createJobCard.ts";
import { createRegion } from "./createRegion.ts";
import { createUpload } from "./createUpload.ts";
import type { Page, PageContext } from "./Page.ts";

/** What is in the corpus, and where files are added. */
export function createCorpusPage(context: PageContext): Page {
  const { say, formats, client } = context;
  const lead = markup`<p class="lead"></p>`;
  const figures = markup`<div class="corpus-figures"></div>`;
  const region = createRegion(figures, say);
  const jobs = markup`<div class="jobs"></div>`;
  const told = markup`<p class="visually-hidden" role="status"></p>`;
  const jobsSection = markup`<section aria-label=${say.jobs} hidden><h2>${say.jobs}</h2>${jobs}</section>`;
  const cards = new Map<string, JobCard>();
  const states = new Map<string, Job["state"]>();
  const following = new Map<string, () => void>();
  const asking = new AbortController();

  const upload = createUpload(context, (job) => {
    told.textContent = say.jobTold(jobName(job, say), job.state);
    show(job, "before");
  });

  function show(job: Job, where: "before" | "after"): void {
    let card = cards.get(job.id);
    if (card === undefined) {
      card = createJobCard(context, job, (changed) => show(changed, "before"));
      cards.set(job.id, card);
      jobs[where === "before" ? "prepend" : "append"](card.element);
      jobsSection.hidden = false;
    }
    card.set(job);
    const before = states.get(job.id);
    states.set(job.id, job.state);
    const isOver = job.state !== "waiting" && job.state !== "running";
    if (before !== undefined && before !== job.state)
      told.textContent = say.jobTold(jobName(job, say), job.state);
    if (isOver) {
      following.get(job.id)?.();
      following.delete(job.id);
      if (before === "waiting" || before === "running") void load();
    } else if (!following.has(job.id)) {
      const { id } = job;
      following.set(
        id,
        followJob(id, {
          onJob: (now) => show(now, "before"),
          onLost: (lost) => cards.get(id)?.setLost(lost),
        }),
      );
    }
  }

  const load = () =>
    region.show(
      () => client.corpus(),
      (corpus) => {
        context.corpusChanged(corpus);
        lead.textContent =
          corpus.n_documents === 0
            ? say.corpusEmpty
            : say.corpusLead(
                corpus.n_documents,
                corpus.n_documents - corpus.n_counted_documents,
                corpus.n_body_paragraphs,
                corpus.n_body_tokens,
              );
        const tables = corpus.n_documents === 0 ? [] : corpusTables(corpus, { say, formats });
        figures.replaceChildren(...tables, made(corpus));
      },
    );

  function made({ snapshot, versions }: Corpus): HTMLElement {
    const parts = Object.entries(versions).map(([part, value]) => [say.version(part), value] as const);
    const rows = [[say.snapshot, snapshot] as const, ...parts].map(
      ([name, value]) =>
        markup`<div><dt>${name}</dt><dd><code title=${value}>${value.replace(LONG_HASH, "$1…")}</code></dd></div>`,
    );
    return markup`<section class="corpus-table"><h3>${say.madeWith}</h3><dl class="facts">${rows}</dl></section>`;
  }

  return {
    element: markup`<div class="page corpus-page">
      <div class="page-head"><h1 tabindex="-1">${say.corpusHeading}</h1>${lead}</div>
      ${upload.element}${jobsSection}${told}
      <section aria-label=${say.corpusInside}><h2>${say.corpusInside}</h2>${region.element}</section>
    </div>`,
    async update() {
      const known = listJobs(asking.signal).then(
        (all) => {
          for (const job of all) show(job, "after");
        },
        () => undefined,
      );
      await Promise.all([load(), known]);
    },
    close() {
      asking.abort();
      region.cancel();
      upload.close();
      for (const end of following.values()) end();
    },
  };
}

/** A hash in full says no more to people than its beginning. */
const LONG_HASH = /^([0-9a-f]{12})[0-9a-f]{20,}$/;
