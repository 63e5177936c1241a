import mdx from "@astrojs/mdx";
import { satteri } from "@astrojs/markdown-satteri";
import { defineConfig } from "astro/config";
import { loadedOnce } from "./src/build/loaded-once.ts";
import { readSettings } from "./src/build/settings.ts";
import { startRasterThread } from "./src/charts/svg/raster-thread.ts";
import { contentGate } from "./src/build/content-gate.ts";
import { devOverlay } from "./src/build/dev-overlay.ts";
import { pageScript } from "./src/build/page-script.ts";
import { siteMap } from "./src/build/site-map.ts";
import { comparedRows } from "./src/content/mdx/compared-rows.ts";
import { dates } from "./src/content/mdx/dates.ts";
import { headingIds } from "./src/content/mdx/heading-ids.ts";
import { leadSentence } from "./src/content/mdx/lead-sentence.ts";

// A build asks nothing of the network and tells nobody of itself.
process.env.ASTRO_TELEMETRY_DISABLED = "1";
process.env.ASTRO_DISABLE_UPDATE_CHECK = "true";

const { base, site } = readSettings(process.env, process.cwd());

/**
 * Tells the code whether it is being built and where it will stand, and starts what takes long. `import.meta.env` will
 * not do: `PROD`, `SITE` and `BASE_URL` are whatever a variable of that name in the environment says.
 */
const building = {
  name: "building",
  hooks: {
    "astro:config:setup": ({ command, updateConfig }) =>
      updateConfig({
        vite: {
          define: {
            __BUILT__: String(command === "build"),
            __BASE__: JSON.stringify(base),
            __SITE__: JSON.stringify(site ?? ""),
          },
        },
      }),
    "astro:build:start": () => {
      startRasterThread();
    },
  },
};

const EXPLAINERS = { name: "explainers", test: /\/content\/explainers\// };

export default defineConfig({
  base,
  // Where the site will stand, for the addresses that are read away from it; none is known unless it is given.
  site,
  outDir: process.env.OUT ?? "dist",
  // Each build has a cache of its own, so that two at a time do not clear each other's.
  cacheDir: `.build/cache/${(process.env.OUT ?? "dev").replaceAll(/\W+/g, "-")}`,
  trailingSlash: "always",
  compressHTML: true,
  prerenderConflictBehavior: "error",
  devToolbar: { enabled: false },
  integrations: [mdx(), building, ...(site === undefined ? [] : [siteMap(process.cwd(), site + base)])],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: [headingIds, leadSentence, dates, comparedRows],
      features: { smartPunctuation: false, gfm: { footnotes: false } },
    }),
  },
  build: { concurrency: 8 },
  // Lets a text editor complete the front matter of an explainer.
  experimental: { contentIntellisense: true },
  vite: {
    environments: {
      // One file for all explainers: a thousand take Rolldown and Node longer than one that is as long.
      prerender: { build: { rolldownOptions: { output: { codeSplitting: { groups: [EXPLAINERS] } } } } },
    },
    plugins: [contentGate(), devOverlay(), loadedOnce(), pageScript()],
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
