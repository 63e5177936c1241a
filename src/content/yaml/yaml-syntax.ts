import type { YAMLParseError } from "yaml";

/** What is wrong with the syntax of a YAML document, said for who writes it by hand. */
export interface SyntaxDiagnostic {
  /** In UTF-16 code units from the beginning of the YAML. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

/** How far around an error is looked, in characters: a value has fewer, and a long file costs no more. */
const AROUND = 4000;

type ParseError = Pick<YAMLParseError, "code" | "pos" | "message">;

/** A line with what is around it. */
interface Spot {
  readonly start: number;
  readonly line: string;
  /** The nearest lines before and after that say something. */
  readonly above: string;
  readonly below: string;
  readonly error: ParseError;
}

/** A kind of mistake: its words where an error is of that kind. */
type Kind = (spot: Spot, text: string) => SyntaxDiagnostic | undefined;

/** After one of these, the lines that follow are read for what they are not. */
const OUT_OF_PLACE: readonly Kind[] = [
  tab,
  noSpaceAtFirst,
  emptyAndFilled,
  unclosedMark,
  unclosedBracket,
  misplacedHyphen,
  indentedFurther,
  outOfLine,
];
const ELSEWHERE: readonly Kind[] = [noSpace, markInside, colonInside, noKey];

/** The parser's errors, each once and in our words; none that only follows from one before it. */
export function syntaxDiagnostics(errors: readonly ParseError[], text: string): SyntaxDiagnostic[] {
  const found = new Map<number, SyntaxDiagnostic>();
  for (const error of errors) {
    const spot = spotOf(error, text);
    if (found.has(spot.start)) continue;
    const displaced = OUT_OF_PLACE.map((kind) => kind(spot, text)).find((found) => found !== undefined);
    const diagnostic = displaced ?? ELSEWHERE.map((kind) => kind(spot, text)).find((found) => found !== undefined);
    found.set(spot.start, diagnostic ?? otherwise(error));
    if (displaced) break;
  }
  return [...found.values()];
}

function otherwise({ pos, message }: ParseError): SyntaxDiagnostic {
  return {
    offset: pos[0],
    message: `this is not valid YAML: ${message.replace(/; please use .*$/, "")}`,
    hint: "A value with a colon, a # or a quotation mark in it must stand between quotation marks.",
  };
}

/** `quote: the #1 base` is “the”, and a comment that nobody meant. */
export function lostWords(offset: number): SyntaxDiagnostic {
  const hint = "Put the whole value between quotation marks. A comment stands on a line of its own.";
  return { offset, message: "what stands after this # is left out of the value", hint };
}

function spotOf(error: ParseError, text: string): Spot {
  const start = text.lastIndexOf("\n", error.pos[0] - 1) + 1;
  const [line = "", ...after] = text.slice(start, start + AROUND).split("\n");
  const says = (line: string) => /^\s*[^\s#]/.test(line);
  const before = text.slice(Math.max(0, start - AROUND), start).split("\n");
  const above = before.findLast(says) ?? "";
  return { start, line, above, below: after.find(says) ?? "", error };
}

function tab({ error }: Spot): SyntaxDiagnostic | undefined {
  if (error.code !== "TAB_AS_INDENT") return undefined;
  const hint = "Indent with spaces, two for each level, here and below: YAML takes no tabs.";
  return { offset: error.pos[0], message: "this line is indented with a tab", hint };
}

/** `title:Soldiers` in the first line that says anything: all of the file becomes one value, and every key after it is out of place. */
function noSpaceAtFirst({ error }: Spot, text: string): SyntaxDiagnostic | undefined {
  const first = /^(?!\s*#|\s*$).*$/m.exec(text);
  if (error.code !== "UNEXPECTED_TOKEN" || !first || first.index >= error.pos[0]) return undefined;
  return noSpace({ start: first.index, line: first[0], above: "", below: "", error });
}

/** A line of a list where keys are, or a key where the lines of a list are. */
function misplacedHyphen({ start, line, error }: Spot): SyntaxDiagnostic | undefined {
  const isList = /^A block sequence may not be used as an implicit map key/.test(error.message);
  if (!isList || !/^\s*- /.test(line)) return undefined;
  const hint =
    "Lines that belong together all begin with a hyphen and a space, or none does: mend this line or those above.";
  return {
    offset: start + line.indexOf("-"),
    message: "this line begins with a hyphen, and those above it do not",
    hint,
  };
}

/** `claims: {}` from a new file, and claims below it. */
function emptyAndFilled({ above, error }: Spot, text: string): SyntaxDiagnostic | undefined {
  const [, key, braces] = /^\s*([\w-]+):\s*(\{\s*\}|\[\s*\])\s*(?:#.*)?$/.exec(above) ?? [];
  if (error.code !== "BAD_INDENT" || key === undefined || braces === undefined) return undefined;
  const offset = text.lastIndexOf(above, error.pos[0]) + above.indexOf(braces);
  const hint = `Take the ${braces} away: what belongs to \`${key}:\` stands in the lines below it.`;
  return { offset, message: `"${key}" is empty, says its ${braces}, and has lines below it`, hint };
}

function unclosedMark({ error }: Spot, text: string): SyntaxDiagnostic | undefined {
  if (!error.message.startsWith("Missing closing")) return undefined;
  const opened = /^(?<before> *(?:- +)*(?:[\w-]+: +)?)(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m.exec(text);
  const offset = opened ? opened.index + (opened.groups?.["before"]?.length ?? 0) : error.pos[0];
  const hint = "Put the same mark after the value, on the same line.";
  return { offset, message: "the quotation mark before this value has none after it", hint };
}

function unclosedBracket({ error }: Spot, text: string): SyntaxDiagnostic | undefined {
  const [, bracket] = /(?:must|and) end with an? ([\]}])/.exec(error.message) ?? [];
  if (bracket === undefined) return undefined;
  const opened = text.lastIndexOf(bracket === "]" ? "[" : "{", error.pos[0] - 1);
  const [before] = /^[^\n]*?[ \t](?=#[^\s#])/.exec(text.slice(opened, opened + AROUND)) ?? [];
  if (opened !== -1 && before !== undefined) return lostWords(opened + before.length);
  const hint = `Close it with ${bracket}, or write what it holds in lines below, a key or a hyphen to each.`;
  return { offset: error.pos[0], message: "a bracket is open before this line and not closed", hint };
}

/** A key that stands further in than the one above it, which has its value already. */
function indentedFurther({ start, line, below, error }: Spot, text: string): SyntaxDiagnostic | undefined {
  const [, more = "", key] = /^(\s*(?:- +)?)([\w-]+):(?:\s|$)/.exec(below) ?? [];
  const isWhole = /^\s*(?:- +)*[\w-]+: +\S/.test(line) && !/:\s/.test(text.slice(error.pos[0], start + line.length));
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY" || key === undefined || !isWhole || more.length <= columnOf(line)) {
    return undefined;
  }
  const hint =
    "Begin it in the same column, with as many spaces. A value that is long stands on one line all the same.";
  const message = `"${key}" is indented further than the line above, which has a value already`;
  return { offset: text.indexOf(below, start + line.length) + more.length, message, hint };
}

function outOfLine({ start, line, error }: Spot, text: string): SyntaxDiagnostic | undefined {
  if (!/All \w+ items must start at the same column|without - indicator/.test(error.message)) return undefined;
  const above = tooFarLeft(text.slice(Math.max(0, start - AROUND), start), columnOf(line));
  if (above) {
    const hint = `Give it ${String(columnOf(line))} spaces, as those like it have.`;
    const message = `"${above.key}" begins further left than those that it belongs to`;
    return { offset: start - above.back, message, hint };
  }
  const hint = "What belongs together begins in one column: give it as many spaces as the lines above have.";
  return { offset: start + columnOf(line), message: "this line is not indented as those that it belongs to", hint };
}

/**
 * The name that a line belongs beside, where that name stands too far left: it
 * has lines of its own that stand further in, and others in the line's column
 * before it, or nothing in the name before it.
 */
function tooFarLeft(before: string, column: number): { readonly key: string; readonly back: number } | undefined {
  const lines = before.split("\n").slice(0, -1);
  const at = lines.findLastIndex((line) => /^\s*[^\s#]/.test(line) && columnOf(line) < column);
  const [, key] = /^\s*([\w-]+):\s*$/.exec(lines[at] ?? "") ?? [];
  const earlier = lines.slice(0, at).findLast((line) => /^\s*[^\s#]/.test(line)) ?? "";
  const inColumn = lines.slice(0, at).findLast((line) => /^\s*[^\s#]/.test(line) && columnOf(line) <= column) ?? "";
  const belongs = columnOf(inColumn) === column || (/^\s*[\w-]+:\s*$/.test(earlier) && columnOf(earlier) === columnOf(lines[at] ?? ""));
  return key === undefined || !belongs ? undefined : { key, back: lines.slice(at).join("\n").length + 1 - columnOf(lines[at] ?? "") };
}

function noSpace({ start, line }: Spot): SyntaxDiagnostic | undefined {
  // A key may have spaces, as the name of an outlet has; an address has slashes after its colon.
  const [, before = "", key, value = ""] =
    /^(\s*(?:- +)*)([\w-]+(?: [\w&.'’-]+)*):((?!\/\/)[^\s:].*)$/.exec(line) ?? [];
  if (key === undefined) return undefined;
  const hint = `Put a space after the colon: \`${key}: ${value.length > 40 ? "…" : value.trimEnd()}\`.`;
  const message = `there is no space after the colon of "${key}"`;
  return { offset: start + before.length + key.length, message, hint };
}

function markInside({ error }: Spot): SyntaxDiagnostic | undefined {
  if (!error.message.startsWith("Unexpected scalar at node end")) return undefined;
  const hint = "Inside the value write typographic marks: “ ” or ’.";
  return { offset: error.pos[0], message: "a quotation mark has ended the value before these words", hint };
}

function colonInside({ line, error }: Spot): SyntaxDiagnostic | undefined {
  const [, key, value = ""] = /^\s*(?:- +)*([\w-]+): +([^"'\s].*: .*)$/.exec(line) ?? [];
  if (error.code !== "BLOCK_AS_IMPLICIT_KEY" || key === undefined) return undefined;
  // Typographic marks around the value were to be the straight ones.
  const bare = value.trimEnd().replace(/^[“‘](.*)[”’]$/, "$1");
  const quoted = bare.length > 60 ? "…" : bare.replaceAll('"', "'");
  const hint = `Put the whole value between quotation marks: \`${key}: "${quoted}"\`.`;
  return { offset: error.pos[0], message: `the value of "${key}" has a colon and a space in it`, hint };
}

function noKey({ start, line, error }: Spot): SyntaxDiagnostic | undefined {
  if (error.code !== "MULTILINE_IMPLICIT_KEY" || /:(?:\s|$)/.test(line)) return undefined;
  const hint = "A line is a key, a colon, a space and a value; a value that is long stands on one line all the same.";
  return { offset: start + columnOf(line), message: "this line has no key", hint };
}

/** Where a line's first key begins. */
function columnOf(line: string): number {
  return /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
}
