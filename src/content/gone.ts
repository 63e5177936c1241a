import { GONE } from "../model/record.ts";
import { oncePer } from "./once-per.ts";
import { lastChange, recordedNames, type Change } from "./record.ts";
import type { Site } from "./site.ts";
import { addressOfThing } from "./thing-names.ts";
import { kindAndId, type ThingName } from "./things.ts";

/**
 * The addresses of what was published and is no more, each with the change that
 * took it away. An address that leads elsewhere now is not among them.
 */
export const goneAddresses = oncePer((site: Site): ReadonlyMap<string, Change> => {
  const gone = new Map<string, Change>();
  for (const name of recordedNames(site)) {
    const last = lastChange(name, site);
    if (last?.codes.get(name) !== GONE || isThere(name, site)) continue;
    for (const address of addressesOf(name)) if (!(address in site.lists.moved.data)) gone.set(address, last);
  }
  return gone;
});

/** Has it a page: was it put back, or is it a draft that its editor sees? */
function isThere(name: ThingName, site: Site): boolean {
  const [kind, id] = kindAndId(name);
  return site[kind].has(id);
}

/** Its page, and what others show of it in theirs. */
function addressesOf(name: ThingName): string[] {
  const page = addressOfThing(name);
  return name.startsWith("explainers/") ? [page] : [page, page.replace(/^\/\w+/, "/embed")];
}
