import { inflateSync } from "node:zlib";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { expect, it } from "vitest";
import { indexedPng } from "../../../src/charts/svg/indexed-png.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** What another program reads in a picture made of these pixels. */
async function readBack(pixels: readonly Colour[], width: number): Promise<Colour[]> {
  const height = pixels.length / width;
  const png = indexedPng(Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255])), width, height);
  const canvas = createCanvas(width, height).getContext("2d");
  canvas.drawImage(await loadImage(Buffer.from(png)), 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  return pixels.map((_, i) => [data[4 * i] ?? 0, data[4 * i + 1] ?? 0, data[4 * i + 2] ?? 0]);
}

it("keeps a picture of few colours as it is", async () => {
  const pixels = Array.from({ length: 60 }, (_, i): Colour => [i % 7, 255 - (i % 5), i < 30 ? 200 : 17]);
  expect(await readBack(pixels, 10)).toEqual(pixels);
});

it("keeps what there is most of, and gives the rarest shades the nearest colour", async () => {
  const paper: Colour = [255, 253, 249];
  const shades = Array.from({ length: 300 }, (_, i): Colour => [i % 256, i < 256 ? 0 : 90, 0]);
  const pixels = [...Array.from({ length: 100 }, () => paper), ...shades];
  const read = await readBack(pixels, 20);
  expect(read.slice(0, 100)).toEqual(pixels.slice(0, 100));
  expect(new Set(read.map(String)).size).toBe(256);
  const apart = read.map((pixel, i) => Math.max(...pixel.map((value, j) => Math.abs(value - (pixels[i]?.[j] ?? 0)))));
  expect(Math.max(...apart)).toBeLessThanOrEqual(90);
  expect(apart.filter((each) => each > 0)).toHaveLength(45);
});

it("has its rows one after the other, as they are", () => {
  const png = Buffer.from(indexedPng(Uint8Array.from([1, 1, 1, 255, 2, 2, 2, 255]), 1, 2));
  const start = png.indexOf("IDAT") + 4;
  expect([...inflateSync(png.subarray(start))]).toEqual([0, 0, 0, 1]);
});

it("refuses what is not opaque, for it would be lost", () => {
  expect(() => indexedPng(Uint8Array.from([1, 1, 1, 254]), 1, 1)).toThrow("not opaque");
});
