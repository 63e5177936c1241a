import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { serializeOuter } from "parse5";
import { describe, expect, it } from "vitest";
import { cannotTell, howToRead, keyOf } from "../../src/charts/sentences.ts";
import { drawnClaims } from "../../src/content/chart-claims.ts";
import { parseMdxFile } from "../../src/content/mdx/mdx-file.ts";
import { toChart } from "../../src/charts/to-chart.ts";
import { formatPartialDate } from "../../src/model/partial-date.ts";
import { claimId } from "../../src/content/site.ts";
import { readSite } from "../../src/content/read-site.ts";
import { around, attribute, elements, readPage, tagged, wordsOf, type Element, type Node } from "./html.ts";
import { explainersOf, filesOf, pagesOf, ROOT } from "./sites.ts";
import { targetOf } from "./target.ts";

const content = readSite(".");
const charts = [...content.charts.values()];
const page = (path: string) => readPage(ROOT, path);
const withClass = (node: Node, tag: string, name: string) =>
  tagged(node, tag).filter((element) => attribute(element, "class")?.split(" ").includes(name));
const linksOn = (path: string, node: Node = page(path)) =>
  tagged(node, "a").map((link) => ({ to: targetOf(link, path), words: wordsOf(link) }));

interface FrontMatter {
  readonly title: string;
  readonly question: string;
  readonly summary: string;
  readonly order: number;
}
/** In the order that their front matter gives. */
const explainers = explainersOf(ROOT)
  .map((path) => {
    const file = `content/${path.replace(/\/$/, ".mdx")}`;
    const text = readFileSync(file, "utf8");
    return { path, text, ...(parseMdxFile(file, text).frontMatter.data as FrontMatter) };
  })
  .sort((a, b) => a.order - b.order);

const cardOf = (path: string) => (card: Element) => ({
  link: linksOn(path, card)[0],
  words: tagged(card, "p").map(wordsOf).join(),
});

/** The cards of the home page under a heading. */
function cardsUnder(id: string) {
  const all = [...tagged(page(""), "h2", "ul")];
  const start = all.findIndex((element) => attribute(element, "id") === id);
  const list = all.slice(start + 1).find(({ tagName }) => tagName === "ul") as Element;
  return tagged(list, "li").map(cardOf(""));
}

const cardsOf = (path: string) => withClass(page(path), "ul", "cards").flatMap((list) => tagged(list, "li"));
const explainerCards = explainers.map(({ path, question, summary }) => ({
  link: { to: path, words: question },
  words: summary,
}));
const chartCards = charts
  .toSorted((a, b) => a.data.order - b.data.order)
  .map(({ id, data }) => ({ link: { to: `charts/${id}/`, words: data.title }, words: data.measured }));

describe("cards", () => {
  it("of the explainers stand in their order, each with its question and its summary, at home and on /explainers/", () => {
    expect(cardsUnder("explainers")).toEqual(explainerCards);
    expect(cardsOf("explainers/").map(cardOf("explainers/"))).toEqual(explainerCards);
  });

  it("of the charts stand in their order, each with what it measures, at home and on /charts/", () => {
    expect(cardsUnder("charts")).toEqual(chartCards);
    expect(cardsOf("charts/").map(cardOf("charts/"))).toEqual(chartCards);
  });

  it("have one picture each, of a chart or of an explainer that draws something", () => {
    const draws = ({ path }: { path: string }) => withClass(page(path), "svg", "s340").length > 0;
    const pictures = (path: string) => cardsOf(path).map((card) => withClass(card, "svg", "thumb").length);
    expect(pictures("charts/")).toEqual(charts.map(() => 1));
    expect(pictures("explainers/")).toEqual(explainers.map((explainer) => Number(draws(explainer))));
  });

  it("weigh little: each picture less than a kilobyte of gzip, with all the shapes of one look in one path", () => {
    for (const path of ["", "explainers/", "charts/"]) {
      for (const picture of withClass(page(path), "svg", "thumb")) {
        expect(gzipSync(serializeOuter(picture), { level: 9 }).length, `/${path}`).toBeLessThan(1000);
        expect(tagged(picture, "path").length, `/${path}`).toBeLessThan(12);
        expect(attribute(picture, "aria-hidden"), `/${path}`).toBe("true");
      }
    }
  });
});

