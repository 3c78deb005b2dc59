import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Only what hangs is to fail for time: on a machine that has much else to do, a second's work takes a minute. */
const PATIENCE = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    // Tests of servers and pages wait much of their time: half as many workers again as there are cores.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    teardownTimeout: 60_000,
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
          globalSetup: ["tests/globalSetup.ts"],
          ...PATIENCE,
          // No test changes a module's state; loading the modules anew for each file took a third of the time.
          isolate: false,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/globalSetup.ts", "tests/browser/globalSetup.ts"],
          ...PATIENCE,
          isolate: false,
        },
      },
    ],
  },
});
