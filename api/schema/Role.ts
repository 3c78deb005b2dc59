import { z } from "@hono/zod-openapi";

export const Role = z.enum(["body", "preambular", "operative", "plain"]);
