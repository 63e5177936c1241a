import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { benchFolder, layProject } from "./bench-project.ts";
import { editExplainer, multiplyExplainers } from "./explainer-copies.ts";
import { measure, type Cost } from "./measure.ts";
import { editPlainSite, writePlainSite } from "./plain-site.ts";

/** How many explainers: `PAGES=8,1000 npm run bench -- build` for others. A thousand take minutes. */
const COUNTS = (process.env["PAGES"] ?? "8,100").split(",").map(Number);
/** Each build is timed so many times, ours and the plain one in turn; the quickest counts. */
const ROUNDS = Number(process.env["ROUNDS"] ?? 1);

const folder = benchFolder();
const ours = join(folder, "ours");
const plain = join(folder, "plain");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(COUNTS)("%i explainers and a plain site of as many pages", (count) => {
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    layProject(ours);
    mkdirSync(plain);
    multiplyExplainers(ours, count);
    writePlainSite(plain, count);
  });

  it("from nothing", () => {
    const rounds = Array.from({ length: ROUNDS }, () => {
      for (const left of [".build", ".astro", "dist"]) rmSync(join(ours, left), { recursive: true, force: true });
      for (const left of [".astro", "node_modules", "dist"])
        rmSync(join(plain, left), { recursive: true, force: true });
      return buildBoth();
    });
    report(`${String(count)} explainers, from nothing`, rounds);
  });

  it("after one edit", () => {
    const rounds = Array.from({ length: ROUNDS }, () => {
      editExplainer(ours);
      editPlainSite(plain);
      return buildBoth();
    });
    report(`${String(count)} explainers, after one edit`, rounds);
  });
});

function buildBoth(): { readonly ours: Cost; readonly plain: Cost } {
  return {
    plain: measure(plain, [resolve("node_modules/astro/bin/astro.mjs"), "build", "--silent"]),
    ours: measure(ours, ["src/cli/run.mjs", "build"]),
  };
}

function report(what: string, rounds: readonly { readonly ours: Cost; readonly plain: Cost }[]): void {
  const line = (name: string, unit: string, of: (cost: Cost) => number) => {
    const least = (costs: readonly Cost[]) => Math.min(...costs.map(of));
    const [a, b] = [least(rounds.map(({ ours }) => ours)), least(rounds.map(({ plain }) => plain))];
    expect(b).toBeGreaterThan(0);
    return `  ${name.padEnd(12)} ${a.toFixed(1).padStart(7)} ${unit} to ${b.toFixed(1).padStart(7)} ${unit}: ${(a / b).toFixed(2)} times`;
  };
  const lines = [
    line("time", "s", ({ seconds }) => seconds),
    line("CPU", "s", ({ cpuSeconds }) => cpuSeconds),
    line("peak memory", "MiB", ({ mebibytes }) => mebibytes),
  ];
  console.log([what, ...lines].join("\n"));
}
