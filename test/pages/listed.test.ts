import { describe, expect, it } from "vitest";
import { schemaOf } from "../../src/charts/schemas.ts";
import { cannotTell } from "../../src/charts/sentences.ts";
import { toChart } from "../../src/charts/to-chart.ts";
import { claimId, isFigure, type Claim, type Source } from "../../src/content/site.ts";
import { dateBounds } from "../../src/model/partial-date.ts";
import { PLACES } from "../../src/model/region.ts";
import { readSite } from "../../src/content/read-site.ts";
import { attribute, elements, readPage, tagged, wordsOf, type Node } from "./html.ts";
import { explainersOf, pagesOf, ROOT } from "./sites.ts";
import { targetOf } from "./target.ts";

const content = readSite(".");
const withClass = (node: Node, tag: string, name: string) =>
  tagged(node, tag).filter((element) => attribute(element, "class")?.split(" ").includes(name));
const startOf = ({ published }: Source) => dateBounds(published).start;

/** The sources that the links of a part of `/sources/` lead to, in order. */
const sourcesIn = (node: Node) =>
  tagged(node, "a").flatMap((link) => {
    const id = /^sources\/([^/#]+)\/$/.exec(targetOf(link, "sources/"))?.[1];
    return (id !== undefined && content.sources.get(id)) || [];
  });

const expectOldestFirst = (sources: readonly Source[]) => {
  const starts = sources.map(startOf);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
};

describe("/sources/", () => {
  const page = readPage(ROOT, "sources/");
  const articles = withClass(page, "ol", "events").flatMap(sourcesIn);
  const lines = withClass(page, "dl", "names").flatMap((list) =>
    [...elements(list)].filter(({ tagName }) => tagName === "dt" || tagName === "dd"),
  );
  /** Each outlet's name with the lines under it. */
  const outlets = lines.flatMap((line, i) => {
    if (line.tagName !== "dt") return [];
    const next = lines.findIndex(({ tagName }, j) => j > i && tagName === "dt");
    return [{ name: wordsOf(line), sources: lines.slice(i + 1, next === -1 ? undefined : next).flatMap(sourcesIn) }];
  });

  it("lists the five articles by the day of publication, the oldest first", () => {
    expect(articles.map(({ data }) => data.tier)).toEqual(["core", "core", "core", "core", "core"]);
    expectOldestFirst(articles);
  });

  it("lists all context by outlet, in alphabetical order, the sources of each the oldest first", () => {
    const names = outlets.map(({ name }) => name);
    const sorted = names.map((name) => name.replace(/^The /, "").toLowerCase());
    expect(sorted).toEqual(sorted.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(new Set(names).size).toBe(names.length);
    for (const { sources } of outlets) expectOldestFirst(sources);
    expect(Math.max(...outlets.map(({ sources }) => sources.length))).toBeGreaterThan(3);
    const listed = outlets.flatMap(({ sources }) => sources);
    expect(new Set([...articles, ...listed])).toEqual(new Set(content.sources.values()));
    expect(new Set(listed.map(({ data }) => data.tier))).toEqual(new Set(["context"]));
  });

  it("says of every source how many claims it has, and its limits in a sentence at least", () => {
    for (const entry of [...tagged(page, "li"), ...tagged(page, "dd")]) {
      const [source] = sourcesIn(entry);
      if (!source) continue;
      const { claims, data } = source;
      expect(wordsOf(entry), source.id).toContain(
        data.tier === "context" && claims.length === 1 ? "1 claim" : `${String(claims.length)} claims`,
      );
      expect(wordsOf(entry), source.id).toContain(
        (data.limits ?? "").split(/(?<=\.) (?=\p{Lu})/u)[0]?.replace(/\.$/, ""),
      );
    }
  });
});

it("/evidence/ has the claims of the five articles first, then the others, each the oldest first and as its file has them", () => {
  const ids = tagged(readPage(ROOT, "evidence/"), "li").map((entry) => attribute(entry, "id"));
  const byId = new Map([...content.claims.values()].map((claim) => [claimId(claim.name), claim]));
  const listed = ids.flatMap((id) => byId.get(id ?? "") ?? []);
  const tiers = listed.map(({ source }) => source.data.tier);
  expect(tiers.indexOf("context")).toBe(tiers.lastIndexOf("core") + 1);
  for (const tier of ["core", "context"]) {
    const sources = [...new Set(listed.filter(({ source }) => source.data.tier === tier).map(({ source }) => source))];
    expectOldestFirst(sources);
    expect(listed.filter(({ source }) => source.data.tier === tier)).toEqual(sources.flatMap(({ claims }) => claims));
  }
});

it("a side of a difference says of each claim whether it is context", () => {
  const all = content.differences;
  const sections = ["differences/", ...explainersOf(ROOT)].flatMap((page) =>
    withClass(readPage(ROOT, page), "section", "difference").map((section) => ({ page, section })),
  );
  const seen = new Set<string>();
  for (const { page, section } of sections) {
    const id = attribute(section, "id")?.replace(/^difference-/, "");
    const claims = all.find((each) => each.id === id)?.sides.flat() ?? [];
    const bylines = withClass(section, "ul", "sides").flatMap((list) => withClass(list, "a", "meta"));
    expect(bylines, `/${page}: ${String(id)}`).toHaveLength(claims.length);
    for (const [i, byline] of bylines.entries()) {
      const { source } = claims[i] as Claim;
      const siblings = byline.parentNode?.childNodes ?? [];
      const after = siblings.slice(siblings.indexOf(byline) + 1).find((node) => "tagName" in node) as Node;
      expect(wordsOf(after).includes("· context"), `/${page}: ${claims[i]?.name ?? ""}`).toBe(
        source.data.tier === "context",
      );
      seen.add(source.data.tier);
    }
  }
  expect(seen).toEqual(new Set(["core", "context"]));
});

describe("a chart's figure", () => {
  const figures = pagesOf(ROOT).flatMap((page) =>
    tagged(readPage(ROOT, page), "figure").flatMap((figure) => {
      const chart = content.charts.get((attribute(figure, "id") ?? "").replace(/^chart-/, ""));
      return chart ? [{ page, figure, chart }] : [];
    }),
  );

  it("says all that it cannot tell, in order: what editors add, what follows from its data, what is left out", () => {
    for (const { page, figure, chart } of figures) {
      const told = tagged(figure, "ul").flatMap((list) => tagged(list, "li").map(wordsOf));
      expect(told, `/${page}`).toEqual(cannotTell(toChart(chart)));
    }
  });

  it("says of every other place how many reports of its measures it does not draw", () => {
    const told = figures.flatMap(({ page, figure, chart }) => {
      const { panels } = chart.data;
      const counts = panels.flatMap((panel) => schemaOf(panel).counts?.(panel) ?? []);
      const measures = counts.map(({ measure }) => measure);
      const shown = new Set(counts.map(({ place }) => place));
      const others = [...content.claims.values()]
        .filter(isFigure)
        .filter(({ data }) => measures.includes(data.measure) && !shown.has(data.place))
        .filter(({ name }) => !chart.data.leftOut.some(({ claim }) => claim === name))
        .filter((claim) => !chart.claims.panels.some(({ figures }) => figures.includes(claim)));
      return [...Map.groupBy(others, ({ data }) => data.place)].map(([place, { length }]) => {
        const reports = length === 1 ? "one report" : `${String(length)} reports`;
        const sentence = `What is counted for ${PLACES[place]}: ${reports} of that, not drawn here.`;
        expect(wordsOf(figure), `/${page}`).toContain(sentence);
        return sentence;
      });
    });
    expect(told.length).toBeGreaterThan(0);
  });

  it("marks the rows of the five articles, and those alone", () => {
    for (const { page, figure } of figures) {
      // A location is no report of one source.
      for (const row of tagged(figure, "tr").filter((row) => tagged(row, "b").length === 0)) {
        const names = attribute(row, "data-claim")?.split(" ") ?? [];
        const core = names.some((name) => content.claims.get(name)?.source.data.tier === "core");
        expect(attribute(row, "class"), `/${page}: ${names.join(" ")}`).toBe(core ? "k" : undefined);
      }
    }
  });
});

it("a note of an explainer says where its claim is context, and its number is marked so", () => {
  let context = 0;
  const ids = new Map([...content.claims.values()].map((claim) => [`#${claimId(claim.name)}`, claim]));
  for (const page of explainersOf(ROOT)) {
    const buttons = tagged(readPage(ROOT, page), "button");
    for (const note of tagged(readPage(ROOT, page), "a")) {
      const claim = ids.get(attribute(note, "href") ?? "");
      if (!claim || attribute(note, "popover") === undefined) continue;
      const isContext = claim.source.data.tier === "context";
      const mine = buttons.filter((button) => attribute(button, "popovertarget") === attribute(note, "id"));
      context += Number(isContext);
      expect(mine.length, `/${page}: ${claim.name}`).toBeGreaterThan(0);
      for (const button of mine)
        expect(attribute(button, "class"), `/${page}: ${claim.name}`).toBe(isContext ? "c x" : "c");
      expect(/\u00a0· context/.test(attribute(note, "aria-label") ?? ""), `/${page}: ${claim.name}`).toBe(isContext);
    }
  }
  expect(context).toBeGreaterThan(20);
});
