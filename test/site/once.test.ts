import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

/** What a module's functions were called with, counted by their names. */
const calls = new Map<string, number>();

/** Counts the calls of functions that a module exports; otherwise they do what they do. */
function count(path: string, ...names: readonly string[]): void {
  vi.doMock(path, async (original) => {
    const actual = await original<Record<string, (...args: unknown[]) => unknown>>();
    const counted = names.map((name) => {
      const call = (...args: unknown[]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        return actual[name]?.(...args);
      };
      return [name, call] as const;
    });
    return { ...actual, ...Object.fromEntries(counted) };
  });
}

const COUNTED = [
  ["../../src/content/read-site.ts", "readFiles"],
  ["../../src/content/resolve-site.ts", "resolveSite"],
  ["../../src/content/timeline.ts", "resolveEvents"],
  ["../../src/content/differences.ts", "resolveDifferences"],
  ["../../src/content/chart-claims.ts", "chartClaims"],
  ["../../src/quotes/text-fragment.ts", "passageUrl"],
] as const;

beforeAll(() => {
  vi.resetModules();
  for (const [path, ...names] of COUNTED) count(path, ...names);
  vi.stubGlobal("__BUILT__", true);
});

afterAll(() => {
  for (const [path] of COUNTED) vi.doUnmock(path);
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("a build works each thing out once, however many pages ask", () => {
  it("reads the files and resolves the timeline, the differences, the claims of each chart and all uses once", async () => {
    const { claimNamed, explainers, site } = await import("../../src/site/the-site.ts");
    const { sitePages } = await import("../../src/content/site-pages.ts");
    const { differencesOf } = await import("../../src/content/differences.ts");
    const first = site();
    for (const { uses } of explainers()) {
      uses.claims.forEach(claimNamed);
      differencesOf(site(), uses.claims);
      sitePages(site());
    }
    const { checkSite } = await import("../../src/check/check-content.ts");
    checkSite(site(), ".");
    expect(site()).toBe(first);
    expect(Object.fromEntries(calls)).toEqual({
      readFiles: 1,
      resolveSite: 1,
      resolveEvents: 1,
      resolveDifferences: 1,
      chartClaims: first.charts.size,
    });
    expect(Object.isFrozen(first)).toBe(true);
  });

  it("prints the entry of a claim once for all pages that stand at the same depth", async () => {
    const { site } = await import("../../src/site/the-site.ts");
    const { claimEntry } = await import("../../src/site/claim-entry.ts");
    const { relativeLinks } = await import("../../src/site/address.ts");
    const { sitePages } = await import("../../src/content/site-pages.ts");
    const pages = sitePages(site());
    const { explainers, claims } = site();
    calls.clear();
    for (const slug of explainers.keys()) {
      const to = relativeLinks(`/explainers/${slug}/`, pages);
      for (const claim of claims.values()) claimEntry(claim, to);
    }
    expect(explainers.size).toBeGreaterThan(1);
    expect(Object.fromEntries(calls)).toEqual({ passageUrl: claims.size });
  });

  it("links an entry from where its page stands, whatever was printed before", async () => {
    const { claimNamed, site } = await import("../../src/site/the-site.ts");
    const { claimEntry } = await import("../../src/site/claim-entry.ts");
    const { relativeLinks } = await import("../../src/site/address.ts");
    const { sitePages } = await import("../../src/content/site-pages.ts");
    const pages = sitePages(site());
    const claim = claimNamed("voa-2024-01-08#troops-iraq");
    const at = (page: `/${string}`) => claimEntry(claim, relativeLinks(page, pages));
    expect(at("/explainers/us-troops-in-iraq/")).toContain('<a href="../../sources/voa-2024-01-08/index.html">');
    expect(at("/evidence/")).toContain('<a href="../sources/voa-2024-01-08/index.html">');
    expect(at("/sources/voa-2024-01-08/")).toContain('<a href="index.html">');
  });
});
