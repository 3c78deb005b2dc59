import { describe, expect, it } from "vitest";
import { parseJob } from "../../dashboard/parseJob.ts";

describe("parseJob(text)", () => {
  it("takes a job as the server tells it", () => {
    const job = { id: "1", state: "running", progress: { share: 0.5 }, files: [] };
    expect(parseJob(JSON.stringify(job))).toEqual(job);
  });

  it.each(["", "<html>", "null", "[]", '{"id":1}', '{"title":"refused","status":403}'])(
    "finds none in %j",
    (text) => {
      expect(parseJob(text)).toBeUndefined();
    },
  );
});
