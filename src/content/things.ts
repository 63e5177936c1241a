import { alsoWritten } from "../model/name.ts";
import { dateBounds, parsePartialDate } from "../model/partial-date.ts";
import type { ThingKind } from "../model/record.ts";
import { schemaOf } from "../charts/schemas.ts";
import { drawnClaims, type PanelClaims } from "./chart-claims.ts";
import { printedParts, type PrintedPart } from "./mdx/printed-parts.ts";
import type { TagValue } from "./mdx/tag-values.ts";
import { oncePer } from "./once-per.ts";
import type { Claim, ExplainerFile, ResolvedChart, Site } from "./site.ts";
import { eventsBetween } from "./timeline.ts";
import { versionCode } from "./version-code.ts";

/** The name of something whose changes are recorded: `explainers/us-troops-in-iraq`, `claims/voa-2024-01-08#troops-iraq`. */
export type ThingName = `${ThingKind}/${string}`;

/** Its sort, and its id in that: of a claim its full name. */
export function kindAndId(name: ThingName): [kind: ThingKind, id: string] {
  const [kind, id = ""] = name.split("/");
  return [kind as ThingKind, id];
}

/** An explainer, a chart or a claim as it stands. */
export interface Thing {
  readonly name: ThingName;
  /** Of what it says, and of what those say that it rests on: a claim that changes changes every page that prints it. */
  readonly code: string;
  /** The claims and charts that it prints. */
  readonly restsOn: ReadonlySet<ThingName>;
}

/**
 * Everything that is published and says something, by name: claims, then charts,
 * then explainers. What rests on something that cannot be read is left out: what it says is not known.
 */
export const thingsOf = oncePer((site: Site): ReadonlyMap<ThingName, Thing> => {
  const things = new Map<ThingName, Thing>();
  const add = (name: ThingName, saying: (resting: Resting) => unknown) => {
    const resting = new Resting(things);
    const says = saying(resting);
    if (resting.whole) things.set(name, { name, code: versionCode([name.split("/")[0], says]), restsOn: resting.on });
  };
  for (const claim of site.claims.values()) add(`claims/${claim.name}`, () => claimSays(claim));
  for (const chart of site.charts.values()) {
    if (!chart.data.draft) add(`charts/${chart.id}`, (resting) => chartSays(chart, resting));
  }
  for (const explainer of site.explainers.values()) {
    if (!isPublished(explainer)) continue;
    add(`explainers/${explainer.slug}`, (resting) => explainerSays(explainer, site, resting));
  }
  return things;
});

function isPublished({ data, mdx }: ExplainerFile): boolean {
  return data !== undefined && !data.draft && mdx.diagnostics.length === 0;
}

/** Gathers what a thing rests on, while that is looked up. */
class Resting {
  readonly on = new Set<ThingName>();
  /** Is everything there that was asked for? */
  whole = true;
  readonly #things: ReadonlyMap<ThingName, Thing>;

  constructor(things: ReadonlyMap<ThingName, Thing>) {
    this.#things = things;
  }

  /** The code of another thing, for it is part of what this one says. */
  readonly code = (kind: ThingKind, id: string): string => {
    const name: ThingName = `${kind}/${id}`;
    const code = this.#things.get(name)?.code;
    if (code === undefined) this.whole = false;
    this.on.add(name);
    return code ?? "";
  };

  readonly codes = (claims: readonly Claim[]): string[] => claims.map(({ name }) => this.code("claims", name));
}

/** Every word and number of it, with its source as it is named beside it. */
function claimSays({ data, source }: Claim): unknown {
  const { outlet, title, published } = source.data;
  return { data, outlet, title, published: published.date };
}

/**
 * How many more reports lie at other places and times is no part of it: they say so themselves.
 * What its claims are called is none either: a new name changes no version.
 */
function chartSays({ data, claims }: ResolvedChart, { code, codes }: Resting): unknown {
  const { title, measured, caveats } = data;
  const drawn = drawnClaims(claims);
  const panels = claims.panels.map((panel) => panelSays(panel, code));
  const events = data.events.map(({ claim, label }) => [code("claims", claim), label]);
  const leftOut = data.leftOut.map(({ claim, why }) => [code("claims", claim), why]);
  return { title, measured, panels, drawn: codes(drawn), events, leftOut, caveats };
}

/** The words of a panel, and what stands in it with words of its own: events of a strip, places of a map. */
function panelSays({ panel, events, locations = [], gap }: PanelClaims, code: Resting["code"]): unknown {
  const texts = schemaOf(panel).texts?.(panel) ?? [];
  return {
    label: "label" in panel ? panel.label : undefined,
    texts: texts.map(({ words, claim }) => [words, claim && code("claims", claim)]),
    events: events.map(({ label }) => label),
    locations: locations.map(({ name, what, latitude, longitude, from, approximate }) => {
      return { name, what, latitude, longitude, from, approximate };
    }),
    gap,
  };
}

function explainerSays({ data, mdx, uses }: ExplainerFile, site: Site, resting: Resting): unknown {
  const parts = printedParts(mdx).map((part) => partSays(part, site, resting));
  const timelines = uses.timelines.map((days) => {
    const [first, last] = days.split("/").map(parsePartialDate);
    if (!first || !last) return [];
    const events = eventsBetween(site.timeline, dateBounds(first).start, dateBounds(last).end);
    return events.map(({ label, claims }) => [label, resting.codes(claims)]);
  });
  return { title: data?.title, question: data?.question, summary: data?.summary, parts, timelines };
}

function partSays(part: PrintedPart, site: Site, resting: Resting): unknown {
  return typeof part === "string" ? part : [part.tag, ...part.values.map((value) => valueSays(value, site, resting))];
}

/** What a reader reads for what a tag is given. */
function valueSays({ prop, value }: TagValue, site: Site, { code, codes }: Resting): unknown {
  switch (prop.holds) {
    case "claim":
    case "claims":
      return value.split(" ").map((name) => code("claims", name));
    case "chart":
      return code("charts", value);
    case "difference": {
      const { question, sides, weWrite, why } = site.differences.find(({ id }) => id === value) ?? { sides: [] };
      return { question, sides: sides.map(codes), weWrite, why };
    }
    case "name": {
      const entry = site.lists.names.data[value];
      return entry && entry.name + alsoWritten(entry);
    }
    case "source":
      return site.sources.get(value)?.data.outlet;
    default:
      return value;
  }
}
