import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSite } from "../../src/content/read-site.ts";
import { hostRules } from "../../src/hosting/rules.ts";
import { attribute, readPage, tagged } from "../pages/html.ts";
import { SITE } from "./kinds.ts";
import { SERVER_NAMES, startServer } from "./web-servers.ts";

const read = readSite(".");
/** The site after a chart was renamed. */
const content = {
  ...read,
  lists: { ...read.lists, moved: { ...read.lists.moved, data: { "/charts/levels/": "/charts/troop-levels/" } } },
};

const EACH = SERVER_NAMES.flatMap((name) => ["/", "/some/repo/"].map((base) => [name, base] as const));

describe.each(EACH)("the site served by %s under %s", (name, base) => {
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    server = await startServer(name, hostRules(content, base), SITE.folder);
  });
  afterAll(() => server.stop());

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(server.origin + base + path, { redirect: "manual", headers });

  it.each([
    ["", "text/html; charset=utf-8"],
    ["explainers/us-troops-in-iraq/", "text/html; charset=utf-8"],
    ["explainers/us-troops-in-iraq.md", "text/markdown; charset=utf-8"],
    ["explainers/us-troops-in-iraq.bib", "application/x-bibtex; charset=utf-8"],
    ["explainers/us-troops-in-iraq.ris", "application/x-research-info-systems; charset=utf-8"],
    ["explainers/us-troops-in-iraq.jsonld", "application/ld+json; charset=utf-8"],
    ["explainers/us-troops-in-iraq.csl.json", "application/json; charset=utf-8"],
    ["evidence.csv", "text/csv; charset=utf-8"],
    ["evidence.json", "application/json; charset=utf-8"],
    ["charts/troop-levels.svg", "image/svg+xml; charset=utf-8"],
    ["charts/troop-levels.png", "image/png"],
    ["data.zip", "application/zip"],
    ["llms.txt", "text/plain; charset=utf-8"],
  ])("gives /%s as %s, whole", async (path, type) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(join(SITE.folder, file)))).toBe(true);
  });

  it.each(["", "evidence.csv", "evidence.json", "charts/troop-levels.svg", "explainers/us-troops-in-iraq.md"])(
    "compresses /%s for whoever can read that",
    async (path) => {
      expect((await get(path, { "accept-encoding": "gzip" })).headers.get("content-encoding")).toBe("gzip");
      expect((await get(path, { "accept-encoding": "identity" })).headers.get("content-encoding")).toBeNull();
    },
  );

  it.each(["charts/troop-levels.png", "data.zip"])("does not compress /%s again", async (path) => {
    expect((await get(path, { "accept-encoding": "gzip" })).headers.get("content-encoding")).toBeNull();
  });

  it.each(["", "evidence.csv"])(
    "has /%s asked for anew each time, and sends what has not changed once",
    async (path) => {
      const first = await get(path);
      expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      const again = await get(path, { "if-none-match": first.headers.get("etag") ?? "" });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    },
  );

  it.each(["", "index.html", "explainers/us-troops-in-iraq/", "charts/troop-levels.svg", "404.html"])(
    "lets /%s run nothing, ask nothing and be framed by nobody",
    async (path) => {
      const policy = (await get(path)).headers.get("content-security-policy") ?? "";
      expect(policy.split(";")).toEqual(
        expect.arrayContaining(["default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'none'"]),
      );
      expect(policy).not.toMatch(/script|https?:|\*/);
    },
  );

  it("lets others show what is there to be embedded, and nothing more of it", async () => {
    const policy = (await get("embed/troop-levels/")).headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain("frame-ancestors");
  });

  it.each(["", "evidence.json", "no-such-page/"])(
    "keeps types and referrers as they are at /%s, and lets other sites read",
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("access-control-allow-origin")).toBe("*");
    },
  );

  it.each(["no-such-page", "charts/no-such-chart/", "charts/no-such-chart.csv"])(
    "has the page for what is not there at /%s, and says that it is not there",
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
      expect(await answer.text()).toBe(readFileSync(join(SITE.folder, "404.html"), "utf8"));
    },
  );

  it.each([
    ["charts/levels/", "charts/troop-levels/"],
    ["charts/levels.csv", "charts/troop-levels.csv"],
    ["charts/levels.oembed.json", "charts/troop-levels.oembed.json"],
  ])("leads from /%s, which was renamed, to /%s", async (from, to) => {
    const answer = await get(from);
    expect([answer.status, answer.headers.get("location")]).toEqual([301, base + to]);
    expect((await get(to)).status).toBe(200);
  });

  it("leads from a folder's address without its slash to the one with it", async () => {
    const answer = await get("charts/troop-levels");
    expect(answer.status).toBeGreaterThan(300);
    expect(answer.status).toBeLessThan(309);
    const to = new URL(answer.headers.get("location") ?? "", `${server.origin}${base}charts/`);
    expect(to.pathname).toBe(`${base}charts/troop-levels/`);
  });

  it("gives nothing beside the site", async () => {
    for (const path of ["../package.json", "%2e%2e/package.json", "%2e%2e%2f%2e%2e%2fpackage.json"]) {
      expect((await get(path)).status).not.toBe(200);
    }
    if (base !== "/") expect((await fetch(`${server.origin}/evidence.csv`)).status).toBe(404);
  });
});

it("a header allows what the page's own policy allows: the style and the pictures in it", () => {
  const own = tagged(readPage(SITE, "explainers/us-troops-in-iraq/"), "meta").flatMap((meta) =>
    attribute(meta, "http-equiv") === "Content-Security-Policy" ? (attribute(meta, "content")?.split(";") ?? []) : [],
  );
  const { policies } = hostRules(content, "/");
  const header = policies.find(({ address }) => address === "/explainers/")?.policy.split(";") ?? [];
  const names = (policy: readonly string[]) => policy.map((rule) => rule.split(" ")[0]);
  expect(names(header)).toEqual([...names(own), "frame-ancestors"]);
  expect(own.find((rule) => rule.startsWith("img-src"))).toBe("img-src data:");
  expect(header).toContain("img-src 'self' data:");
});
