import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "./digest.ts";
import type { Library, Source } from "./library.ts";
import { textFiles } from "./read-texts.ts";

/** An article's text with the source that it is the text of, if the library has one. */
export interface TextAtHand {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly text: string;
  readonly source: Source | undefined;
}

/**
 * Every `.txt` of a folder, by name. A core source knows its text by the
 * digest; a context source holds none, so a file is taken for its text where
 * it is called by the source's id.
 */
export function textsAtHand(folder: string, library: Library): TextAtHand[] {
  const sources = [...library.sources.values()];
  return textFiles(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    const held = digest(bytes);
    const source =
      sources.find(({ data }) => data.text === held) ??
      sources.find(({ id, data }) => data.tier === "context" && `${id}.txt` === name);
    return { name, text: bytes.toString("utf8"), source };
  });
}
