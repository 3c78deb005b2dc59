import { isSkipped, readSources } from "../../../pipeline/read/readSources.ts";
import { material } from "../../material.ts";

/**
 * Body paragraphs of a session of the UN's XML beside the repository, in its order.
 *
 * @param zip `fr-77.zip`
 */
export async function unParagraphs(zip: string): Promise<readonly string[]> {
  const path = material("data/un-ga", zip);
  if (path === undefined) throw new Error("the UN's XML beside the repository is needed");
  const texts: string[] = [];
  for await (const source of readSources(path)) {
    if (isSkipped(source) || source.kind !== "marked") continue;
    for (const { role, text } of source.paragraphs)
      if (role === "preambular" || role === "operative" || role === "plain") texts.push(text);
  }
  return texts;
}
