/** `code` is one of the API; `position` in UTF-16 code units. */
export interface QueryFault {
  readonly code: string;
  readonly position: number;
}

/** Why an answer did not come. */
export class RequestFailed extends Error {
  readonly reason: "unreachable" | "missing" | "refused" | "broken";
  /** The server's sentence for people; empty where there is none. */
  readonly detail: string;

  /** What is wrong with a query, and where in it. */
  readonly fault: QueryFault | undefined;

  constructor(reason: RequestFailed["reason"], detail: string, fault?: QueryFault) {
    super(`request failed: ${reason}`);
    this.reason = reason;
    this.detail = detail;
    this.fault = fault;
  }
}

/** What a request fulfils. @throws RequestFailed with `unreachable` where it came to nothing */
export async function reach<T>(answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    throw new RequestFailed("unreachable", String(error));
  });
}

/** @throws RequestFailed always, with what the server said */
export async function fail(response: { readonly status: number; json(): Promise<unknown> }): Promise<never> {
  const problem = await response.json().catch(() => undefined);
  const reason = response.status === 404 ? "missing" : response.status < 500 ? "refused" : "broken";
  throw new RequestFailed(reason, detailOf(problem), faultOf(problem));
}

function detailOf(problem: unknown): string {
  if (typeof problem !== "object" || problem === null || !("detail" in problem)) return "";
  return typeof problem.detail === "string" ? problem.detail : "";
}

function faultOf(problem: unknown): QueryFault | undefined {
  if (typeof problem !== "object" || problem === null || !("errors" in problem)) return undefined;
  const first: unknown = Array.isArray(problem.errors) ? problem.errors[0] : undefined;
  if (typeof first !== "object" || first === null || !("code" in first) || !("position" in first))
    return undefined;
  const { code, position } = first;
  return typeof code === "string" && typeof position === "number" ? { code, position } : undefined;
}
