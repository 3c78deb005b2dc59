/** The steps of an ingest, in their order. */
export const STEPS = ["read", "clean", "identify", "structure", "analyse", "match", "stage", "load"] as const;

export type Step = (typeof STEPS)[number];

/** Runs a step's work; a benchmark hands in one that takes the time. */
export type Stopwatch = <T>(step: Step, work: () => T | Promise<T>) => Promise<T>;

export const noStopwatch: Stopwatch = async (_step, work) => work();
