import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Advice, Diagnostic } from "../diagnostic.ts";
import { positionsIn } from "../../model/position.ts";
import { formatNumber } from "../../model/quantity.ts";
import { oncePerText } from "../once-per.ts";
import { systemWords } from "./system-error.ts";
import { strangeCharacter } from "./strange-character.ts";

/** The most bytes of a file of content: four times what the longest has. There are texts that take a parser the square of their length. */
const MOST_BYTES = 64 * 1024;

const strangeIn = oncePerText((_path, text) => strangeCharacter(text));

/** A file's text, or why it is not read. */
export type TextRead = { readonly text: string } | { readonly diagnostic: Diagnostic };

/**
 * Reads a file of content: a plain file of no great size that holds UTF-8 and
 * nothing that a reader cannot see. A link, a folder or a pipe is not opened.
 *
 * @param file its path from the project's root, with forward slashes
 */
export function readText(root: string, file: string): TextRead {
  const path = join(root, file);
  const rule = file.endsWith(".mdx") ? "mdx-syntax" : "yaml-syntax";
  const top = { file, line: 1, column: 1 };
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry?.isFile()) {
    const message = entry?.isSymbolicLink() ? "this is a link to another place" : "this is not a file";
    const hint = "Put the file itself here: content is read from nowhere else.";
    return { diagnostic: { ...top, rule: "file-name", message, hint } };
  }
  if (entry.size > MOST_BYTES) {
    const message = `the file has ${inKib(entry.size)} KiB; ${inKib(MOST_BYTES)} is the most`;
    return { diagnostic: { ...top, rule, message, hint: "Split it, or take out what is not for readers." } };
  }
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return { diagnostic: { ...top, rule: "file-name", ...cannotRead(error) } };
  }
  const strange = strangeIn(path, text);
  if (!strange) return { text };
  const { offset, message, hint } = strange;
  return { diagnostic: { file, ...positionsIn(text)(offset), rule, message, hint } };
}

/** Gives the text of a file under `root` for a report to quote from; nothing where it is not to be read. */
export function sourceOf(root: string): (file: string) => string | undefined {
  return (file) => {
    const read = readText(root, file);
    return "text" in read ? read.text : undefined;
  };
}

/** What there is to say of a file or folder that the system does not let us read. */
export function cannotRead(error: unknown): Advice {
  const message = `this cannot be read: ${systemWords(error) ?? String(error)}`;
  return { message, hint: "Give yourself the right to read it, or put it here anew." };
}

function inKib(bytes: number): string {
  return formatNumber(Math.ceil(bytes / 1024));
}
