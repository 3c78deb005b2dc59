import { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnv } from "../ApiEnv.ts";
import type { KeptCorpus } from "../createKeptCorpus.ts";
import { problem } from "../problem.ts";
import type { Ask } from "../queries/createAsk.ts";

/** What every route may use. */
export interface RouteDeps {
  readonly ask: Ask;
  readonly kept: KeptCorpus;
  readonly version: string;
}

/** A router whose validators answer every invalid parameter with one problem that names them all. */
export function createRouter(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const errors = result.error.issues.flatMap((issue) => {
        if (issue.code === "unrecognized_keys") {
          return issue.keys.map((key) => ({ parameter: key.slice(0, 80), message: "unknown parameter" }));
        }
        return [{ parameter: String(issue.path[0] ?? ""), message: issue.message }];
      });
      const names = [...new Set(errors.map((error) => error.parameter))].join(", ");
      return problem(c, 400, `these parameters cannot be understood: ${names}`, errors);
    },
  });
}
