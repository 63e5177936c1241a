import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import { copyProject, run } from "../cli/project.ts";
import { multiplyExplainers } from "./explainer-copies.ts";

/** So many explainers are enough for the parts that grow to outweigh those that do not. */
const PAGES = 150;
/** The check of some content takes at most this part of the build of the same content. */
const MOST = 0.35;

const root = copyProject();
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

it(`the check takes at most ${String(MOST)} of the time of the build that it goes beside`, () => {
  multiplyExplainers(root, PAGES);
  const seconds = (command: string) => {
    const start = performance.now();
    expect(run(root, command).status).toBe(0);
    return performance.now() - start;
  };
  const check = seconds("check");
  const build = seconds("build");
  console.log(`check ${check.toFixed(0)} ms, build ${build.toFixed(0)} ms, ratio ${(check / build).toFixed(3)}`);
  expect(check / build).toBeLessThanOrEqual(MOST);
});
