import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { serializeOuter } from "parse5";
import { describe, expect, it } from "vitest";
import { howToRead, takeaway } from "../../src/charts/sentences.ts";
import { parseMdxFile } from "../../src/content/mdx/mdx-file.ts";
import { toChart } from "../../src/charts/to-chart.ts";
import { formatPartialDate } from "../../src/model/partial-date.ts";
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

it("an explainer leads to the next in order, the last to the first", () => {
  for (const [i, { path }] of explainers.entries()) {
    const next = explainers[(i + 1) % explainers.length];
    const [paragraph] = tagged(page(path), "p").filter((p) => wordsOf(p).startsWith("Next: "));
    expect(linksOn(path, paragraph as Node), path).toEqual([{ to: next?.path, words: next?.question }]);
  }
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

  it("/differences/ names the explainers that tell of each", () => {
    const told = explainers.map(({ path }) => ({ path, links: linksOn(path), html: page(path) }));
    for (const section of withClass(page("differences/"), "section", "difference")) {
      const id = attribute(section, "id") ?? "";
      const expected = told
        .filter(
          ({ links, html }) =>
            links.some(({ to }) => to === `differences/#${id}`) ||
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
        linksOn("evidence/", entry).filter(({ to }) => !/^(?:sources\/|https?:)/.test(to)),
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

  it("says what is measured, what is to be seen and how to read it", () => {
    expect(figures.length).toBeGreaterThan(charts.length);
    for (const { path, figure, file, chart } of figures) {
      const [measured, reading] = withClass(figure, "p", "meta").map(wordsOf);
      expect(measured, `/${path}`).toBe(file.data.measured);
      expect(reading, `/${path}`).toContain(`How to read it. ${howToRead(chart)} The table names the source of each.`);
      const taken = withClass(figure, "ul", "take").flatMap((list) => tagged(list, "li").map(wordsOf));
      expect(taken, `/${path}`).toEqual(chart.panels.map(takeaway));
    }
  });

  it("has a table with a title, whose heads say what they are of; it is open on the chart's own page", () => {
    for (const { path, figure, file } of figures) {
      expect(tagged(figure, "caption").map(wordsOf), `/${path}`).toEqual([file.data.title]);
      const heads = tagged(figure, "th");
      const scopes = heads.map((head) => attribute(head, "scope"));
      const isBody = (head: Element) => around(head, ({ tagName }) => tagName === "tbody") !== undefined;
      expect(scopes, `/${path}`).toEqual(heads.map((head) => (isBody(head) ? "row" : "col")));
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
    const credit = `The Withdrawal Question · evidence to 13 March 2026 · ${sources}, listed`;
    expect(wordsOf(page(`embed/${id}/`)), id).toContain(credit);
    // In a picture each line is a text of its own.
    expect(
      tagged(page(`charts/${id}.svg`), "text")
        .map(wordsOf)
        .join(" "),
      id,
    ).toContain(credit);
  }
  expect(filesOf(ROOT).filter((file) => file.startsWith("embed/"))).toHaveLength(charts.length);
});
