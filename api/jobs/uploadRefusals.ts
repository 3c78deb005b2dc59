import { isDiskFull } from "../../pipeline/store/isDiskFull.ts";
import { Refusal } from "../Refusal.ts";

/** How much may be sent at once. */
export interface Bounds {
  readonly files: number;
  /** Of the whole body. */
  readonly bytes: number;
}

export const BOUNDS: Bounds = { files: 10_000, bytes: 4 * 1024 ** 3 };

/** What is wrong with files that are sent: sentences for people, codes for pages that say it in their language. */
export const uploadRefusals = {
  noFiles: () => refusal(400, "no_files", "no files were sent"),
  brokenOff: () => refusal(400, "broken_off", "the files broke off or cannot be read as multipart/form-data"),
  unknownPart: (part: string) =>
    refusal(400, "unknown_part", `unknown part: ${part.slice(0, 80)}; files are sent as files or files-1`),
  tooMany: ({ files }: Bounds) =>
    refusal(
      413,
      "too_many_files",
      `more than ${files} files at once: send them in several goes, or packed in zips`,
    ),
  tooLarge: ({ bytes }: Bounds) =>
    refusal(
      413,
      "too_large",
      `more than ${Math.floor(bytes / MB)} MB at once: send the files in several goes`,
    ),
  notMultipart: () => refusal(415, "not_multipart", "files are sent as multipart/form-data"),
  diskFull: () =>
    refusal(
      507,
      "disk_full",
      "the disk is full: make room, then send the files again; nothing of them was kept",
    ),
};

const MB = 1024 ** 2;

/** What a failed reception is told as; a fault that is nobody's request stays what it is. */
export function uploadRefusal(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  if (isDiskFull(error)) return uploadRefusals.diskFull();
  const isOurs = error instanceof Error && "syscall" in error && error.syscall !== "read";
  return isOurs ? error : uploadRefusals.brokenOff();
}

function refusal(status: 400 | 413 | 415 | 507, code: string, message: string): Refusal {
  return new Refusal(status, "files", message, { code });
}
