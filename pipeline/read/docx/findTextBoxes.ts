import type { XmlElement } from "../akn/XmlElement.ts";
import { childOf } from "./wordXml.ts";

/** The outermost text boxes of a drawing, each once: Word writes a drawing again for older versions. */
export function findTextBoxes(drawing: XmlElement): readonly XmlElement[] {
  if (drawing.name === "w:txbxContent") return [drawing];
  const chosen = drawing.name === "mc:AlternateContent" ? chooseAlternative(drawing) : drawing;
  return (chosen?.children ?? []).flatMap((child) => (typeof child === "string" ? [] : findTextBoxes(child)));
}

/** What today's Word shows of an alternative. */
export function chooseAlternative(element: XmlElement): XmlElement | undefined {
  return childOf(element, "mc:Choice") ?? childOf(element, "mc:Fallback");
}