describe("the home page", () => {
  it("begins with the answer, the chart that its file names, and a way to that chart's page", () => {
    const [id = ""] = /(?<=<Chart id=")[^"]+/.exec(readFileSync("content/pages/home.mdx", "utf8")) ?? [];
    const [figure] = withClass(page(""), "figure", "lead");
    const claimsIn = (node: Node, width: string) =>
      withClass(node, "svg", width).flatMap((svg) =>
        tagged(svg, "path").flatMap((mark) => attribute(mark, "data-claim") ?? []),
      );
    expect(claimsIn(figure as Node, "s520")).toEqual(claimsIn(page(`charts/${id}/`), "s340"));
    expect(claimsIn(figure as Node, "s520").length).toBeGreaterThan(20);
    expect(new Set(linksOn("", figure).map(({ to }) => to))).toEqual(new Set([`charts/${id}/`]));
    const inOrder = [...elements(page(""))].map((each) => attribute(each, "class") ?? "");
    expect(inOrder.indexOf("lead")).toBeGreaterThan(inOrder.indexOf("answer"));
    expect(inOrder.indexOf("lead")).toBeLessThan(inOrder.indexOf("cards"));
  });

  it("names the last events of the timeline, the newest first, each with its day", () => {
    const [list] = withClass(page(""), "ol", "last");
    const expected = content.timeline.slice(-5).toReversed();
    expect(linksOn("", list)).toEqual(expected.map(({ id, label }) => ({ to: `timeline/#${id}`, words: label })));
    expect(tagged(list as Node, "time").map(wordsOf)).toEqual(expected.map(({ day }) => formatPartialDate(day)));
  });

  it("lists the five articles with outlet and day, and says where an outlet is inferred", () => {
    const articles = cardsUnder("articles");
    expect(articles).toHaveLength(5);
    for (const { link, words } of articles) {
      const source = content.sources.get(/^sources\/(.*)\/$/.exec(link?.to ?? "")?.[1] ?? "");
      const inferred = source?.data.outletWhy === undefined ? "" : " (outlet inferred)";
      expect(link?.words).toBe(source?.data.title);
      expect(words).toBe(
        `${source?.data.outlet ?? ""}${inferred}, ${source ? formatPartialDate(source.published) : ""}`,
      );
    }
  });
});

it("an explainer leads to the one before it, to the next and to all, in a ring, before its evidence", () => {
  for (const [i, { path }] of explainers.entries()) {
    const [before, next] = [explainers.at(i - 1), explainers[(i + 1) % explainers.length]];
    const parts = [...tagged(page(path), "nav", "h2")];
    const at = parts.findIndex((nav) => attribute(nav, "aria-label") === "Other explainers");
    expect(linksOn(path, parts[at]).slice(0, 2), path).toEqual(
      [before, next].map((each) => ({ to: each?.path, words: each?.title })),
    );
    expect(
      linksOn(path, parts[at])
        .slice(2)
        .map(({ words }) => words),
    ).toEqual(["All explainers"]);
    expect(attribute(parts[at + 1] as Element, "id"), path).toBe("evidence");
  }
});

it("an explainer has contents: every heading of its own, in order, with its words", () => {
  for (const { path } of explainers) {
    const [contents] = withClass(page(path), "nav", "contents");
    const headings = tagged(page(path), "h2").filter((h2) => !around(h2, ({ tagName }) => tagName === "figure"));
    expect(linksOn(path, contents), path).toEqual(
      headings.map((h2) => ({ to: `${path}#${attribute(h2, "id") ?? ""}`, words: wordsOf(h2) })),
    );
  }
});

it("the menu marks the page that one is on, and the part of the site that it belongs to", () => {
  const marked = (path: string) =>
    tagged(page(path), "a").flatMap((link) => {
      const current = attribute(link, "aria-current");
      return current === undefined ? [] : [`${wordsOf(link)}: ${current}`];
    });
  expect(marked("timeline/")).toEqual(["Timeline: page"]);
  expect(marked("about/")).toEqual(["About: page"]);
  expect(marked("about/editing/")).toEqual(["About: true"]);
  expect(marked(explainers[0]?.path ?? "")).toEqual(["Explainers: true"]);
  expect(marked("charts/troop-levels/")).toEqual(["Charts: true"]);
  expect(marked("search/")).toEqual(["Search: page"]);
  for (const path of ["claims/voa-2024-01-08/troops-iraq/", "sources/", "sources/voa-2024-01-08/"]) {
    expect(marked(path), path).toEqual(["Evidence: true"]);
  }
  expect(marked("")).toEqual([]);
});

