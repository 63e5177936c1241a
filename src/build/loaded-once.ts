import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** What begins before the pages are bundled: reading `content/`, for the gate, and the thread that draws pictures. */
const BEGUN = ["src/content/", "src/charts/svg/raster-thread.ts"];

/** Bundles none of that with the pages: they go on with what this process has loaded, and nothing is parsed twice. */
export function loadedOnce(root = ".") {
  const begun = BEGUN.map((path) => pathToFileURL(resolve(root, path)).href + (path.endsWith("/") ? "/" : ""));
  return {
    name: "loaded-once",
    apply: "build",
    enforce: "pre",
    resolveId: {
      filter: { id: /^\.{1,2}\/.*\.ts$/ },
      handler(source: string, importer: string | undefined) {
        if (importer === undefined) return undefined;
        const id = pathToFileURL(resolve(dirname(importer), source)).href;
        return begun.some((start) => id.startsWith(start)) ? { id, external: true } : undefined;
      },
    },
  } as const;
}
