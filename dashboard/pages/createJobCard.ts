import { createButton } from "../controls/createButton.ts";
import { changeJob, type Job } from "../jobs.ts";
import { markup } from "../markup.ts";
import { RequestFailed } from "../RequestFailed.ts";
import { jobFileItem } from "./jobFileItem.ts";
import type { PageContext } from "./Page.ts";

export interface JobCard {
  readonly element: HTMLElement;
  set(job: Job): void;
  setLost(lost: boolean): void;
}

/** So many files stand open; more are folded away. */
const OPEN = 8;

/** One job: how far it is, what became of each file, and its end or another try. */
export function createJobCard(context: PageContext, first: Job, onChanged: (job: Job) => void): JobCard {
  const { say, formats } = context;
  const { id } = first;
  const state = markup`<span class="badge"></span>`;
  const bar = document.createElement("progress");
  bar.max = 1;
  bar.setAttribute("aria-label", say.jobProgress);
  const facts = markup`<p class="hint job-facts"></p>`;
  const fault = markup`<p class="notice" role="alert" hidden></p>`;
  const list = markup`<ul class="job-files"></ul>`;
  const change = (what: "cancel" | "resume") => () => {
    changeJob(id, what).then(onChanged, (error: unknown) => {
      if (!(error instanceof RequestFailed)) throw error;
      tell(error.reason === "unreachable" ? say.unreachable : say.refused(error.detail));
    });
  };
  const cancel = createButton("button", say.cancel, change("cancel"));
  const resume = createButton("button", say.resume, change("resume"));
  const links = markup`<p class="job-links">
    <a href=${context.navigation.address({ page: "themes", shown: 10 })}>${say.toThemes}</a>
    <a href=${context.navigation.address({ page: "documents", shown: 10, q: "", texts: "all" })}>${say.toDocuments}</a>
  </p>`;
  const results =
    first.files.length > OPEN
      ? markup`<details><summary>${say.fileResults(first.files.length)}</summary>${list}</details>`
      : list;
  const drawn: string[] = [];

  function tell(text: string): void {
    fault.hidden = text === "";
    fault.textContent = text;
  }
  return {
    element: markup`<article class="job">
      <div class="job-head"><h3>${jobName(first, say)}</h3>${state}${cancel}${resume}</div>
      ${bar}${facts}${fault}${results}${links}
    </article>`,
    setLost: (lost) => tell(lost ? say.lost : ""),
    set(job) {
      const isOver = job.state !== "waiting" && job.state !== "running";
      state.textContent = say.jobState(job.state);
      bar.value = job.state === "done" ? 1 : job.progress.share;
      bar.hidden = isOver;
      cancel.hidden = isOver;
      resume.hidden = job.state !== "cancelled" && job.state !== "failed";
      links.hidden = job.state !== "done";
      facts.textContent = jobFacts(job, context);
      if (job.state === "failed")
        tell(job.error_code === "disk_full" ? say.uploadFault("disk_full") : say.jobFailed);
      else tell("");
      if (job.state === "failed" && job.error !== null && job.error_code !== "disk_full")
        fault.append(" ", markup`<span lang="en">${job.error}</span>`);
      job.files.forEach((file, place) => {
        const told = JSON.stringify(file);
        if (drawn[place] === told) return;
        drawn[place] = told;
        const item = jobFileItem(file, context);
        const old = list.children[place];
        if (old === undefined) list.append(item);
        else old.replaceWith(item);
      });
    },
  };

  function jobFacts({ progress, state: now }: Job, { say }: PageContext): string {
    const left = progress.seconds_left;
    return [
      say.filesDone(progress.files_done, progress.files),
      say.documentsRead(progress.documents),
      say.wordCount(progress.tokens),
      now === "running" && progress.tokens_per_second > 0
        ? say.tokenRate(formats.count(progress.tokens_per_second))
        : "",
      now === "running" && left !== null ? say.timeLeft(Math.ceil(left)) : "",
    ]
      .filter(Boolean)
      .join(" · ");
  }
}

/** The one file's name, or how many there are. */
export function jobName({ files }: Pick<Job, "files">, say: PageContext["say"]): string {
  const [only, ...more] = files;
  return only !== undefined && more.length === 0 ? only.name : say.fileCount(files.length);
}
