import { defineConfig } from "vitest/config";

// An odd time zone and locale: nothing the site prints may depend on either.
process.env["TZ"] = "America/Los_Angeles";
process.env["LC_ALL"] = "tr_TR.UTF-8";

const root = `${import.meta.dirname}/..`;
const onBuiltSite = ["test/site/**/*.test.ts", "test/cli/**/*.test.ts", "test/bench/**/*.test.ts"];
/** Firefox, WebKit and programs that are not from npm: `npm run test:browsers`. */
const inBrowsers = "test/browsers/**";
const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    root,
    // A browser and builds share two cores: files run one after the other.
    fileParallelism: false,
    projects: [
      {
        test: {
          name: "unit",
          root,
          include: ["test/**/*.test.ts"],
          exclude: [...onBuiltSite, inBrowsers],
          ...patience,
        },
      },
      { test: { name: "site", root, include: onBuiltSite, globalSetup: "test/site/build-site.ts", ...patience } },
    ],
  },
});