it("a list of events marks those that one of the five articles reports, and no other", () => {
  const core = new Map(
    content.timeline.map(({ claims }) => [
      claims.map(({ name }) => name).join(" "),
      claims.some(({ source }) => source.data.tier === "core"),
    ]),
  );
  for (const path of ["timeline/", ...explainersOf(ROOT)]) {
    for (const line of withClass(page(path), "ol", "events").flatMap((list) => tagged(list, "li"))) {
      const names = attribute(line, "data-claim") ?? "";
      expect(attribute(line, "class"), `/${path}: ${names}`).toBe(core.get(names) ? "k" : undefined);
    }
  }
});

it("the timeline has every event under its year, and says of each year how many they are", () => {
  let year = "";
  const found: [string, string | undefined][] = [];
  for (const element of tagged(page("timeline/"), "h2", "li")) {
    if (element.tagName === "h2") year = attribute(element, "id") ?? "";
    else found.push([year, attribute(element, "id")]);
  }
  const events = content.timeline;
  expect(found).toEqual(events.map(({ id, day }) => [`y${String(day.year)}`, id]));
  const heads = withClass(page("timeline/"), "details", "fold").map((fold) =>
    tagged(fold, "summary").map(wordsOf).join(),
  );
  const years = [...Map.groupBy(events, ({ day }) => day.year)];
  expect(heads).toEqual(
    years.map(([each, { length }]) => {
      const events = `${String(length)} ${length === 1 ? "event" : "events"}`;
      return expect.stringMatching(new RegExp(`^${String(each)} ${events}(, \\d+ in the five articles)?$`)) as string;
    }),
  );
});

it("a chart's page leads to the chart before it, the chart after it and all charts", () => {
  const inOrder = charts.toSorted((a, b) => a.data.order - b.data.order).map(({ id }) => `charts/${id}/`);
  for (const [i, path] of inOrder.entries()) {
    const [way] = withClass(page(path), "nav", "way");
    const expected = [inOrder[i - 1], inOrder[i + 1], "charts/"].filter((each) => each !== undefined);
    expect(
      linksOn(path, way).map(({ to }) => to),
      path,
    ).toEqual(expected);
  }
});

it("/sources/ says what kind of outlet each is, who carried a text, and where an outlet is inferred", () => {
  const html = page("sources/");
  for (const entry of [...tagged(html, "li"), ...tagged(html, "dd")]) {
    const id = linksOn("sources/", entry).flatMap(({ to }) => /^sources\/([^/]+)\/$/.exec(to)?.[1] ?? [])[0];
    const source = content.sources.get(id ?? "");
    if (!source) continue;
    const { outlet, outletWhy, tier } = source.data;
    const [, name = outlet, carrier = ""] = /^(.*?)(?: (\(.*\)))?$/.exec(outlet) ?? [];
    const kind = content.lists.outlets.data[name]?.is ?? "";
    expect(wordsOf(entry), id).toContain(carrier);
    if (tier === "core") {
      expect(wordsOf(entry), id).toContain(kind);
      expect(wordsOf(entry).includes("The outlet is inferred."), id).toBe(outletWhy !== undefined);
      continue;
    }
    // In the list of context the outlet and what it is stand over all its sources.
    const before = [...elements(html)].filter(({ tagName }) => tagName === "dt" || tagName === "dd");
    const head = before.slice(0, before.indexOf(entry)).findLastIndex(({ tagName }) => tagName === "dt");
    expect(before.slice(head, head + 1).map(wordsOf), id).toEqual([name]);
    if (kind !== "")
      expect(
        before
          .slice(head + 1, head + 2)
          .map(wordsOf)
          .join(),
        id,
      ).toContain(kind);
  }
});

