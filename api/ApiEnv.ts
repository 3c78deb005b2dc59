/** What the application's handlers find in their context. */
export interface ApiEnv {
  /** `snapshot` is the corpus' hash as it was when the request came; set for all addresses after `revalidate`. */
  Variables: { requestId: string; snapshot: string };
}
