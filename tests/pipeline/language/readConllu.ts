/** A word line of CoNLL-U: its place in the text, and what the tests ask of it. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  readonly misc: ReadonlyMap<string, string>;
}

const BLANK = "_";

/**
 * The words of a CoNLL-U file, sentence by sentence.
 *
 * @throws Error if it is none: columns, numbering, empty fields, or a `# text` that its forms do not make
 * @see https://universaldependencies.org/format.html
 */
export function readConllu(conllu: string): readonly (readonly ConlluWord[])[] {
  if (conllu === "") return [];
  if (!conllu.endsWith("\n\n")) throw new Error("the last sentence has no empty line after it");
  return conllu.slice(0, -2).split("\n\n").map(readSentence);
}

function readSentence(block: string): readonly ConlluWord[] {
  const [head = "", ...lines] = block.split("\n");
  if (!head.startsWith("# text = ")) throw new Error(`no # text: ${head}`);
  const words = lines.map(readWord);
  const text = words
    .map(({ form, misc }, i) => form + (i + 1 < words.length && !misc.has("SpaceAfter") ? " " : ""))
    .join("");
  if (text !== head.slice("# text = ".length)) throw new Error(`${head} is not ${text}`);
  return words;
}

function readWord(line: string, place: number): ConlluWord {
  const columns = line.split("\t");
  if (columns.length !== 10) throw new Error(`${columns.length} columns: ${line}`);
  if (columns.some((column) => column === "" || /^\s|\s$|[^\S ]/.test(column)))
    throw new Error(`empty or spaced column: ${line}`);
  const [id, form = "", lemma = "", tag = "", ...others] = columns;
  if (id !== String(place + 1)) throw new Error(`word ${id} at place ${place + 1}`);
  if (others.slice(0, 5).some((column) => column !== BLANK)) throw new Error(`filled column: ${line}`);
  if (columns.slice(3, 9).some((column) => column.includes(" ")))
    throw new Error(`space in a column: ${line}`);
  const misc = (others[5] ?? "").split("|").map((pair) => pair.split("="));
  return { form, lemma, tag, misc: new Map(misc.map(([name = "", value = ""]) => [name, value])) };
}
