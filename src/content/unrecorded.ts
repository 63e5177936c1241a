import { GONE } from "../model/record.ts";
import { lastChange, recordedNames } from "./record.ts";
import type { Site } from "./site.ts";
import { kindAndId, thingsOf, type Thing, type ThingName } from "./things.ts";

/** Something that is not as the record has it. */
export interface Unrecorded {
  readonly name: ThingName;
  readonly state: "new" | "changed" | "gone";
}

/**
 * What the record does not tell yet, in groups that changed together: a claim
 * that changed, the other claims of its source, and the pages that print them.
 * All that is new and belongs to nothing that changed is one group.
 */
export function unrecordedGroups(site: Site): readonly (readonly Unrecorded[])[] {
  // What cannot be read is mended first: until then nobody knows what changed.
  if (site.unreadable.size > 0) return [];
  const unrecorded = unrecordedThings(site);
  const groups = [...Map.groupBy(unrecorded, groupsOf(unrecorded, site)).values()];
  const isNew = (group: readonly Unrecorded[]) => group.every(({ state }) => state === "new");
  const fresh = groups.filter(isNew).flat();
  return [...groups.filter((group) => !isNew(group)), ...(fresh.length > 0 ? [fresh] : [])];
}

/** Some things, and all that rests on them, as an entry that tells of their change names it. */
export function withWhatRests(names: Iterable<ThingName>, site: Site): Set<ThingName> {
  const all = new Set(names);
  // A chart stands before the explainers that show it.
  for (const { name, restsOn } of thingsOf(site).values()) if (!restsOn.isDisjointFrom(all)) all.add(name);
  return all;
}

function unrecordedThings(site: Site): Unrecorded[] {
  const things = thingsOf(site);
  const last = (name: ThingName) => lastChange(name, site)?.codes.get(name) ?? GONE;
  const here = [...things.values()].flatMap(({ name, code }): Unrecorded[] => {
    const recorded = last(name);
    return recorded === code ? [] : [{ name, state: recorded === GONE ? "new" : "changed" }];
  });
  const gone = [...recordedNames(site)].filter((name) => !things.has(name) && !isThere(name, site) && last(name) !== GONE);
  return [...here, ...gone.map((name): Unrecorded => ({ name, state: "gone" }))];
}

/** Is it there all the same, and cannot be read, or rests on what is not there? What is wrong there is said already. */
function isThere(name: ThingName, { explainers, charts, claims }: Site): boolean {
  const [kind, id] = kindAndId(name);
  if (kind === "claims") return claims.has(id);
  if (kind === "charts") return charts.get(id)?.data.draft === false;
  return explainers.has(id) && explainers.get(id)?.data?.draft !== true;
}

/** Gives for each the first of its group: those that are joined by what they rest on, or by their source. */
function groupsOf(unrecorded: readonly Unrecorded[], site: Site): (one: Unrecorded) => ThingName {
  const parents = new Map(unrecorded.map(({ name }) => [name, name]));
  const first = (name: ThingName): ThingName => {
    const parent = parents.get(name) ?? name;
    return parent === name ? name : first(parent);
  };
  const firstOfSource = new Map<string, ThingName>();
  for (const { name } of unrecorded) {
    const joined: ThingName[] = [...restsOn(thingsOf(site).get(name))].filter((other) => parents.has(other));
    const [source = "", key] = name.split("#");
    if (key !== undefined) joined.push(firstOfSource.get(source) ?? name);
    if (key !== undefined && !firstOfSource.has(source)) firstOfSource.set(source, name);
    for (const other of joined) parents.set(first(name), first(other));
  }
  return ({ name }) => first(name);
}

function restsOn(thing: Thing | undefined): ReadonlySet<ThingName> {
  return thing?.restsOn ?? new Set();
}
