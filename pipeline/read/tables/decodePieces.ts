import type { ByteSource } from "../ByteSource.ts";
import { createEncodingJudge } from "../createEncodingJudge.ts";
import { createDecoder } from "../decodeText.ts";

/** A text of any length, decoded piece by piece. */
export interface DecodedPieces {
  readonly pieces: AsyncIterable<string>;
  /** What the decoder was not sure of, as sentences without a full stop. */
  readonly warnings: readonly string[];
}

const PIECE = 1024 * 1024;

/**
 * Decodes bytes as `decodeText` does, without ever holding all of them: they are gone through twice.
 *
 * @throws UnreadableFile if they are no text; from the pieces, if an encoding that is certain is broken
 */
export async function decodePieces(bytes: ByteSource): Promise<DecodedPieces> {
  const judge = createEncodingJudge();
  for await (const piece of piecesOf(bytes)) judge.add(piece);
  const { encoding, warnings } = judge.judge();
  async function* decode(): AsyncGenerator<string> {
    const decoder = createDecoder(encoding);
    for await (const piece of piecesOf(bytes)) yield decoder.write(piece);
    yield decoder.end();
  }
  return { pieces: decode(), warnings };
}

async function* piecesOf(bytes: ByteSource): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.size; at += PIECE) {
    const piece = await bytes.read(at, Math.min(at + PIECE, bytes.size));
    if (piece.length === 0) return;
    yield piece;
  }
}
