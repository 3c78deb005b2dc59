import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServerClient } from "../../../pipeline/commands/createServerClient.ts";
import { type MadeCorpus, openMadeCorpus } from "../../api/madeCorpus.ts";
import { SIX_TEXTS, THEMES } from "../../api/sixTexts.ts";
import { temporaryFolder } from "../store/openStore.ts";

const TOKEN = "0123456789abcdef".repeat(4);

let made: MadeCorpus;
let url: string;
let server: ReturnType<typeof createAdaptorServer>;

beforeAll(async () => {
  made = await openMadeCorpus(SIX_TEXTS, THEMES, { token: TOKEN });
  server = createAdaptorServer({ fetch: made.app.fetch });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});

afterAll(async () => {
  server.close();
  await made.close();
});

describe("createServerClient(owner)", () => {
  it("removes documents, and says why one is still there", async () => {
    const client = createServerClient({ pid: 1, url, token: TOKEN });
    const [text] = SIX_TEXTS;
    expect(await client.remove(text?.id ?? "")).toEqual({ removed: text?.id });
    expect(await client.remove(text?.id ?? "")).toEqual({ reason: `unknown document: ${text?.id}` });
  });

  it("tells as a sentence that the server refuses its token", async () => {
    const client = createServerClient({ pid: 1, url, token: "0".repeat(64) });
    const refused = /^The running Themeline refused: .*\.$/;
    await expect(client.remove("a")).rejects.toThrow(refused);
    const path = join(temporaryFolder(), "large.txt");
    writeFileSync(path, Buffer.alloc(5_000_000));
    const options = { replace: false, signal: new AbortController().signal, unreadable: () => undefined };
    await expect(client.send([{ path, folder: 0 }], options)).rejects.toThrow(refused);
  });

  it("knows whether a server answers, and tells when it does no longer", async () => {
    const dead = createServerClient({ pid: 1, url: "http://127.0.0.1:1", token: TOKEN });
    expect(await createServerClient({ pid: 1, url, token: TOKEN }).answers()).toBe(true);
    expect(await dead.answers()).toBe(false);
    await expect(dead.cancel("x")).rejects.toThrow(/^Themeline was stopped, or broke off the connection/);
  });
});
