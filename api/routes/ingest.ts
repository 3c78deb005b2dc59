import { createRoute, z } from "@hono/zod-openapi";
import type { Jobs } from "../jobs/createJobs.ts";
import { Job } from "../jobs/Job.ts";
import { receiveFiles } from "../jobs/receiveFiles.ts";
import { BOUNDS } from "../jobs/uploadRefusals.ts";
import { Refusal } from "../Refusal.ts";
import { json, PROBLEMS } from "./answer.ts";
import { createRouter } from "./createRouter.ts";
import { WRITE_PROBLEMS, writeProblem } from "./writeProblems.ts";

/** Described only: a schema that validates would have the whole body in memory. */
const FILES = {
  type: "object",
  properties: { files: { type: "array", items: { type: "string", format: "binary" } } },
  additionalProperties: { type: "string", format: "binary" },
} as const;

const route = createRoute({
  method: "post",
  path: "/api/ingest",
  summary: "Take files into the corpus",
  description:
    "Plain text, Markdown, HTML, PDF, DOCX, ODT, EPUB, the UN's XML, TEI, tables with a text a row (CSV, JSON " +
    `Lines, JSON, Parquet) and zips of them; at most ${BOUNDS.files} files and ` +
    `${BOUNDS.bytes / 1024 ** 2} MB at once. Parts named files-1, files-2 … come from different folders: ` +
    "a sidecar (metadata-77.jsonl) tells about the files of its own. File names may hold folders: metadata.csv " +
    "tells about the files of its own and those below.",
  request: {
    query: z.strictObject({
      replace: z
        .enum(["true", "false"])
        .default("false")
        .openapi({ description: "documents take the place of other texts of the same id" }),
    }),
    body: { required: true, content: { "multipart/form-data": { schema: FILES } } },
  },
  responses: {
    202: json(Job, "the files are there and wait to be taken in"),
    413: writeProblem("more files or bytes than are taken at once"),
    415: writeProblem("not sent as multipart/form-data"),
    507: writeProblem("the disk is full"),
    ...WRITE_PROBLEMS,
    ...PROBLEMS,
  },
});

/** @param folder where received files are written */
export function ingest({ jobs, folder }: { readonly jobs: Jobs; readonly folder: string }) {
  return createRouter().openapi(route, async (c) => {
    const { replace } = c.req.valid("query");
    if (jobs.isFull()) {
      c.header("Retry-After", "60");
      throw new Refusal(503, "files", "too many files wait to be taken in already: try again later", {
        code: "too_many_jobs",
      });
    }
    const received = await receiveFiles(c.req.raw, folder);
    const job = jobs.add(received, { replace: replace === "true" });
    return c.json(job, 202, { "Cache-Control": "no-store", Location: `/api/jobs/${job.id}` });
  });
}
