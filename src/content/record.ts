import type { PartialDate } from "../model/partial-date.ts";
import { partialDateOf } from "../model/partial-date.ts";
import { GONE, THING_KINDS, type ChangeKind } from "../model/record.ts";
import { oncePer } from "./once-per.ts";
import type { RecordEntry, Site } from "./site.ts";
import { thingsOf, type ThingName } from "./things.ts";

/** One change as the record tells it. */
export interface Change {
  /** The name of its file: `2026-12-03-1-us-troops-in-iraq-kxvt`. */
  readonly id: string;
  readonly date: PartialDate;
  readonly kind: ChangeKind;
  readonly what: string;
  /** Of a correction: the old words and the new. */
  readonly was?: string | undefined;
  readonly now?: string | undefined;
  /** The code of each thing that changed; `gone` of one that was taken away. Explainers first, then charts, then claims. */
  readonly codes: ReadonlyMap<ThingName, string>;
}

/** What a page looked like from one change to the next. */
export interface Version {
  readonly code: string;
  readonly name: ThingName;
  /** The last change that left the page so. */
  readonly made: Change;
}

/** What an entry tells, in one line; of a correction with the old words and the new. */
export function inWords({ what, was, now }: Pick<Change, "what" | "was" | "now">): string {
  return was === undefined || now === undefined ? what : `${what} Before: “${was}”. Since then: “${now}”.`;
}

const changesIn = oncePer((record: Site["record"]): readonly Change[] => record.map(toChange));

function toChange({ id, data }: RecordEntry): Change {
  const { date, kind, what, was, now } = data;
  const codes = THING_KINDS.flatMap((sort) =>
    Object.entries(data[sort]).map(([id, code]) => [`${sort}/${id}`, code] as [ThingName, string]),
  );
  return { id, date: partialDateOf(date), kind, what, was, now, codes: new Map(codes) };
}

const changesByThing = oncePer((record: Site["record"]): ReadonlyMap<ThingName, readonly Change[]> => {
  const all = changesIn(record).flatMap((change) => [...change.codes.keys()].map((name) => ({ name, change })));
  const byName = Map.groupBy(all, ({ name }) => name);
  return new Map([...byName].map(([name, each]) => [name, each.map(({ change }) => change)]));
});

/** Every change of the site, the oldest first. */
export function changes({ record }: Site): readonly Change[] {
  return changesIn(record);
}

/** The names of all that was ever published, as far as the record tells. */
export function recordedNames({ record }: Site): Iterable<ThingName> {
  return changesByThing(record).keys();
}

/** Every change of an explainer, a chart or a claim, the oldest first. */
export function changesOf(name: ThingName, { record }: Site): readonly Change[] {
  return changesByThing(record).get(name) ?? [];
}

/** The ids that headings of an explainer have had since they were published, whatever they are now. */
export function recordedHeadings(slug: string, { record }: Pick<Site, "record">): ReadonlySet<string> {
  return new Set(record.flatMap(({ data }) => data.headings[slug] ?? []));
}

/** The last change of it; nothing where none is recorded. */
export function lastChange(name: ThingName, site: Site): Change | undefined {
  return changesOf(name, site).at(-1);
}

/** The code of what it says as it stands; nothing where it is not on the site. */
export function versionOf(name: ThingName, site: Site): string | undefined {
  return thingsOf(site).get(name)?.code;
}

/** The version that stands on the site, where the record has it; while an editor writes, it does not. */
export function recordedVersion(name: ThingName, site: Site): Version | undefined {
  const made = lastChange(name, site);
  const code = versionOf(name, site);
  return made && code !== undefined && made.codes.get(name) === code ? { code, name, made } : undefined;
}

/** Is the change one that readers of what was published before should learn of? */
export function isTold({ kind }: Change): boolean {
  return kind === "correction" || kind === "update";
}

/** Every version of an explainer or a chart that the record knows, by its code. */
export const recordedVersions = oncePer(({ record }: Site): ReadonlyMap<string, Version> => {
  const versions = changesIn(record).flatMap((made) =>
    [...made.codes]
      .filter(([name, code]) => !name.startsWith("claims/") && code !== GONE)
      .map(([name, code]) => [code, { code, name, made }] as const),
  );
  return new Map(versions);
});

/** What has changed since a version of an explainer or a chart, the newest first; nothing is known of a code that the record does not have. */
export function changesSince(code: string, site: Site): readonly Change[] {
  const version = recordedVersions(site).get(code);
  if (!version) return [];
  const all = changesOf(version.name, site);
  return all.slice(all.indexOf(version.made) + 1).toReversed();
}
