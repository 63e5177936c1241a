import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Diagnostic } from "../content/diagnostic.ts";
import { sourceOf } from "../content/files/read-text.ts";
import { startCheckThread, type CheckThread } from "./check-thread.ts";
import { formatReport } from "../check/report/format-report.ts";

/** Every save of what is published breaks this rule, until what changed is recorded. */
const WHEN_DONE = "unrecorded";

/**
 * While an editor writes: shows each save at once, checks the content beside,
 * and shows what is wrong over the page in the browser, where it stands and
 * what to do. Saving the mended file clears it.
 */
export function devOverlay(root = "."): Plugin {
  return {
    name: "content-check",
    apply: "serve",
    configureServer(server) {
      const content = resolve(root, "content");
      const check = checkInTurn(startCheckThread({ root: resolve(root), texts: undefined }), (errors) => {
        show(server, errors, root);
      });
      server.watcher.add(content);
      server.watcher.on("all", (_event, path) => {
        if (!resolve(path).startsWith(content)) return;
        server.ws.send({ type: "full-reload" });
        check();
      });
      // A browser that opens a page while something is wrong is told so.
      server.ws.on("connection", check);
    },
  };
}

/**
 * Gives what asks for a check: one at a time, and of all that is asked for
 * meanwhile only the last.
 *
 * @param tell is given the errors, where there are any or the last check had some
 */
function checkInTurn(thread: CheckThread, tell: (errors: readonly Diagnostic[]) => void): () => void {
  let wanted = false;
  let running = false;
  let wrong = false;
  const run = async () => {
    running = true;
    while (wanted) {
      wanted = false;
      const errors = (await thread.check()).filter(
        ({ severity, rule }) => severity !== "warning" && rule !== WHEN_DONE,
      );
      if (errors.length > 0 || wrong) tell(errors);
      wrong = errors.length > 0;
    }
    running = false;
  };
  return () => {
    wanted = true;
    if (!running) void run();
  };
}

function show(server: ViteDevServer, errors: readonly Diagnostic[], root: string): void {
  const [first] = errors;
  if (!first) {
    server.ws.send({ type: "full-reload" });
    return;
  }
  const report = formatReport(errors, sourceOf(root));
  server.config.logger.error(report, { clear: false, timestamp: true });
  const { file, line, column, message, hint = "" } = first;
  const loc = { file: resolve(root, file), line, column };
  const name = `Content: ${String(errors.length)} ${errors.length === 1 ? "error" : "errors"}`;
  const err = { name, title: message, message: asHtml(message), hint: asHtml(hint), stack: report, loc, id: file };
  server.ws.send({ type: "error", err });
}

/** Astro’s overlay takes these two as HTML, and a message may name a tag. */
function asHtml(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
