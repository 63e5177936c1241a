import { round } from "./round.ts";

const THICK = 3;

/** A level bar about a point, wider than a disc is, so that where both stand neither hides the other. */
export function dash(x: number, y: number, half: number): string {
  return `M${round(x - half)},${round(y)}m0,-${THICK / 2}h${2 * half}v${THICK}h-${2 * half}z`;
}

/** As much of one, above a number or below it. */
export function halfDash(x: number, y: number, half: number, above: boolean): string {
  return `M${round(x - half)},${round(y)}h${2 * half}v${above ? -THICK : THICK}h-${2 * half}z`;
}
