import { expect, it } from "vitest";
import { standingPages } from "../../src/content/site-pages.ts";
import { headersFile, redirectsFile } from "../../src/hosting/netlify.ts";
import { hostRules } from "../../src/hosting/rules.ts";
import { readSite } from "../../src/content/read-site.ts";

const read = readSite(".");
const moved = {
  "/charts/levels/": "/charts/troop-levels/",
  "/claims/voa-2024-01-08/soldiers/": "/claims/voa-2024-01-08/troops-iraq/",
  "/old/": "/timeline/#y2020",
};
const site = { ...read, lists: { ...read.lists, moved: { ...read.lists.moved, data: moved } } };

/** `_headers` as a host reads it: what each address is told, by the patterns that fit it. */
function headersFor(address: string, file: string): Record<string, string[]> {
  const told: Record<string, string[]> = {};
  let fits = false;
  for (const line of file.trimEnd().split("\n")) {
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name === undefined) {
      const pattern = line.replace(/[.]/g, "[.]").replaceAll("*", ".*");
      fits = new RegExp(`^${pattern}$`).test(address);
    } else if (fits) (told[name] ??= []).push(value ?? "");
  }
  return told;
}

it("the old address of a page leads to the new one, and so does that of each file beside it", () => {
  const lines = redirectsFile(hostRules(site, "/some/repo/")).trimEnd().split("\n");
  expect(lines).toContain("/some/repo/charts/levels/ /some/repo/charts/troop-levels/ 301");
  const files = [...standingPages(site).keys()].filter((path) => path.startsWith("/charts/troop-levels."));
  expect(files.length).toBeGreaterThan(6);
  for (const path of files) {
    const old = path.replace("troop-levels", "levels");
    expect(lines).toContain(`/some/repo${old} /some/repo${path} 301`);
  }
  expect(lines).toContain(
    "/some/repo/claims/voa-2024-01-08/soldiers.jsonld /some/repo/claims/voa-2024-01-08/troops-iraq.jsonld 301",
  );
  expect(lines.filter((line) => line.startsWith("/some/repo/old"))).toEqual([
    "/some/repo/old/ /some/repo/timeline/#y2020 301",
  ]);
  expect(
    redirectsFile(hostRules({ ...read, lists: { ...read.lists, moved: { ...read.lists.moved, data: {} } } }, "/")),
  ).toBe("");
});

it("every page of the site has exactly one policy, and one value of each header", () => {
  for (const base of ["/", "/some/repo/"]) {
    const file = headersFile(hostRules(site, base));
    for (const path of [...standingPages(site).keys()].filter((path) => path.endsWith("/"))) {
      const told = headersFor(base + path.slice(1), file);
      expect(told["Content-Security-Policy"], path).toHaveLength(1);
      expect(
        Object.values(told).filter((values) => values.length !== 1),
        path,
      ).toEqual([]);
    }
  }
});

it("every file has one type", () => {
  const file = headersFile(hostRules(site, "/"));
  const files = [...standingPages(site).keys()].filter((path) => /\.\w+$/.test(path) && !path.endsWith(".html"));
  for (const path of files) expect(headersFor(path, file)["Content-Type"], path).toHaveLength(1);
  expect(headersFor("/explainers/us-troops-in-iraq.md", file)["Content-Type"]).toEqual([
    "text/markdown; charset=utf-8",
  ]);
  expect(headersFor("/charts/troop-levels.png", file)["Content-Type"]).toEqual(["image/png"]);
});

it("only what is there to be embedded may be framed", () => {
  const framed = hostRules(site, "/").policies.filter(({ policy }) => !policy.includes("frame-ancestors 'none'"));
  expect(framed.map(({ address }) => address)).toEqual(["/embed/"]);
});

it("fits what Cloudflare Pages reads: at most 100 rules of headers, no line of more than 2,000 letters", () => {
  const lines = headersFile(hostRules(site, "/")).split("\n");
  expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
});
