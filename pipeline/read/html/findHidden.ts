import type { HtmlElement } from "./HtmlElement.ts";

/** The rule by which an element is not shown. */
export function findHidden({ name, attributes }: HtmlElement): string | undefined {
  if (name === "noscript") return "take-out-hidden";
  if (attributes.hidden !== undefined && attributes.hidden !== "until-found") return "take-out-hidden";
  if (
    attributes["aria-hidden"] === "true" &&
    (name === "i" || name === "a" || /katex-html/u.test(attributes.class ?? ""))
  )
    return "take-out-hidden";
  if (name === "annotation" || name === "annotation-xml" || name === "rp" || name === "rt")
    return "take-out-hidden";
  const { style } = attributes;
  if (style === undefined) return undefined;
  if (/display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/iu.test(style)) return "take-out-hidden";
  return /mso-element\s*:\s*(?:header|footer)(?![\w-])/iu.test(style) ? "take-out-page-header" : undefined;
}
