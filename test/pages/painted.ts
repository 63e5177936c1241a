import type { Page } from "playwright-core";
import { readColour, type Colour } from "./colour.ts";

/** A text or a mark of a drawing as a browser paints it. */
export interface Painted {
  readonly kind: "text" | "mark";
  /** The first of its classes. */
  readonly role: string;
  /** What it says, or the claim that it draws. */
  readonly name: string;
  readonly core: boolean;
  readonly fill: Colour | undefined;
  readonly stroke: Colour | undefined;
  /** Pixels of the drawing. */
  readonly weight: number;
  /** The radius of a disc, half the foot of a bound or the height of a bar, in pixels of the drawing: its look without colour. */
  readonly size: string;
  /** From 0 to 1, all that it stands in taken into account. */
  readonly opacity: number;
  readonly behind: Colour;
}

interface Raw extends Omit<Painted, "fill" | "stroke" | "behind"> {
  readonly fill: string;
  readonly stroke: string;
  readonly behind: string;
}

const READ = `
  [...document.querySelectorAll("svg[role=img]")].filter((svg) => svg.getBoundingClientRect().width > 0).map((svg) => {
    const clear = (colour) => colour === "transparent" || /^rgba.*, 0\\)$/.test(colour);
    let around = svg;
    while (around && clear(getComputedStyle(around).backgroundColor)) around = around.parentElement;
    const behind = around ? getComputedStyle(around).backgroundColor : "rgb(255, 255, 255)";
    let whole = 1;
    for (let each = svg; each; each = each.parentElement) whole *= Number(getComputedStyle(each).opacity);
    return [...svg.querySelectorAll("text, path[data-claim]")].map((shape) => {
      const style = getComputedStyle(shape);
      let opacity = style.visibility === "visible" && style.display !== "none" ? whole : 0;
      for (let each = shape; each !== svg; each = each.parentElement) opacity *= Number(getComputedStyle(each).opacity);
      const d = (style.d ?? "").replace(/^path\\("/, "");
      const isText = shape.tagName === "text";
      return {
        kind: isText ? "text" : "mark",
        role: shape.classList[0],
        name: isText ? shape.textContent : shape.dataset.claim,
        core: shape.classList.contains("k"),
        fill: style.fill,
        stroke: style.stroke,
        weight: style.stroke === "none" ? 0 : parseFloat(style.strokeWidth),
        size: /^M[^a-zA-Z]*(?:m ?0[, ]-1.5)?(a ?[\\d.]+|[hv][^a-zA-Z]*|V|H)/.exec(d)?.[1] ?? "",
        opacity: opacity * Number(isText ? style.fillOpacity : style.strokeOpacity),
        behind,
      };
    });
  })
`;

/** Every drawing of a page that can be seen at this width and in this light: all that it paints but its grid. */
export async function drawingsOn(page: Page): Promise<Painted[][]> {
  const drawings = (await page.evaluate(READ)) as Raw[][];
  return drawings.map((drawing) =>
    drawing.map(({ fill, stroke, behind, ...rest }) => {
      const paper = readColour(behind);
      if (!paper) throw new Error(`nothing lies behind “${rest.name}”`);
      return { ...rest, fill: readColour(fill), stroke: readColour(stroke), behind: paper };
    }),
  );
}
