import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import * as drawing from "../../../../pipeline/read/pdf/readDrawing.ts";

describe("readDrawing(operators, toPage)", () => {
  it("knows the operators of the installed pdf.js by their numbers", () => {
    const { SAVE, RESTORE, TRANSFORM, BEGIN_TEXT, FORM_BEGIN, FORM_END, PATH, FIRST_IMAGE, LAST_IMAGE } =
      drawing;
    expect([
      SAVE,
      RESTORE,
      TRANSFORM,
      BEGIN_TEXT,
      FORM_BEGIN,
      FORM_END,
      PATH,
      FIRST_IMAGE,
      LAST_IMAGE,
    ]).toEqual([
      OPS.save,
      OPS.restore,
      OPS.transform,
      OPS.beginText,
      OPS.paintFormXObjectBegin,
      OPS.paintFormXObjectEnd,
      OPS.constructPath,
      OPS.paintImageMaskXObject,
      OPS.paintSolidColorImageMask,
    ]);
  });

  it("finds thin lines at their place on the page, also in a form, and no frames", () => {
    const path = (...numbers: readonly number[]) => [20, [Float32Array.from(numbers)], undefined];
    const line = path(0, 10, 20, 1, 110, 20);
    const frame = path(0, 10, 20, 1, 110, 20, 1, 110, 90, 1, 10, 90, 4);
    const { SAVE, RESTORE, TRANSFORM, FORM_BEGIN, FORM_END, PATH } = drawing;
    const { rules } = drawing.readDrawing(
      {
        fnArray: [PATH, SAVE, TRANSFORM, PATH, RESTORE, FORM_BEGIN, PATH, FORM_END, PATH],
        argsArray: [
          line,
          null,
          [1, 0, 0, 1, 5, 100],
          line,
          null,
          [[2, 0, 0, 1, 0, 0], null],
          line,
          null,
          frame,
        ],
      },
      [1, 0, 0, -1, 0, 500],
    );
    expect(rules).toEqual([
      { x: 15, y: 380, width: 100 },
      { x: 10, y: 480, width: 100 },
      { x: 20, y: 480, width: 200 },
    ]);
  });
});
