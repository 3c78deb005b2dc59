import { z } from "@hono/zod-openapi";
import { Claim } from "../../../api/schema/Claim.ts";
import { NounRow } from "../../../api/schema/NounRow.ts";
import { ParagraphRow } from "../../../api/schema/ParagraphRow.ts";
import { Problem } from "../../../api/schema/Problem.ts";
import { Receipt } from "../../../api/schema/Receipt.ts";
import { SeriesRow } from "../../../api/schema/SeriesRow.ts";
import { Suggestion } from "../../../api/schema/Suggestion.ts";
import { ThemeRow } from "../../../api/schema/ThemeRow.ts";
import { WordingRow } from "../../../api/schema/WordingRow.ts";
import type { MadeCorpus } from "../madeCorpus.ts";

/** The tables as the contract states them: strict, so that a field too many fails as one too few. */
export const TABLES = {
  series: z.strictObject({
    rows: z.array(SeriesRow.strict()),
    claims: z.array(Claim.strict()),
    suggestions: z.array(Suggestion.strict()),
    receipt: Receipt.strict(),
  }),
  wordings: z.strictObject({ rows: z.array(WordingRow.strict()), receipt: Receipt.strict() }),
  words: z.strictObject({ rows: z.array(NounRow.strict()), receipt: Receipt.strict() }),
  themes: z.strictObject({ rows: z.array(ThemeRow.strict()), receipt: Receipt.strict() }),
  paragraphs: z.strictObject({
    rows: z.array(ParagraphRow.strict()),
    total: z.number().int(),
    receipt: Receipt.strict(),
  }),
};

/** The answer at an address, checked against the contract. */
export async function read<S extends z.ZodType>(
  { app }: Pick<MadeCorpus, "app">,
  address: string,
  schema: S,
): Promise<z.output<S>> {
  const answer = await app.request(address);
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
  return schema.parse(await answer.json());
}

/** The problem at an address. */
export async function readProblem(
  { app }: Pick<MadeCorpus, "app">,
  address: string,
): Promise<z.output<typeof Problem>> {
  const answer = await app.request(address);
  if (answer.headers.get("content-type") !== "application/problem+json") {
    throw new Error(`${address}: no problem but ${answer.status} ${await answer.text()}`);
  }
  const told = Problem.strict().parse(await answer.json());
  if (told.status !== answer.status)
    throw new Error(`${address}: ${answer.status} calls itself ${told.status}`);
  return told;
}
