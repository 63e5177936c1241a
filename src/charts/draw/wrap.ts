import { textWidth, type Type } from "./text-box.ts";

/**
 * A text in lines no wider than `width` pixels, broken at its spaces, each line
 * as full as it can be. `undefined` where a word by itself is wider.
 */
export function wrap(text: string, width: number, type: Type): string[] | undefined {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    if (textWidth(word, type) > width) return undefined;
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && textWidth(longer, type) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
