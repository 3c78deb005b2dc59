import { describe, expect, it } from "vitest";
import { keepUntilCommit } from "../../api/keepUntilCommit.ts";

describe("keepUntilCommit(commits, load)", () => {
  it("loads once for all who ask between two commits", async () => {
    let commits = 0;
    let loads = 0;
    const kept = keepUntilCommit(
      () => commits,
      async () => ++loads,
    );
    expect(await Promise.all([kept(), kept()])).toEqual([1, 1]);
    expect(await kept()).toBe(1);
    commits++;
    expect(await kept()).toBe(2);
  });

  it("loads again what a commit overtook while it was loaded", async () => {
    let commits = 0;
    let loads = 0;
    const kept = keepUntilCommit(
      () => commits,
      async () => {
        loads++;
        if (loads === 1) commits++;
        return loads;
      },
    );
    expect([await kept(), await kept(), await kept()]).toEqual([1, 2, 2]);
  });

  it("keeps no failure", async () => {
    let loads = 0;
    const kept = keepUntilCommit(
      () => 0,
      async () => {
        if (++loads === 1) throw new Error("interrupted");
        return loads;
      },
    );
    await expect(kept()).rejects.toThrow("interrupted");
    expect(await kept()).toBe(2);
  });
});
