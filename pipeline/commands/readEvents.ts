/**
 * The data of server-sent events, as they come; comments and events without data are passed over.
 *
 * A stream that breaks off ends like one that is over: what it told last says which.
 */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let waiting = "";
  for await (const bytes of untilBroken(body)) {
    const events = (waiting + decoder.decode(bytes, { stream: true })).split("\n\n");
    waiting = events.pop() ?? "";
    for (const event of events) {
      const data = event.split("\n").flatMap((line) => (line.startsWith("data: ") ? [line.slice(6)] : []));
      if (data.length > 0) yield data.join("\n");
    }
  }
}

async function* untilBroken(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch {
    // Told by what is missing.
  }
}
