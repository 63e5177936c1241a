import type { PanelClaims } from "../../content/chart-claims.ts";
import type { Location } from "../../content/locations.ts";
import type { Panel } from "../chart-kind.ts";
import type { Mark } from "../report.ts";
import type { LocationMapData } from "./schema.ts";

/** A location, ready to draw. */
export interface MapMark extends Pick<Mark, "claim" | "label" | "core"> {
  /** In degrees. */
  readonly longitude: number;
  readonly latitude: number;
  /** How many of the timeline's events happened there, and how many claims speak of it. */
  readonly events: number;
  readonly reports: number;
  /** It stands only near what it marks. */
  readonly approximate: boolean;
}

/** Where things happened: those with most events first, and where that is the same in the order of the file. */
export interface LocationMap extends Panel {
  readonly draws: "locations";
  readonly locations: readonly MapMark[];
}

export function toPanel({ panel: { draws, label }, locations = [] }: PanelClaims<LocationMapData>): LocationMap {
  return { draws, label, locations: locations.map(toMark).sort((a, b) => b.events - a.events) };
}

function toMark({ name, claims, core, longitude, latitude, events, approximate }: Location): MapMark {
  return {
    claim: claims.map(({ name }) => name).join(" "),
    label: name,
    core,
    longitude,
    latitude,
    events: events.length,
    reports: claims.length,
    approximate: approximate !== undefined,
  };
}

export function marks({ locations }: LocationMap): readonly MapMark[] {
  return locations;
}
