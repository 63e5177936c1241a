import { describe, expect, it } from "vitest";
import { whoSays } from "../../src/content/attribution.ts";
import { differencesOf } from "../../src/content/differences.ts";
import { readSite } from "../../src/content/read-site.ts";
import { claimId, claimPath, isFigure, type Claim } from "../../src/content/site.ts";
import { formatPartialDate, partialDateOf } from "../../src/model/partial-date.ts";
import { formatQuantity } from "../../src/model/quantity.ts";
import { PLACES } from "../../src/model/region.ts";
import { passageUrl } from "../../src/quotes/text-fragment.ts";
import { attribute, leadsTo, readPage, tagged, textOf, wordsOf, type Node } from "./html.ts";
import { explainersOf, pagesOf, ROOT } from "./sites.ts";

const content = readSite(".");
const claims = [...content.claims.values()];
const pageOf = ({ name }: Claim) => readPage(ROOT, claimPath(name).slice(1));
const linksIn = (node: Node | undefined) => (node ? tagged(node, "a").map(leadsTo) : []);

/** What the facts of a page say, by their labels; a label with several is joined. */
function factsOf(page: Node): ReadonlyMap<string, Node[]> {
  const facts = new Map<string, Node[]>();
  let label = "";
  for (const element of tagged(page, "dt", "dd")) {
    if (element.tagName === "dt") label = wordsOf(element);
    else facts.set(label, [...(facts.get(label) ?? []), element]);
  }
  return facts;
}
const said = (facts: ReadonlyMap<string, Node[]>, label: string) => facts.get(label)?.map(wordsOf).join(" ");

it("every claim has a page, and nothing else has one there", () => {
  const pages = pagesOf(ROOT).filter((page) => page.startsWith("claims/"));
  expect(pages.toSorted()).toEqual(claims.map(({ name }) => claimPath(name).slice(1)).toSorted());
});

describe("the page of a claim", () => {
  it("says the claim in our words, then in the source's, with who says it, and leads to the passage", () => {
    for (const claim of claims) {
      const { data, source, name } = claim;
      const page = pageOf(claim);
      expect(tagged(page, "h1").map(textOf), name).toEqual([data.says]);
      const [quote] = tagged(page, "q");
      expect(quote && [attribute(quote, "cite"), textOf(quote)], name).toEqual([source.data.url, data.quote]);
      const [byline] = tagged(page, "span").map(wordsOf);
      expect(byline, name).toContain(`${whoSays(claim)}, ${formatPartialDate(source.published)}. `);
      expect(linksIn(page), name).toContain(passageUrl(source.data.url, data.quote));
    }
  });

  it("gives number, scope, beginning and counter of a figure, speaker and relay of a quotation, holder of a position", () => {
    for (const claim of claims) {
      const { data, name } = claim;
      const facts = factsOf(pageOf(claim));
      const figure = data.kind === "figure" ? data : undefined;
      const quotation = data.kind === "quotation" ? data : undefined;
      expect(
        ["Number", "Where", "Counted since", "Counted or stated by", "Said by", "Relayed by", "Whose it is"].map(
          (label) => said(facts, label),
        ),
        name,
      ).toEqual([
        figure && `${formatQuantity(figure)} ${figure.unit}`,
        figure && PLACES[figure.place],
        figure?.since === undefined ? undefined : formatPartialDate(partialDateOf(figure.since)),
        figure?.countedBy,
        quotation?.speaker,
        quotation?.relayedBy,
        data.kind === "position" ? data.by : undefined,
      ]);
    }
  });

  it("gives its day and why, its note, its source with outlet and limits, its full name", () => {
    for (const claim of claims) {
      const { data, asOf, source, name } = claim;
      const facts = factsOf(pageOf(claim));
      const why = data.asOfWhy?.replace(/\.$/, "");
      expect(said(facts, "Day"), name).toBe(`${formatPartialDate(asOf)}${why === undefined ? "" : ` (${why})`}`);
      expect(said(facts, "Note"), name).toBe(data.note?.replaceAll(/\s+/g, " "));
      for (const words of [source.data.title, source.data.outlet, formatPartialDate(source.published)])
        expect(said(facts, "Source"), name).toContain(words);
      expect(linksIn(facts.get("Source")?.[0]), name).toEqual([`/sources/${source.id}/`]);
      const outlet = content.lists.outlets.data[source.data.outlet.replace(/ \(.*\)$/, "")];
      expect(said(facts, "What it is")?.startsWith(outlet?.is ?? "") ?? false, name).toBe(outlet !== undefined);
      expect(said(facts, "Limits"), name).toBe(source.data.limits);
      expect(said(facts, "Checked")?.split(":")[0], name).toBe(source.data.tier === "core" ? "Found" : "Cited");
      expect(linksIn(facts.get("Read at")?.[0]), name).toEqual(
        source.data.original === undefined ? [] : [source.data.url, source.data.original],
      );
      expect(said(facts, "Full name"), name).toBe(name);
    }
  });

  it("leads to every page that uses it, and to every question on which it differs, with what we write", () => {
    let told = 0;
    for (const claim of claims) {
      const facts = factsOf(pageOf(claim));
      const uses = (content.uses.get(claim.name) ?? []).map(({ path }) => path);
      expect(linksIn(facts.get("Used in")?.[0]), claim.name).toEqual(uses);
      const differences = differencesOf(content, [claim.name]);
      const listed = facts.get("Sources differ") ?? [];
      expect(listed.flatMap(linksIn), claim.name).toEqual(differences.map(({ id }) => `/differences/#${id}`));
      for (const [i, { weWrite }] of differences.entries())
        expect(wordsOf(listed[i] as Node), claim.name).toContain(`We write: ${weWrite}`);
      told += listed.length;
    }
    expect(told).toBeGreaterThan(100);
  });
});

it("the entries of the evidence lead to it, on every page but explainers and their like, where it would weigh too much", () => {
  const ids = new Map(claims.map(({ name }) => [claimId(name), claimPath(name)]));
  const led = (page: string) =>
    tagged(readPage(ROOT, page), "li").flatMap((entry) => {
      const path = ids.get(attribute(entry, "id") ?? "");
      return path === undefined ? [] : [linksIn(entry).includes(path)];
    });
  const linked = pagesOf(ROOT).filter((page) => /^(?:evidence|sources|charts)\//.test(page) && led(page).length > 0);
  expect(linked.length).toBeGreaterThan(200);
  for (const page of linked) expect(new Set(led(page)), `/${page}`).toEqual(new Set([true]));
  for (const page of explainersOf(ROOT)) expect(new Set(led(page)), `/${page}`).toEqual(new Set([false]));
});

it("a figure's page, and no other, gives the code that shows it in another page", () => {
  for (const claim of claims) {
    const embed = claimPath(claim.name).replace("/claims/", "/embed/");
    expect(linksIn(pageOf(claim)).includes(embed), claim.name).toBe(isFigure(claim));
  }
});
