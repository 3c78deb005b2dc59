import type { PdfParagraph } from "./PdfLayout.ts";
import { textWidth } from "./textWidth.ts";

/** A stretch of a line in one style. */
export interface Fragment {
  readonly text: string;
  readonly style: "roman" | "bold" | "italic";
  /** A raised, smaller one. */
  readonly raised: boolean;
}

export interface SetLine {
  /** Words, each of one or more fragments without space between them. */
  readonly words: readonly (readonly Fragment[])[];
  /** Without the stretch that justifies it. */
  readonly width: number;
  readonly isLast: boolean;
  /** Marks of the notes it calls. */
  readonly calls: readonly string[];
}

/** Size of raised fragments, in sizes of the text. */
export const RAISED_SIZE = 0.65;

/** Cuts a paragraph into lines of the given measure; the first and the others may have another. */
export function breakLines(
  paragraph: PdfParagraph,
  size: number,
  measures: { readonly first: number; readonly rest: number },
  hyphens: boolean,
): readonly SetLine[] {
  const lines: SetLine[] = [];
  let words: (readonly Fragment[])[] = [];
  let width = 0;
  const close = (isLast: boolean) => {
    lines.push({ words, width, isLast, calls: words.flat().flatMap(callsOf) });
    [words, width] = [[], 0];
  };
  const space = textWidth(" ", size);
  for (const word of splitWords(paragraph)) {
    const measure = lines.length === 0 ? measures.first : measures.rest;
    const room = measure - width - (words.length > 0 ? space : 0);
    const wide = wordWidth(word, size);
    if (wide > room && words.length > 0) {
      const cut = hyphens ? cutWord(word, room, size) : undefined;
      if (cut !== undefined) {
        words.push(cut.head);
        width += space + wordWidth(cut.head, size);
      }
      close(false);
      words = [cut?.tail ?? word];
      width = wordWidth(words[0] ?? [], size);
    } else {
      width += (words.length > 0 ? space : 0) + wide;
      words.push(word);
    }
  }
  close(true);
  return lines;
}

function callsOf({ raised, text }: Fragment): readonly string[] {
  return raised && /^[\d*]+$/u.test(text) ? [text] : [];
}

export function wordWidth(word: readonly Fragment[], size: number): number {
  return word.reduce((sum, { text, raised }) => sum + textWidth(text, raised ? size * RAISED_SIZE : size), 0);
}

function splitWords({
  text,
  calls = [],
  italics = 0,
  style,
  raised = [],
}: PdfParagraph): readonly Fragment[][] {
  const words: Fragment[][] = [[]];
  const put = (character: string, fragment: Omit<Fragment, "text">) => {
    const word = words.at(-1);
    const last = word?.at(-1);
    if (last !== undefined && last.style === fragment.style && last.raised === fragment.raised)
      word?.splice(-1, 1, { ...last, text: last.text + character });
    else word?.push({ ...fragment, text: character });
  };
  for (let at = 0; at <= text.length; at += 1) {
    for (const { mark } of calls.filter((call) => call.at === at))
      put(mark, { style: style ?? "roman", raised: true });
    const character = text[at];
    if (character === undefined) break;
    if (character === " ") words.push([]);
    else
      put(character, {
        style: at < italics ? "italic" : (style ?? "roman"),
        raised: raised.some((one) => at >= one.at && at < one.at + one.length),
      });
  }
  return words.filter((word) => word.length > 0);
}

/** At a hyphen of its own, else between a vowel and a consonant. */
function cutWord(word: readonly Fragment[], room: number, size: number) {
  const [only] = word;
  if (word.length !== 1 || only === undefined || only.raised) return undefined;
  const { text } = only;
  const halves = (at: number, hyphen: string) => {
    const head = [{ ...only, text: text.slice(0, at) + hyphen }];
    return wordWidth(head, size) <= room ? { head, tail: [{ ...only, text: text.slice(at) }] } : undefined;
  };
  const own = text.lastIndexOf("-");
  if (own > 1 && own < text.length - 2) return halves(own + 1, "");
  if (!/^\p{Ll}{8,}[,;.]?$/u.test(text)) return undefined;
  for (let at = text.length - 4; at >= 3; at -= 1) {
    if (/[aeiouyéèêàâîôû]/u.test(text[at - 1] ?? "") && !/[aeiouyéèêàâîôû]/u.test(text[at] ?? "a")) {
      const cut = halves(at, "-");
      if (cut !== undefined) return cut;
    }
  }
  return undefined;
}
