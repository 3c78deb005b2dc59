/** What a statement's markup says by itself: told by regular expressions over the raw XML, not by our reader. */
export interface MarkupCount {
  /** `container` elements of preambles. */
  readonly containers: number;
  /** Paragraphs of main bodies whose `num` begins with a digit (once the UN wrote `l.` for `1.`). */
  readonly numbered: number;
  /** `authorialNote` elements. */
  readonly notes: number;
  /** Links outside of notes and `meta`. */
  readonly links: number;
  /** Characters that are no white space, outside of `meta`, notes, paragraphs' numbers and raised marks. */
  readonly characters: string;
}

/** One count for each `statement` of a raw XML. */
export function countMarkup(xml: string): readonly MarkupCount[] {
  const raw = xml.replace(/<!--[\s\S]*?-->/gu, "");
  return parts(raw, "statement").map((statement) => {
    const own = without(statement, "attachments");
    const text = without(without(statement, "meta"), "authorialNote");
    const main = parts(own, "mainBody").join("");
    return {
      containers: (
        parts(own, "preamble")
          .join("")
          .match(/<container[\s>]/gu) ?? []
      ).length,
      numbered: (main.match(NUMBERED) ?? []).length,
      notes: (statement.match(/<authorialNote[\s>]/gu) ?? []).length,
      links: [...text.matchAll(/<a\s[^>]*>([\s\S]*?)<\/a>/gu)].filter(
        ([, words]) => level(words ?? "") !== "",
      ).length,
      characters: level(
        text
          .replace(/<mainBody>[\s\S]*?<\/mainBody>/gu, (body, at: number) =>
            at < text.indexOf("<attachments>") || !text.includes("<attachments>")
              ? body.replace(NUMBERED_APART, "").replace(NUMBERED, "")
              : body,
          )
          .replace(/<sup[^>]*>\d[\d\s,à-]*<\/sup>/gu, "")
          .replace(/(<t[dh][\s>](?:(?!<\/t[dh]>)[\s\S])*?)<sup>[a-z]<\/sup>/gu, "$1"),
      ),
    };
  });
}

/** A text's characters as the counts compare them: no white space, none that is not seen, hyphens alike. */
export function level(text: string): string {
  return text
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/[\s|\u00ad\u200b\u200e\u200f\u2060\ufeff]+/gu, "")
    .replaceAll("\u2011", "-");
}

const NUMBERED = /(?<=<paragraph[^>]*>\s*)<num[^>]*>\s*(?:\d|l\.)[^<]*<\/num>/gu;

/** Numbers whose full stop stands at the beginning of the text. */
const NUMBERED_APART =
  /(?<=<paragraph[^>]*>\s*)<num[^>]*>\s*\d[^<.]*(?:\.\d+)*\s*<\/num>(?:\s|<[^>]*>)*\.\s/gu;

function parts(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}[\\s>][\\s\\S]*?</${name}>`, "gu")) ?? [];
}

function without(xml: string, name: string): string {
  return xml.replace(new RegExp(`<${name}[\\s>][\\s\\S]*?</${name}>`, "gu"), "");
}
