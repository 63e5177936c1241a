import type { ChartClaims, PanelClaims } from "../content/chart-claims.ts";
import type { FigureClaim } from "../content/site.ts";
import type { TimelineEvent } from "../content/timeline.ts";
import type { Block, Frame } from "./draw/block.ts";
import type { Mark } from "./report.ts";

/** Plain data to draw. What else a panel has, its kind says. */
export interface Panel {
  readonly draws: string;
  readonly label: string;
}

/** A column of a chart's table, and what stands in it. */
export interface Column {
  readonly name: string;
  readonly figures: readonly FigureClaim[];
  /** What is told in words: the claims that tell it, their day, and the words. */
  readonly events?: readonly Pick<TimelineEvent, "claims" | "day" | "label">[];
}

/** What a chart cannot tell: of what lies between its marks, of its gaps, and of how its panels compare. */
export type Limits = Readonly<Partial<Record<"marks" | "gaps" | "scales", readonly string[]>>>;

/** One kind of panel: its claims as data, as marks, as columns of a table and as sentences. Its schema stands beside it. */
export interface ChartKind<Drawn extends Panel = Panel, Data = PanelClaims["panel"]> {
  readonly draws: Drawn["draws"];
  readonly toPanel: (claims: PanelClaims<Data>, annotations: ChartClaims["events"]) => Drawn;
  /** Pixels that the numbers of an axis take at the left of all its panels; absent where there are none. */
  readonly gutter?: (panels: readonly Drawn[]) => number;
  /** @param all the panels of its kind in the chart, that one among them */
  readonly draw: (panel: Drawn, frame: Frame, all: readonly Drawn[]) => Block;
  /** @param oneMeasure whether all panels of the chart count the same thing */
  readonly columns: (claims: PanelClaims<Data>, oneMeasure: boolean) => readonly Column[];
  /** What it draws that is coloured where one of the five articles says it. */
  readonly marks: (panel: Drawn) => readonly Pick<Mark, "claim" | "core">[];
  readonly takeaway: (panel: Drawn) => string;
  /** What the shapes of its panels mean, of those that they have. */
  readonly shapes: (panels: readonly Drawn[]) => readonly string[];
  /** The same in a word each, for the line above the drawing: `hollow: about`. */
  readonly signs: (panels: readonly Drawn[]) => readonly string[];
  /** How marks of the five articles look, where size means something else: `Marks with bold labels`. */
  readonly coreLooks?: string;
  /** The same in a word or two, where it is not `bold`. */
  readonly coreSign?: string;
  /** Whose work it is built on, beside that of its sources. */
  readonly credit?: string;
  readonly cannotTell: (panels: readonly Drawn[]) => Limits;
}
