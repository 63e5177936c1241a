import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import type { Frame } from "playwright-core";
import { describe, expect, it } from "vitest";
import { formatPartialDate } from "../../src/model/partial-date.ts";
import { readSite } from "../../src/content/read-site.ts";
import { claimPath } from "../../src/content/site.ts";
import { DEJAVU, FACES, TINOS } from "../fonts/faces.ts";
import { around, attribute, leadsTo, readPage, tagged, textOf, type Element } from "./html.ts";
import { openedFor } from "./opened.ts";
import { BASED, explainersOf, ROOT, type Site } from "./sites.ts";

const content = readSite(".");
const charts = [...content.charts.values()];
const UNKNOWN = "https://YOUR-HOST";

const recordOf = ({ folder }: Site, id: string) =>
  JSON.parse(readFileSync(join(folder, `charts/${id}.oembed.json`), "utf8")) as Readonly<
    Record<"title" | "html" | "thumbnail_url" | "provider_url", string>
  > & { readonly height: number };

const WIDTHS = [280, 300, 320, 340, 360, 400, 480, 560, 640, 679, 680, 700, 720, 800, 960, 1200];

/** What stays blank under an embedded chart at most, in pixels: its height is reckoned for the widest face. */
const BLANK = new Map([
  [DEJAVU, 64],
  [TINOS, 140],
]);

/** What a reader sees of an embedded chart. */
interface Seen {
  readonly over: readonly [sideways: number, down: number];
  readonly width: number;
  readonly svgs: readonly { readonly scale: number; readonly high: number; readonly bottom: number }[];
  readonly below: number;
  readonly outside: readonly string[];
  readonly blank: number;
}

const LOOK = `({
  over: [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight],
  width: innerWidth,
  svgs: [...document.querySelectorAll("svg")]
    .map((svg) => ({ box: svg.getBoundingClientRect(), units: svg.viewBox.baseVal }))
    .filter(({ box }) => box.width > 0)
    .map(({ box, units }) => ({ scale: box.width / units.width, high: box.height / units.height, bottom: box.bottom })),
  below: document.querySelector(".key").getBoundingClientRect().top,
  outside: [...document.querySelectorAll("h1, p, svg text")]
    .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
    .filter(({ box: { width, left, right, bottom } }) => width > 0 && (left < 0 || right > innerWidth || bottom > innerHeight))
    .map(({ words }) => words),
  blank: innerHeight - document.querySelector("main").getBoundingClientRect().bottom,
})`;

/** Shows a chart's snippet in a page, as somebody else would who has pasted it. */
async function embed({ browser, origin }: ReturnType<typeof openedFor>, id: string) {
  const page = await browser.newPage({ viewport: { width: 280, height: 800 } });
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  const snippet = recordOf(ROOT, id).html.replace(UNKNOWN, origin).replace(' loading="lazy"', "");
  await page.setContent(`<!doctype html><body style="margin:0">${snippet}`, { waitUntil: "load" });
  const frame = page.frames()[1] as Frame;
  const at = async (width: number) => {
    await page.setViewportSize({ width, height: 800 });
    return (await frame.evaluate(LOOK)) as Seen;
  };
  return { page, at, requests, complaints };
}

