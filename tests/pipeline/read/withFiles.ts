import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A link instead of a file: `linkTo("../secret.txt")`. */
export interface Link {
  readonly to: string;
}

/**
 * Runs a test in a folder of its own with these files in it, and takes the folder away afterwards.
 *
 * @param files contents by path; a missing folder on the way is made
 */
export async function withFiles(
  files: Readonly<Record<string, string | Uint8Array | Link>>,
  test: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "themeline-read-"));
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(path, content);
      else symlinkSync(content.to, path);
    }
    await test(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
