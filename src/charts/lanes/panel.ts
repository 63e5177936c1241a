import type { PanelClaims } from "../../content/chart-claims.ts";
import { dateBounds, partialDateOf } from "../../model/partial-date.ts";
import { SITE } from "../../model/site-facts.ts";
import type { Panel } from "../chart-kind.ts";
import type { Mark } from "../report.ts";
import { timesOf, type Times } from "../times.ts";
import type { LanesData } from "./schema.ts";

/** What was said, done and announced over time, in named groups. */
export interface Lanes extends Panel, Times {
  readonly draws: "lanes";
  /** The moment at which the site's evidence ends, in milliseconds since 1970, UTC. */
  readonly evidenceEnds: number;
  readonly lanes: readonly { readonly topic: string; readonly marks: readonly LaneMark[] }[];
}

/** A report of its day; with `by`, a plan of that day for a later one. */
export interface LaneMark extends Mark {
  /** The last moment of the date that it was announced for, in milliseconds since 1970, UTC. */
  readonly by?: number | undefined;
}

export function toPanel({ panel, told = [] }: PanelClaims<LanesData>): Lanes {
  const { draws, label, lanes } = panel;
  const named = new Map(told.map((claim) => [claim.name, claim]));
  const toMark = ({ claim: name, says, by }: LanesData["lanes"][number]["marks"][number]): LaneMark[] => {
    const claim = named.get(name);
    if (!claim) return [];
    const core = claim.source.data.tier === "core";
    const end = by === undefined ? undefined : dateBounds(partialDateOf(by)).end;
    return [{ claim: name, ...dateBounds(claim.asOf), label: says, core, by: end }];
  };
  return {
    draws,
    label,
    ...timesOf(panel),
    evidenceEnds: dateBounds(partialDateOf(SITE.evidenceEnds)).end,
    lanes: lanes.map(({ topic, marks }) => ({ topic, marks: marks.flatMap(toMark) })),
  };
}

export function marks({ lanes }: Lanes): readonly LaneMark[] {
  return lanes.flatMap(({ marks }) => marks);
}
