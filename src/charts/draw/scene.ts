/** A drawing as plain data, in pixels from the top left corner: everything is decided, it need only be printed. */
export interface Scene {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | TextShape;

/** What a path is for; the style sheet gives each role its look. A leader ties a label to its mark, a tie one panel to another. */
export type PathRole =
  | Backdrop
  | "grid"
  | "zero"
  | "leader"
  | "tie"
  | "mark"
  | "plan"
  | "annotation"
  | "ceiling"
  | "land"
  | "border"
  | "halo";

/** Pale areas, behind all else: a stretch without a report, where a total can only have lain, what is drawn larger elsewhere. */
export type Backdrop = "silence" | "between" | "enlarged";

export interface PathShape {
  readonly kind: "path";
  readonly role: PathRole;
  readonly d: string;
  /** Full name of the claim: on everything that draws data, on nothing else. */
  readonly claim?: string;
  /** What a pointer on it is told, where that is not simply its claims. */
  readonly told?: string;
  /** From one of the five articles. */
  readonly core?: boolean;
  readonly fill?: "solid" | "hollow" | "none";
}

export type TextRole = "panel" | "head" | "tick" | "label" | "core" | "gap";

export interface TextShape {
  readonly kind: "text";
  readonly role: TextRole;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
}
