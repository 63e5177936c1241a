import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { CASES } from "../check/hostile/cases.ts";
import { Checker } from "../check/hostile/checker.ts";
import { lay } from "../check/hostile/lay.ts";

/** How many times the base's time a hostile file may take. The slowest takes about a hundred. */
const MOST = 500;

const scratch = mkdtempSync(join(tmpdir(), "hostile-"));
const checker = new Checker(join(scratch, "ran"));
afterAll(() => {
  checker.stop();
  rmSync(scratch, { recursive: true, force: true });
});

it(`no hostile file takes more than ${String(MOST)} times what its base takes to check`, async () => {
  const base = await baseTime();
  const ratios: { name: string; ratio: number }[] = [];
  for (const hostile of Object.values(CASES).flat()) {
    const { cpu } = await checker.check(lay(scratch, hostile.name, hostile));
    ratios.push({ name: hostile.name, ratio: cpu / base });
  }
  ratios.sort((a, b) => b.ratio - a.ratio);
  for (const { name, ratio } of ratios.slice(0, 5)) console.log(`${name}: ${ratio.toFixed(0)} times its base`);
  expect(ratios.filter(({ ratio }) => ratio > MOST)).toEqual([]);
});

/** The first checks are slow, for the code is not yet compiled; the middle one of the rest is the measure. */
async function baseTime(): Promise<number> {
  const root = lay(scratch, "base");
  const times: number[] = [];
  for (let i = 0; i < 15; i++) times.push((await checker.check(root)).cpu);
  return times.slice(5).sort((a, b) => a - b)[5] ?? 0;
}
