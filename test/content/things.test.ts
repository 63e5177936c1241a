import { describe, expect, it } from "vitest";
import { thingsOf, type ThingName } from "../../src/content/things.ts";
import { versionCode } from "../../src/content/version-code.ts";
import { baseSite } from "./base-site.ts";

const AGENCY = "sources/agency-2023.yaml";
const MINISTRY = "sources/ministry-2024-01-08.yaml";
const CHART = "charts/levels.yaml";
const PAGE = "explainers/soldiers.mdx";

type Edits = Parameters<typeof baseSite>[0];
const codesOf = (edits?: Edits) =>
  new Map([...thingsOf(baseSite(edits)).values()].map(({ name, code }) => [name, code]));
const before = codesOf();
/** The things that say something else once the files are edited so. */
const changedBy = (edits: Edits): ThingName[] => {
  const after = codesOf(edits);
  return [...before].filter(([name, code]) => after.get(name) !== code).map(([name]) => name);
};
const put = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

describe("a version code", () => {
  it("is eight letters, none of which could be taken for another or for a number", () => {
    expect(versionCode("some words")).toMatch(/^[bcdfghjkmnpqrstvwxyz]{8}$/);
    expect(versionCode("some words")).not.toBe(versionCode("other words"));
  });

  it("is the same on every machine and after every release", () => {
    expect(versionCode({ says: "about 2,500", places: ["Iraq", "Syria"] })).toBe("dprcndxj");
  });

  it("does not see white space, the order of keys or how a letter is composed", () => {
    const one = versionCode({ a: "Haïder said  so\n", b: [1, { c: 2, d: undefined }] });
    expect(versionCode({ b: [1, { c: 2 }], a: "Hai\u0308der said so" })).toBe(one);
    expect(versionCode({ b: [1, { c: 3 }], a: "Haïder said so" })).not.toBe(one);
    expect(versionCode(["a", "b"])).not.toBe(versionCode(["b", "a"]));
  });
});

describe("the code of a claim changes", () => {
  it.each([
    ["its words", put("The agency counted the soldiers", "The agency had counted the soldiers")],
    ["its quote", put("once in each year", "once each year")],
    ["its day", put(/(once in each year\n\s+asOf:) "2023"/, '$1 "2022"')],
  ])("with %s, and no other claim’s does", (_, edit) => {
    expect(changedBy({ [AGENCY]: edit }).filter((name) => name.startsWith("claims/"))).toEqual([
      "claims/agency-2023#once-a-year",
    ]);
  });

  it.each([
    ["number", put("value: 2400", "value: 2300")],
    ["hedge", put("qualifier: exact", "qualifier: about")],
    ["place", put("place: iraq", "place: syria")],
    ["beginning", put("qualifier: exact", "qualifier: exact\n    since: '2021'")],
    ["counter", put("qualifier: exact", "qualifier: exact\n    countedBy: the staff")],
    ["note", put("qualifier: exact", "qualifier: exact\n    note: It counted once a year.")],
  ])("with its %s", (_, edit) => {
    expect(changedBy({ [AGENCY]: edit })).toContain("claims/agency-2023#iraq-2022");
  });

  it.each([
    ["outlet", put("outlet: The Agency", "outlet: The Other Agency")],
    ["title", put("title: Soldiers", "title: Troops")],
    ["day", put('date: "2023"', "date: 2023-01")],
  ])("with its source’s %s, and so do the source’s others", (_, edit) => {
    const claims = changedBy({ [AGENCY]: edit }).filter((name) => name.startsWith("claims/"));
    expect(claims.map((name) => name.split("#")[0])).toEqual(Array(3).fill("claims/agency-2023"));
  });
});

describe("nothing changes", () => {
  it.each([
    ["with a comment and an empty line", { [AGENCY]: put("claims:\n", "# what it says\n\nclaims:\n") }],
    ["with the order of keys", { [AGENCY]: (text: string) => `tier: context\n${text.replace("tier: context\n", "")}` }],
    ["where a text is broken over lines otherwise", { [PAGE]: put(" He named no day.", "\nHe named no day.") }],
    ["where a text is set in other letters", { [PAGE]: put("the force", "*the force*") }],
    ["where a link leads elsewhere", { [PAGE]: put("the force", "[the force](/timeline/)") }],
    ["where a chart or a page has another place among the others", { [CHART]: put("order: 1", "order: 3"), [PAGE]: put("order: 1", "order: 4") }],
  ])("%s", (_, edits) => {
    expect(changedBy(edits)).toEqual([]);
  });
});

