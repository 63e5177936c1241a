import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eventsBetween } from "../../src/content/timeline.ts";
import { differencesOf } from "../../src/content/differences.ts";
import { claimPath } from "../../src/content/site.ts";
import { dateBounds, formatPartialDate, isoDate, partialDateOf } from "../../src/model/partial-date.ts";
import { readSite } from "../../src/content/read-site.ts";
import { usesOf } from "../../src/content/mdx/explainer-uses.ts";
import { parseMdxFile } from "../../src/content/mdx/mdx-file.ts";
import { around, attribute, leadsTo, readPage, tagged, textOf, wordsOf, type Element, type Node } from "./html.ts";
import { explainersOf, ROOT } from "./sites.ts";

const content = readSite(".");
const events = content.timeline;
const namesOf = (element: Element) => attribute(element, "data-claim")?.split(" ") ?? [];
const linksIn = (node: Node) => tagged(node, "a").map(leadsTo);
const withClass = (node: Node, tag: string, name: string) =>
  tagged(node, tag).filter((element) => attribute(element, "class")?.split(" ").includes(name));

const explainers = explainersOf(ROOT).map((page) => {
  const file = `content/${page.replace(/\/$/, ".mdx")}`;
  return { page, html: readPage(ROOT, page), uses: usesOf(parseMdxFile(file, readFileSync(file, "utf8"))) };
});

/** Every list of events, with the events that it should have. */
const lists = [
  { where: "/timeline/", list: readPage(ROOT, "timeline/"), expected: events },
  ...explainers.flatMap(({ page, html, uses }) =>
    uses.timelines.map((span) => {
      const [from = "", to = ""] = span.split("/");
      const figure = tagged(html, "figure").find(({ attrs }) =>
        attrs.some(({ value }) => value === `timeline-${from}-${to}`),
      );
      const [start, end] = [dateBounds(partialDateOf(from)).start, dateBounds(partialDateOf(to)).end];
      return { where: `/${page} ${span}`, list: figure as Node, expected: eventsBetween(events, start, end) };
    }),
  ),
];

