/**
 * What an operative paragraph asks, weakest first: nothing (it takes up a text, a fact or a deed), something of somebody
 * with growing insistence, or nothing of anybody any more, since the organ settles the matter itself.
 */
export const STRENGTHS = [
  "notes",
  "invites",
  "encourages",
  "calls upon",
  "requests",
  "urges",
  "demands",
  "decides",
] as const;

export type StrengthClass = (typeof STRENGTHS)[number];

/** The place of a class in `STRENGTHS`, from 1 (notes) to 8 (decides). */
export type Strength = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
