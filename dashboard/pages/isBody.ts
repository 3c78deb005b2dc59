const BODY = new Set(["preambular", "operative", "plain"]);

/** Whether a paragraph is one of those that are counted. */
export function isBody({ role }: { readonly role: string }): boolean {
  return BODY.has(role);
}
