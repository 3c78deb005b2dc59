import { join } from "node:path";
import { safeName } from "./safeName.ts";

/**
 * Gives each file that is sent a path of its own: those of one folder number lie beside each other, a name that has
 * been there before in a folder apart.
 *
 * @param folder below which all of them lie
 */
export function createPlaces(folder: string): (number: number, sent: string) => string {
  const taken = new Map<string, number>();
  return (number, sent) => {
    const name = safeName(sent);
    // Some file systems take names for the same that differ in case or in the writing of accents.
    const key = `${number}/${name.normalize("NFC").toLowerCase()}`;
    const twins = taken.get(key) ?? 0;
    taken.set(key, twins + 1);
    return join(folder, twins === 0 ? String(number) : `${number}-${twins}`, name);
  };
}
