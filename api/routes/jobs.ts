import { createRoute, z } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import type { Jobs } from "../jobs/createJobs.ts";
import { Job, JobReport } from "../jobs/Job.ts";
import { Refusal } from "../Refusal.ts";
import { json, NOT_FOUND, PROBLEMS } from "./answer.ts";
import { createRouter } from "./createRouter.ts";
import { NoQuery } from "./parameters.ts";
import { WRITE_PROBLEMS, writeProblem } from "./writeProblems.ts";

const NEVER_KEPT = { "Cache-Control": "no-store" };
const ofJob = { params: z.object({ id: z.string().max(100) }), query: NoQuery };
const read = { 404: NOT_FOUND, ...PROBLEMS };
const written = { 404: NOT_FOUND, ...WRITE_PROBLEMS, ...PROBLEMS };

const listRoute = createRoute({
  method: "get",
  path: "/api/jobs",
  summary: "Files that are, or were, taken in; the server forgets old jobs that are over",
  request: { query: NoQuery },
  responses: { 200: json(z.object({ jobs: z.array(Job) }), "newest first"), ...PROBLEMS },
});

const jobRoute = createRoute({
  method: "get",
  path: "/api/jobs/{id}",
  summary: "One job: how far it is and what became of each file",
  request: ofJob,
  responses: { 200: json(Job, "the job as it is now"), ...read },
});

const eventsRoute = createRoute({
  method: "get",
  path: "/api/jobs/{id}/events",
  summary: "One job, told again whenever it changes",
  request: ofJob,
  responses: {
    200: {
      content: { "text/event-stream": { schema: z.string() } },
      description: "events named job, each a Job, at most four a second; ends when the job is over",
    },
    ...read,
  },
});

const reportRoute = createRoute({
  method: "get",
  path: "/api/jobs/{id}/report",
  summary: "What a job did: all that was skipped and warned of",
  request: ofJob,
  responses: { 200: json(JobReport, "of its last run"), ...read },
});

const cancelRoute = createRoute({
  method: "post",
  path: "/api/jobs/{id}/cancel",
  summary: "End a job; what is in stays in",
  request: ofJob,
  responses: { 200: json(Job, "the job; a running one ends soon"), ...written },
});

const resumeRoute = createRoute({
  method: "post",
  path: "/api/jobs/{id}/resume",
  summary: "Take the files of a cancelled or failed job again; what is in is passed over",
  request: ofJob,
  responses: {
    200: json(Job, "the job, which waits or runs"),
    409: writeProblem("the job is done"),
    ...written,
  },
});

export function jobs({ jobs }: { readonly jobs: Jobs }) {
  return createRouter()
    .openapi(listRoute, (c) => c.json({ jobs: [...jobs.list()] }, 200, NEVER_KEPT))
    .openapi(jobRoute, (c) => c.json(known(jobs.get(c.req.valid("param").id)), 200, NEVER_KEPT))
    .openapi(reportRoute, (c) =>
      c.json(JobReport.parse(known(jobs.report(c.req.valid("param").id))), 200, NEVER_KEPT),
    )
    .openapi(cancelRoute, (c) => c.json(known(jobs.cancel(c.req.valid("param").id)), 200, NEVER_KEPT))
    .openapi(resumeRoute, (c) => {
      const job = known(jobs.resume(c.req.valid("param").id));
      if (job.state === "done") {
        throw new Refusal(409, "id", "the job is done: there is nothing to resume", { code: "job_done" });
      }
      return c.json(job, 200, NEVER_KEPT);
    })
    .openapi(eventsRoute, (c) => {
      const { id } = c.req.valid("param");
      known(jobs.get(id));
      const gone = new AbortController();
      const response = streamSSE(c, async (stream) => {
        stream.onAbort(() => gone.abort());
        for await (const job of jobs.follow(id, gone.signal)) {
          await stream.writeSSE({ event: "job", data: JSON.stringify(job) });
        }
      });
      response.headers.set("Cache-Control", "no-store");
      return response;
    });
}

function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Refusal(404, "id", "there is no such job, or it was forgotten");
  return found;
}
