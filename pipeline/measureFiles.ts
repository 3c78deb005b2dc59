import { stat } from "node:fs/promises";

/** Files asked for at a time. */
const AT_A_TIME = 64;

/** The size of each file in bytes; 0 for one that has gone. */
export async function measureFiles(files: readonly string[]): Promise<readonly number[]> {
  const sizes: number[] = [];
  for (let first = 0; first < files.length; first += AT_A_TIME) {
    const some = files.slice(first, first + AT_A_TIME);
    sizes.push(...(await Promise.all(some.map(sizeOf))));
  }
  return sizes;
}

function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
