import type { Diagnostic } from "../content/diagnostic.ts";
import type { Site } from "../content/site.ts";
import type { ReaderText } from "./reader-texts.ts";
import { RULES } from "./rules/registry.ts";

const OF_TEXTS = RULES.filter(({ text }) => text);

/** Everything that is wrong with one text in our own voice. */
export function checkText(text: ReaderText, site: Site): Diagnostic[] {
  return OF_TEXTS.flatMap(({ id, text: judge }) =>
    (judge?.(text, site) ?? []).map(({ at, words, ...advice }) => ({
      file: text.file,
      ...text.position(at, words),
      rule: id,
      ...advice,
    })),
  );
}