describe("where a thing is used", () => {
  const uses = (id: string, tag: "Chart" | "Difference") =>
    explainers.filter(({ text }) => new RegExp(`<${tag}\\s+id="${id}"`).test(text)).map(({ path }) => path);

  it.each(charts.map(({ id }) => id))("/charts/%s/ names the explainers that draw it", (id) => {
    const [paragraph] = tagged(page(`charts/${id}/`), "p").filter((p) => wordsOf(p).startsWith("Explained in:"));
    const links = paragraph ? linksOn(`charts/${id}/`, paragraph).map(({ to }) => to) : [];
    expect(links).toEqual(uses(id, "Chart"));
  });

  /** Does a page rest on a claim of that difference? */
  const withOneOf = (id: string, html: Node) => {
    const sides = content.differences.find((each) => each.id === id)?.sides.flat() ?? [];
    const entries = tagged(html, "li").flatMap((each) => attribute(each, "id") ?? []);
    const cells = withClass(html, "table", "compare").flatMap((table) => tagged(table, "td"));
    const named = new Set([...entries, ...cells.flatMap((cell) => attribute(cell, "data-claim")?.split(" ") ?? [])]);
    return sides.some(({ name }) => named.has(name) || named.has(claimId(name)));
  };

  it("/differences/ names the explainers that tell of each", () => {
    const told = explainers.map(({ path }) => ({ path, links: linksOn(path), html: page(path) }));
    for (const section of withClass(page("differences/"), "section", "difference")) {
      const id = attribute(section, "id") ?? "";
      const expected = told
        .filter(
          ({ links, html }) =>
            links.some(({ to }) => to === `differences/#${id}`) ||
            withOneOf(id, html) ||
            tagged(html, "section").some((each) => attribute(each, "id") === `difference-${id}`),
        )
        .map(({ path }) => path);
      const [paragraph] = tagged(section, "p").filter((p) => wordsOf(p).startsWith("In: "));
      const links = paragraph ? linksOn("differences/", paragraph).map(({ to }) => to) : [];
      expect(links, id).toEqual(expected);
    }
  });

  it("a source's page names every page that shows a claim of it", () => {
    const onList = new Map(
      tagged(page("evidence/"), "li").map((entry) => [
        attribute(entry, "id"),
        linksOn("evidence/", entry).filter(({ to }) => !/^(?:sources\/|claims\/|https?:)/.test(to)),
      ]),
    );
    for (const { id, claims } of content.sources.values()) {
      const path = `sources/${id}/`;
      const [facts] = withClass(page(path), "dl", "facts");
      const [terms, values] = [tagged(facts as Node, "dt"), tagged(facts as Node, "dd")];
      const used = values[terms.findIndex((term) => wordsOf(term) === "Used in")];
      const expected = claims.flatMap(({ name }) => onList.get(`claim-${name.replace("#", ".")}`) ?? []);
      const links = used ? linksOn(path, used).map(({ to }) => to) : [];
      expect(links.toSorted(), path).toEqual([...new Set(expected.map(({ to }) => to))].toSorted());
      const known = content.lists.outlets.data[content.sources.get(id)?.data.outlet.replace(/ \(.*\)$/, "") ?? ""];
      const isKind = values[terms.findIndex((term) => wordsOf(term) === "What it is")];
      expect(isKind && wordsOf(isKind).startsWith(known?.is ?? ""), path).toBe(known && true);
      expect(isKind ? tagged(isKind, "a").map((link) => attribute(link, "href")) : [], path).toEqual(known?.read ?? []);
    }
  });
});

