import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { drawnClaims, eventPanel } from "../../src/content/chart-claims.ts";
import { explainerSchema } from "../../src/model/explainer.ts";
import { findDates } from "../../src/model/find-dates.ts";
import { claimId, claimPath, isFigure, type ChartFile, type Claim, type FigureClaim } from "../../src/content/site.ts";
import { WORDS } from "../../src/site/words.ts";
import { dateBounds, formatPartialDate, isoDate, partialDateOf } from "../../src/model/partial-date.ts";
import { placesOf } from "../../src/charts/time-series/schema.ts";
import { PLACES } from "../../src/model/region.ts";
import { formatQuantity, quantityInProse } from "../../src/model/quantity.ts";
import { shortOutlet } from "../../src/model/source.ts";
import { readSite } from "../../src/content/read-site.ts";
import { passageUrl } from "../../src/quotes/text-fragment.ts";
import { segments, slants } from "../charts/geometry.ts";
import { readCsv } from "../read-csv.ts";
import {
  around,
  attribute,
  isPrinted,
  leadsTo,
  panelsIn,
  readPage,
  tagged,
  textAfter,
  textOf,
  wordsOf,
  type Element,
  type Node,
  type Tick,
} from "./html.ts";
import { explainersOf, filesOf, pagesOf, ROOT } from "./sites.ts";

const content = readSite(".");
const charts = [...content.charts.values()];
const pages = new Map(pagesOf(ROOT).map((page) => [page, readPage(ROOT, page)]));
const explainers = explainersOf(ROOT);

const onEveryPage = (...names: readonly string[]) =>
  [...pages].flatMap(([page, html]) => tagged(html, ...names).map((element) => ({ page, element })));

const built = (file: string) => readFileSync(join(ROOT.folder, file), "utf8");
const written = (page: string) => readFileSync(`content/${page.replace(/\/$/, ".mdx")}`, "utf8");
const htmlOf = (page: string) => pages.get(page) as Node;
const namesOf = (element: Element) => attribute(element, "data-claim")?.split(" ") ?? [];
/** Does the entry lead back to a note of the text? */
const isNoted = (entry: Element) => attribute(tagged(entry, "a")[0] ?? entry, "href")?.startsWith("#n") === true;
/** The entry of its source, among whose claims it stands. */
const groupOf = (entry: Element) => around(entry, ({ tagName }) => tagName === "li") ?? entry;
const isEntry = (element: Element) => attribute(element, "id")?.startsWith("claim-") === true;

/** The claim of that full name; the place is for the message where there is none. */
function claimNamed(name: string | undefined, where: string): Claim {
  const claim = content.claims.get(name ?? "");
  if (!claim) throw new Error(`/${where} names the claim ${String(name)}, which is in no file`);
  return claim;
}

function figureNamed(name: string | undefined, where: string): FigureClaim {
  const claim = claimNamed(name, where);
  if (!isFigure(claim)) throw new Error(`/${where} prints ${claim.name} as a figure, which it is not`);
  return claim;
}

/** Whoever a page must name beside a claim: who spoke, relayed, counted or holds it, and the outlet. */
function namedBy({ data, source }: Claim): string[] {
  const { speaker, relayedBy, countedBy, by }: Readonly<Record<string, unknown>> = data;
  const outlet = source.data.outlet.replace(/ \(.*\)$/, "");
  return [speaker, relayedBy, countedBy, by, outlet].filter((name) => typeof name === "string");
}

/** The dates of a node, and a date as it should stand there: its attribute, then its words. */
const datesIn = (node: Node) => tagged(node, "time").map((time) => [attribute(time, "datetime"), wordsOf(time)]);
const printed = (date: string) => [date.replace("~", ""), formatPartialDate(partialDateOf(date))];

