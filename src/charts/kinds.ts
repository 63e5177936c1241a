import type { ChartKind, Panel } from "./chart-kind.ts";

/** Every kind for which there is a schema, found by its folder. */
const KINDS = Object.values(import.meta.glob<ChartKind>("./*/kind.ts", { eager: true, import: "kind" }));

/** What knows how to draw and tell that panel. */
export function kindOf({ draws }: Pick<Panel, "draws">): ChartKind {
  const kind = KINDS.find((each) => each.draws === draws);
  if (!kind) throw new Error(`no kind.ts in a folder of src/charts/ draws "${draws}"`);
  return kind;
}

/** The panels of each kind, in the order in which the kinds first come. */
export function byKind(panels: readonly Panel[]): ReadonlyMap<ChartKind, readonly Panel[]> {
  return Map.groupBy(panels, kindOf);
}
