import { html } from "htl";

/**
 * One element from a template; values become text nodes and attributes, never markup.
 * No listeners: the content security policy would take their placeholder for inline script.
 *
 * @throws TypeError if the template does not hold exactly one element
 */
export function markup(template: TemplateStringsArray, ...values: readonly unknown[]): HTMLElement {
  const node = html(template, ...values);
  if (!(node instanceof HTMLElement)) throw new TypeError("a template must hold one element");
  return node;
}