describe.each(FACES)("in somebody else's page, in $family,", (face) => {
  const opened = openedFor(ROOT, face);
  const blank = BLANK.get(face);

  it.each(charts)(
    "$id shows all of itself at every width: one drawing, no scroll bar, little blank",
    async ({ id }) => {
      const { page, at, requests, complaints } = await embed(opened, id);
      for (const width of blank === undefined ? [280, 360, 679, 700] : WIDTHS) {
        const seen = await at(width);
        expect(seen.width).toBe(width);
        expect(Math.max(...seen.over), String(width)).toBeLessThanOrEqual(0);
        expect(seen.outside, String(width)).toEqual([]);
        expect(seen.blank, String(width)).toBeLessThanOrEqual(blank ?? 140);
        const [svg, ...others] = seen.svgs;
        expect(others).toEqual([]);
        // Text of 13 pixels is at least 12 as it is seen, but on the narrowest phones.
        if (width >= 320) expect(13 * (svg?.scale ?? 0)).toBeGreaterThanOrEqual(12);
        expect(svg?.high).toBeCloseTo(svg?.scale ?? 0, 2);
        expect(svg?.bottom).toBeLessThanOrEqual(seen.below);
      }
      expect(requests).toEqual([`${opened.origin}/embed/${id}/`]);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it.each(blank === undefined ? [] : charts)(
    "$id shows all of itself where its style is taken away",
    async ({ id }) => {
      const { page, at } = await embed(opened, id);
      await page.evaluate(`for (const styled of document.querySelectorAll("[style]")) styled.removeAttribute("style")`);
      await page.evaluate(`document.body.style.margin = 0`);
      for (const width of WIDTHS) expect((await at(width)).over, String(width)).toEqual([0, 0]);
      await page.close();
    },
  );
});

const site = openedFor(ROOT);

describe.each(charts)("$id in somebody else's page", ({ id, data }) => {
  it.each([
    ["light", "rgb(255, 253, 249)"],
    ["dark", "rgb(23, 25, 27)"],
  ] as const)("axe finds nothing in the %s, whose paper it has", async (colorScheme, paper) => {
    const page = await site.browser.newPage({ viewport: { width: 720, height: 900 }, colorScheme, bypassCSP: true });
    await page.goto(`${site.origin}/embed/${id}/`);
    expect(await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe(paper);
    await page.evaluate(axe.source);
    const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.close();
  });

  it("names its source and leads to the chart's page, in a window of its own", () => {
    const [link, ...others] = tagged(readPage(ROOT, `embed/${id}/`), "a");
    expect(others).toEqual([]);
    expect(link && Object.fromEntries(link.attrs.map(({ name, value }) => [name, value]))).toEqual({
      href: `../../charts/${id}/index.html`,
      target: "_blank",
      rel: "noopener",
    });
    expect(tagged(readPage(ROOT, `embed/${id}/`), "h1").map(textOf)).toEqual([data.title]);
  });
});

describe.each([
  ["at the root", ROOT],
  ["under a base path", BASED],
])("the pages of charts %s", (_, site) => {
  it.each(charts.map(({ id }) => id))("%s gives its snippet to copy, as text, with whole addresses", (id) => {
    const page = readPage(site, `charts/${id}/`);
    const { html, ...record } = recordOf(site, id);
    const origin =
      new URL(record.provider_url).origin === new URL(UNKNOWN).origin ? UNKNOWN : new URL(record.provider_url).origin;
    expect(tagged(page, "pre").map(textOf)).toContain(html);
    expect(html).toContain(`src="${origin}${site.base}embed/${id}/"`);
    expect(record.thumbnail_url).toBe(`${origin}${site.base}charts/${id}.png`);
    for (const address of [`charts/${id}.png`, `embed/${id}/index.html`]) {
      expect(existsSync(join(site.folder, address)), address).toBe(true);
    }
    const links = tagged(page, "a").map(leadsTo);
    for (const type of ["png", "svg", "csv", "json"]) expect(links).toContain(`/charts/${id}.${type}`);
  });

  it.each(charts.map(({ id }) => id))(
    "%s tells programs that it can be embedded just where the build knew the site's address",
    (id) => {
      const records = tagged(readPage(site, `charts/${id}/`), "link").filter(
        (link) => attribute(link, "type") === "application/json+oembed",
      );
      const { provider_url } = recordOf(site, id);
      const expected = provider_url.startsWith(UNKNOWN) ? [] : [`${provider_url}charts/${id}.oembed.json`];
      expect(records.map((link) => attribute(link, "href"))).toEqual(expected);
    },
  );
});

const titleOf = (mark: Element) => tagged(mark, "title").map(textOf);
const marksIn = (page: string) => tagged(readPage(ROOT, page), "path").filter((path) => attribute(path, "data-claim"));

/** A map: its marks are places, each with many claims. */
const isMap = ({ data }: (typeof charts)[number]) => data.panels.some(({ draws }) => draws === "locations");

it("a mark of a map says which place it is, and how much is told of it", () => {
  for (const { id } of charts.filter(isMap)) {
    for (const page of [`charts/${id}/`, `charts/${id}.svg`, `embed/${id}/`]) {
      expect(marksIn(page).length).toBeGreaterThan(1);
      for (const mark of marksIn(page))
        expect(titleOf(mark).join("; ")).toMatch(/^[A-Z][\w -]+: \d+ events?, \d+ reports?$/);
    }
  }
});

describe.each(charts.filter((chart) => !isMap(chart)).map(({ id }) => id))("a mark of %s", (id) => {
  it.each([`charts/${id}/`, `charts/${id}.svg`, `embed/${id}/`])(
    "says on /%s, where it is pointed at, its claim in our words, its outlet and its day",
    (page) => {
      const marks = marksIn(page);
      expect(marks.length).toBeGreaterThan(1);
      for (const mark of marks) {
        const [words = "", ...others] = titleOf(mark);
        expect(others).toEqual([]);
        for (const name of attribute(mark, "data-claim")?.split(" ") ?? []) {
          const claim = content.claims.get(name);
          expect(words, name).toContain(claim?.data.says);
          expect(words, name).toContain(claim?.source.data.outlet.replace(/ \(.*\)$/, ""));
          expect(words, name).toContain(claim && formatPartialDate(claim.asOf));
        }
      }
    },
  );
});

it("a row of a chart's table leads to its claim, which says the same without a pointer", () => {
  for (const chart of charts) {
    const { id } = chart;
    const rows = tagged(readPage(ROOT, `charts/${id}/`), "tr").filter((row) => attribute(row, "data-claim"));
    for (const row of rows) {
      if (isMap(chart)) {
        for (const to of tagged(row, "a").map(leadsTo)) expect(to).toMatch(/^(\/(timeline|claims)\/|https:)/);
        continue;
      }
      const names = attribute(row, "data-claim")?.split(" ") ?? [];
      const isCore = (name: string) => content.claims.get(name)?.source.data.tier === "core";
      expect(tagged(row, "a").map(leadsTo)).toEqual([claimPath(names.find(isCore) ?? names[0] ?? "")]);
    }
  }
});

it("an explainer's charts carry no such words: they would weigh more than the drawing", () => {
  for (const page of explainersOf(ROOT)) {
    const inFigures = marksIn(page).filter((mark) => around(mark, ({ tagName }) => tagName === "figure"));
    expect(inFigures.flatMap(titleOf), page).toEqual([]);
  }
});
