import { getCollection, type CollectionEntry } from "astro:content";
import { explainerUses, type Uses } from "../check/explainer-uses.ts";

/** An explainer with what its text rests on. */
export interface Explainer {
  readonly entry: CollectionEntry<"explainers">;
  readonly uses: Uses;
}

let built: Promise<Explainer[]> | undefined;

/** All explainers, in the order that their front matter gives. Read once for a build, for every page asks. */
export function explainers(): Promise<Explainer[]> {
  if (!__BUILT__) return readExplainers();
  built ??= readExplainers();
  return built;
}

async function readExplainers(): Promise<Explainer[]> {
  const entries = await getCollection("explainers");
  return entries
    .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map((entry) => ({ entry, uses: explainerUses(entry.body ?? "") }));
}
