import { existsSync, lstatSync, readlinkSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Refusal } from "./refusal.ts";

const MOST_LINKS = 40;

/**
 * Where the site stands: `dist/`, or the folder that `dist` is a link to. It
 * may not be there yet.
 *
 * @throws Refusal where something else has that name, which is not ours to delete
 */
export function positionOf(root: string): string {
  let place = resolve(root, "dist");
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const entry = lstatSync(place, { throwIfNoEntry: false });
    if (entry?.isSymbolicLink()) place = resolve(dirname(place), readlinkSync(place));
    else if (entry && !entry.isDirectory()) {
      throw new Refusal(`${links === 0 ? "dist" : place} is not a folder: move it away, for the site goes there.`);
    } else if (entry || existsSync(dirname(place))) return place;
    else
      throw new Refusal(`dist is a link to ${place}, and ${dirname(place)} is not there: make it, or delete the link.`);
  }
  throw new Refusal("dist is a link that leads to itself: delete it.");
}
