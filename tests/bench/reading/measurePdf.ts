import { compareParagraphs } from "../../damage/compareParagraphs.ts";
import { readTwoColumns } from "../../pdf/twoColumns.ts";
import { formatShare, type Measure } from "./Measure.ts";

/** A PDF with header, foot, notes and two columns, made from known text and read back: paragraphs equal. */
export async function measurePdf(): Promise<Measure> {
  const { expected, read } = await readTwoColumns();
  const { equal, missing, extra } = compareParagraphs(expected, read);
  return {
    name: "PDF with header, foot, notes and two columns: paragraphs",
    bar: "100 %",
    result: `${formatShare(equal, expected.length)} (${equal} of ${expected.length}${extra.length > 0 ? `, ${extra.length} too many` : ""})`,
    reached: missing.length === 0 && extra.length === 0 && expected.length > 0,
    details: [...missing.map((line) => `− ${line}`), ...extra.map((line) => `+ ${line}`)],
  };
}
