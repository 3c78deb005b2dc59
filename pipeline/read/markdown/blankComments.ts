/** Comments as white space, so that everything stays in its place; fenced code may speak of comments. */
export function blankComments(text: string): string {
  let fence: string | undefined;
  let comment = false;
  return text
    .split("\n")
    .map((line) => {
      const mark = comment ? undefined : FENCE.exec(line)?.[1];
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence) && /^[ `~]*\r?$/u.test(line)) fence = undefined;
      if (fence !== undefined && !comment) return line;
      let rest = line;
      let kept = "";
      while (rest !== "") {
        const end = comment ? rest.indexOf("-->") : rest.indexOf("<!--");
        if (end < 0) break;
        const cut = end + (comment ? 3 : 0);
        kept += comment ? " ".repeat(cut) : rest.slice(0, cut);
        rest = rest.slice(cut);
        comment = !comment;
      }
      return kept + (comment ? " ".repeat(rest.length) : rest);
    })
    .join("\n");
}

/** A line that opens or closes fenced code. */
export const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
