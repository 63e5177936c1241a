import { library } from "./library.ts";

/** A path for every chart. */
export function chartPaths() {
  return [...library().charts.keys()].map((id) => ({ params: { id } }));
}
