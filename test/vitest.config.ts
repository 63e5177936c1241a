import { defineConfig } from "vitest/config";

// An odd time zone and locale: nothing the site prints may depend on either.
process.env["TZ"] = "America/Los_Angeles";
process.env["LC_ALL"] = "tr_TR.UTF-8";

const root = `${import.meta.dirname}/..`;
// A newcomer's commands, each a process in a folder of its own: the code that they share is compiled once.
process.env["NODE_COMPILE_CACHE"] = `${root}/.build/compile-cache`;
const commands = ["check", "claim", "evidence", "host", "new", "record", "rename"].map(
  (name) => `test/cli/${name}.test.ts`,
);
const onBuiltSite = ["test/pages/**/*.test.ts", "test/cli/**/*.test.ts"];
/** Firefox, WebKit and programs that are not from npm: `npm run test:browsers`. */
const inBrowsers = "test/browsers/**";
const forAll = {
  root,
  // No test changes what another reads, so that a module is loaded, and a page parsed, once for many.
  isolate: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  // A site at the root that was not told its address.
  define: { __BASE__: '"/"', __SITE__: '""' },
  test: {
    root,
    projects: [
      {
        test: {
          ...forAll,
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...onBuiltSite, inBrowsers],
          maxWorkers: "100%",
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...forAll,
          name: "commands",
          include: commands,
          maxWorkers: "100%",
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...forAll,
          name: "site",
          include: onBuiltSite,
          exclude: commands,
          globalSetup: "test/pages/build-site.ts",
          // One file a core: each has a browser, or a build, of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
