import type { Shape } from "./scene.ts";

/** A part of a drawing, laid out from the top of its frame down. */
export interface Block {
  /** Pixels from top to bottom, air before the next block included. */
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The room that a block has, in pixels. */
export interface Frame {
  /** The room kept free at the left edge. */
  readonly inset: number;
  /** Where an axis of time or of numbers begins and ends. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly top: number;
}
