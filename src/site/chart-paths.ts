import { site } from "./the-site.ts";

/** A path for every chart. */
export function chartPaths() {
  return [...site().charts.keys()].map((id) => ({ params: { id } }));
}
