import { request } from "node:http";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";

/**
 * Posts a body as fast as it is taken; `fetch` would gather a file of a gigabyte in memory (seen).
 *
 * An answer that comes before the body has gone out whole, a refusal, ends the sending.
 *
 * @throws Error if the connection or the body breaks off before an answer
 */
export function postBody(
  url: string,
  headers: Readonly<Record<string, string>>,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Response> {
  return new Promise((done, fail) => {
    const sending = request(url, { method: "POST", headers });
    sending.once("response", (answer) => {
      text(answer).then((body) => done(new Response(body, { status: answer.statusCode ?? 500 })), fail);
    });
    sending.once("error", fail);
    pipeline(Readable.from(chunks, { objectMode: false }), sending).catch(fail);
  });
}
