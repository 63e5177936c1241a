import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { KINDS } from "./kinds.ts";
import { openedFor } from "./opened.ts";
import { ROOT } from "./sites.ts";

/** The entries of a list of evidence are made alike: forty stand for hundreds, which would take a minute. */
const CONTEXT = "{ exclude: [['.evidence > li:nth-child(n + 41)']] }";

const site = openedFor(ROOT);

describe.each(KINDS)("/%s", (path) => {
  it("axe finds nothing in the light, nor in the dark", async () => {
    // Its policy would keep axe out.
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
    await page.goto(`${site.origin}/${path}`);
    await page.evaluate(axe.source);
    // What does not hang on colours is the same in the dark.
    for (const [colorScheme, rules] of [
      // The rule on targets of 24 pixels is off unless it is asked for.
      ["light", "{ rules: { 'target-size': { enabled: true } } }"],
      ["dark", "{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = (await page.evaluate(`axe.run(${CONTEXT}, ${rules})`)) as axe.AxeResults;
      expect(violations.map(({ id, nodes }) => [colorScheme, id, nodes[0]?.html])).toEqual([]);
    }
    await page.close();
  });
});
