import type { Advice, Diagnostic } from "../diagnostic.ts";
import { positionsIn } from "../../model/position.ts";
import { printable } from "../files/strange-character.ts";
import { TAGS } from "../../tags/registry.ts";

/** Where one of our tags begins, of either end. */
const BEGINNING = new RegExp(`<(?<slash>/?)(?<name>${Object.keys(TAGS).join("|")})(?=[\\s/>]|$)`, "g");

/** How far a value is read, in characters: longer ones are none, and a long text costs no more. */
const LONGEST = 2000;

/** What is wrong, and where in the text. */
type Found = Advice & { readonly at: number };

/**
 * Tags that are typed in a way that the parser knows no word for but
 * “unexpected character”: a mark forgotten, a mark of the wrong kind, an end
 * forgotten. Read as plain characters, before the parser is asked; what is
 * wrong in another way is left to it.
 */
export function brokenTags(file: string, text: string): Diagnostic[] {
  const open = new Map<string, number>();
  const found = [...text.matchAll(BEGINNING)].flatMap(({ 0: beginning, index, groups }): Found[] => {
    const { name = "", slash } = groups ?? {};
    if (isInBackticks(text, index)) return [];
    const others = open.get(name) ?? 0;
    if (slash !== "") {
      open.set(name, Math.max(0, others - 1));
      return others === 0 ? [closesNothing(index, name)] : [];
    }
    const tag = readTag(text, index + beginning.length, name);
    // Whether a broken tag was to hold anything is not known: what seems to close it is no second mistake.
    if (tag !== "alone") open.set(name, others + 1);
    return typeof tag === "object" ? [tag] : [];
  });
  const positionOf = positionsIn(text);
  return found.map(({ at, ...advice }) => ({ file, ...positionOf(at), rule: "mdx-syntax", ...advice }));
}

function closesNothing(at: number, name: string): Found {
  const begin = TAGS[name]?.wraps === true ? `, or write <${name}> where it begins, without a slash` : "";
  return { at, message: `</${name}> closes nothing: no <${name}> is open before it`, hint: `Take it out${begin}.` };
}

/** Reads a tag's attributes up to its end, or to what is wrong first: in our words, or nothing where the parser shall say. */
function readTag(text: string, from: number, name: string): Found | "alone" | "open" | undefined {
  let at = from;
  for (;;) {
    at += match(/\s*/y, text, at).length;
    if (text.startsWith("/>", at)) return "alone";
    if (text[at] === ">") return "open";
    const attribute = match(/[A-Za-z_][\w:.-]*/y, text, at);
    if (attribute === "") return unended(at, name, text);
    const given = match(/\s*=\s*/y, text, at + attribute.length);
    const begin = at + attribute.length + given.length;
    if (given === "") at = begin;
    else {
      const end = endOfValue(text, begin);
      if (end === undefined) return undefined;
      if (typeof end !== "number") return { at, ...end(attribute, name) };
      at = end;
    }
  }
}

function unended(at: number, name: string, text: string): Found {
  const [found] = text.slice(at, at + 2);
  const end = TAGS[name]?.wraps === true ? ">" : "/>";
  const what = found === undefined ? "the text ends" : `“${printable(found)}” stands`;
  const hint = `End it with ${end}, and write each attribute as a name, an equals sign and a value between straight marks: claim="…".`;
  const message = `${what} in <${name}>, where its end or an attribute should`;
  return { at: Math.min(at, text.length - 1), message, hint };
}

/** What a sticky pattern finds at `at`, or nothing. */
function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

type Explain = (attribute: string, name: string) => Advice;

/** Where the value that begins at `begin` ends, or what is wrong with it; nothing where that cannot be told. */
function endOfValue(text: string, begin: number): number | Explain | undefined {
  const mark = text[begin] ?? "";
  const [typed = ""] = /^[^\s<>]*/.exec(text.slice(begin, begin + 200)) ?? [];
  const value = typed.replace(/["'“”„‘’«»]|\/$/g, "");
  const write = (attribute: string) => `Write ${attribute}="${value === "" ? "…" : value}".`;
  if (/[“”„‘’«»]/.test(mark)) {
    return (attribute, name) => ({
      message: `the value of "${attribute}" in <${name}> stands between typographic marks`,
      hint: `${write(attribute)} The marks of a tag are straight.`,
    });
  }
  if (mark !== '"' && mark !== "'") {
    if (!/[\w#/]/.test(mark)) return undefined;
    return (attribute, name) => ({
      message: `the value of "${attribute}" in <${name}> has no mark before it`,
      hint: `${write(attribute)} A value stands between two straight marks.`,
    });
  }
  const rest = text.slice(begin + 1, begin + 1 + LONGEST);
  const end = rest.indexOf(mark);
  // What runs on into the next line, the next tag or the next attribute has lost its mark on the way.
  const isWhole =
    end !== -1 && !/\/>|\n/.test(rest.slice(0, end)) && /^(?:[\s/>]|$)/.test(rest.slice(end + 1, end + 2));
  if (isWhole) return begin + end + 2;
  if (end === -1 && rest.length === LONGEST) return undefined;
  return (attribute, name) => ({
    message: `the value of "${attribute}" in <${name}> has no mark after it`,
    hint: `Put the same mark after the value as before it: ${attribute}=${mark}${value === "" ? "…" : value}${mark}.`,
  });
}

/** Words in backticks are shown as they are. */
function isInBackticks(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  return before.slice(before.lastIndexOf("\n") + 1).split("`").length % 2 === 0;
}
