import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../api/app.ts";
import { QueryStopped } from "../../pipeline/store/QueryStopped.ts";
import { type MadeCorpus, openMadeCorpus } from "./madeCorpus.ts";
import { readProblem } from "./routes/answers.ts";
import { SIX_TEXTS, THEMES } from "./sixTexts.ts";

let made: MadeCorpus;
let page: string;

beforeAll(async () => {
  page = mkdtempSync(join(tmpdir(), "themeline-page-"));
  mkdirSync(join(page, "assets"));
  writeFileSync(join(page, "index.html"), "<!doctype html><title>page</title>");
  writeFileSync(join(page, "icon.svg"), "<svg/>");
  writeFileSync(join(page, "assets/main-3f2a.js"), "export {};");
  made = await openMadeCorpus(SIX_TEXTS, THEMES, { dashboard: page });
});

afterAll(async () => {
  await made.close();
  rmSync(page, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) => made.app.request(path, { headers });

describe("the API's answers", () => {
  it("tell that the server is alive without asking the database", async () => {
    const database = { ...made.database, rows: () => Promise.reject(new Error("asked")) };
    const answer = await createApp({ database, version: "9" }).request("/api/health");
    expect(await answer.json()).toEqual({ status: "ok", version: "9" });
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("are revalidated by a tag that depends on address and corpus", async () => {
    const first = await get("/api/themes");
    const tag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const again = await get("/api/themes", { "If-None-Match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await get("/api/corpus", { "If-None-Match": tag })).status).toBe(200);
    await made.database.transaction((transaction) =>
      transaction.run("insert into meta values ('themes', 'other')"),
    );
    expect((await get("/api/themes", { "If-None-Match": tag })).status).toBe(200);
  });

  it("have no tag when they are problems", async () => {
    const answer = await get("/api/series?themes=cyber");
    expect(answer.headers.get("etag")).toBeNull();
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  it("are compressed for those who can read it", async () => {
    const answer = await get("/api/openapi.json", { "Accept-Encoding": "gzip" });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(answer.headers.get("vary")).toMatch(/accept-encoding/i);
  });

  it("are byte for byte the same again", async () => {
    for (const path of [
      "/api/corpus",
      "/api/series",
      "/api/paragraphs",
      "/api/documents.csv",
      "/api/documents/a",
    ]) {
      expect(await (await get(path)).text()).toBe(await (await get(path)).text());
    }
  });
});

describe("methods", () => {
  it("HEAD is GET without a body", async () => {
    const answer = await made.app.request("/api/corpus", { method: "HEAD" });
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  it("OPTIONS tells what is allowed, and nothing to other sites", async () => {
    const answer = await made.app.request("/api/series", {
      method: "OPTIONS",
      headers: { Origin: "http://evil.example" },
    });
    expect([answer.status, answer.headers.get("allow")]).toEqual([204, "GET, HEAD, OPTIONS"]);
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("%s is refused", async (method) => {
    const answer = await made.app.request("/api/series", { method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    expect(await answer.json()).toMatchObject({ status: 405 });
  });
});

describe("what every answer guards against", () => {
  it.each(["/", "/api/health", "/api/nowhere", "/api/series?x=1", "/assets/main-3f2a.js", "/api/docs"])(
    "%s carries the security headers",
    async (path) => {
      const { headers } = await get(path, { Origin: "http://evil.example" });
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("content-security-policy")).toContain("script-src 'self'");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("content-security-policy")).not.toMatch(
        /script-src[^;]*unsafe|style-src [^;]*unsafe/,
      );
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("strict-transport-security")).toBeNull();
      expect(headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  it.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:8484",
    "0.0.0.0",
    "user@127.0.0.1",
    "[::2]",
  ])("the host name %s is refused", async (host) => {
    const answer = await get("/api/health", { Host: host });
    expect(answer.status).toBe(421);
    expect(await answer.json()).toMatchObject({ title: "Misdirected Request" });
  });

  it.each(["127.0.0.1:8484", "localhost", "LOCALHOST:1", "[::1]:8484"])(
    "the host name %s is served",
    async (host) => {
      expect((await get("/api/health", { Host: host })).status).toBe(200);
    },
  );

  it("serves a host that was configured", async () => {
    const app = createApp({ database: made.database, version: "1", hosts: ["texts.example"] });
    expect((await app.request("/api/health", { headers: { Host: "texts.example" } })).status).toBe(200);
  });
});

describe("failures", () => {
  it.each([
    "/api/nowhere",
    "/api",
    "/api/",
    "/api/series/x",
    "/api/documents/a/b",
    "/robots.txt",
    "/assets/x.js",
  ])("%s is a 404 problem", async (path) => {
    expect(await readProblem(made, path)).toMatchObject({
      status: 404,
      type: "about:blank",
      title: "Not Found",
    });
  });

  it("tell nothing of what went wrong inside, but log it under the request id", async () => {
    const log: string[] = [];
    const rows = () => Promise.reject(new Error("select secret from /home/x/y.duckdb"));
    const app = createApp({
      database: { ...made.database, rows },
      version: "1",
      log: (line) => log.push(line),
    });
    const answer = await app.request("/api/themes");
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toMatch(/select|duckdb|\.ts:| {4}at /);
    const told: unknown = JSON.parse(text);
    expect(told).toMatchObject({ status: 500, request_id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(log).toEqual([expect.stringContaining("select secret")]);
    expect(log[0]).toContain(/"request_id":"([^"]+)"/.exec(text)?.[1] ?? "no id");
  });

  it("ask to come again when a question took too long", async () => {
    const rows = () => Promise.reject(new QueryStopped("deadline"));
    const app = createApp({ database: { ...made.database, rows }, version: "1" });
    const answer = await app.request("/api/themes");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "2"]);
  });
});

describe("the page", () => {
  it.each(["/", "/index.html", "/documents/a-res-74-177-fr", "/themes?x=1"])(
    "%s is the page, asked for again each time",
    async (path) => {
      const answer = await get(path);
      expect(await answer.text()).toContain("<title>page</title>");
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(answer.headers.get("cache-control")).toBe("no-cache");
      expect((await get(path, { "If-None-Match": answer.headers.get("etag") ?? "" })).status).toBe(304);
    },
  );

  it("has files that may be kept for ever where their name holds a hash", async () => {
    const answer = await get("/assets/main-3f2a.js");
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await get("/icon.svg")).headers.get("cache-control")).toBe("no-cache");
  });

  it.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
    "/assets/%00.js",
    "/..%5cpackage.json",
  ])("%s does not reach other files", async (path) => {
    const answer = await get(path);
    expect(await answer.text()).not.toContain('"dependencies"');
    expect(answer.status).toBeLessThan(500);
  });
});

describe("the description", () => {
  it("is OpenAPI 3.1 with every address", async () => {
    const described = await (await get("/api/openapi.json")).json();
    expect(described).toMatchObject({ openapi: "3.1.0", info: { version: "1.2.3" } });
    expect(Object.keys(Object(described).paths).sort()).toEqual([
      "/api/corpus",
      "/api/corpus.csv",
      "/api/documents",
      "/api/documents.csv",
      "/api/documents/{id}",
      "/api/documents/{id}/audit",
      "/api/documents/{id}/audit.csv",
      "/api/documents/{id}/cited-by",
      "/api/health",
      "/api/ingest",
      "/api/jobs",
      "/api/jobs/{id}",
      "/api/jobs/{id}/cancel",
      "/api/jobs/{id}/events",
      "/api/jobs/{id}/report",
      "/api/jobs/{id}/resume",
      "/api/paragraphs",
      "/api/paragraphs.csv",
      "/api/series",
      "/api/series.csv",
      "/api/themes",
      "/api/themes.csv",
      "/api/wordings",
      "/api/wordings.csv",
      "/api/words",
      "/api/words.csv",
    ]);
  });

  it("is shown by a page without scripts or other hosts", async () => {
    const html = await (await get("/api/docs")).text();
    expect(html).toContain("GET ");
    expect(html).toContain("/api/series");
    expect(html).toContain("preambular, operative, plain");
    expect(html).not.toMatch(/<script|https?:|style=/);
    expect((await get("/api/docs.css")).headers.get("content-type")).toBe("text/css; charset=utf-8");
  });
});
