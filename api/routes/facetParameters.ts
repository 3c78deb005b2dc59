import { z } from "@hono/zod-openapi";

const MAX_VALUES = 50;

/** Which documents are looked at; a document must fit each that is given. */
export const facets = {
  body: list(
    z.string().min(1, "names joined by commas").max(200, "at most 200 characters a name"),
    "Troisième Commission,Sixième Commission",
    "committees, or organs of documents without a committee, as /api/corpus lists them, joined by commas; absent: any",
  ),
  session: list(
    z
      .string()
      .regex(/^\d{1,4}$/, "session numbers joined by commas")
      .transform(Number),
    "76,77",
    "session numbers joined by commas; absent: any",
  ),
  language: list(
    z.enum(["fr", "en", "es", "ru", "ar", "zh", "und"]),
    "fr",
    "languages of documents (fr, en, es, ru, ar, zh, und) joined by commas; absent: any",
  ),
  kind: list(
    z.enum(["adopted", "draft", "text"]),
    "adopted,text",
    "kinds of document (adopted, draft, text) joined by commas; absent: any",
  ),
};

/** Values joined by commas, each once. */
function list<Item extends z.ZodType<unknown, string>>(item: Item, example: string, description: string) {
  return z
    .string()
    .max(2000, "at most 2000 characters")
    .transform((text) => [...new Set(text.split(","))])
    .pipe(z.array(item).max(MAX_VALUES, `at most ${MAX_VALUES} values`))
    .optional()
    .openapi({ type: "string", example, description });
}
