import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Diagnostic } from "../content/diagnostic.ts";

/** What a thread checks. Absolute paths: a thread does not see where the others have gone. */
export interface Checked {
  readonly root: string;
  /** The folder with the articles' texts, where they are at hand. */
  readonly texts: string | undefined;
}

/** Checks content in a thread of its own, so that a build or a server goes on meanwhile. */
export interface CheckThread {
  /** Everything that is wrong now, sorted. What has not changed since the last time is not parsed again. */
  check(): Promise<Diagnostic[]>;
  stop(): Promise<unknown>;
}

/** Starts such a thread. It keeps no process alive but while it checks. */
export function startCheckThread(checked: Checked): CheckThread {
  const thread = new Worker(new URL("./checking.ts", import.meta.url), { workerData: checked });
  thread.unref();
  return {
    async check() {
      thread.ref();
      thread.postMessage("check");
      try {
        const [diagnostics] = (await once(thread, "message")) as [Diagnostic[]];
        return diagnostics;
      } finally {
        thread.unref();
      }
    },
    stop: () => thread.terminate(),
  };
}
