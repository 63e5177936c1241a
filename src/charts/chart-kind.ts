import type { PanelClaims } from "../content/chart-claims.ts";
import type { Claim, FigureClaim } from "../content/site.ts";
import type { TimelineEvent } from "../content/timeline.ts";
import type { Block, Frame } from "./draw/block.ts";
import type { Marked } from "./report.ts";

/** Plain data to draw. What else a panel has, its kind says. */
export interface Panel {
  readonly draws: string;
  readonly label: string;
}

/** An event of a chart's own, to be marked in one of its panels. */
export interface Annotation {
  readonly claim: Claim;
  readonly label: string;
}

/** A column of a chart's table, and what stands in it. */
export interface Column {
  readonly name: string;
  readonly figures: readonly FigureClaim[];
  readonly events?: readonly TimelineEvent[];
}

/** Something that a chart cannot tell: of what lies between its marks, of its gaps, or of how its panels compare. */
export interface Limit {
  readonly of: "marks" | "gaps" | "scales";
  readonly words: string;
}

/** One kind of panel: its claims as data, as marks, as columns of a table and as sentences. Its schema stands beside it. */
export interface ChartKind<Drawn extends Panel = Panel, Data = PanelClaims["panel"]> {
  readonly draws: Drawn["draws"];
  readonly toPanel: (claims: PanelClaims<Data>, annotations: readonly Annotation[]) => Drawn;
  /** Pixels that the numbers of an axis take at the left of all its panels; absent where there are none. */
  readonly gutter?: (panels: readonly Drawn[]) => number;
  /** @param all the panels of its kind in the chart, that one among them */
  readonly draw: (panel: Drawn, frame: Frame, all: readonly Drawn[]) => Block;
  /** @param oneMeasure whether all panels of the chart count the same thing */
  readonly columns: (claims: PanelClaims<Data>, oneMeasure: boolean) => readonly Column[];
  /** What it draws that is coloured where one of the five articles says it. */
  readonly marks: (panel: Drawn) => readonly Marked[];
  readonly takeaway: (panel: Drawn) => string;
  /** What the shapes of its panels mean, of those that they have. */
  readonly shapes: (panels: readonly Drawn[]) => readonly string[];
  readonly cannotTell: (panels: readonly Drawn[]) => readonly Limit[];
}