describe.each(lists)("the events on $where", ({ list, expected }) => {
  const lines = withClass(list, "ol", "events").flatMap((ol) => tagged(ol, "li"));

  it("are those of their days, in order of time, each with all its claims", () => {
    expect(expected.length).toBeGreaterThan(3);
    expect(lines.map(namesOf)).toEqual(expected.map(({ claims }) => claims.map(({ name }) => name)));
    const starts = expected.map(({ day }) => dateBounds(day).start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("say the day and the words of their claims, lead to each outlet, and say where all is context", () => {
    for (const [i, { day, label, claim, claims, core }] of expected.entries()) {
      const line = lines[i] as Element;
      const [time] = tagged(line, "time");
      expect(time && [attribute(time, "datetime"), wordsOf(time)]).toEqual([isoDate(day), formatPartialDate(day)]);
      expect(wordsOf(line)).toContain(`${label}. ${claim.data.says}`);
      const outlets = new Set(claims.map(({ source }) => source.data.outlet.replace(/ \(.*\)$/, "")));
      expect(tagged(line, "a").map(wordsOf)).toEqual([...outlets]);
      for (const link of linksIn(line)) expect(claims.map(({ name }) => claimPath(name))).toContain(link);
      expect(wordsOf(line).endsWith("· context")).toBe(!core);
    }
  });
});

describe("a strip of events", () => {
  const strips = [readPage(ROOT, "timeline/"), ...explainers.map(({ html }) => html)]
    .flatMap((html) => tagged(html, "figure"))
    .filter((figure) => attribute(figure, "id")?.startsWith("timeline-2"));

  it("draws every event of its days once, in rows that go down in order of time, and nothing to the left of an earlier one", () => {
    expect(strips.length).toBeGreaterThan(1);
    for (const figure of strips) {
      const [, from = "", to = ""] = /^timeline-(.*?[^-])-(\d{4}(?:-\d\d)*)$/.exec(attribute(figure, "id") ?? "") ?? [];
      const [start, end] = [dateBounds(partialDateOf(from)).start, dateBounds(partialDateOf(to)).end];
      const expected = eventsBetween(events, start, end).map(({ claims }) => claims.map(({ name }) => name).join(" "));
      const svgs = tagged(figure, "svg");
      expect(svgs).toHaveLength(2);
      for (const svg of svgs) {
        const marks = tagged(svg, "path").filter((path) => attribute(path, "data-claim"));
        expect(marks.map((mark) => attribute(mark, "data-claim"))).toEqual(expected);
        const places = marks.map(
          (mark) =>
            /^M([\d.]+),([\d.]+)/
              .exec(attribute(mark, "d") ?? "")
              ?.slice(1)
              .map(Number) ?? [],
        );
        const [xs, ys] = [0, 1].map((axis) => places.map((place) => place[axis] ?? NaN)) as [number[], number[]];
        expect(ys).toEqual(ys.toSorted((a, b) => a - b));
        // A core mark is two pixels wider to each side than another of the same day.
        for (const [i, x] of xs.slice(1).entries()) expect(x).toBeGreaterThan((xs[i] ?? NaN) - 2.5);
      }
    }
  });
});

describe("a difference", () => {
  const page = readPage(ROOT, "differences/");
  const shown = [
    ...withClass(page, "section", "difference").map((section) => ({ section, id: attribute(section, "id") ?? "" })),
    ...explainers.flatMap(({ html }) =>
      withClass(html, "section", "difference").map((section) => ({
        section,
        id: (attribute(section, "id") ?? "").replace("difference-", ""),
      })),
    ),
  ];

  it("stands on /differences/, all of them in the order of the file", () => {
    expect(shown.slice(0, content.differences.length).map(({ id }) => id)).toEqual(
      Object.keys(content.lists.differences.data),
    );
    expect(shown.length).toBeGreaterThan(content.differences.length);
  });

  it("gives the words of each side, who says them, what we write and why", () => {
    for (const { section, id } of shown) {
      const difference = content.differences.find((each) => each.id === id);
      // On the page of all of them the question is the line that opens it.
      expect(wordsOf(around(section, ({ tagName }) => tagName === "details") ?? section)).toContain(
        difference?.question,
      );
      const sides = withClass(section, "ul", "sides").flatMap((ul) => tagged(ul, "li"));
      expect(sides.map(namesOf), id).toEqual(difference?.sides.map((claims) => claims.map(({ name }) => name)));
      for (const [i, side] of sides.entries()) {
        const claims = difference?.sides[i] ?? [];
        expect(
          tagged(side, "q").map((q) => [textOf(q), attribute(q, "cite")]),
          id,
        ).toEqual(claims.map(({ data, source }) => [data.quote, source.data.url]));
        expect(linksIn(side), id).toEqual(claims.map(({ name }) => claimPath(name)));
      }
      expect(wordsOf(section)).toContain(`We write: ${difference?.weWrite ?? ""} ${difference?.why ?? ""}`);
    }
  });

  it("that concerns an explainer appears in it: in the text, or at its foot, where only contradictions are named", () => {
    for (const { page, html, uses } of explainers) {
      const told = withClass(html, "section", "difference").map((section) => attribute(section, "id"));
      const untold = differencesOf(content, [...uses.claims, ...uses.compared]).filter(
        ({ id }) => !told.includes(`difference-${id}`),
      );
      const contradictions = untold.filter(({ kind }) => kind === "contradiction");
      const [list] = withClass(html, "ul", "questions");
      expect(list ? linksIn(list) : [], `/${page}`).toEqual(contradictions.map(({ id }) => `/differences/#${id}`));
      const milder = untold.length - contradictions.length;
      if (milder > 0)
        expect(wordsOf(html), `/${page}`).toContain(
          `On ${String(milder)} more point${milder === 1 ? "" : "s"} a later count`,
        );
    }
  });
});

describe("a comparison", () => {
  const cells = explainers.flatMap(({ page, html }) =>
    withClass(html, "table", "compare").flatMap((table) => {
      const outlets = tagged(table, "th").slice(1, 3).map(wordsOf);
      return tagged(table, "tr")
        .slice(1)
        .map((row) => ({ page, outlets, cells: tagged(row, "td") }));
    }),
  );

  it("names its two outlets in its head and in every cell", () => {
    expect(cells.length).toBeGreaterThan(15);
    for (const { outlets, cells: row } of cells) {
      expect(row.map((cell) => attribute(cell, "data-outlet"))).toEqual(outlets);
    }
  });

  it("rests every cell on claims of its own outlet, in our words and in theirs, or says that the article has nothing", () => {
    for (const { page, cells: row } of cells) {
      expect(row.some((cell) => namesOf(cell).length > 0)).toBe(true);
      for (const cell of row) {
        const claims = namesOf(cell).map((name) => content.claims.get(name));
        if (claims.length === 0) expect(wordsOf(cell), `/${page}`).toBe("Not in this article.");
        expect(tagged(cell, "q").map(textOf)).toEqual(claims.map((claim) => claim?.data.quote));
        expect(linksIn(cell)).toEqual(namesOf(cell).map((name) => claimPath(name)));
        for (const claim of claims) {
          expect(wordsOf(cell)).toContain(claim?.data.says);
          expect(claim?.source.data.outlet.startsWith(attribute(cell, "data-outlet") ?? "?")).toBe(true);
        }
      }
    }
  });

  it("has the rows of its file, in order", () => {
    for (const { html, uses } of explainers) {
      const shown = withClass(html, "table", "compare").flatMap((table) => tagged(table, "td").flatMap(namesOf));
      expect(new Set(shown)).toEqual(new Set(uses.compared));
    }
  });
});

describe("/names/", () => {
  const page = readPage(ROOT, "names/");
  const entry = (id: string) => tagged(page, "div").find((div) => attribute(div, "id") === id);

  it("has every name with every spelling, who writes it so, and every role with its day and its claim", () => {
    expect(Object.keys(content.lists.names.data).length).toBeGreaterThan(30);
    for (const [id, { name, variants, roles }] of Object.entries(content.lists.names.data)) {
      const div = entry(id);
      expect(div, id).toBeDefined();
      const words = wordsOf(div as Node);
      expect(words.startsWith(name)).toBe(true);
      for (const { spelling, by } of variants) {
        const outlets = by.map((source) => content.sources.get(source)?.data.outlet.replace(/ \(.*\)$/, ""));
        expect(words).toContain(by.length > 0 ? `${spelling} (${outlets.join(", ")})` : spelling);
      }
      for (const { role, claim } of roles) {
        const date = content.claims.get(claim)?.asOf;
        expect(words).toContain(`${role}, ${date ? formatPartialDate(date) : "?"}`);
      }
      expect(linksIn(div as Node).toSorted()).toEqual(roles.map(({ claim }) => claimPath(claim)).toSorted());
    }
  });

  it("is where an explainer's <Name> leads, with the spellings of the five articles in brackets", () => {
    const links = explainers
      .flatMap(({ html }) => tagged(html, "a"))
      .filter((link) => leadsTo(link).startsWith("/names/#"));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const { name, variants } = content.lists.names.data[leadsTo(link).slice("/names/#".length)] ?? {};
      expect(wordsOf(link)).toBe(name);
      const others = variants?.filter(({ by }) => by.length > 0).map(({ spelling }) => spelling) ?? [];
      const paragraph = around(link, ({ tagName }) => tagName === "p");
      expect(paragraph && wordsOf(paragraph)).toContain(`${name ?? "?"} (also written ${others.join(", ")})`);
    }
  });
});

it("/evidence/ narrows by source, kind and measure: every claim has the class of each, and a rule hides the others", () => {
  const html = readFileSync(join(ROOT.folder, "evidence/index.html"), "utf8");
  const page = readPage(ROOT, "evidence/");
  const options = tagged(page, "input", "option").flatMap((option) => attribute(option, "id") ?? []);
  const entries = withClass(page, "ul", "all").flatMap((ul) => tagged(ul, "li"));
  expect(entries).toHaveLength(content.claims.size);
  for (const option of options.filter((id) => !id.startsWith("all-"))) {
    expect(html).toContain(
      `main:has(#${option}:checked) :is(.all>li,.fold):not(.${option},:has(.${option})){display:none}`,
    );
    expect(
      entries.some((entry) => attribute(entry, "class")?.split(" ").includes(option)),
      option,
    ).toBe(true);
  }
  for (const entry of entries) {
    expect(
      attribute(entry, "class")
        ?.split(" ")
        .filter((name) => !options.includes(name)),
    ).toEqual([]);
  }
});