describe("a chart's figure", () => {
  const figures = pagesOf(ROOT).flatMap((path) =>
    tagged(page(path), "figure").flatMap((figure) => {
      const file = content.charts.get((attribute(figure, "id") ?? "").replace(/^chart-/, ""));
      return file ? [{ path, figure, file, chart: toChart(file) }] : [];
    }),
  );

  it("says what is measured, then shows it, then of how many sources it is, what it cannot tell and how to read it", () => {
    expect(figures.length).toBeGreaterThan(charts.length);
    for (const { path, figure, file, chart } of figures) {
      const linked = !path.startsWith("charts/");
      const sources = new Set(drawnClaims(file.claims).map(({ source }) => source.id)).size;
      const [measured, count, cannot, reading] = withClass(figure, "p", "meta").map(wordsOf);
      expect(measured, `/${path}`).toBe(`${file.data.measured} ${keyOf(chart)}`.trim());
      const more = linked ? " · Data, sources and how to cite this chart" : "";
      expect(count, `/${path}`).toBe(`${String(sources)} ${sources === 1 ? "source" : "sources"}${more}`);
      expect(cannot, `/${path}`).toBe("What this chart cannot tell you");
      expect(reading, `/${path}`).toContain(`How to read it. ${howToRead(chart)} The table names the source of each.`);
      const order = [...elements(figure)].filter(({ tagName }) => ["p", "svg"].includes(tagName));
      expect(
        order.slice(0, 4).map(({ tagName }) => tagName),
        `/${path}`,
      ).toEqual(["p", "svg", "svg", "p"]);
    }
  });

  it("says all of what it cannot tell: in an explainer the first two, and the rest where the table is folded", () => {
    for (const { path, figure, chart } of figures) {
      const [details] = tagged(figure, "details");
      const folded = details ? tagged(details, "li").map(wordsOf) : [];
      const limits = cannotTell(chart);
      // The table of a map has lists of its own.
      const inTables = new Set(tagged(figure, "table").flatMap((table) => tagged(table, "li")));
      const told = tagged(figure, "li").filter((entry) => !inTables.has(entry));
      expect(told.map(wordsOf), `/${path}`).toEqual(limits);
      if (!path.startsWith("charts/")) expect(folded, `/${path}`).toEqual(limits.slice(2));
    }
  });

  it("has its numbers under each other, to the last digit, in columns of their own", () => {
    for (const { path, figure } of figures) {
      for (const cell of withClass(figure, "td", "n")) expect(wordsOf(cell), `/${path}`).toMatch(/\d$/);
      const others = tagged(figure, "td").filter((cell) => attribute(cell, "class") === undefined);
      expect(
        others.map(wordsOf).filter((words) => /^\d[\d,]*$/.test(words)),
        `/${path}`,
      ).toEqual([]);
    }
  });

  it("has a table with a title, whose heads say what they are of; it is open on the chart's own page", () => {
    for (const { path, figure, file } of figures) {
      expect(tagged(figure, "caption").map(wordsOf), `/${path}`).toEqual([file.data.title]);
      const heads = tagged(figure, "th");
      const scopes = heads.map((head) => attribute(head, "scope"));
      const isBody = (head: Element) => around(head, ({ tagName }) => tagName === "tbody") !== undefined;
      const isOfGroup = (head: Element) => attribute(head, "colspan") !== undefined;
      const scopeOf = (head: Element) => (isOfGroup(head) ? "rowgroup" : isBody(head) ? "row" : "col");
      expect(scopes, `/${path}`).toEqual(heads.map(scopeOf));
      const [details] = tagged(figure, "details");
      expect(details && attribute(details, "open") !== undefined, `/${path}`).toBe(path.startsWith("charts/"));
    }
  });
});

it("a chart that is passed around says of how many sources it is and to which day its evidence goes", () => {
  for (const { id } of charts) {
    const marks = tagged(page(`charts/${id}.svg`), "path").flatMap(
      (path) => attribute(path, "data-claim")?.split(" ") ?? [],
    );
    const count = new Set(marks.map((name) => name.split("#")[0])).size;
    const sources = count === 1 ? "1 source" : `${String(count)} sources`;
    const [others = ""] =
      /(?<=sources?)( · outlines: Natural Earth)?(?=, listed)/.exec(wordsOf(page(`embed/${id}/`))) ?? [];
    const credit = `The Withdrawal Question · evidence to 13 March 2026 · ${sources}${others}, listed`;
    expect(wordsOf(page(`embed/${id}/`)), id).toContain(credit);
    // In a picture each line is a text of its own.
    expect(
      tagged(page(`charts/${id}.svg`), "text")
        .map(wordsOf)
        .join(" "),
      id,
    ).toContain(credit);
  }
  expect(filesOf(ROOT).filter((file) => /^embed\/[^/]+\/index\.html$/.test(file))).toHaveLength(charts.length);
});
