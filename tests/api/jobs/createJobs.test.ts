import { copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createJobs, type Jobs } from "../../../api/jobs/createJobs.ts";
import type { Job } from "../../../api/jobs/Job.ts";
import type { ReceivedFiles } from "../../../api/jobs/receiveFiles.ts";
import type { Database } from "../../../pipeline/store/database.ts";
import type { Tools } from "../../../pipeline/tools.ts";
import { ROOT } from "../../material.ts";
import { loadedTools } from "../../pipeline/loadedTools.ts";
import { openStore } from "../../pipeline/store/openStore.ts";

const ADOPTED_2003 = "002_ce4fb8f96b1d298f.txt";
const ADOPTED_2019 = "003_9120c528675c6969.txt";

let tools: Tools;
beforeAll(async () => {
  tools = await loadedTools();
});

/** Files as if they had been sent: of the sample corpus by name, others with their text. */
function received(database: Database, files: Readonly<Record<string, string | undefined>>): ReceivedFiles {
  const folder = mkdtempSync(join(database.stagingFolder, "job-"));
  mkdirSync(join(folder, "0"));
  const names = Object.entries(files).map(([name, text]) => {
    const path = join(folder, "0", name);
    if (text === undefined) copyFileSync(join(ROOT, "data/corpus", name), path);
    else writeFileSync(path, text);
    return { name: `sent/${name}`, path };
  });
  return { folder, files: names };
}

async function followed(jobs: Jobs, id: string): Promise<readonly Job[]> {
  const seen: Job[] = [];
  for await (const job of jobs.follow(id, new AbortController().signal)) seen.push(job);
  return seen;
}

describe("createJobs(options)", () => {
  it("takes files in one job after the other, tells of each, and deletes what is done", async () => {
    const database = await openStore();
    const jobs = createJobs({ database, tools, log: () => undefined });
    const files = received(database, {
      [ADOPTED_2003]: undefined,
      "empty.txt": "",
      "metadata-77.jsonl": "{}",
    });
    const first = jobs.add(files, { replace: false });
    const second = jobs.add(received(database, { "b.txt": "b" }), { replace: false });
    expect([first.state, second.state]).toEqual(["running", "waiting"]);
    expect(first.files.map(({ name, state }) => [name, state])).toEqual([
      [`sent/${ADOPTED_2003}`, "reading"],
      ["sent/empty.txt", "waiting"],
    ]);
    expect(jobs.list().map(({ id }) => id)).toEqual([second.id, first.id]);
    expect(jobs.cancel(second.id)?.state).toBe("cancelled");

    const last = (await followed(jobs, first.id)).at(-1);
    expect(last).toMatchObject({
      state: "done",
      error: null,
      progress: { files: 2, files_done: 2, documents: 1, share: 1, seconds_left: 0 },
      files: [
        { state: "done", documents: 1, already_there: 0, n_skipped: 0 },
        {
          state: "done",
          documents: 0,
          n_skipped: 1,
          skipped: [{ path: "sent/empty.txt", reason: expect.any(String) }],
        },
      ],
    });
    expect(last?.files[0]?.tokens).toBe(last?.progress.tokens);
    expect(jobs.report(first.id)).toMatchObject({
      documents: 1,
      tokens: last?.progress.tokens,
      skipped: [{ path: "sent/empty.txt" }],
    });
    await expect.poll(() => existsSync(files.folder)).toBe(false);
    expect(jobs.resume(first.id)?.state).toBe("done");
    expect(jobs.get(second.id)?.state).toBe("cancelled");
    await jobs.close();
  });

  it("ends a cancelled job, and resumes it, also after the disk was full", async () => {
    const store = await openStore();
    let isFull = true;
    const database: Database = {
      ...store,
      transaction: (work) =>
        isFull ? Promise.reject(new Error("query failed: No space left on device")) : store.transaction(work),
    };
    const log: string[] = [];
    const jobs = createJobs({ database, tools, log: (line) => log.push(line) });
    const files = received(database, { [ADOPTED_2003]: undefined, [ADOPTED_2019]: undefined });
    const { id } = jobs.add(files, { replace: false });
    expect(jobs.cancel(id)?.state).toBe("running");
    expect((await followed(jobs, id)).at(-1)?.state).toBe("cancelled");

    expect(jobs.resume(id)?.files[0]).toMatchObject({ documents: 0 });
    expect((await followed(jobs, id)).at(-1)).toMatchObject({
      state: "failed",
      error: expect.stringMatching(/disk is full/),
      error_code: "disk_full",
      files: [{ documents: 0 }, { documents: 0 }],
    });
    expect(log).toEqual([expect.stringContaining("No space left")]);

    isFull = false;
    jobs.resume(id);
    expect((await followed(jobs, id)).at(-1)).toMatchObject({
      state: "done",
      error: null,
      error_code: null,
      files: [{ documents: 1 }, { documents: 1 }],
    });
    await jobs.close();
  });

  it("takes no more once it is closed, and ends what is under way", async () => {
    const database = await openStore();
    const jobs = createJobs({ database, tools, log: () => undefined });
    const running = jobs.add(received(database, { [ADOPTED_2003]: undefined }), { replace: false });
    const waiting = jobs.add(received(database, { [ADOPTED_2003]: undefined }), { replace: false });
    await jobs.close();
    expect([jobs.get(running.id)?.state, jobs.get(waiting.id)?.state]).toEqual(["cancelled", "cancelled"]);
    expect(jobs.isFull()).toBe(true);
    expect(await database.rows("select count(*)::integer as n from doc")).toEqual([{ n: 0 }]);
  });
});
