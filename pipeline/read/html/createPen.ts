import { createLine, type Line } from "./createLine.ts";
import { createSourceText } from "./createSourceText.ts";
import type { Block, Pen } from "./Pen.ts";
import { printedMark } from "./printedMark.ts";

type Sink =
  | { readonly kind: "paragraph"; readonly line: Line }
  | {
      readonly kind: "note";
      readonly line: Line;
      readonly mark: string;
      listed: boolean;
      /** Of a note that begins inside a block: the block, and where what comes after it is written. */
      readonly open?: { readonly block: Block | undefined; readonly before: Sink };
    }
  | { readonly kind: "removal"; readonly line: Line; readonly rule: string };

/** A pen that begins with paragraphs. */
export function createPen(): Pen {
  const book = createSourceText();
  let sink: Sink = { kind: "paragraph", line: createLine() };
  let level: number | undefined;
  let page: number | undefined;
  let beganOn: number | undefined;
  let marker = { text: "", typed: false };
  let broke = false;
  let behind: (() => void)[] = [];

  /** Puts what was written so far into the book. */
  function flush(): void {
    if (sink.kind === "note") writeNote(sink);
    else {
      const done = sink.line.finish();
      if (sink.kind === "removal") book.remove(sink.rule, done.text);
      else
        book.addParagraph(done, {
          ...(level !== undefined && { headingLevel: level }),
          ...(beganOn !== undefined && { page: beganOn }),
        });
    }
    level = undefined;
    broke = false;
    const writes = behind;
    behind = [];
    for (const write of writes) write();
  }

  function writeNote({ line, mark, listed }: Extract<Sink, { kind: "note" }>): void {
    const { text } = line.finish();
    const start = printedMark(text, mark, listed);
    book.remove("take-out-note-mark", text.slice(0, start).trim());
    book.addNote(mark, text.slice(start));
  }

  function renew(): void {
    if (sink.kind === "paragraph") sink = { kind: "paragraph", line: createLine() };
    else if (sink.kind === "removal") sink = { ...sink, line: createLine() };
  }

  function dropMarker(): void {
    const { text, typed } = marker;
    marker = { text: "", typed: false };
    if (!typed) return;
    const line = createLine();
    line.write(text);
    book.addParagraph(line.finish());
  }

  function within(next: Sink, write: () => void): void {
    const before = sink;
    if (before.kind === "note") before.line.breakLine();
    else flush();
    const saved = behind;
    behind = [];
    sink = next;
    write();
    flush();
    behind = saved;
    sink = before;
    renew();
  }

  return {
    mode: () => sink.kind,
    rule: () => (sink.kind === "removal" ? sink.rule : undefined),
    write(run, style) {
      if (run.trim() !== "") {
        broke = false;
        if (sink.kind === "paragraph" && sink.line.isEmpty()) {
          level = style.headingLevel;
          beganOn = page;
          if (marker.text !== "" && !isTyped(marker.text, run)) sink.line.write(`${marker.text.trim()} `);
          marker = { text: "", typed: false };
        }
      }
      sink.line.write(run, style);
    },
    breakLine(endsParagraph) {
      if (broke && endsParagraph) this.endParagraph();
      else sink.line.breakLine();
      broke = true;
    },
    joinWord: () => sink.line.joinWord(),
    endsInHyphen: () => /[-\u2010\u00ad]\s*$/u.test(sink.line.tail()),
    turnPage(number) {
      page = number;
    },
    endParagraph() {
      if (sink.kind !== "paragraph") sink.line.breakLine();
      else if (behind.length > 0 || !sink.line.isUntouched()) {
        flush();
        renew();
      }
    },
    endBlock(block) {
      if (sink.kind === "note" && sink.open !== undefined && sink.open.block === block) {
        flush();
        sink = sink.open.before;
        renew();
      }
      const { name } = block;
      if (name === "li" || name === "tr" || name === "div") dropMarker();
    },
    mark(text, typed) {
      if (sink.kind !== "paragraph") {
        if (typed) sink.line.write(text);
        return;
      }
      this.endParagraph();
      if (marker.typed && !typed) marker = { text: `${marker.text} ${text}`, typed: true };
      else {
        dropMarker();
        marker = { text, typed };
      }
    },
    callNote(mark, printed) {
      broke = false;
      if (sink.kind === "paragraph") sink.line.callNote(mark, printed);
      else sink.line.write(printed);
    },
    setAside(rule, text) {
      if (sink.kind === "note" && /\d/u.test(text)) sink.listed = true;
      if (sink.kind === "removal") sink.line.write(` ${text} `);
      else if (text.trim() !== "") behind.push(() => book.remove(rule, text.trim()));
    },
    leaveBehind(rule, markup) {
      if (markup.trim() !== "") behind.push(() => book.remove(rule, markup.trim()));
    },
    outside(rule, write) {
      within(
        rule === undefined
          ? { kind: "paragraph", line: createLine() }
          : { kind: "removal", rule, line: createLine() },
        write,
      );
    },
    note(mark, { listed }, write) {
      within({ kind: "note", mark, line: createLine(), listed }, write);
    },
    beginNote(mark, block) {
      flush();
      const before = sink.kind === "note" && sink.open !== undefined ? sink.open.before : sink;
      sink = { kind: "note", mark, line: createLine(), listed: false, open: { block, before } };
    },
    inlineNote(mark, write) {
      const before = sink;
      const saved = behind;
      if (before.kind === "paragraph") before.line.callNote(mark, mark);
      const note: Sink = { kind: "note", mark, line: createLine(), listed: false };
      sink = note;
      behind = [];
      write();
      const own = behind;
      behind = [...saved, () => writeNote(note), ...own];
      sink = before;
    },
    finish() {
      flush();
      dropMarker();
      return book.finish();
    },
  };
}

/** True where the text begins with the marker that its list would print. */
function isTyped(marker: string, run: string): boolean {
  const core = /[\p{L}\p{N}]+/u.exec(marker)?.[0];
  return core !== undefined && new RegExp(`^\\s*\\(?${core}[.)](?:\\s|$)`, "iu").test(run);
}
