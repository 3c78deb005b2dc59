import { z } from "@hono/zod-openapi";
import { count } from "./fields.ts";

export const WordRow = z.object({ word: z.string(), n: count }).openapi("Word");
