import { build, type Plugin } from "vite";

const ASKED = "?script";

/**
 * Makes `./x.ts?script` the whole script that begins with that file, small and in
 * one piece, as a string: so that a page can have it within itself, with its
 * hash in the page's policy.
 */
export function pageScript(): Plugin {
  return {
    name: "page-script",
    async load(id) {
      if (!id.endsWith(ASKED)) return undefined;
      const file = id.slice(0, -ASKED.length);
      this.addWatchFile(file);
      const made = await build({
        configFile: false,
        logLevel: "error",
        build: { write: false, minify: true, rolldownOptions: { input: file, output: { format: "iife" } } },
      });
      const [result] = [made].flat();
      const code = result && "output" in result ? result.output[0].code.trim() : undefined;
      if (code === undefined || /<\/script|<!--/i.test(code)) throw new Error(`${file} cannot stand in a page`);
      return `export default ${JSON.stringify(code)};`;
    },
  };
}
