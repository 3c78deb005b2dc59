import { describe, expect, it } from "vitest";
import { readEvents } from "../../../pipeline/commands/readEvents.ts";

async function* sent(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield* sent("data: 1\n\ndata: 2");
  throw new TypeError("terminated");
}

describe("readEvents(body)", () => {
  it("gives each event's data, wherever the chunks are cut", async () => {
    const bytes = new TextEncoder().encode("event: job\ndata: é1\n\n: still here\n\ndata: 2\ndata: 3\n\n");
    for (const at of [1, 12, 18, 19, 22, 30]) {
      const events: string[] = [];
      const chunks = sent(bytes.subarray(0, at), bytes.subarray(at));
      for await (const event of readEvents(chunks)) events.push(event);
      expect(events).toEqual(["é1", "2\n3"]);
    }
  });

  it("ends where the stream breaks off, without half an event", async () => {
    const events: string[] = [];
    for await (const event of readEvents(broken())) events.push(event);
    expect(events).toEqual(["1"]);
  });
});
