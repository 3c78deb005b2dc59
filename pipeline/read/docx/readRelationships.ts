import type { OfficePackage } from "../office/openPackage.ts";
import { readWordXml } from "./wordXml.ts";

/** A part that another part names. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `footnotes`, `header`. */
  readonly type: string;
  /** Its member in the zip. */
  readonly target: string;
}

/**
 * What a part of the package names, without what lies outside of the file.
 *
 * @param part its member in the zip; empty for the package itself
 */
export async function readRelationships(file: OfficePackage, part: string): Promise<readonly Relationship[]> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const xml = await file.readText(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found: Relationship[] = [];
  for (const { attributes } of xml === undefined ? [] : readWordXml(xml, "rel:Relationship")) {
    const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
    if (id === undefined || type === undefined || target === undefined || mode === "External") continue;
    found.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolveTarget(folder, target) });
  }
  return found;
}

function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}${target}`).split("/"))
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  return path.join("/");
}
