import { relative, resolve } from "node:path";
import type { Plugin } from "vite";
import { sourceOf } from "../content/files/read-text.ts";
import { checkNodes } from "../check/check-explainer.ts";
import { formatReport } from "../check/report/format-report.ts";
import { readTextFile } from "../content/read-site.ts";

/**
 * Lets no text be compiled that holds code, tags that are not ours or what
 * cannot be read, whoever asks for it: MDX would run what it holds, in
 * development as in a build, and complain in words that are not for an editor.
 */
export function contentGate(root = "."): Plugin {
  const content = resolve(root, "content");
  return {
    name: "content-gate",
    enforce: "pre",
    transform: {
      order: "pre",
      handler(source, id) {
        const [path = ""] = id.split("?");
        if (!path.startsWith(content) || !path.endsWith(".mdx")) return;
        const { mdx } = readTextFile(relative(resolve(root), path), source);
        const diagnostics = [...mdx.diagnostics, ...mdx.frontMatter.diagnostics, ...checkNodes(mdx)];
        if (diagnostics.length > 0) throw new Error(formatReport(diagnostics, sourceOf(root)));
      },
    },
  };
}
