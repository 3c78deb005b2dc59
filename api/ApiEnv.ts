/** What the application's handlers find in their context. */
export interface ApiEnv {
  /** `snapshot` is the hash of the corpus that the answer is of; set for all addresses after `revalidate`. */
  Variables: { requestId: string; snapshot: string };
}
