// Loaded into a measured process before anything else, and into its children: each leaves a note of what it took.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";

/** Of one process, all its threads: CPU in microseconds, peak memory in KiB. */
export type Usage = Pick<NodeJS.ResourceUsage, "userCPUTime" | "systemCPUTime" | "maxRSS">;

const folder = process.env["USAGE_REPORTS"];
if (isMainThread && folder !== undefined) {
  process.on("exit", () => {
    writeFileSync(join(folder, `${String(process.pid)}.json`), JSON.stringify(process.resourceUsage()));
  });
}
