import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { hc } from "hono/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type App, createApp } from "../../../api/app.ts";
import { createJobs, type Jobs } from "../../../api/jobs/createJobs.ts";
import { Job } from "../../../api/jobs/Job.ts";
import { type Database, openDatabase } from "../../../pipeline/store/database.ts";
import { ROOT } from "../../material.ts";
import { loadedTools } from "../../pipeline/loadedTools.ts";
import { multipart, type SentFile } from "../jobs/multipart.ts";

const TOKEN = "0123456789abcdef".repeat(4);
const PAGE = { Origin: "http://localhost" };
const NAME = "002_ce4fb8f96b1d298f.txt";
const SAMPLE: SentFile = { name: NAME, text: readFileSync(join(ROOT, "data/corpus", NAME), "utf8") };

let folder: string;
let database: Database;
let jobs: Jobs;
let app: App;
const log: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "themeline-jobs-"));
  database = await openDatabase(join(folder, "jobs.duckdb"));
  jobs = createJobs({ database, tools: await loadedTools(), log: (line) => log.push(line) });
  app = createApp({ database, version: "1", jobs, token: TOKEN, log: (line) => log.push(line) });
});

afterAll(async () => {
  await jobs.close();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const send = async (path: string, init: RequestInit) => {
  const answer = await app.request(path, init);
  return { status: answer.status, headers: answer.headers, body: Object(await answer.json()) };
};

async function events(id: string): Promise<readonly Job[]> {
  const answer = await app.request(`/api/jobs/${id}/events`);
  expect(answer.headers.get("content-type")).toBe("text/event-stream");
  expect(answer.headers.get("etag")).toBeNull();
  const told = (await answer.text()).trimEnd().split("\n\n");
  return told.map((event) => {
    const [, data = ""] = /^event: job\ndata: (.*)$/.exec(event) ?? [];
    return Job.strict().parse(JSON.parse(data));
  });
}

describe("POST /api/ingest", () => {
  it("takes files in, tells how far it is, and the corpus answers with them", async () => {
    const before = await (await app.request("/api/corpus")).json();
    expect(before).toMatchObject({ n_documents: 0 });
    const { status, headers, body } = await send("/api/ingest", multipart([SAMPLE]));
    const job = Job.strict().parse(body);
    expect([status, headers.get("location"), headers.get("cache-control"), headers.get("etag")]).toEqual([
      202,
      `/api/jobs/${job.id}`,
      "no-store",
      null,
    ]);
    expect((await events(job.id)).at(-1)).toMatchObject({ state: "done", files: [{ documents: 1 }] });
    expect(await (await app.request("/api/corpus")).json()).toMatchObject({ n_documents: 1 });
    expect((await send("/api/jobs", {})).body.jobs[0]).toMatchObject({ id: job.id, state: "done" });
    expect((await send(`/api/jobs/${job.id}/report`, {})).body).toMatchObject({ documents: 1, skipped: [] });
    await expect.poll(() => readdirSync(database.stagingFolder)).toEqual([]);
  });

  it("puts another text in the place of one only if asked to", async () => {
    const other: SentFile = { ...SAMPLE, text: `${SAMPLE.text}\nEt une ligne de plus.\n` };
    const outcomes = [];
    for (const address of ["/api/ingest", "/api/ingest?replace=true", "/api/ingest?replace=true"]) {
      const { body } = await send(address, multipart([other]));
      const [file] = (await events(body.id)).at(-1)?.files ?? [];
      outcomes.push([file?.documents, file?.replaced, file?.already_there, file?.n_skipped]);
    }
    expect(outcomes).toEqual([
      [0, 0, 0, 1],
      [1, 1, 0, 0],
      [0, 0, 1, 0],
    ]);
  });

  it.each([
    ["nothing", multipart([]), 400, "no_files"],
    ["JSON", { method: "POST", headers: PAGE, body: "{}" }, 415, "not_multipart"],
    ["a part of another name", multipart([{ ...SAMPLE, part: "x" }]), 400, "unknown_part"],
  ] as const)("refuses %s with a code for the page", async (_, init, status, code) => {
    const answer = await send("/api/ingest", init);
    expect(answer.body).toMatchObject({ status, errors: [{ parameter: "files", code }] });
  });

  it("refuses parameters that it does not know", async () => {
    expect((await send("/api/ingest?replace=yes", multipart([SAMPLE]))).status).toBe(400);
    expect((await send("/api/ingest?fast=true", multipart([SAMPLE]))).status).toBe(400);
  });
});

describe("a client that goes away", () => {
  it("while it sends files leaves nothing behind", async () => {
    const server = createAdaptorServer({ fetch: app.fetch });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const { body } = multipart([{ name: "a.txt", text: "x".repeat(300_000) }]);
    const sending = request({
      port,
      method: "POST",
      path: "/api/ingest",
      headers: {
        Authorization: `Bearer ${TOKEN}`,
        "Content-Type": "multipart/form-data; boundary=x-boundary-of-tests",
        "Content-Length": 1_000_000,
      },
    });
    sending.on("error", () => undefined);
    sending.write(String(body).slice(0, 200_000));
    const left = () => readdirSync(database.stagingFolder);
    await expect.poll(left).toHaveLength(1);
    sending.destroy();
    await expect.poll(left).toEqual([]);
    server.close();
  });
});

describe("DELETE /api/documents/{id}", () => {
  const remove = (name: string) =>
    send(`/api/documents/${encodeURIComponent(name)}`, { method: "DELETE", headers: PAGE });

  it("removes a document by its symbol or id, once", async () => {
    const { id } = (await send("/api/documents", {})).body.rows[0];
    expect(await remove("A/RES/58/140")).toMatchObject({ status: 200, body: { removed: id } });
    expect((await remove(id)).body).toMatchObject({ status: 404, errors: [{ parameter: "id" }] });
    expect(await (await app.request("/api/corpus")).json()).toMatchObject({ n_documents: 0 });
  });
});

describe("a job", () => {
  const post = (path: string) => send(path, { method: "POST", headers: PAGE });

  it("is cancelled, and resumed from the files that were sent", async () => {
    const { body } = await send("/api/ingest", multipart([SAMPLE]));
    expect((await post(`/api/jobs/${body.id}/cancel`)).body).toMatchObject({ id: body.id });
    expect((await events(body.id)).at(-1)?.state).toBe("cancelled");
    expect((await post(`/api/jobs/${body.id}/resume`)).status).toBe(200);
    expect((await events(body.id)).at(-1)).toMatchObject({ state: "done", files: [{ documents: 1 }] });
    expect((await post(`/api/jobs/${body.id}/resume`)).body).toMatchObject({
      status: 409,
      errors: [{ code: "job_done" }],
    });
  });

  it.each(["", "/events", "/report"])("%s that does not exist is a 404 problem", async (what) => {
    expect((await send(`/api/jobs/nobody${what}`, {})).body).toMatchObject({ status: 404 });
  });

  it("is reached by the typed client", async () => {
    const client = hc<App>("http://localhost", { fetch: app.request });
    const answer = await client.api.jobs[":id"].$get({ param: { id: "nobody" }, query: {} });
    expect(answer.status).toBe(404);
  });
});

describe("writes", () => {
  const WRITES = [
    ["POST", "/api/ingest"],
    ["POST", "/api/jobs/x/cancel"],
    ["POST", "/api/jobs/x/resume"],
    ["DELETE", "/api/documents/a-res-58-140-fr"],
  ] as const;
  const REFUSED: readonly Record<string, string>[] = [
    {},
    { Origin: "null" },
    { Origin: "http://evil.example" },
    { Origin: "http://localhost:3000" },
    { Origin: "https://localhost" },
    { Origin: "http://localhost.evil.example" },
    { Origin: "http://127.0.0.1", Host: "localhost" },
    { Authorization: "Bearer" },
    { Authorization: `Bearer ${"0".repeat(64)}` },
    { Authorization: `Bearer ${TOKEN.slice(1)}` },
    { Authorization: `Basic ${TOKEN}` },
    { ...PAGE, Authorization: "Bearer x" },
  ];

  it.each(WRITES)(
    "%s %s is refused to other sites and to programs without the token",
    async (method, path) => {
      for (const headers of REFUSED) {
        const answer = await app.request(path, { method, headers });
        expect([headers, answer.status]).toEqual([headers, 403]);
        expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      }
      expect(await (await app.request("/api/corpus")).json()).toMatchObject({ n_documents: 1 });
    },
  );

  it.each(WRITES)("%s %s is open to the page and to who has the token", async (method, path) => {
    for (const headers of [PAGE, { Authorization: `Bearer ${TOKEN}` }]) {
      expect((await app.request(path, { method, headers })).status).not.toBe(403);
    }
  });

  it("are refused to every token where the server has none", async () => {
    const bare = createApp({ database, version: "1", jobs });
    for (const headers of [{ Authorization: "Bearer undefined" }, { Authorization: "Bearer " }]) {
      expect((await bare.request("/api/ingest", { method: "POST", headers })).status).toBe(403);
    }
  });

  it.each([
    ["GET", "/api/ingest", "POST, OPTIONS"],
    ["PUT", "/api/documents/a", "DELETE, GET, HEAD, OPTIONS"],
    ["GET", "/api/jobs/x/cancel", "POST, OPTIONS"],
    ["POST", "/api/jobs", "GET, HEAD, OPTIONS"],
    ["DELETE", "/api/documents", "GET, HEAD, OPTIONS"],
  ])("%s %s is not one of them: %s", async (method, path, allow) => {
    const answer = await app.request(path, { method, headers: PAGE });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, allow]);
  });

  it("went wrong nowhere", () => {
    expect(log).toEqual([]);
  });
});
