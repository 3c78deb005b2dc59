import { z } from "@hono/zod-openapi";

export const count = z.number().int().nonnegative();

export const day = z.string().describe("ISO day, or year where no day is known");
