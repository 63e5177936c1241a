import { defineConfig } from "vitest/config";

const root = `${import.meta.dirname}/../..`;

export default defineConfig({
  test: {
    root,
    include: ["test/browsers/**/*.test.ts"],
    globalSetup: "test/browsers/global-setup.ts",
    // Two cores: each engine has one.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
