import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gunzipSync, gzipSync, constants } from "node:zlib";
import { readCsv } from "../read-csv.ts";
import { filesOf, explainersOf, pagesOf, ROOT } from "./sites.ts";

const html = (page: string) =>
  readFileSync(join(ROOT.folder, page === "" || page.endsWith("/") ? `${page}index.html` : page), "utf8");

/** An explainer's own text, from its answer on: without what is printed from lists of content, its foot and its notes. */
function proseOf(page: string): string {
  const [prose = ""] = html(page).split(/<h2 id="(?:differences|evidence)">/);
  return prose
    .replace(/^[\s\S]*?<div class="answer"/, '<div class="answer"')
    .replace(/<(figure|section|table class="compare[^"]*")[\s\S]*?<\/(figure|section|table)>/g, " ")
    .replace(/<nav[\s\S]*?<\/nav>/g, " ")
    .replace(/<button[^>]*>\[\d+\]<\/button>/g, " ");
}

/** One TCP flight, and the whole of an explainer, in bytes of gzip. */
const FLIGHT = 14_600;
const BUDGET = 25_000;

describe.each(explainersOf(ROOT))("%s", (page) => {
  const bytes = gzipSync(html(page), { level: 9 });

  it(`is at most ${String(BUDGET)} bytes of gzip`, () => {
    expect(bytes.length).toBeLessThanOrEqual(BUDGET);
  });

  it("shows its style, title, answer and, where it stands at the top, its whole first chart in the first flight", () => {
    // A stream cut short is read as far as it goes.
    const start = gunzipSync(bytes.subarray(0, FLIGHT), { finishFlush: constants.Z_SYNC_FLUSH }).toString("utf8");
    const atTop = /<div class="answer">[\s\S]*?<\/nav>\s*<figure id="chart-/.test(html(page));
    const parts = ["</style>", "</h1>", 'class="answer"', ...(atTop ? ["<figure", "</table>", "</figure>"] : ["<h2"])];
    const order = parts.map((part) => start.indexOf(part));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("ends in its evidence: an entry for every claim that its prose uses, and no other", () => {
    const text = html(page);
    const [prose = "", evidence = ""] = text.split('<h2 id="evidence">');
    const withoutCharts = prose.replace(/<figure[\s\S]*?<\/figure>/g, "");
    const used = new Set([...withoutCharts.matchAll(/href="#(claim-[^"]+)"/g)].map(([, id]) => id));
    const listed = [...evidence.matchAll(/<li id="(claim-[^"]+)"/g)].map(([, id]) => id);
    expect(listed.toSorted()).toEqual([...used].sort());
    expect(listed.length).toBeGreaterThan(5);
  });

  it("has between 600 and 1,200 words of prose", () => {
    // A word may be part within an element and part without: “Khamenei” and “’s”.
    const text = proseOf(page)
      .replace(/<\/?(?:a|data|time|q|em|strong|span|b|i|label)\b[^>]*>/g, "")
      .replace(/<[^>]+>/g, " ");
    const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(600);
    expect(words).toBeLessThanOrEqual(1200);
  });

  it("has no digit in its prose outside figures, dates, quotations and the names on the list", () => {
    const rest = proseOf(page)
      .replace(/<(data|time|q|h1)\b[\s\S]*?<\/\1>/g, " ")
      .replace(/<[^>]+>/g, " ")
      .replace(/Tower 22|Kurdistan 24/g, "");
    expect(rest.match(/.{0,30}\d.{0,30}/g) ?? []).toEqual([]);
  });
});

describe("every page", () => {
  it.each(pagesOf(ROOT))(
    "/%s has no script (but the one of the search), no style attribute and no handler, one h1, a language and a policy",
    (page) => {
      const text = html(page);
      // In tags alone: code to copy may name a style.
      expect(text.replace(page === "search/" ? /<script>[\s\S]*?<\/script>/ : "", "")).not.toMatch(
        /<script|<[a-z][^>]*\s(style|on\w+)=/,
      );
      expect(text.match(/<h1/g)).toHaveLength(1);
      expect(text).toContain('<html lang="en">');
      expect(text).toMatch(/content="default-src &#39;none&#39;;|content="default-src 'none';/);
      expect(text).not.toContain("unsafe");
    },
  );
});

it("no page has a word glued to the date, link, figure or quotation beside it", () => {
  for (const page of pagesOf(ROOT)) {
    const glued =
      html(page).match(
        /.{0,20}[\w,;:.](?:<time|<a (?!popover)|<data|<q ).{0,30}|.{0,30}<\/(?:time|a|data|q)>\w.{0,20}/g,
      ) ?? [];
    expect(glued, page).toEqual([]);
  }
});

describe("a chart's figure", () => {
  const figures = pagesOf(ROOT).flatMap((page) =>
    [...html(page).matchAll(/<figure id="chart-([^"]+)"[\s\S]*?<\/figure>/g)].map(([figure, id]) => ({
      page,
      id,
      figure,
    })),
  );
  const names = (part: string, tag: string) =>
    [...part.matchAll(new RegExp(`<${tag}[^>]* data-claim="([^"]+)"`, "g"))].flatMap(([, claims = ""]) =>
      claims.split(" "),
    );

  it.each(figures)("$id on /$page draws the same claims at each width as its table has", ({ figure }) => {
    const [svgs = "", table = ""] = figure.split("<table");
    const [narrow = [], wide = []] = [...svgs.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => names(svg, "path"));
    const rows = names(table, "tr");
    expect(narrow.toSorted()).toEqual(rows.toSorted());
    expect(wide.toSorted()).toEqual(rows.toSorted());
    expect(rows.length).toBeGreaterThan(2);
    // Nothing else carries the name of a claim.
    const carriers = [...svgs.matchAll(/<path[^>]* data-claim=/g), ...table.matchAll(/<tr[^>]* data-claim=/g)];
    expect(figure.match(/data-claim=/g)).toHaveLength(carriers.length);
  });
});

it("the CSV and the JSON of a chart hold the claims that it draws, each with its hedge, scope, counter and basis", () => {
  for (const file of filesOf(ROOT).filter((name) => /^charts\/[a-z0-9-]+\.json$/.test(name))) {
    const { claims } = JSON.parse(readFileSync(join(ROOT.folder, file), "utf8")) as {
      claims: Record<string, unknown>[];
    };
    const csv = readCsv(readFileSync(join(ROOT.folder, file.replace(".json", ".csv")), "utf8"));
    const svg = readFileSync(join(ROOT.folder, file.replace(".json", ".svg")), "utf8");
    const drawn = [...svg.matchAll(/data-claim="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" "));
    expect(new Set(claims.map(({ claim }) => claim))).toEqual(new Set(drawn));
    expect(new Set(drawn).size).toBe(claims.length);
    expect(Object.keys(csv[0] ?? {})).toEqual(Object.keys(claims[0] ?? {}));
    expect(csv.map(({ claim }) => claim)).toEqual(claims.map(({ claim }) => claim));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  }
});
