/** The first characters of a text that comes piece by piece, and the whole of it, from its start. */
export interface PeekedText {
  readonly head: string;
  readonly pieces: AsyncIterable<string>;
}

/** @param length of the head, where the text is as long */
export async function peekPieces(pieces: AsyncIterable<string>, length: number): Promise<PeekedText> {
  const iterator = pieces[Symbol.asyncIterator]();
  let head = "";
  while (head.length < length) {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  async function* all(): AsyncGenerator<string> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head, pieces: all() };
}