describe("a page changes with what it prints", () => {
  it("a claim that a chart draws and a page names changes them both", () => {
    expect(changedBy({ [AGENCY]: put("value: 2400", "value: 2300") })).toEqual([
      "claims/agency-2023#iraq-2022",
      "charts/levels",
      "explainers/soldiers",
    ]);
  });

  it("a claim that only a page names changes no chart", () => {
    expect(changedBy({ [MINISTRY]: put("He gave no date", "He had given no date") })).toEqual([
      "claims/ministry-2024-01-08#no-date",
      "explainers/soldiers",
    ]);
  });

  it.each([
    ["title", put("title: Soldiers in Iraq", "title: Troops in Iraq")],
    ["line on what is measured", put("One mark is one report.", "One mark is a report.")],
    ["heading of a panel", put("label: Syria", "label: In Syria")],
    ["caveat", put("order: 1", "order: 1\ncaveats: [It says nothing of the navy.]")],
    ["figure left out", put("order: 1", "order: 1\nleftOut: [{ claim: agency-2023#iraq-2022, why: nobody counted it. }]")],
  ])("a chart with its %s, and with it the page that shows it", (_, edit) => {
    expect(changedBy({ [CHART]: edit })).toEqual(["charts/levels", "explainers/soldiers"]);
  });

  it.each([
    ["words", put("He named no day.", "He did not name a day.")],
    ["question", put("who says so?", "who said so?")],
    ["summary", put("in either country.", "in both countries.")],
    ["heading", (text: string) => text.replaceAll("What the count was", "What was counted")],
    ["note on a sentence", put('He named no day.<Cite claim="ministry-2024-01-08#no-date" />', "He named no day.")],
  ])("a page with its %s, and nothing else", (_, edit) => {
    expect(changedBy({ [PAGE]: edit })).toEqual(["explainers/soldiers"]);
  });

  it("a chart with the reason for which it leaves a figure out", () => {
    const code = (why: string) =>
      codesOf({
        [CHART]: put("order: 1", `order: 1\nleftOut: [{ claim: agency-2023#iraq-2022, why: ${why} }]`),
      }).get("charts/levels");
    expect(code("nobody counted it.")).not.toBe(code("two people counted it."));
  });

  it("a name in our spelling, and an event of the days that a page tells", () => {
    const names = (spelling: string) => () => `ministry:\n  name: ${spelling}\n  kind: group\n`;
    const events = (label: string) => () => `counted:\n  label: ${label}\n  claim: ministry-2024-01-08#no-date\n`;
    const tags = put("## What", '<Timeline from="2024-01-01" to="2024-01-31" />\n\n<Name id="ministry" />\n\n## What');
    const code = (name: string, label: string) =>
      codesOf({ "names.yaml": names(name), "events.yaml": events(label), [PAGE]: tags }).get("explainers/soldiers");
    const same = code("The Ministry", "Soldiers counted");
    expect(code("The Ministry", "Soldiers counted")).toBe(same);
    expect(code("A Ministry", "Soldiers counted")).not.toBe(same);
    expect(code("The Ministry", "No day named")).not.toBe(same);
  });
});

describe("not among what is published", () => {
  it("are drafts", () => {
    const draft = put("order: 1", "order: 1\ndraft: true");
    expect(codesOf({ [PAGE]: draft }).has("explainers/soldiers")).toBe(false);
    const names = codesOf({ [CHART]: draft, [PAGE]: put('<Chart id="levels" />\n', "") });
    expect([names.has("charts/levels"), names.has("explainers/soldiers")]).toEqual([false, true]);
  });

  it("is what rests on something that is not there: what it says is not known", () => {
    const names = codesOf({ [AGENCY]: put("once-a-year:", "twice-a-year:") });
    expect(names.has("explainers/soldiers")).toBe(false);
    expect(names.has("charts/levels")).toBe(true);
  });
});
