/** Pixels to one decimal, and never `-0`: the same input draws the same bytes. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10 + 0;
}
