import type { ChartKind } from "../chart-kind.ts";
import * as panel from "./panel.ts";
import * as scene from "./scene.ts";
import type { LanesData } from "./schema.ts";
import * as sentences from "./sentences.ts";
import * as table from "./table.ts";

export const kind: ChartKind<panel.Lanes, LanesData> = {
  draws: "lanes",
  ...panel,
  ...scene,
  ...table,
  ...sentences,
};
