import { describe, expect, it } from "vitest";
import { formatCsv } from "../../api/formatCsv.ts";

describe("formatCsv(columns, rows, style)", () => {
  it("begins with a byte order mark and ends every row with CRLF", () => {
    expect(formatCsv(["a", "b"], [{ a: 1, b: "é" }])).toBe("\uFEFFa,b\r\n1,é\r\n");
  });

  it("writes the columns asked for, in their order, and only the header without rows", () => {
    expect(formatCsv(["b", "a"], [{ a: 1, b: 2, c: 3 }])).toBe("\uFEFFb,a\r\n2,1\r\n");
    expect(formatCsv(["b", "a"], [])).toBe("\uFEFFb,a\r\n");
  });

  it("puts quotes around text with separators, quotes and line breaks", () => {
    expect(cell('a,"b"\r\nc')).toBe('"a,""b""\r\nc"');
    expect(cell("a;b")).toBe('"a;b"');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1"])("defuses %j", (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  it("defuses text that begins with a carriage return, inside its quotes", () => {
    expect(cell("\r=1")).toBe(`"'\r=1"`);
  });

  it("leaves numbers and what stands inside text alone", () => {
    expect(cell(-1.5)).toBe("-1.5");
    expect(cell("1-2=3")).toBe("1-2=3");
  });

  it("leaves an absent value empty", () => {
    expect(cell(null)).toBe("");
  });

  it("separates by semicolon and writes a decimal comma in French", () => {
    expect(formatCsv(["a", "b"], [{ a: 1.25, b: "1.25" }], "fr")).toBe("\uFEFFa;b\r\n1,25;1.25\r\n");
  });
});

function cell(value: string | number | null): string {
  return formatCsv(["x"], [{ x: value }]).slice("\uFEFFx\r\n".length, -2);
}
