import type { StrangeCharacter } from "./strange-character.ts";

const MARKER = /^(?:[<>|]{7}(?: .*)?|={7})\r?$/m;

/** The first line that a merge has left in a text where two versions differ; `undefined` where there is none. */
export function conflictMarker(text: string): StrangeCharacter | undefined {
  const found = MARKER.exec(text);
  if (!found) return undefined;
  const message = "a merge has left two versions here, one above the other";
  const hint =
    "Keep the lines that are right, and take out the others with the three lines that begin with <<<<<<<, ======= and >>>>>>>.";
  return { offset: found.index, message, hint };
}
