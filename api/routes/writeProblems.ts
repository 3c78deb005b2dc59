import { Problem } from "../schema/Problem.ts";

/** What may come instead of an answer to any write. */
export const WRITE_PROBLEMS = {
  403: writeProblem("the request comes neither from this server's own page nor with its token"),
};

/** A problem for `responses`. */
export function writeProblem(description: string) {
  return { content: { "application/problem+json": { schema: Problem } }, description };
}
