import type { Limits } from "../chart-kind.ts";
import type { LocationMap, MapMark } from "./panel.ts";

/** How many locations there are, and where most happened. */
export function takeaway({ locations }: LocationMap): string {
  const named = locations.slice(0, 3).filter(({ events }) => events > 0);
  const most = named.map(({ label, events }) => `${label} (${String(events)})`);
  const places = `${count(locations.length, "place")}.`;
  return most.length > 0 ? `${places} Most events: ${most.join(", ")}.` : places;
}

/** Here a larger mark is a place where more happened. */
export const coreLooks = "Marks with bold labels";

export const credit = "outlines: Natural Earth";

export function shapes(panels: readonly LocationMap[]): string[] {
  const all = panels.flatMap(({ locations }) => locations);
  if (all.length === 0) return [];
  return [
    "a mark is a place; the number in brackets says how many events on the timeline happened there",
    "the mark grows with it in three steps: up to two, up to nine, more",
    ...(all.some(({ approximate }) => approximate)
      ? ["a ring is a place that is known only roughly, for our sources do not say where exactly"]
      : []),
  ];
}

export function signs(panels: readonly LocationMap[]): string[] {
  const rough = panels.some(({ locations }) => locations.some(({ approximate }) => approximate));
  return rough ? ["ring: place only roughly known"] : [];
}

export function cannotTell(): Limits {
  return {
    marks: [
      "Where US forces were based: a place is here because these pages tell of something that happened there.",
      "What happened elsewhere: an event whose reports name no place, or only a region, has no mark.",
    ],
  };
}

/** The name of a location, and how much is told of it. */
export function toldOf({ label, events, reports }: MapMark): string {
  return `${label}: ${count(events, "event")}, ${count(reports, "report")}`;
}

function count(n: number, noun: string): string {
  return `${String(n)} ${noun}${n === 1 ? "" : "s"}`;
}
