import { goneAddresses } from "../content/gone.ts";
import { standingPages } from "../content/site-pages.ts";
import type { Site } from "../content/site.ts";
import { MOVED_FILE } from "../model/moved.ts";
import { referencesTo, type ThingKind } from "./references.ts";
import { withReferences } from "./with-references.ts";

const HEAD = "# Addresses that the site once had, and what became of them. `npm run rename` writes here.\n";

/** Every page whose address names the thing, with its new address. */
export function movesOf(kind: ThingKind, from: string, to: string, site: Site): Map<string, string> {
  const pages = [...standingPages(site).keys()].filter((path) => path.endsWith("/"));
  const addresses = new Map([["", pages.join("\n")]]);
  const moved =
    withReferences(addresses, referencesTo(kind, from, addresses), to)
      .get("")
      ?.split("\n") ?? [];
  return new Map(pages.map((old, i) => [old, moved[i] ?? old] as const).filter(([old, now]) => old !== now));
}

/** Why something cannot have the new addresses: readers know them as those of something else. */
export function objectionTo(moves: ReadonlyMap<string, string>, site: Site): string | undefined {
  for (const [old, now] of moves) {
    const gone = goneAddresses(site).get(now);
    const leads = site.lists.moved.data[now];
    if (gone) return `${now} was something else: ${gone.what} Choose another name.`;
    if (leads !== undefined && leads !== old) return `${now} leads to ${leads} (${MOVED_FILE}). Choose another name.`;
  }
  return undefined;
}

/** The list of moves with more. An address that is taken back leads nowhere else. */
export function withMoves(text = HEAD, moves: ReadonlyMap<string, string>): string {
  const takenBack = new Set(moves.values());
  const kept = text.split("\n").filter((line) => line !== "" && !takenBack.has(line.split(": ")[0] ?? ""));
  const added = [...moves].map(([old, now]) => `${old}: ${now}`);
  return [...kept, ...added, ""].join("\n");
}
