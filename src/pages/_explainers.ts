import { getCollection, type CollectionEntry } from "astro:content";
import { explainerUses, type Uses } from "../check/explainer-uses.ts";

/** An explainer with what its text rests on. */
export interface Explainer {
  readonly entry: CollectionEntry<"explainers">;
  readonly uses: Uses;
}

/** All explainers, in the order that their front matter gives. */
export async function explainers(): Promise<Explainer[]> {
  const entries = await getCollection("explainers");
  return entries
    .sort((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map((entry) => ({ entry, uses: explainerUses(entry.body ?? "") }));
}
