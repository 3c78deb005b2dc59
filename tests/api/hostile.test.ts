import { asyncProperty, assert as property, string } from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MadeCorpus, openMadeCorpus } from "./madeCorpus.ts";
import { SIX_TEXTS, THEMES } from "./sixTexts.ts";

/** Percent-encoded, as they stand in an address. */
const PAYLOADS = [
  "' or '1'='1",
  "drugs'; drop table doc; --",
  "1 union select content_hash from doc",
  "$themes",
  "%",
  "*",
  "\u0000",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "NaN",
  "99999999999999999999",
  "٣",
  "__proto__",
  "x".repeat(5000),
  "drugs,".repeat(60),
]
  .map(encodeURIComponent)
  .concat("%ED%A0%80", "%zz", "%");

/** What a request may ask for and still be answered, with nothing: a wording, words or a body that nothing has. */
const FREE_TEXT = ["wording", "q", "body"];

/** What lets a request write. */
const OWN_PAGE = { Origin: "http://localhost" };

interface Target {
  readonly method: string;
  readonly path: string;
  readonly parameter: string;
}

describe("hostile values", () => {
  let made: MadeCorpus;
  let targets: readonly Target[];

  beforeAll(async () => {
    made = await openMadeCorpus(SIX_TEXTS, THEMES);
    targets = await listTargets(made);
  });
  afterAll(() => made.close());

  it("are tried on every parameter of every address", () => {
    expect(targets.length).toBeGreaterThan(60);
  });

  it("are refused, or find nothing, and leave the corpus as it was", async () => {
    const before = await (await made.app.request("/api/corpus")).text();
    for (const payload of PAYLOADS) expect(await outcomes(made, targets, payload)).toEqual(["harmless"]);
    expect(await (await made.app.request("/api/corpus")).text()).toBe(before);
    expect(made.log).toEqual([]);
  });

  it("are refused as names of parameters", async () => {
    for (const { method, path } of await listOperations(made)) {
      for (const payload of PAYLOADS) {
        const address = `${path.replace("{id}", "a")}?${payload}=1`;
        const answer = await made.app.request(address, { method, headers: OWN_PAGE });
        expect(`${path} ${payload.slice(0, 20)} ${answer.status}`).toBe(
          `${path} ${payload.slice(0, 20)} 400`,
        );
      }
    }
  });

  it("may be any text", async () => {
    const few = targets.filter(({ parameter }) =>
      ["themes", "document", "wording", "q", "id", "from"].includes(parameter),
    );
    await property(
      asyncProperty(string({ unit: "binary", minLength: 6, maxLength: 30 }), async (text) => {
        expect(await outcomes(made, few, encodeURIComponent(text))).toEqual(["harmless"]);
      }),
      { numRuns: 10, seed: 1 },
    );
    expect(made.log).toEqual([]);
  });

  it("may not come twice", async () => {
    for (const { method, path, parameter } of targets.filter((target) => !target.path.includes("{"))) {
      const twice = `${path}?${parameter}=2001&${parameter}=2001`;
      const answer = await made.app.request(twice, { method, headers: OWN_PAGE });
      expect(answer.status).toBe(400);
    }
  });
});

/** Every query parameter of every address, and a parameter of the path where it has one. */
async function listTargets(made: MadeCorpus): Promise<readonly Target[]> {
  const operations = await listOperations(made);
  return operations.flatMap(({ method, path, described }) => {
    const { parameters } = Object(described);
    const names = Array.isArray(parameters)
      ? parameters.map((parameter) => String(Object(parameter).name))
      : [];
    return names.map((parameter) => ({ method, path, parameter }));
  });
}

async function listOperations({ app }: MadeCorpus) {
  const described = Object((await (await app.request("/api/openapi.json")).json()) ?? {});
  return Object.entries(described.paths).flatMap(([path, operations]) =>
    Object.entries(Object(operations)).map(([method, described]) => ({
      method: method.toUpperCase(),
      path,
      described,
    })),
  );
}

/** What came of a payload on all targets at once, each outcome once. */
async function outcomes(made: MadeCorpus, targets: readonly Target[], payload: string): Promise<string[]> {
  return [...new Set(await Promise.all(targets.map((target) => outcome(made, target, payload))))];
}

async function outcome({ app }: MadeCorpus, target: Target, payload: string): Promise<string> {
  const { method, path, parameter } = target;
  const address = parameter === "id" ? path.replace("{id}", payload) : `${path}?${parameter}=${payload}`;
  const answer = await app.request(address, { method, headers: OWN_PAGE });
  const body = await answer.text();
  if (answer.status === 400 || answer.status === 404) return "harmless";
  if (answer.status === 200 && FREE_TEXT.includes(parameter) && isEmpty(path, body)) return "harmless";
  return `${answer.status} for ${address}: ${body.slice(0, 300)}`;
}

function isEmpty(path: string, body: string): boolean {
  if (path === "/api/series") return countsOf(JSON.parse(body)).every((n) => n === 0);
  if (path === "/api/series.csv") return !/,(tokens_per_10k|paragraphs_per_100),[^0]/.test(body);
  return path.endsWith(".csv")
    ? body.trim().split("\r\n").length === 1
    : /^\{"rows":\[\],"(total":0|receipt")/.test(body);
}

function countsOf(answer: unknown): unknown[] {
  const { rows } = Object(answer);
  return Array.isArray(rows) ? rows.map((row) => Object(row).n) : ["no rows"];
}
