import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Usage } from "./report-usage.ts";

/** What a command took, its child processes included. */
export interface Cost {
  readonly seconds: number;
  /** Of all threads and processes. */
  readonly cpuSeconds: number;
  /** The peaks of its processes, added up: the most that it can have held at one time. */
  readonly mebibytes: number;
}

/** What a command is told: nothing of the bench, whose variables would make Vite think that it is under test. */
export function environment(): { readonly [name: string]: string } {
  return {
    PATH: `${resolve("node_modules/.bin")}:${process.env["PATH"] ?? ""}`,
    HOME: process.env["HOME"] ?? "",
    ASTRO_TELEMETRY_DISABLED: "1",
  };
}

/**
 * Runs `node <args>` there and measures it.
 *
 * @throws Error with what the command printed where it does not end well
 */
export function measure(folder: string, args: readonly string[]): Cost {
  const reports = mkdtempSync(join(tmpdir(), "usage-"));
  const env = {
    ...environment(),
    NODE_ENV: "production",
    NODE_OPTIONS: `--import=${join(import.meta.dirname, "report-usage.ts")}`,
    USAGE_REPORTS: reports,
  };
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync("node", args, { cwd: folder, env, encoding: "utf8" });
  const seconds = (performance.now() - begun) / 1000;
  const usages = readdirSync(reports).map((name) => JSON.parse(readFileSync(join(reports, name), "utf8")) as Usage);
  rmSync(reports, { recursive: true });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${String(status)}\n${stdout}${stderr}`);
  const sum = (of: (usage: Usage) => number) => usages.reduce((all, usage) => all + of(usage), 0);
  return {
    seconds,
    cpuSeconds: sum(({ userCPUTime, systemCPUTime }) => userCPUTime + systemCPUTime) / 1e6,
    mebibytes: sum(({ maxRSS }) => maxRSS) / 1024,
  };
}
