import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { describe, expect, it } from "vitest";
import { partialDateOf } from "../../../src/model/partial-date.ts";
import { apa } from "../../../src/takeaway/cite/apa.ts";
import { chicago } from "../../../src/takeaway/cite/chicago.ts";
import type { Cited } from "../../../src/takeaway/cite/cited.ts";
import { cslJson } from "../../../src/takeaway/cite/csl-json.ts";

const CHART: Cited = {
  key: "troops",
  title: "US troops, as they were reported",
  container: "The Withdrawal Question",
  date: undefined,
  note: "evidence to 13 March 2026",
  address: "https://example.org/charts/troop-levels/",
};
const ARTICLE: Cited = {
  key: "voa",
  title: "Iran “backs” Iraq",
  container: "VOA News",
  date: partialDateOf("2024-01-08"),
  note: "",
  address: "https://voanews.com/a/",
};

describe("a line of APA", () => {
  it("names title, note, date, site and address", () => {
    expect(apa(CHART)).toBe(
      "US troops, as they were reported [evidence to 13 March 2026]. (n.d.). The Withdrawal Question. https://example.org/charts/troop-levels/",
    );
    expect(apa(ARTICLE)).toBe("Iran “backs” Iraq. (2024, January 8). VOA News. https://voanews.com/a/");
  });

  it("gives a date as fine as it is known", () => {
    const dated = (date: string) => /\((.*)\)/.exec(apa({ ...ARTICLE, date: partialDateOf(date) }))?.[1];
    expect(["2024", "2024-01", "2024-01~"].map(dated)).toEqual(["2024", "2024, January", "ca. 2024, January"]);
  });

  it("is what a citation processor makes of the same thing in CSL-JSON", () => {
    const made = new Cite(cslJson(ARTICLE)).format("bibliography", { format: "text", template: "apa", lang: "en-US" });
    expect(apa(ARTICLE)).toBe(made.trim());
  });
});

describe("a line of Chicago", () => {
  it("names title, site, date, note and address", () => {
    expect(chicago(CHART)).toBe(
      "“US troops, as they were reported.” The Withdrawal Question, evidence to 13 March 2026. https://example.org/charts/troop-levels/",
    );
    expect(
      chicago({ ...CHART, date: partialDateOf("2026-11-28"), note: "evidence to 13 March 2026; version k3" }),
    ).toBe(
      "“US troops, as they were reported.” The Withdrawal Question, November 28, 2026, evidence to 13 March 2026; version k3. https://example.org/charts/troop-levels/",
    );
  });

  it("has single marks for a quotation within a title, and one sign at the end of it", () => {
    expect(chicago(ARTICLE)).toBe("“Iran ‘backs’ Iraq.” VOA News, January 8, 2024. https://voanews.com/a/");
    expect(chicago({ ...ARTICLE, title: "Who left?" })).toContain("“Who left?” VOA News");
  });

  it("gives a date as fine as it is known", () => {
    const dated = (date: string) => chicago({ ...ARTICLE, date: partialDateOf(date) });
    expect(dated("2024-01")).toContain("VOA News, January 2024. ");
    expect(dated("2024~")).toContain("VOA News, ca. 2024. ");
  });
});
