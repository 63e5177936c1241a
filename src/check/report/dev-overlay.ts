import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Diagnostic } from "../../content/diagnostic.ts";
import { sourceOf } from "../../content/files/read-text.ts";
import { checkContent } from "../check-content.ts";
import { formatReport } from "./format-report.ts";

/**
 * While an editor writes: checks the content whenever a file of it is saved,
 * and shows what is wrong over the page in the browser, where it stands and
 * what to do. Saving the mended file clears it.
 */
export function devOverlay(root = "."): Plugin {
  return {
    name: "content-check",
    apply: "serve",
    configureServer(server) {
      const content = resolve(root, "content");
      server.watcher.add(content);
      server.watcher.on("all", (_event, path) => {
        if (resolve(path).startsWith(content)) show(server, errorsIn(root), root);
      });
      // A browser that opens a page while something is wrong is told so at once.
      server.ws.on("connection", () => {
        const errors = errorsIn(root);
        if (errors.length > 0) show(server, errors, root);
      });
    },
  };
}

function errorsIn(root: string): Diagnostic[] {
  return checkContent(root).filter(({ severity }) => severity !== "warning");
}

function show(server: ViteDevServer, errors: readonly Diagnostic[], root: string): void {
  const [first] = errors;
  if (!first) {
    server.ws.send({ type: "full-reload" });
    return;
  }
  const report = formatReport(errors, sourceOf(root));
  server.config.logger.error(report, { clear: false, timestamp: true });
  const { file, line, column, message } = first;
  const loc = { file: resolve(root, file), line, column };
  server.ws.send({ type: "error", err: { name: "Content", message, stack: "", frame: report, loc, id: file } });
}
