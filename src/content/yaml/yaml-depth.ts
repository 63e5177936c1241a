import { CST, Lexer } from "yaml";

/** What the lexer says between the pieces of the text, and is not in the text. */
const MARKS = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/**
 * Where YAML first goes more than so many levels deep, found without calling
 * itself; `undefined` where it does not. It counts brackets and the blocks that begin on
 * one line: to exhaust a parser by indentation alone, a file must be too large.
 */
export function offsetOfLevel(text: string, levels: number): number | undefined {
  let [offset, open, begun] = [0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    if (MARKS.includes(token)) continue;
    if (token === "[" || token === "{") open += 1;
    else if (token === "]" || token === "}") open -= 1;
    else if (token === "-" || token === "?") begun += 1;
    else if (token === "\n") begun = 0;
    if (open + begun > levels) return offset;
    offset += token.length;
  }
  return undefined;
}
