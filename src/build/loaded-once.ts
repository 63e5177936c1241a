import { dirname, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Bundles no module that reads `content/` with the pages: they get the one that
 * this process has loaded, so that what the gate has parsed is not parsed again.
 */
export function loadedOnce(root = ".") {
  const folder = resolve(root, "src/content") + sep;
  return {
    name: "loaded-once",
    apply: "build",
    enforce: "pre",
    resolveId: {
      filter: { id: /^\.{1,2}\/.*\.ts$/ },
      handler(source: string, importer: string | undefined) {
        const path = importer === undefined ? "" : resolve(dirname(importer), source);
        return path.startsWith(folder) ? { id: pathToFileURL(path).href, external: true } : undefined;
      },
    },
  } as const;
}
