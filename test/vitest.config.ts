import { defineConfig } from "vitest/config";

// An odd time zone and locale: nothing the site prints may depend on either.
process.env["TZ"] = "America/Los_Angeles";
process.env["LC_ALL"] = "tr_TR.UTF-8";

export default defineConfig({
  test: {
    root: import.meta.dirname + "/..",
    include: ["test/**/*.test.ts"],
    globalSetup: "test/site/build-site.ts",
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A browser and two builds share two cores: files run one after the other.
    fileParallelism: false,
  },
});
