import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { safeName, shownName } from "../../../api/jobs/safeName.ts";

describe("safeName(sent)", () => {
  it.each([
    ["report.txt", "report.txt"],
    ["résolution 74/177.txt", "177.txt"],
    ["../../etc/passwd", "passwd"],
    ["/etc/cron.d/x", "x"],
    ["C:\\texts\\a.md", "a.md"],
    ["..", "file"],
    ["a/..", "file"],
    [".", "file"],
    ["", "file"],
    ["\u0000", "file"],
    ["a\u0000.txt", "a.txt"],
    ["a\r\nb.txt", "ab.txt"],
    ["\ud800a.txt", "a.txt"],
    ["metadata-77.jsonl", "metadata-77.jsonl"],
  ])("makes %j %j", (sent, safe) => {
    expect(safeName(sent)).toBe(safe);
  });

  it("cuts what is too long and keeps its ending", () => {
    expect(safeName(`${"é".repeat(300)}.zip`)).toBe(`${"é".repeat(98)}.zip`);
    expect(safeName(`a.${"b".repeat(300)}`)).toBe(`a.${"b".repeat(198)}`);
  });

  it("is a name of one part for whatever is sent", () => {
    assert(
      property(string({ unit: "binary", maxLength: 300 }), (sent) => {
        const safe = safeName(sent);
        expect(safe).toMatch(/^[^/\\\p{Cc}\p{Cs}]+$/u);
        expect(safe).not.toMatch(/^\.+$/);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(200);
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});

describe("shownName(sent)", () => {
  it("is what people called the file", () => {
    expect(shownName("texts/a%22b%22.txt")).toBe('texts/a"b".txt');
    expect(shownName("a\u001b[2J.txt")).toBe("a[2J.txt");
    expect(shownName("x".repeat(9000))).toHaveLength(500);
  });
});
