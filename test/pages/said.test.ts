import { describe, expect, it } from "vitest";
import { whoSays } from "../../src/content/attribution.ts";
import { claimId, type Claim } from "../../src/content/site.ts";
import { dateBounds, formatPartialDate } from "../../src/model/partial-date.ts";
import { readSite } from "../../src/content/read-site.ts";
import { around, attribute, readPage, tagged, wordsOf, type Element, type Node } from "./html.ts";
import { explainersOf, pagesOf, ROOT } from "./sites.ts";
import { targetOf } from "./target.ts";

const content = readSite(".");
const claims = [...content.claims.values()];
const byId = new Map(claims.map((claim) => [claimId(claim.name), claim]));
const pages = new Map(pagesOf(ROOT).map((page) => [page, readPage(ROOT, page)]));
const page = (path: string) => pages.get(path) as Node;
/** Does the entry lead back to a note of the text? */
const isNoted = (entry: Element) => tagged(entry, "a").some((link) => attribute(link, "href")?.startsWith("#n"));
const withClass = (node: Node, tag: string, name: string) =>
  tagged(node, tag).filter((element) => attribute(element, "class")?.split(" ").includes(name));

/** The words with every space a plain one, and none before a comma, a full stop or a closing bracket. */
const said = (node: Node) => wordsOf(node).replace(/ (?=[,.;)])/g, "");
const isContext = ({ source }: Claim) => source.data.tier === "context";

/** What a text must say, in this order, whatever stands between. */
function expectInOrder(text: string, parts: readonly string[], where: string) {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    expect(found, `${where}: no “${part}” in “${text.slice(at)}”`).not.toBe(-1);
    at = found + part.length;
  }
}

const BASES = {
  stated: "as printed",
  address: "read from its address",
  inferred: "inferred",
  copy: "the date of a copy",
};

describe("an entry of the evidence", () => {
  const entries = [...pages].flatMap(([path, html]) =>
    tagged(html, "li").flatMap((entry) => {
      const claim = byId.get(attribute(entry, "id") ?? "");
      return claim ? [{ where: `/${path}: ${claim.name}`, path, entry, claim }] : [];
    }),
  );

  it("says who says it, how each of its days is known and why, which tier it is, and what to know of it", () => {
    for (const { where, entry, claim } of entries.filter(({ entry }) => !isNoted(entry))) {
      const { data, source } = claim;
      const { published, outletWhy } = source.data;
      const why = data.asOfWhy?.replace(/\.$/, "");
      const sameDay = data.asOf === published.date;
      const reason = sameDay && why !== undefined ? `: ${why}` : "";
      const known = `${BASES[published.basis]}${reason}`;
      // What the source prints by itself needs no words.
      const basis = outletWhy === undefined ? (known === "as printed" ? "" : known) : `outlet inferred; date ${known}`;
      expectInOrder(
        said(entry),
        [
          whoSays(claim),
          `, ${formatPartialDate(source.published)}${basis === "" ? "" : ` (${basis})`}`,
          ...(sameDay ? [] : [`, of ${formatPartialDate(claim.asOf)}`]),
          ...(!sameDay && why !== undefined ? [` (${why})`] : []),
          isContext(claim) ? ". Context." : ". Core source.",
          ...(data.note === undefined ? [] : [data.note]),
        ],
        where,
      );
    }
  });

  it("of a text with notes says under its source whatever else is to be known, and leaves the reasons to the source's page", () => {
    const noted = entries.filter(({ entry }) => isNoted(entry));
    expect(noted.length).toBeGreaterThan(100);
    for (const { where, entry, claim } of noted) {
      const { data, source } = claim;
      const { published, outletWhy } = source.data;
      const known = BASES[published.basis];
      const basis = outletWhy === undefined ? (known === "as printed" ? "" : known) : `outlet inferred; date ${known}`;
      const day = formatPartialDate(source.published);
      const tier = isContext(claim) ? "Context." : "Core source.";
      const group = around(entry, ({ tagName }) => tagName === "li") ?? entry;
      const under = `${source.data.outlet}, ${day}${basis === "" ? "" : ` (${basis})`}. ${tier}`;
      expect(said(group).startsWith(under), `${where}: ${said(group).slice(0, 120)}`).toBe(true);
      const tells = (words: string | undefined) => expect(said(entry), where).toContain(words ?? "");
      tells(data.note);
      if (data.kind === "figure") tells(data.countedBy);
      if (data.asOf !== published.date) tells(formatPartialDate(claim.asOf).replace(/^about /, ""));
    }
  });

  it("says on /evidence/ whether its words were found or are cited, and links to every page that shows it", () => {
    const onList = entries.filter(({ path }) => path === "evidence/");
    const isUse = (path: string) => /^(?:explainers|charts|timeline|differences|names)\//.test(path);
    const uses = [...pages]
      .filter(([path]) => isUse(path))
      .map(([path, html]) => ({ path, names: shownBy(path, html) }));
    expect(onList).toHaveLength(claims.length);
    for (const { where, entry, claim } of onList) {
      expect(said(entry), where).toContain(isContext(claim) ? ". Cited." : ". Found.");
      expect(said(entry), where).not.toContain(isContext(claim) ? ". Found." : ". Cited.");
      expect(said(entry), where).toMatch(/\. Cite it$/);
      const links = tagged(entry, "a").map((link) => targetOf(link, "evidence/"));
      const expected = uses.filter(({ names }) => names.has(claim.name)).map(({ path }) => path);
      expect(links.filter(isUse).toSorted(), where).toEqual(expected.toSorted());
    }
  });
});

