import { tagged, textOf, type Node } from "./html.ts";

/** What begins and ends a line where there is no style; all else stands in its line, the words of a drawing too. */
const LINES = new Set(
  "address article blockquote body br caption dd details div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select summary table tbody thead tr ul".split(
    " ",
  ),
);
const NO_TEXT = new Set(["head", "script", "style", "template"]);
/** Between two lines: no text of a page holds it. */
const BREAK = "\n";

/** The texts of a page in order, each as it stands in the file, with a break wherever a line begins or ends. */
function* pieces(node: Node): Generator<string> {
  if ("value" in node) yield node.value.replace(/\s+/g, " ");
  if (!("childNodes" in node)) return;
  const tag = "tagName" in node ? node.tagName : "";
  if (NO_TEXT.has(tag)) return;
  if (LINES.has(tag)) yield BREAK;
  for (const child of node.childNodes) yield* pieces(child);
  if (LINES.has(tag)) yield BREAK;
}

/**
 * A page as a program shows it that knows no style and no drawing: tags are dropped, block elements begin a line.
 *
 * @returns its lines, none empty
 */
export function plainLines(page: Node): string[] {
  return [...pieces(page)]
    .join("")
    .split(BREAK)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

/** Wherever two elements of one line meet without a space, so that the words of one run into the other’s. */
export function gluedWords(page: Node): string[] {
  const found: string[] = [];
  let before = BREAK;
  for (const piece of pieces(page)) {
    if (piece === "") continue;
    if (/[\p{L}\p{N}.,;:!?)\]”’%]$/u.test(before) && /^[\p{L}\p{N}“(]/u.test(piece)) {
      found.push(`${before.slice(-20)}|${piece.slice(0, 20)}`);
    }
    before = piece;
  }
  return found;
}

/** What drawings say, label by label. */
export function labelsIn(page: Node): string[] {
  return tagged(page, "text").map(textOf);
}
