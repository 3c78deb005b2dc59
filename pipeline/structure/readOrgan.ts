const OPENERS: readonly (readonly [organ: string, opener: RegExp])[] = [
  ["Assemblée générale", /^(?:[A-Z] )?L['’]Assemblée\s*générale\s*,?$/u],
  ["Conseil de sécurité", /^Le Conseil de sécurité\s*,?$/u],
  ["Conseil économique et social", /^Le Conseil économique et social\s*,?$/u],
  ["Conseil des droits de l’homme", /^Le Conseil des droits de l['’]homme\s*,?$/u],
];

/** The organ that speaks, also behind the letter of a resolution's part, where a paragraph is the opener of its resolution: `L’Assemblée générale,`. */
export function readOrgan(paragraph: string): string | undefined {
  return OPENERS.find(([, opener]) => opener.test(paragraph.trim()))?.[0];
}