/** The claims that a page shows by itself: an explainer's charts, events and differences have pages of their own. */
function shownBy(path: string, html: Node): ReadonlySet<string> {
  const lists = /^(?:timeline|differences)\//.test(path) ? ["li", "td"] : ["td"];
  const marked = tagged(html, ...lists).flatMap((element) => attribute(element, "data-claim")?.split(" ") ?? []);
  const entries = tagged(html, "li").map((entry) => attribute(entry, "id"));
  const roles = path === "names/" ? tagged(html, "a").flatMap((link) => claimAt(targetOf(link, path))) : [];
  return new Set([...marked, ...entries.flatMap((id) => byId.get(id ?? "")?.name ?? []), ...roles]);
}

/** The claim whose page stands at an address. */
function claimAt(address: string): string[] {
  const [, source, key] = /^claims\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  return source !== undefined && key !== undefined ? [`${source}#${key}`] : [];
}

describe("a source's page", () => {
  it.each([...content.sources.values()].map((source) => [source.id, source] as const))(
    "/sources/%s/ says all that is known of it: outlet, day and how it is known, addresses, check, limits",
    (id, { data, published, claims }) => {
      const html = page(`sources/${id}/`);
      const [facts] = withClass(html, "dl", "facts");
      const terms = tagged(facts as Node, "dt").map(wordsOf);
      const values = tagged(facts as Node, "dd").map(said);
      const fact = (term: string) => values[terms.indexOf(term)];
      expect(tagged(html, "h1").map(wordsOf)).toEqual([data.title.replace(/\s+/g, " ")]);
      expect(fact("Outlet")).toBe(data.outlet + (data.outletWhy === undefined ? "" : ` (inferred: ${data.outletWhy})`));
      const { basis, why } = data.published;
      expect(fact("Published")).toBe(
        `${formatPartialDate(published)} (${BASES[basis]}${why === undefined ? "" : `: ${why}`})`,
      );
      const cells = tagged(facts as Node, "dd");
      const leads = (term: string) =>
        tagged(cells[terms.indexOf(term)] as Node, "a").map((link) => attribute(link, "href"));
      expect(leads("Read at")).toEqual([data.url]);
      if (data.original !== undefined) expect(leads("Original")).toEqual([data.original]);
      expect(fact("Original")).toBe(data.original);
      expect(fact("Checked")).toMatch(data.tier === "core" ? /^Found: / : /^Cited: /);
      expect(fact("Limits")).toBe(data.limits);
      expect(wordsOf(html)).toContain(
        data.tier === "core" ? "Core source: one of the five articles" : "Context source",
      );
      expect(tagged(html, "ol").flatMap((list) => tagged(list, "li").map((entry) => attribute(entry, "id")))).toEqual(
        claims.map(({ name }) => claimId(name)),
      );
    },
  );
});

it("a side of a difference says who says each of its words, and the day of publication", () => {
  const all = new Map(content.differences.map((difference) => [difference.id, difference]));
  const sections = ["differences/", ...explainersOf(ROOT)].flatMap((path) =>
    withClass(page(path), "section", "difference"),
  );
  for (const section of sections) {
    const id = (attribute(section, "id") ?? "").replace(/^difference-/, "");
    const sides = withClass(section, "ul", "sides").flatMap((list) => tagged(list, "li"));
    for (const [i, side] of (all.get(id)?.sides ?? []).entries()) {
      const parts = side.flatMap((claim) => [
        claim.data.quote,
        `${whoSays(claim)}, ${formatPartialDate(claim.source.published)}${isContext(claim) ? " · context" : ""}.`,
      ]);
      expectInOrder(said(sides[i] as Node), parts, `${id}, side ${String(i + 1)}`);
    }
  }
});

