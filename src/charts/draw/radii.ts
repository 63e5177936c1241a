import type { Form } from "./glyph.ts";

/** A mark in its place, in pixels. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly form: Form;
  readonly core: boolean;
}

/** Two marks whose middles are no further apart hide each other. */
const NEAR = 2;
/** From a solid disc to a ring around it; wider from one to a ring of the five articles, lest that hide another. */
const RING = 2.5;
const CORE_RING = 4;

/**
 * The radius of each mark: larger for a report of the five articles. A hollow
 * disc that falls on a solid one grows into a ring around it, so that both can
 * be told. Marks are painted the largest first.
 */
export function radii(marks: readonly Placed[]): number[] {
  return marks.map((mark) => {
    if (mark.form !== "hollow") return plain(mark);
    const under = marks.filter((other) => other.form === "solid" && near(mark, other));
    const ring = mark.core ? CORE_RING : RING;
    return Math.max(plain(mark), ...under.map((other) => plain(other) + ring));
  });
}

function plain({ core }: Placed): number {
  return core ? 4.5 : 3;
}

function near(a: Placed, b: Placed): boolean {
  return Math.abs(a.x - b.x) <= NEAR && Math.abs(a.y - b.y) <= NEAR;
}
