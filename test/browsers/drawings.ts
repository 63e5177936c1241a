import type { Opened } from "./opened-engine.ts";

/** A drawing of a page, as it is seen at the present width. */
export interface Drawing {
  /** The chart or the timeline that it shows: the same for the two that are drawn for two widths. */
  readonly scene: string;
  readonly shown: boolean;
  /** What its labels say, in the order in which they are drawn. */
  readonly labels: readonly string[];
}

const READ = `[...document.querySelectorAll("svg[role=img]")].map((svg) => ({
  scene: svg.getAttribute("aria-labelledby").replace(/-\\d+-t .*/, ""),
  shown: getComputedStyle(svg).display !== "none" && svg.getBoundingClientRect().width > 0,
  labels: [...svg.querySelectorAll("text")].map((text) => text.textContent),
}))`;

/** Every drawing of the page that is open, whether it is seen or not. */
export const drawingsOf = ({ engine }: Opened) => engine.evaluate<Drawing[]>(READ);

/** The drawings by what they show, in the order of the page. */
export function byScene(drawings: readonly Drawing[]): [string, Drawing[]][] {
  return [...Map.groupBy(drawings, ({ scene }) => scene)];
}
