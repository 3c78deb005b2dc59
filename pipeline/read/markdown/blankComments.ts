/** A text with its comments as white space, so that everything stays in its place. */
export interface Uncommented {
  readonly text: string;
  /** In order, each with the number of the line it begins in. */
  readonly comments: readonly { readonly line: number; readonly text: string }[];
}

/** Takes HTML comments out of Markdown; fenced code may speak of comments. */
export function blankComments(text: string): Uncommented {
  let fence: string | undefined;
  let comment = false;
  const comments: { line: number; text: string }[] = [];
  const blank = (part: string): string => {
    const open = comments.at(-1);
    if (open !== undefined) open.text += part;
    return " ".repeat(part.length);
  };
  const lines = text.split("\n").map((line, number) => {
    const mark = comment ? undefined : FENCE.exec(line)?.[1];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && /^[ `~]*\r?$/u.test(line)) fence = undefined;
    if (fence !== undefined && !comment) return line;
    let rest = line;
    let kept = "";
    if (comment) blank("\n");
    while (rest !== "") {
      const end = comment ? rest.indexOf("-->") : rest.indexOf("<!--");
      if (end < 0) break;
      const cut = end + (comment ? 3 : 0);
      kept += comment ? blank(rest.slice(0, cut)) : rest.slice(0, cut);
      rest = rest.slice(cut);
      comment = !comment;
      if (comment) comments.push({ line: number, text: "" });
    }
    return kept + (comment ? blank(rest) : rest);
  });
  return { text: lines.join("\n"), comments };
}

/** A line that opens or closes fenced code. */
export const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
