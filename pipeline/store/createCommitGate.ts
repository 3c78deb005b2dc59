/**
 * Keeps commits and planned queries apart. A plan rests on what the tables held when it was made (that no value is null,
 * how wide a sum may get): run after a commit that made it untrue, it answers wrongly or kills the process.
 */
export interface CommitGate {
  /** Commits done. */
  commits(): number;
  /** Whether a commit waits or is under way; no query may be held then. */
  isClosed(): boolean;
  /** Plans and runs a query while no commit can come in between. */
  hold<T>(query: () => Promise<T>): Promise<T>;
  /**
   * Commits once the queries held are done: 2 s at most for those with the deadline of a question.
   *
   * @param settle is called when that is done, before any other code can run
   */
  commit(work: () => Promise<unknown>, settle: () => void): Promise<void>;
}

/** A gate for one writer, whose commits come one at a time. */
export function createCommitGate(): CommitGate {
  let commits = 0;
  let held = 0;
  let closed = false;
  let whenFree: (() => void) | undefined;

  return {
    commits: () => commits,
    isClosed: () => closed,
    async hold(query) {
      held += 1;
      try {
        return await query();
      } finally {
        held -= 1;
        if (held === 0) whenFree?.();
      }
    },
    async commit(work, settle) {
      closed = true;
      try {
        if (held > 0) await new Promise<void>((free) => (whenFree = free));
        await work();
        commits += 1;
        settle();
      } finally {
        whenFree = undefined;
        closed = false;
      }
    },
  };
}
