import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import type { Picture } from "./raster-thread.ts";

/** May be deleted at any time. */
const FOLDER = ".build/pictures";
/** A picture that was made by other programs than these is none that can be kept. */
const MADE_BY = ["package.json", "src/charts/svg/rasterise.ts", "src/charts/svg/indexed-png.ts"];

let programs: readonly string[] | undefined;

/** Where a picture is kept from one build to the next. */
function fileOf({ svg, width }: Picture): string {
  programs ??= MADE_BY.map((file) => readFileSync(file, "utf8"));
  const digest = createHash("sha256").update(JSON.stringify([svg, width, ...programs]));
  return `${FOLDER}/${digest.digest("hex")}.png`;
}

/** The picture as it was made before; `undefined` where it is not kept. */
export function keptPicture(picture: Picture): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(readFileSync(fileOf(picture)));
  } catch {
    return undefined;
  }
}

/** Keeps it. Builds side by side may keep the same one: each puts it there whole. */
export function keepPicture(picture: Picture, png: Uint8Array): void {
  const file = fileOf(picture);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${file}.${String(process.pid)}`, png);
  renameSync(`${file}.${String(process.pid)}`, file);
}
