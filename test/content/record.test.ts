import { describe, expect, it } from "vitest";
import {
  changes,
  changesOf,
  changesSince,
  isTold,
  lastChange,
  recordedVersions,
  versionOf,
} from "../../src/content/record.ts";
import { thingsOf, type ThingName } from "../../src/content/things.ts";
import { unrecordedGroups, withWhatRests } from "../../src/content/unrecorded.ts";
import { baseSite } from "./base-site.ts";

const AGENCY = "sources/agency-2023.yaml";
const base = thingsOf(baseSite());
const codeOf = (name: ThingName) => base.get(name)?.code ?? "";
const PAGE = codeOf("explainers/soldiers");
const CLAIM = "agency-2023#iraq-2022";

/** An entry as a file. */
const entry = (date: string, kind: string, codes: string) => () =>
  `date: ${date}\nkind: ${kind}\nwhat: What was changed in ${kind}.\n${kind === "correction" ? "was: 2,300\nnow: 2,400\n" : ""}${codes}\n`;
/** Everything as it is in the base. */
const all = ["explainers", "charts", "claims"]
  .map((sort) => {
    const inSort = [...base.values()].filter(({ name }) => name.startsWith(`${sort}/`));
    return `${sort}:\n${inSort.map(({ name, code }) => `  ${name.slice(sort.length + 1)}: ${code}\n`).join("")}`;
  })
  .join("");
const page = (code: string) => `explainers: { soldiers: ${code} }`;

describe("what the record tells", () => {
  const site = baseSite({
    "record/2024-02-01-10-soldiers-b.yaml": entry("2024-02-01", "wording", page("bbbbbbbb")),
    "record/2024-02-01-9-soldiers-c.yaml": entry("2024-02-01", "correction", page("cccccccc")),
    "record/2024-01-20-1-pages.yaml": entry("2024-01-20", "published", all.replace(PAGE, "dddddddd")),
    "record/2024-03-01-1-soldiers.yaml": entry("2024-03-01", "update", page(PAGE)),
  });

  it("stands in order of days, and within a day in that of the numbers", () => {
    expect(changes(site).map(({ kind }) => kind)).toEqual(["published", "correction", "wording", "update"]);
    expect(changesOf("explainers/soldiers", site)).toEqual(changes(site));
    expect(changesOf("charts/levels", site).map(({ kind }) => kind)).toEqual(["published"]);
    expect(changesOf("charts/none", site)).toEqual([]);
  });

  it("has the last change of a thing, and the code of what it says", () => {
    expect(lastChange("explainers/soldiers", site)).toMatchObject({ date: { year: 2024, month: 3, day: 1 } });
    expect(lastChange(`claims/${CLAIM}`, site)?.kind).toBe("published");
    expect(lastChange("charts/none", site)).toBeUndefined();
    expect(versionOf("explainers/soldiers", site)).toBe(PAGE);
    expect(versionOf("explainers/none", site)).toBeUndefined();
  });

  it("tells what has changed since a code, the newest first", () => {
    const since = (code: string) => changesSince(code, site).map(({ kind }) => kind);
    expect(since("dddddddd")).toEqual(["update", "wording", "correction"]);
    expect(since("cccccccc")).toEqual(["update", "wording"]);
    expect(since(PAGE)).toEqual([]);
    expect(since("zzzzzzzz")).toEqual([]);
  });

  it("knows every version of a page and of a chart, and none of a claim", () => {
    expect([...recordedVersions(site).keys()].sort()).toEqual(
      ["bbbbbbbb", "cccccccc", "dddddddd", PAGE, codeOf("charts/levels")].sort(),
    );
    expect(recordedVersions(site).get("bbbbbbbb")).toMatchObject({ name: "explainers/soldiers", made: { kind: "wording" } });
  });

  it("gives readers corrections and updates, with the old words and the new", () => {
    const told = changes(site).filter(isTold);
    expect(told.map(({ kind, was, now }) => [kind, was, now])).toEqual([
      ["correction", "2,300", "2,400"],
      ["update", undefined, undefined],
    ]);
  });

  it("takes a page that is as it was once for that version: nothing has changed since", () => {
    const back = baseSite({
      "record/2024-01-20-1-pages.yaml": entry("2024-01-20", "published", all),
      "record/2024-02-01-1-soldiers.yaml": entry("2024-02-01", "update", page("bbbbbbbb")),
      "record/2024-03-01-1-soldiers.yaml": entry("2024-03-01", "correction", page(PAGE)),
    });
    expect(changesSince(PAGE, back)).toEqual([]);
    expect(recordedVersions(back).get(PAGE)?.made.kind).toBe("correction");
    expect(unrecordedGroups(back)).toEqual([]);
  });
});

