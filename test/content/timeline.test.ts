import { expect, it } from "vitest";
import { dateBounds, partialDateOf } from "../../src/model/partial-date.ts";
import { eventsBetween } from "../../src/content/timeline.ts";
import { siteOf } from "./site-of.ts";

const on = (asOf: string) => ({ kind: "event", asOf });
const event = (claim: string, also: readonly string[] = []) => ({
  label: "It happened",
  claim: `agency#${claim}`,
  also: also.map((name) => (name.includes("#") ? name : `agency#${name}`)),
});

it("events stand in order of time, those of one day in the order of their file", () => {
  const site = siteOf({
    claims: { late: on("2024-01-09"), b: on("2024-01-08"), a: on("2024-01-08"), month: on("2024-01") },
    events: { late: event("late"), b: event("b"), a: event("a"), month: event("month") },
  });
  expect(site.timeline.map(({ id }) => id)).toEqual(["month", "b", "a", "late"]);
});

it("an event is of the finest day that a claim gives, and of the five articles where one of them reports it", () => {
  const text = `sha256-${"0".repeat(64)}`;
  const site = siteOf({
    claims: { month: on("2024-01"), about: on("2024-01-08~"), day: on("2024-01-08"), alone: on("2024-02") },
    sources: { voa: { tier: "core", text, claims: { it: on("2024-01") } } },
    events: { both: event("month", ["about", "day", "voa#it"]), alone: event("alone") },
  });
  expect(site.timeline.map(({ id, day, core, claims }) => ({ id, day, core, n: claims.length }))).toEqual([
    { id: "both", day: partialDateOf("2024-01-08"), core: true, n: 4 },
    { id: "alone", day: partialDateOf("2024-02"), core: false, n: 1 },
  ]);
});

it("the events of some days are those of the first day and of the last, and none that may be of another", () => {
  const days = ["2023-12-31", "2024-01-01", "2024-01", "2024-01-31", "2024", "2024-02-01"];
  const claims = Object.fromEntries(days.map((day) => [`d${day}`, on(day)]));
  const events = Object.fromEntries(days.map((day) => [`d${day}`, event(`d${day}`)]));
  const { start, end } = dateBounds(partialDateOf("2024-01"));
  const found = eventsBetween(siteOf({ claims, events }).timeline, start, end);
  expect(found.map(({ id }) => id)).toEqual(["d2024-01-01", "d2024-01", "d2024-01-31"]);
});
