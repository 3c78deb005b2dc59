import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isSidecar } from "../read/isPassedOver.ts";
import type { FileToSend } from "./multipartBody.ts";

/** Formats about whose documents a sidecar tells. */
const TOLD_ABOUT = /\.(?:zip|xml)$/iu;

/** Files by their folders, and the sidecars (`metadata-77.jsonl`) that lie beside zips and XML. */
export async function withSidecars(files: readonly string[]): Promise<readonly FileToSend[]> {
  const folders = new Map<string, number>();
  const sent: FileToSend[] = files.map((path) => {
    const place = dirname(path);
    const folder = folders.get(place) ?? folders.size;
    folders.set(place, folder);
    return { path, folder };
  });
  const toldAbout = new Set(files.filter((path) => TOLD_ABOUT.test(path)).map((path) => dirname(path)));
  for (const place of toldAbout) {
    const names = await readdir(place).catch(() => []);
    const folder = folders.get(place) ?? 0;
    sent.push(...names.filter(isSidecar).map((name) => ({ path: join(place, name), folder })));
  }
  return sent;
}
