/** What a field's result is, beside text of the paragraph. */
export type FieldResult =
  | { readonly kind: "text" }
  | { readonly kind: "noteCall" }
  | { readonly kind: "removed"; readonly rule: string };

/** The fields that are open at a place in a text: `{ PAGE }`, `{ NOTEREF _Ref1 }`. */
export interface Fields {
  begin(): void;
  writeCode(code: string): void;
  /** Behind a field's code its result begins. */
  separate(): void;
  end(): void;
  /** What text at this place is; nothing inside a field's code. */
  result(): FieldResult | undefined;
  /** A field's code ends with its paragraph at the latest, and so one that is never closed hides nothing. */
  endParagraph(): void;
}

interface OpenField {
  code: string;
  result: FieldResult | undefined;
}

/** Fields in fields beyond this many are text. */
const DEEPEST = 50;
const TEXT: FieldResult = { kind: "text" };

export function createFields(): Fields {
  let open: OpenField[] = [];
  let tooDeep = 0;
  return {
    begin() {
      if (open.length < DEEPEST) open.push({ code: "", result: undefined });
      else tooDeep += 1;
    },
    writeCode(code) {
      const field = open.at(-1);
      if (field !== undefined && field.result === undefined) field.code += code;
    },
    separate() {
      const field = tooDeep > 0 ? undefined : open.at(-1);
      if (field !== undefined) field.result = resultOf(field.code);
    },
    end() {
      if (tooDeep > 0) tooDeep -= 1;
      else open.pop();
    },
    result() {
      let inner: FieldResult | undefined = TEXT;
      for (const { result } of open) {
        if (result === undefined) return undefined;
        if (inner.kind === "text") inner = result;
      }
      return inner;
    },
    endParagraph() {
      tooDeep = 0;
      open = open.filter(({ result }) => result !== undefined).map(({ code }) => ({ code, result: TEXT }));
    },
  };
}

/** Results that span paragraphs (tables of contents) are told by their styles. */
function resultOf(code: string): FieldResult {
  const name = /^\s*(\p{L}+)/u.exec(code)?.[1]?.toUpperCase() ?? "";
  if (name === "NOTEREF" || name === "FTNREF") return { kind: "noteCall" };
  if (["PAGE", "NUMPAGES", "SECTIONPAGES"].includes(name))
    return { kind: "removed", rule: "take-out-page-number" };
  if (["TOC", "TOA", "INDEX"].includes(name)) return { kind: "removed", rule: "take-out-table-of-contents" };
  return TEXT;
}
