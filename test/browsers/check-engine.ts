import { beforeAll, describe } from "vitest";
import { checkCopying } from "./copying.ts";
import { checkEmbeds } from "./embeds.ts";
import type { Engine } from "./engine.ts";
import { KINDS } from "./kinds.ts";
import { checkLargeText, checkLayout } from "./layout.ts";
import { checkDrawings, checkLight } from "./light.ts";
import { openedWith } from "./opened-engine.ts";
import { checkPaper } from "./paper.ts";
import { checkPolicy } from "./policy.ts";

/**
 * All that must hold in every engine: each check is written once. A page is
 * loaded once for its checks; those that change it come last.
 */
export function checkEngine(start: () => Promise<Engine>): void {
  const opened = openedWith(start);
  describe.each(KINDS)("/$path", ({ path, drawn, sheets }) => {
    beforeAll(() => opened.page(path));
    checkLayout(opened);
    checkLight(opened, "light");
    if (drawn) checkDrawings(opened, "light");
    checkPaper(opened, drawn, sheets);
    checkPolicy(opened);
    checkLargeText(opened);
  });
  checkCopying(opened);
  checkEmbeds(opened);
  describe.each(KINDS)("/$path", ({ path, drawn }) => {
    beforeAll(() => opened.page(path, 768, "dark"));
    checkLight(opened, "dark");
    if (drawn) checkDrawings(opened, "dark");
  });
}
