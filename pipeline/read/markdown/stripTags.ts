import { raiseDigits } from "../html/raiseDigits.ts";

const DROPPED = /<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const BLOCK =
  /<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b[^>]*>/giu;
const RAISED = /<sup\b[^>]*>([^<]{0,20})<\/sup>/giu;
const TAG = /<\/?[a-z][^>]*>/giu;

/**
 * The text of a block of HTML in Markdown: its blocks parted by empty lines.
 *
 * @param leave takes the tags and programs that are left out
 */
export function stripTags(html: string, leave: (markup: string) => void): string {
  const leaving = (stand: string) => (markup: string) => {
    leave(markup);
    return stand;
  };
  return html
    .replace(DROPPED, leaving("\n\n"))
    .replace(BLOCK, leaving("\n\n"))
    .replace(/<br\b[^>]*>/giu, leaving("\n"))
    .replace(RAISED, (all, raised: string) => leaving(raiseDigits(raised))(all))
    .replace(TAG, leaving(""))
    .replace(/^[ \t]+/gmu, "");
}
