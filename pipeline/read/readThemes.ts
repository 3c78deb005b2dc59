import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The theme files of a folder, `.yaml` or `.yml`, in the order of their names.
 *
 * @returns name and text of each, as `createThemeMatcher` takes them
 * @throws if the folder cannot be read or holds no theme file
 */
export async function readThemes(folder: string): Promise<readonly { name: string; text: string }[]> {
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/i.test(name)).sort();
  if (names.length === 0) throw new Error(`no theme file in ${folder}`);
  return Promise.all(
    names.map(async (name) => ({
      name,
      text: (await readFile(join(folder, name), "utf8")).replace(/^\uFEFF/, ""),
    })),
  );
}
