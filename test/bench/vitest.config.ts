import { defineConfig } from "vitest/config";

// What is timed: `npm run bench`, or `npm run bench -- check` for one. Ratios only, and one after the other, for a
// time says nothing of a machine that does something else meanwhile.
export default defineConfig({
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ["test/bench/**/*.bench.ts"],
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
  },
});