describe("an entry of the evidence", () => {
  const ids = new Map([...content.claims.values()].map((claim) => [claimId(claim.name), claim.name]));
  const entries = onEveryPage("li")
    .filter(({ element }) => isEntry(element))
    .map(({ page, element: entry }) => {
      const claim = claimNamed(ids.get(attribute(entry, "id") ?? ""), page);
      return { where: `/${page}: ${claim.name}`, entry, claim };
    });
  const listedOn = (page: string) => entries.filter(({ where }) => where.startsWith(`/${page}: `));
  const linksIn = (entry: Element) => tagged(entry, "a").map((link) => ({ to: leadsTo(link), words: wordsOf(link) }));

  it("stands on its source's page, on the page of every chart that draws it, in order, and with all others on /evidence/", () => {
    expect(new Set(listedOn("evidence/").map(({ claim }) => claim.name))).toEqual(new Set(content.claims.keys()));
    for (const { id, claims } of content.sources.values()) {
      const page = `sources/${id}/`;
      expect(
        listedOn(page).map(({ claim }) => claim.name),
        `/${page}`,
      ).toEqual(claims.map(({ name }) => name));
    }
    for (const chart of charts) {
      const page = `charts/${chart.id}/`;
      expect(
        listedOn(page).map(({ claim }) => claim.name),
        `/${page}`,
      ).toEqual(drawnClaims(chart.claims).map(({ name }) => name));
    }
  });

  it("says the claim in our words", () => {
    for (const { where, entry, claim } of entries) {
      const before = entry.childNodes.findIndex((node) => "tagName" in node && node.tagName === "q");
      const words = entry.childNodes
        .slice(isNoted(entry) ? 1 : 0, before)
        .map(textOf)
        .join("")
        .trim();
      expect(words, where).toBe(claim.data.says);
    }
  });

  it("gives the source's own words, with the source's address, once where a source has several entries below it", () => {
    for (const { where, entry, claim } of entries) {
      const isFurther = isNoted(entry) && tagged(groupOf(entry), "li").filter(isEntry)[0] !== entry;
      const quotes = tagged(entry, "q").map((q) => ({ cite: attribute(q, "cite"), words: textOf(q) }));
      expect(quotes, where).toEqual([{ cite: isFurther ? undefined : claim.source.data.url, words: claim.data.quote }]);
    }
  });

  it("names its outlet, and whoever spoke, relayed, counted or holds it", () => {
    for (const { where, entry, claim } of entries) {
      // A name may begin a sentence.
      const byline = wordsOf(isNoted(entry) ? groupOf(entry) : entry).toLowerCase();
      for (const name of namedBy(claim)) expect(byline, where).toContain(name.toLowerCase());
    }
  });

  it("gives the day of publication, and the day that it is of where that is another", () => {
    // Of a text with notes the day stands with the source; `said.test.ts` holds it there.
    for (const { where, entry, claim } of entries.filter(({ entry }) => !isNoted(entry))) {
      const days = new Set([claim.source.data.published.date, claim.data.asOf]);
      const typed = [claim.data.says, claim.data.note ?? ""].map((words) => findDates(words).length);
      const shown = datesIn(entry);
      expect(shown.slice(typed[0], shown.length - (typed[1] ?? 0)), where).toEqual([...days].map(printed));
    }
  });

  it("links to its source's page, and says there whether that is one of the five articles", () => {
    for (const { where, entry, claim } of entries.filter(({ entry }) => !isNoted(entry))) {
      const tier = claim.source.data.tier === "core" ? "Core source" : "Context";
      expect(linksIn(entry)[1], where).toEqual({ to: `/sources/${claim.source.id}/`, words: tier });
    }
  });

  it("leads to the passage: the source's address with the very words", () => {
    for (const { where, entry, claim } of entries) {
      const [{ to = "", words: leading = "" } = {}] = linksIn(entry).slice(isNoted(entry) ? 1 : 0);
      expect(leading, where).toBe(claim.data.quote.replace(/\s+/g, " "));
      expect(to, where).toBe(passageUrl(claim.source.data.url, claim.data.quote));
      const [address, fragment = ""] = to.split("#:~:text=");
      expect(address, where).toBe(claim.source.data.url.replace(/#.*/, ""));
      const [first = "", last = ""] = fragment.split(",");
      const { quote } = claim.data;
      expect(quote.startsWith(decodeURIComponent(first)) && quote.endsWith(decodeURIComponent(last)), where).toBe(true);
      if (last === "") expect(decodeURIComponent(first), where).toBe(quote);
      // Raw, these have meanings of their own in an address or in its text directive.
      expect(first + last, where).not.toMatch(/[\s,&#-]/);
    }
  });
});

/** The tags of that name in an explainer's file: the claim of each, and whether it begins a sentence. */
function tagsIn(page: string, name: "Fig" | "Quote") {
  return [...written(page).matchAll(new RegExp(`<${name}\\b([^>]*)/>`, "g"))].map(([, props = ""]) => ({
    claim: claimNamed(/claim="([^"]+)"/.exec(props)?.[1], page),
    capital: /\bcapital\b/.test(props),
  }));
}

/** The links from a page's text to its evidence: figures, bylines and the numbers of notes. */
const notesIn = (page: string) =>
  tagged(htmlOf(page), "a").filter((link) => attribute(link, "href")?.startsWith("#claim-"));
const isNote = (link: Element) => attribute(link, "popover") !== undefined;
/** The number of the note that follows a figure, a byline or the note itself, with nothing else between. */
function numberAfter(link: Element): Element | undefined {
  const siblings = link.parentNode?.childNodes ?? [];
  const next = siblings[siblings.indexOf(link) + 1];
  if (!next || !("tagName" in next)) return undefined;
  return next.tagName === "button" ? next : isNote(next) ? numberAfter(next) : undefined;
}
/** The pages whose text rests on notes: explainers, and what shows editors how one is written. */
const withNotes = [...pages.keys()].filter((page) => notesIn(page).length > 0);

it("every explainer has notes, each with the number of its entry in the evidence, right after what rests on it", () => {
  expect(withNotes).toEqual(expect.arrayContaining(explainers));
  for (const page of withNotes) {
    const entries = tagged(htmlOf(page), "li").filter(isEntry);
    // They stand by their sources: each begins with its number, which leads back to its note.
    const numbers = entries.map((entry) => textOf(tagged(entry, "a")[0] ?? entry));
    const places = new Map(entries.map((entry, i) => [`#${String(attribute(entry, "id"))}`, numbers[i]]));
    expect(
      numbers.toSorted((a, b) => Number(a) - Number(b)),
      `/${page}`,
    ).toEqual(entries.map((_, i) => String(i + 1)));
    for (const link of notesIn(page)) {
      const href = attribute(link, "href") ?? "";
      const number = numberAfter(link);
      const place = places.get(href) ?? "nowhere";
      expect(number && textOf(number), `/${page}: ${href}`).toBe(`[${place}]`);
      expect(number && attribute(number, "popovertarget"), `/${page}: ${href}`).toBe(`n${place}`);
    }
    // Each entry has one note, at its first mention, and leads back to it. The style counts them to number the margin.
    const notes = notesIn(page).filter(isNote);
    expect(notes.map((note) => attribute(note, "id"), `/${page}`)).toEqual(entries.map((_, i) => `n${String(i + 1)}`));
    const back = entries.map((entry) => tagged(entry, "a")[0]);
    expect(back.map((link) => link && attribute(link, "href"))).toEqual(numbers.map((number) => `#n${number ?? ""}`));
    for (const button of tagged(htmlOf(page), "button")) {
      const target = attribute(button, "popovertarget") ?? "";
      expect(textOf(button), `/${page}`).toBe(`[${target.slice(1)}]`);
      expect(
        notes.map((note) => attribute(note, "id")),
        `/${page}`,
      ).toContain(target);
    }
  }
});

describe("a figure in prose", () => {
  it.each(explainers)(
    "/%s has the figures of its file in order, with a capital where its file asks for one",
    (page) => {
      const figures = tagged(htmlOf(page), "data").map((data) => ({
        claim: attribute(data, "data-claim"),
        capital: /^[A-Z]/.test(textOf(data)),
      }));
      expect(figures).toEqual(
        tagsIn(page, "Fig").map(({ claim: { name }, capital }) => ({
          claim: name,
          capital: capital && /^[a-z]/.test(quantityInProse(figureNamed(name, page).data)),
        })),
      );
    },
  );

  it("is no rare thing", () => {
    expect(onEveryPage("data").length).toBeGreaterThan(50);
  });

  it("prints its claim's number with its hedge", () => {
    for (const page of withNotes) {
      for (const data of tagged(htmlOf(page), "data")) {
        const claim = figureNamed(attribute(data, "data-claim"), page);
        const words = textOf(data).replace(/^[A-Z]/, (letter) => letter.toLowerCase());
        expect({ value: attribute(data, "value"), words }, `/${page}: ${claim.name}`).toEqual({
          value: String(claim.data.value),
          words: quantityInProse(claim.data),
        });
      }
    }
  });

  it("is linked to its claim's entry, and its note says whose number it is, of which day, in which words", () => {
    for (const page of withNotes) {
      for (const data of tagged(htmlOf(page), "data")) {
        const claim = figureNamed(attribute(data, "data-claim"), page);
        const where = `/${page}: ${claim.name}`;
        const link = around(data, ({ tagName }) => tagName === "a");
        expect(link && attribute(link, "href"), where).toBe(`#${claimId(claim.name)}`);
        const number = link && numberAfter(link);
        const target = number && attribute(number, "popovertarget");
        const [popover] = notesIn(page).filter((each) => isNote(each) && attribute(each, "id") === target);
        const note = popover && attribute(popover, "aria-label");
        // Marks within the marks are single.
        const quote = claim.data.quote.replace(/["“]([^"“”]*)["”]/g, "‘$1’");
        for (const words of [...namedBy(claim), printed(claim.data.asOf)[1], `“${quote}”`]) {
          expect(note, where).toContain(words);
        }
      }
    }
  });

  it("stands on no page without notes but the home page and briefs, whose facts name their sources", () => {
    const others = onEveryPage("data").map(({ page }) => page);
    const alone = (page: string) => page === "" || page.endsWith("/brief/");
    expect(others.filter((page) => !alone(page) && !withNotes.includes(page))).toEqual([]);
  });
});

describe("a quotation", () => {
  const quotations = onEveryPage("q", "blockquote").filter(
    ({ page, element }) => !page.endsWith("/brief/") && !around(element, isPrinted),
  );

  it.each(explainers)("/%s has the quotations of its file, in the order of the text", (explainer) => {
    const names = tagsIn(explainer, "Quote").map(({ claim }) => claim.name);
    const onPage = quotations.filter(({ page }) => page === explainer);
    expect(onPage.map(({ element }) => attribute(element, "data-claim"))).toEqual(names);
  });

  it("prints its claim's words, with the source's address", () => {
    expect(quotations.length).toBeGreaterThan(20);
    for (const { page, element: q } of quotations) {
      const { name, data, source } = claimNamed(attribute(q, "data-claim"), page);
      expect({ cite: attribute(q, "cite"), words: textOf(q) }, `/${page}: ${name}`).toEqual({
        cite: source.data.url,
        words: data.quote,
      });
    }
  });

  it("has its speaker and its outlet beside it, linked to its entry", () => {
    for (const { page, element: q } of quotations) {
      const claim = claimNamed(attribute(q, "data-claim"), page);
      const siblings = q.parentNode?.childNodes ?? [];
      const links = siblings.slice(siblings.indexOf(q)).flatMap((node) => tagged(node, "a"));
      const [byline] = links.map((link) => ({ to: attribute(link, "href"), words: wordsOf(link) }));
      expect(byline?.to, `/${page}: ${claim.name}`).toBe(`#${claimId(claim.name)}`);
      // Of words that nobody is said to have spoken, only the outlet is named.
      const names = claim.data.kind === "quotation" ? namedBy(claim) : namedBy(claim).slice(-1);
      for (const name of names) expect(byline?.words, `/${page}: ${claim.name}`).toContain(name);
    }
  });
});

it("a date says in its attribute what it says in words", () => {
  for (const { page, element } of onEveryPage("time")) {
    const said = wordsOf(element).replace(/^about /, "");
    // The first of two days that share a month: its month follows it.
    const context = /^\d{1,2}$/.test(said) ? said + textAfter(element) : said;
    const [date] = findDates(`in ${context}`).filter(({ start, end }) => start === 3 && end === 3 + said.length);
    expect(attribute(element, "datetime"), `/${page}: ${wordsOf(element)}`).toBe(date?.datetime ?? "no date");
  }
});

it.each(explainers)(
  "/%s has its headings in order, each with the id that its front matter has written down",
  (page) => {
    const { headings } = explainerSchema.parse(parse(written(page).split(/^---$/m)[1] ?? ""));
    const h2s = tagged(htmlOf(page), "h2").filter((h2) => !around(h2, isPrinted));
    expect(h2s.map((h2) => [attribute(h2, "id"), wordsOf(h2)])).toEqual([
      ...Object.entries(headings),
      ...(tagged(htmlOf(page), "h2").some((h2) => attribute(h2, "id") === "differences")
        ? [["differences", "Where the sources differ"]]
        : []),
      ["evidence", "The evidence"],
    ]);
  },
);

describe("the home page", () => {
  const figures = tagged(htmlOf(""), "data");

  it("gives each figure its hedge, and its words in the evidence at its foot", () => {
    expect(figures.length).toBeGreaterThan(4);
    const listed = tagged(htmlOf(""), "li").map((item) => attribute(item, "id"));
    for (const figure of figures) {
      const { name, data } = figureNamed(attribute(figure, "data-claim"), "");
      expect(textOf(figure).toLowerCase(), name).toBe(quantityInProse(data));
      expect(listed, name).toContain(claimId(name));
    }
  });
});

const figuresOf = (chart: ChartFile) =>
  onEveryPage("figure").filter(({ element }) => attribute(element, "id") === `chart-${chart.id}`);

describe.each(charts)("the chart $id", (chart) => {
  const { panels, events } = chart.claims;
  const drawn = drawnClaims({ panels, events }).map(({ name }) => name);
  const figurePanels = panels.filter(({ panel }) => panel.draws === "figures");
  const oneMeasure = new Set(panels.map(({ panel }) => (panel.draws === "figures" ? panel.measure : ""))).size === 1;
  /** The columns of the table, each with the claims that stand in it. */
  const columns = new Map<string, Claim[]>();
  for (const { panel, figures, ceilings } of panels) {
    if (panel.draws === "locations") continue;
    if (panel.draws === "accounts") {
      for (const { heading } of [panel.left, panel.right]) columns.set(heading, columns.get(heading) ?? []);
      continue;
    }
    if (panel.draws === "tallies") {
      for (const { measure, counts } of panel.tallies)
        columns.set(
          counts,
          figures.filter(({ data }) => data.measure === measure),
        );
      continue;
    }
    const places = panel.draws === "figures" ? placesOf(panel) : [];
    const byPlace = places.map((place) => [PLACES[place], figures.filter(({ data }) => data.place === place)] as const);
    const ofPanel = oneMeasure || places.length > 1 ? byPlace : [[panel.label, figures] as const];
    for (const [column, here] of ofPanel.length > 0 ? ofPanel : [[panel.label, figures] as const])
      columns.set(column, [...(columns.get(column) ?? []), ...here]);
    if (ceilings.length > 0) columns.set("Ceiling", [...(columns.get("Ceiling") ?? []), ...ceilings]);
  }
  /** What happened, with the column that tells it. */
  const happened = [
    ...events.map(({ claim, label }) => ({
      names: [claim.name],
      day: claim.asOf,
      label,
      column: [...columns.keys()][0],
    })),
    ...panels.flatMap(({ panel, events }) =>
      events.map(({ claims, day, label }) => ({
        names: claims.map(({ name }) => name),
        day,
        label,
        column: panel.label,
      })),
    ),
    ...panels.flatMap(({ panel }) => toldIn(panel)),
  ];

  const locations = panels.flatMap(({ locations = [] }) => locations);
  const isGroup = (row: Element) => tagged(row, "th").some((cell) => attribute(cell, "scope") === "rowgroup");
  const isLocation = (row: Element) =>
    locations.some(({ claims }) => claims.map(({ name }) => name).join() === namesOf(row).join());

  it("has a row for each location: its name and position, and a link to each of its events and other claims", () => {
    for (const { page, element: figure } of figuresOf(chart)) {
      const rows = tagged(figure, "tr").filter(isLocation);
      const expected = locations.map(({ name, latitude, longitude, approximate, events, others }) => ({
        name,
        position: `${String(latitude)}° N, ${String(longitude)}° E`,
        isNear: approximate !== undefined,
        links: [...events.map(({ id }) => `/timeline/#${id}`), ...others.map(({ name }) => claimPath(name))],
        days: [...events.map(({ day }) => isoDate(day)), ...others.map(({ asOf }) => isoDate(asOf))],
      }));
      const printed = rows.map((row) => ({
        name: tagged(row, "b").map(wordsOf).join(),
        position: /[\d.]+° N, [\d.]+° E/.exec(wordsOf(row))?.[0],
        isNear: wordsOf(row).includes(WORDS.locations.near),
        links: tagged(row, "td").flatMap((cell) => tagged(cell, "a").map(leadsTo)),
        days: datesIn(row).map(([day]) => day),
      }));
      expect(printed, `/${page}`).toEqual(expected);
    }
  });

  it("has a column for each series in its table, and in its rows the words of its claims, their day and their source", () => {
    for (const { page, element: figure } of figuresOf(chart)) {
      const [head, ...all] = tagged(figure, "tr");
      const rows = all.filter((row) => !isLocation(row) && !isGroup(row));
      const isLong = columns.size > 3;
      expect(new Set(all.flatMap(namesOf)), `/${page}`).toEqual(new Set(drawn));
      if (columns.size === 0) continue;
      const titles = ["As of", ...(isLong ? ["Number", "Counted by"] : columns.keys()), "Source"];
      expect(head && tagged(head, "th").map(wordsOf), `/${page}`).toEqual(titles);
      if (isLong) {
        const groups = tagged(figure, "tbody").map((body) => tagged(body, "tr"));
        for (const [group, ...below] of groups) {
          const figures = new Set(columns.get(group ? wordsOf(group) : "")?.map(({ name }) => name));
          expect(new Set(below.flatMap(namesOf)), `/${page}: ${group ? wordsOf(group) : ""}`).toEqual(figures);
        }
      }
      for (const row of rows) {
        const where = `/${page}: the row of ${namesOf(row).join(" and ")}`;
        const claims = namesOf(row).map((name) => claimNamed(name, page));
        const first = claims.find(({ source }) => source.data.tier === "core") ?? claims[0];
        const cells = tagged(row, "td").map(wordsOf);
        const event = happened.find(
          ({ names, label }) => names.join() === namesOf(row).join() && cells.includes(label),
        );
        const inOrder = isLong ? [...columns].filter(([, all]) => first && all.includes(first)) : [...columns];
        const expected = inOrder.flatMap(([column, inColumn]) => {
          if (event) return event.column === column ? event.label : "";
          if (isLong && first && isFigure(first))
            return [formatQuantity(first.data), first.data.countedBy ?? "not said"];
          const here = claims.filter((claim) => inColumn.includes(claim)).filter(isFigure);
          return here.map(({ data }) => formatQuantity(data)).join("; ");
        });
        expect(cells, where).toEqual([...expected, shortOutlet(first?.source.data.outlet ?? "")]);
        expect(expected.join(""), where).not.toBe("");
        const day = event?.day ?? first?.asOf;
        expect(datesIn(row), where).toEqual([[day && isoDate(day), day && formatPartialDate(day)]]);
        const links = tagged(row, "a").map(leadsTo);
        expect(links, where).toEqual([claimPath(first?.name ?? "")]);
      }
    }
  });

  it("gives away the same claims as JSON and as CSV, every value as its source has it", () => {
    const json = (JSON.parse(built(`charts/${chart.id}.json`)) as { claims: Record<string, unknown>[] }).claims;
    expect(json.map(({ claim }) => claim)).toEqual(drawn);
    for (const datum of json) {
      const { name, data, source } = claimNamed(String(datum["claim"]), `charts/${chart.id}.json`);
      const { value, qualifier, place, unit, since, countedBy } = data.kind === "figure" ? data : {};
      expect(datum, `/charts/${chart.id}.json: ${name}`).toMatchObject({
        kind: data.kind,
        says: data.says,
        quote: data.quote,
        place: place ? PLACES[place] : "",
        value: value ?? null,
        qualifier: qualifier ?? "",
        unit: unit ?? "",
        since: since ?? "",
        as_of: data.asOf,
        counted_by: countedBy ?? "",
        outlet: source.data.outlet,
        tier: source.data.tier,
        published: source.data.published.date,
        url: passageUrl(source.data.url, data.quote),
      });
    }
    const csv = readCsv(built(`charts/${chart.id}.csv`));
    expect(csv.map(({ claim }) => claim)).toEqual(drawn);
    for (const [i, line] of csv.entries()) {
      const fields = Object.entries(json[i] ?? {}).map(([key, value]) => [key, String(value ?? "")]);
      expect(line, `/charts/${chart.id}.csv: ${drawn[i] ?? ""}`).toEqual(Object.fromEntries(fields));
    }
  });

  const svgs = [
    ...figuresOf(chart).flatMap(({ page, element }) =>
      tagged(element, "svg").map((svg) => [`/${page} (${attribute(svg, "class") ?? ""})`, svg] as const),
    ),
    ...filesOf(ROOT)
      .filter((file) => file === `charts/${chart.id}.svg`)
      .flatMap((file) => tagged(readPage(ROOT, file), "svg").map((svg) => [`/${file}`, svg] as const)),
  ];

  it("is drawn at both widths wherever it stands, and in a file of its own", () => {
    const widths = svgs.map(([, svg]) => attribute(svg, "class"));
    expect(new Set(widths)).toEqual(new Set(["s340", "s700"]));
    expect(widths).toHaveLength(2 * figuresOf(chart).length + 1);
  });

  it.each(svgs)("%s draws the claims of each panel there, and nothing that is no claim's", (_, svg) => {
    const drawnIn = panelsIn(svg);
    expect(drawnIn.map(({ heading }) => heading)).toEqual(chart.data.panels.map(({ label }) => label));
    for (const [i, { figures, ceilings, events: strip, locations: places = [], told = [] }] of panels.entries()) {
      const marked = events.filter(({ claim }) => eventPanel(chart.data, claim) === i).map(({ claim }) => claim.name);
      const expected = [
        ...[...figures, ...ceilings].map(({ name }) => name),
        ...[...strip, ...places].map(({ claims }) => claims.map(({ name }) => name).join(" ")),
        ...told.map(({ name }) => name),
        ...marked,
      ];
      // Land, borders and the paper around a mark lie under a map, and under nothing else.
      expect(drawnIn[i]?.ground.length, chart.id).toBe(places.length === 0 ? 0 : 2 + places.length);
      expect(drawnIn[i]?.marks.map(({ name }) => name).toSorted()).toEqual(expected.toSorted());
    }
    const furniture = drawnIn.flatMap((panel) => panel.furniture);
    expect(furniture.filter((d) => !LINE.test(d) && !AREA.test(d) && !TIE.test(d))).toEqual([]);
    for (const { d, name } of drawnIn.flatMap(({ marks }) => marks))
      expect(slants(d), `${name}: a line that slants`).toBe(false);
  });

  it.each(svgs)("%s has every mark at its number, read on the axis beside it", (_, svg) => {
    for (const [i, { marks, values, numbers }] of panelsIn(svg).entries()) {
      const draws = chart.data.panels[i]?.draws;
      if (draws !== "figures" && draws !== "question" && draws !== "ceilings") continue;
      const ticks = draws === "figures" ? values : numbers;
      const at = scaleOf(ticks.map(({ words, pixel }) => ({ words, pixel, at: Number(words.replaceAll(",", "")) })));
      for (const { name, shape, x, y } of marks) {
        const claim = claimNamed(name, chart.id);
        if (!isFigure(claim)) continue;
        const { value, qualifier } = claim.data;
        const number = `${name}, ${formatQuantity(claim.data)}`;
        const isCeiling = panels[i]?.ceilings.includes(claim);
        const panel = panels[i]?.panel;
        const isSecond = panel?.draws === "figures" && panel.beside === claim.data.place;
        const body = isSecond ? "dash" : "disc";
        const form = qualifier === "exact" || qualifier === "about" ? body : "foot";
        expect(shape, number).toBe(isCeiling ? "ceiling" : form);
        expect(Math.abs((draws === "figures" ? y : x) - at(value)), `${number}: pixels off its number`).toBeLessThan(
          0.5,
        );
      }
    }
  });

  it.each(svgs)("%s has every mark over its day, and no line past it or past the axis", (_, svg) => {
    for (const [i, { marks, times, left, right }] of panelsIn(svg).entries()) {
      const panel = chart.data.panels[i];
      if (panel?.draws !== "figures") continue;
      const { from, until } = panel;
      const first = { words: from, pixel: left, at: dateBounds(partialDateOf(from)).start };
      const last = { words: until, pixel: right, at: dateBounds(partialDateOf(until)).end };
      const ticks = withYears(times).map(({ words, pixel }) => ({ words, pixel, at: timeOf(words, first.at) }));
      // A narrow drawing may have room for one time only, which shows no scale: there the ends of the axis do.
      const xOf = scaleOf(ticks.length < 2 ? [first, ...ticks, last] : ticks);
      for (const { name, d, x } of marks) {
        const { asOf } = claimNamed(name, chart.id);
        const { start, end } = dateBounds(asOf);
        const day = `${name}, ${formatPartialDate(asOf)}`;
        expect(Math.abs(x - xOf((start + end) / 2)), `${day}: pixels too early or too late`).toBeLessThan(0.5);
        const lines = segments(d).filter(({ command }) => command === "H" || command === "V");
        const reach = Math.max(x, ...lines.map((line) => line.x));
        expect(reach, `${day}: a line past what is reported`).toBeLessThan(x + 0.5);
        expect(reach, `${day}: right of the axis`).toBeLessThanOrEqual(right);
      }
    }
  });

  it.each(svgs)("%s has every tally from the first day that it may count from to the day of its number", (_, svg) => {
    for (const [i, { marks, numbers }] of panelsIn(svg).entries()) {
      if (chart.data.panels[i]?.draws !== "tallies") continue;
      const times = withYears(numbers).map(({ words, pixel }) => ({ words, pixel, at: timeOf(words, 0) }));
      const xOf = scaleOf(times);
      for (const { name, d, x, shape } of marks) {
        const { data, asOf } = claimNamed(name, chart.id);
        const { start, end } = dateBounds(partialDateOf(data.kind === "figure" ? (data.since ?? "") : ""));
        expect(shape, name).toBe("tally");
        expect(Math.abs(x - xOf(dateBounds(asOf).end)), `${name}: pixels off its last day`).toBeLessThan(0.5);
        expect(Math.abs(Number(/^M([\d.]+)/.exec(d)?.[1]) - xOf(start)), `${name}: off its first`).toBeLessThan(0.5);
        expect(d.includes("v10m0,-5H"), `${name}: an upright for a day that is named`).toBe(
          end - start <= 24 * 3600 * 1000,
        );
      }
    }
  });

  it("draws one measure in a panel, in one place, or in two that its marks tell apart", () => {
    for (const { panel, figures } of figurePanels) {
      expect(new Set(figures.map(({ data }) => data.measure)).size).toBe(1);
      const places = panel.draws === "figures" ? placesOf(panel) : [];
      expect(new Set(figures.map(({ data }) => data.place))).toEqual(new Set(places));
      expect(panel.label.length).toBeGreaterThan(1);
    }
  });
});

/** What the claims that a panel names are told as in its table, by the file of its chart. */
function toldIn(panel: ChartFile["data"]["panels"][number]) {
  const row = (claim: string, label: string, column: string) => ({
    names: [claim],
    day: claimNamed(claim, panel.label).asOf,
    label,
    column,
  });
  if (panel.draws === "lanes")
    return panel.lanes.flatMap(({ topic, marks }) =>
      marks.map(({ claim, says }) => row(claim, `${topic}: ${says}`, panel.label)),
    );
  if (panel.draws !== "accounts") return [];
  return panel.rows.flatMap(({ topic, ...sides }) =>
    (["left", "right"] as const).flatMap((side) => {
      const { claim, says } = sides[side] ?? {};
      const label = says === undefined ? topic : `${topic}: ${says}`;
      return claim === undefined ? [] : [row(claim, label, panel[side].heading)];
    }),
  );
}

/** What a drawing has besides its marks: lines of axes and labels, pale areas, and what leads to an enlargement. */
const LINE = /^M[\d.]+,[\d.]+(?:[HVv][\d.]+(?:m0,[\d.]+)?)+$/;
const AREA = /^M[\d.]+,[\d.]+H[\d.]+V[\d.]+H[\d.]+z$/;
const TIE = /^M[\d.]+,[\d.]+V[\d.]+H[\d.]+V[\d.]+$/;

/** The scale that the first tick of an axis and the last show; every other must stand on it. */
function scaleOf(ticks: readonly (Tick & { readonly at: number })[]): (at: number) => number {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first === last) throw new Error("an axis with fewer than two ticks shows no scale");
  const scale = (at: number) => first.pixel + ((at - first.at) / (last.at - first.at)) * (last.pixel - first.pixel);
  for (const { words, pixel, at } of ticks) {
    expect(Math.abs(pixel - scale(at)), `the tick ${words}: pixels off its own axis`).toBeLessThan(0.5);
  }
  return scale;
}

/** A month without a year is of the year that was named last. */
function withYears(ticks: readonly Tick[]): Tick[] {
  return ticks.map(({ words, pixel }, i) => {
    if (!/^[A-Z][a-z]+$/.test(words)) return { words, pixel };
    const named = ticks.slice(0, i).flatMap((tick) => /\d{4}$/.exec(tick.words) ?? []);
    return { words: `${words} ${named.at(-1) ?? ""}`, pixel };
  });
}

/** `2014`, `Nov 2023` and `8 Jun`, each as its first moment in UTC; a day without a year is the first from `start` on. */
function timeOf(words: string, start: number): number {
  if (!/^\d{1,2} [A-Z]/.test(words)) return Date.parse(/^\d{4}$/.test(words) ? words : `1 ${words} UTC`);
  const year = new Date(start).getUTCFullYear();
  const [time = NaN] = [year, year + 1]
    // A day is named in its middle.
    .map((each) => Date.parse(`${words} ${String(each)} 12:00 UTC`))
    .filter((at) => at >= start);
  return time;
}
