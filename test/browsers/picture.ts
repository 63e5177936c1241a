import { createCanvas, loadImage } from "@napi-rs/canvas";
import { distance, type Colour } from "../pages/colour.ts";

/** A part of a picture, in pixels from its left top. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The pixels of a picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row by row. */
  readonly data: Uint8ClampedArray;
}

export async function readPicture(png: Buffer): Promise<Picture> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { width, height, data } = context.getImageData(0, 0, image.width, image.height);
  return { width, height, data };
}

export function colourAt({ width, data }: Picture, x: number, y: number): Colour {
  const at = 4 * (y * width + x);
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

/** How many pixels in a box a test holds for, counted no further than is enough. What lies outside the picture has none. */
export function countPixels(
  picture: Picture,
  box: Box,
  test: (colour: Colour, x: number, y: number) => boolean,
  enough = Infinity,
): number {
  let count = 0;
  for (let y = Math.max(0, Math.floor(box.top)); y < Math.min(picture.height, box.bottom); y++) {
    for (let x = Math.max(0, Math.floor(box.left)); x < Math.min(picture.width, box.right); x++) {
      if (test(colourAt(picture, x, y), x, y)) count += 1;
      if (count >= enough) return count;
    }
  }
  return count;
}

/** Are two colours one to the eye? Edges are smoothed, and engines round. */
export const isAlike = (a: Colour, b: Colour) => distance(a, b) < 24;
