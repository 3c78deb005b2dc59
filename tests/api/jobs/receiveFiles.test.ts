import { readdirSync, readFileSync, statSync } from "node:fs";
import { relative } from "node:path";
import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type ReceiveOptions, receiveFiles } from "../../../api/jobs/receiveFiles.ts";
import { temporaryFolder } from "../../pipeline/store/openStore.ts";
import { multipart, type SentFile } from "./multipart.ts";

async function receive(init: RequestInit, options?: ReceiveOptions) {
  const parent = temporaryFolder();
  const received = await receiveFiles(new Request("http://localhost/", init), parent, options).catch(
    (error) => error,
  );
  return { parent, received };
}

async function refusal(init: RequestInit, options?: ReceiveOptions) {
  const { parent, received } = await receive(init, options);
  return [received.status, received.place?.code, readdirSync(parent)];
}

const A: SentFile = { name: "a.txt", text: "one" };

describe("receiveFiles(request, parent)", () => {
  it("writes each file as it came, for this user only, and keeps the name for people", async () => {
    const { received } = await receive(
      multipart([
        { name: "texts/é.txt", text: "one\r\n--two" },
        { name: "b.md", text: "" },
      ]),
    );
    const [first, second] = received.files;
    expect(first.name).toBe("texts/é.txt");
    expect(readFileSync(first.path, "utf8")).toBe("one\r\n--two");
    expect(readFileSync(second.path, "utf8")).toBe("");
    expect(statSync(first.path).mode & 0o777).toBe(0o600);
  });

  it("keeps the files of a folder together and equal names apart", async () => {
    const { received } = await receive(
      multipart([
        { part: "files-1", name: "fr-77.zip", text: "1" },
        { part: "files-1", name: "metadata-77.jsonl", text: "2" },
        { part: "files-2", name: "metadata-77.jsonl", text: "3" },
        { part: "files-2", name: "METADATA-77.jsonl", text: "4" },
      ]),
    );
    const paths = received.files.map(({ path }: { path: string }) => relative(received.folder, path));
    expect(paths).toEqual([
      "1/fr-77.zip",
      "1/metadata-77.jsonl",
      "2/metadata-77.jsonl",
      "2-1/METADATA-77.jsonl",
    ]);
  });

  it("keeps folders as they were sent, unless one of them could be taken for another", async () => {
    const names = [
      "corpus/metadata.csv",
      "corpus/txt/a.txt",
      "/home/me/corpus/a.txt",
      "corpus/txt",
      "corpus/txt/a.txt",
      "corpus/../a.txt",
      "C:\\texts\\a.txt",
      `${"deep/".repeat(30)}a.txt`,
    ];
    const { received } = await receive(multipart(names.map((name) => ({ name, text: "x" }))));
    expect(received.files.map(({ path }: { path: string }) => relative(received.folder, path))).toEqual([
      "sent/corpus/metadata.csv",
      "sent/corpus/txt/a.txt",
      "sent/home/me/corpus/a.txt",
      "sent-1/corpus/txt",
      "sent-2/corpus/txt/a.txt",
      "0/a.txt",
      "0-1/a.txt",
      "0-2/a.txt",
    ]);
  });

  it("writes nothing outside its folder, whatever a file is called", async () => {
    const names = ["../../out.txt", "/out.txt", "..", "", "a\\..\\..\\out.txt", "\u0000", "x".repeat(5000)];
    const { parent, received } = await receive(multipart(names.map((name) => ({ name, text: "x" }))));
    expect(readdirSync(parent)).toHaveLength(1);
    const inside = received.files.map(({ path }: { path: string }) => relative(received.folder, path));
    expect(inside.length).toBe(names.length - 1);
    expect(inside.every((path: string) => /^0(-\d)?\/[^/]+$/.test(path))).toBe(true);
  });

  it.each([
    ["no files", multipart([]), 400, "no_files"],
    ["an empty file box", multipart([{ name: "", text: "" }]), 400, "no_files"],
    ["another part", multipart([{ ...A, part: "other" }]), 400, "unknown_part"],
    ["a body that breaks off", multipart([A], { ending: "" }), 400, "broken_off"],
    ["a body that is none", { ...multipart([A]), body: "x" }, 400, "broken_off"],
    ["no body", { method: "POST", headers: multipart([]).headers ?? {} }, 400, "broken_off"],
    ["JSON", { method: "POST", body: "{}" }, 415, "not_multipart"],
  ])("refuses %s and leaves nothing", async (_, init, status, code) => {
    expect(await refusal(init)).toEqual([status, code, []]);
  });

  it("refuses more files or bytes than it takes, told or not told how many come", async () => {
    const two = multipart([A, A]);
    expect(await refusal(two, { bounds: { files: 1, bytes: 1e6 } })).toEqual([413, "too_many_files", []]);
    expect(await refusal(two, { bounds: { files: 9, bytes: 100 } })).toEqual([413, "too_large", []]);
    const told = multipart([A], { headers: { "Content-Length": "101" } });
    expect(await refusal(told, { bounds: { files: 9, bytes: 100 } })).toEqual([413, "too_large", []]);
  });

  it("says that the disk is full and leaves nothing", async () => {
    const full = () =>
      new Writable({
        write: (_chunk, _encoding, done) =>
          done(Object.assign(new Error("write ENOSPC"), { code: "ENOSPC", syscall: "write" })),
      });
    const large = { name: "large.txt", text: "x".repeat(2_000_000) };
    expect(await refusal(multipart([large, A]), { open: full })).toEqual([507, "disk_full", []]);
  });

  it("leaves nothing of a client that goes away", async () => {
    const whole = String(multipart([A, { name: "b.txt", text: "x".repeat(100_000) }]).body);
    let parts = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        parts += 1;
        if (parts === 2) controller.error(new Error("gone"));
        else controller.enqueue(new TextEncoder().encode(whole.slice(0, 50_000)));
      },
    });
    const init: RequestInit & { duplex: "half" } = { ...multipart([A]), body, duplex: "half" };
    expect(await refusal(init)).toEqual([400, "broken_off", []]);
  });
});
