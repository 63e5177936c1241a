import type { ChartKind } from "../chart-kind.ts";
import * as panel from "./panel.ts";
import * as scene from "./scene.ts";
import type { LocationMapData } from "./schema.ts";
import * as sentences from "./sentences.ts";

export const kind: ChartKind<panel.LocationMap, LocationMapData> = {
  draws: "locations",
  // Its locations have a table of their own.
  columns: () => [],
  ...panel,
  ...scene,
  ...sentences,
};