describe("what the record does not tell yet", () => {
  const RECORD = {
    "record/2024-01-20-1-pages.yaml": entry("2024-01-20", "published", all),
    // A site that was published has every list.
    "events.yaml": () => "{}\n",
    "locations.yaml": () => "{}\n",
  };
  const groups = (edits: Parameters<typeof baseSite>[0]) =>
    unrecordedGroups(baseSite({ ...RECORD, ...edits })).map((group) => group.map(({ name, state }) => `${state} ${name}`));
  const put = (from: string, to: string) => (text: string) => text.replace(from, to);

  it("is nothing where all is as it was, and everything where there is no record", () => {
    expect(groups({})).toEqual([]);
    const [first, ...others] = unrecordedGroups(baseSite());
    expect(others).toEqual([]);
    expect(first?.map(({ state }) => state)).toEqual([...base.keys()].map(() => "new"));
  });

  it("is a changed claim, in one group with what prints it", () => {
    expect(groups({ [AGENCY]: put("value: 2400", "value: 2300") })).toEqual([
      [`changed claims/${CLAIM}`, "changed charts/levels", "changed explainers/soldiers"],
    ]);
  });

  it("is all that is new, in one group apart from what has changed", () => {
    const added = "\n  camps:\n    kind: position\n    says: It named some camps.\n    quote: in camps\n    asOf: '2023'\n";
    expect(
      groups({
        [AGENCY]: (text) => text.trimEnd() + added,
        "charts/levels.yaml": put("One mark is one report.", "One mark is a report."),
      }),
    ).toEqual([["changed charts/levels", "changed explainers/soldiers"], ["new claims/agency-2023#camps"]]);
  });

  it("is what is gone, once, and what comes back", () => {
    const more = RECORD["record/2024-01-20-1-pages.yaml"]().replace("claims:\n", "claims:\n  agency-2023#camps: bbbbbbbb\n");
    const had = { "record/2024-01-20-1-pages.yaml": () => more };
    expect(groups(had)).toEqual([["gone claims/agency-2023#camps"]]);
    const gone = entry("2024-02-01", "update", "claims: { 'agency-2023#camps': gone }");
    expect(groups({ ...had, "record/2024-02-01-1-claims.yaml": gone })).toEqual([]);
    const page = entry("2024-02-01", "update", "explainers: { soldiers: gone }");
    expect(groups({ "record/2024-02-01-1-soldiers.yaml": page })).toEqual([["new explainers/soldiers"]]);
  });

  it("is a page that is made a draft again: it is gone from the site", () => {
    expect(groups({ "explainers/soldiers.mdx": put("order: 1", "order: 1\ndraft: true") })).toEqual([
      ["gone explainers/soldiers"],
    ]);
  });

  it("is nothing that a mistake elsewhere hides: it is said there", () => {
    expect(groups({ [AGENCY]: put("tier: context", "tear: context") })).toEqual([]);
    expect(groups({ "explainers/soldiers.mdx": put("order: 1", "ordr: 1") })).toEqual([]);
    const wrong = { "record/2024-02-01-1-soldiers.yaml": entry("2024-02-01", "updated", page("bbbbbbbb")) };
    expect(groups({ ...wrong, [AGENCY]: put("value: 2400", "value: 2300") })).toEqual([]);
  });

  it("an entry on a claim names all that prints it, by way of a chart too", () => {
    expect([...withWhatRests([`claims/${CLAIM}`], baseSite())]).toEqual([
      `claims/${CLAIM}`,
      "charts/levels",
      "explainers/soldiers",
    ]);
    expect([...withWhatRests(["explainers/soldiers"], baseSite())]).toEqual(["explainers/soldiers"]);
  });
});