it("a comparison's cell names the speaker of each quotation before its words", () => {
  let speakers = 0;
  for (const path of explainersOf(ROOT)) {
    for (const cell of withClass(page(path), "table", "compare").flatMap((table) => tagged(table, "td"))) {
      for (const name of attribute(cell, "data-claim")?.split(" ") ?? []) {
        const { data } = content.claims.get(name) as Claim;
        if (data.kind !== "quotation") continue;
        speakers += 1;
        expectInOrder(said(cell), [`${data.speaker}: ${data.quote}`], `/${path}: ${name}`);
      }
    }
  }
  expect(speakers).toBeGreaterThan(3);
});

it("a role on /names/ stands by its day, the oldest first, with who says so and whether that is context", () => {
  const names = new Map(Object.entries(content.lists.names.data));
  const divs = withClass(page("names/"), "dl", "names").flatMap((list) => tagged(list, "div"));
  expect(divs).toHaveLength(names.size);
  for (const div of divs) {
    const roles = (names.get(attribute(div, "id") ?? "")?.roles ?? []).map(({ role, claim }) => ({
      role,
      claim: content.claims.get(claim) as Claim,
    }));
    const inOrder = roles.toSorted((a, b) => dateBounds(a.claim.asOf).start - dateBounds(b.claim.asOf).start);
    const lines = tagged(div, "dd")
      .filter((line) => attribute(line, "class") !== "meta")
      .map(said);
    expect(lines, attribute(div, "id")).toEqual(
      inOrder.map(
        ({ role, claim }) =>
          `${role}, ${formatPartialDate(claim.asOf)} (${whoSays(claim)}${isContext(claim) ? " · context" : ""})`,
      ),
    );
  }
});

it("pages count what they list: events, differences, claims, sources", () => {
  const events = content.timeline;
  const inArticles = events.filter(({ claims }) => claims.some((claim) => !isContext(claim))).length;
  const found = claims.filter((claim) => !isContext(claim)).length;
  expect(said(page("timeline/"))).toContain(`There are ${String(events.length)} events here.`);
  expect(said(page("timeline/"))).toContain(`The five articles tell of ${String(inArticles)} of them`);
  expect(said(page("differences/"))).toContain(
    `To ${String(content.differences.length)} questions our sources give different answers`,
  );
  expect(said(page("evidence/"))).toContain(`Here are ${String(claims.length)} claims.`);
  expect(said(page("evidence/"))).toContain(`${String(found)} claims, all of the five articles`);
  expect(said(page("sources/"))).toContain(`The other ${String(content.sources.size - 5)} sources are context`);
  const about = said(page("about/"));
  expect(about).toContain(`${String(claims.length)} claims from ${String(content.sources.size)} sources`);
  expect(about).toContain(`The site is built from five articles, with ${String(found)} claims`);
  for (const [basis, words] of Object.entries(BASES)) {
    const count = [...content.sources.values()].filter(({ data }) => data.published.basis === basis).length;
    expect(about).toMatch(new RegExp(`${words}: [^(;]*\\(${String(count)}( sources)?\\)`));
  }
  for (const path of explainersOf(ROOT)) {
    const listed = withClass(page(path), "ul", "evidence").flatMap((list) =>
      tagged(list, "li").filter((entry) => attribute(entry, "id")),
    );
    const sources = new Set(listed.map((entry) => byId.get(attribute(entry, "id") ?? "")?.source.id));
    const sentence = `${String(listed.length)} claims from ${String(sources.size)} sources`;
    expect(said(page(path)), `/${path}`).toContain(sentence);
  }
});

it("every page but an embedded chart says on which day its evidence ends", () => {
  const { ends } = { ends: "13 March 2026" };
  for (const [path, html] of pages) {
    if (path.startsWith("embed/")) continue;
    const [footer] = tagged(html, "footer").slice(-1);
    expect(said(footer as Node), `/${path}`).toContain(`The evidence ends on ${ends}; nothing later is stated here.`);
    expect(withClass(html, "p", "dated").map(said)[0]?.toLowerCase(), `/${path}`).toContain(
      `evidence to ${ends.toLowerCase()}`,
    );
  }
});
