import { readFileSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../quotes/digest.ts";
import type { NamedText } from "../quotes/nearest-text.ts";
import type { Site, Source } from "../content/site.ts";
import { textFiles } from "../content/files/read-texts.ts";

/** An article's text with the source that it is the text of, if there is one. */
export interface TextAtHand extends NamedText {
  readonly source: Source | undefined;
}

/**
 * Every `.txt` of a folder, by name. A core source knows its text by the
 * digest; a context source holds none, so a file is taken for its text where
 * it is called by the source's id.
 */
export function textsAtHand(folder: string, site: Site): TextAtHand[] {
  const sources = [...site.sources.values()];
  return textFiles(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    const held = digest(bytes);
    const source =
      sources.find(({ data }) => data.text === held) ??
      sources.find(({ id, data }) => data.tier === "context" && `${id}.txt` === name);
    return { name, text: bytes.toString("utf8"), source };
  });
}
