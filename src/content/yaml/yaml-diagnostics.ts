import { isAlias, isCollection, isMap, isScalar, visit, type Document, type Node, type YAMLMap } from "yaml";
import { formatNumber } from "../../model/quantity.ts";
import { strangeCharacter } from "../files/strange-character.ts";
import { offsetOfLevel } from "./yaml-depth.ts";
import { lostWords, syntaxDiagnostics, type SyntaxDiagnostic } from "./yaml-syntax.ts";

/** The most levels of blocks within blocks, lines in one block and characters in a value. */
const MOST = { levels: 20, lines: 1000, characters: 2000 } as const;

const ALIASES = {
  message: "this file uses YAML aliases (`*name`), which content files may not",
  hint: "Write the value out where it is needed.",
};

const TAGS = {
  message: "this file uses YAML tags (`!name`), which content files may not",
  hint: "Take the tag away.",
};

const TOO_DEEP = {
  message: `the values are nested more than ${String(MOST.levels)} levels deep`,
  hint: "Nothing that a file of content holds is as deep as that: take brackets or indentation away.",
};

/**
 * Everything that is not plain YAML: bad syntax, and what of good syntax content has no use for.
 *
 * @param document `undefined` where the parser had no stack left
 */
export function yamlDiagnostics(document: Document.Parsed | undefined, text: string): SyntaxDiagnostic[] {
  const errors = document ? [...document.errors, ...document.warnings] : [];
  if (!document || errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return [tooDeep(text)];
  const deep: SyntaxDiagnostic[] = [];
  const found: SyntaxDiagnostic[] = [];
  const syntax = syntaxDiagnostics(
    // Every tag is refused below, known to the parser or not.
    errors.filter(({ code }) => code !== "TAG_RESOLVE_FAILED"),
    text,
  );
  const general = new Set<object>();
  visit(document, {
    Node(_, node, path) {
      if (path.filter(isCollection).length > MOST.levels) {
        deep.push(tooDeep(text, startOf(node)));
        return visit.BREAK;
      }
      const kind = isAlias(node) ? ALIASES : node.tag !== undefined ? TAGS : undefined;
      if (!kind) found.push(...nodeDiagnostics(node, text));
      // The first stands for all of its kind.
      else if (!general.has(kind)) found.push({ offset: startOf(node), ...kind });
      if (kind) general.add(kind);
      return undefined;
    },
  });
  if (deep.length > 0) return deep;
  // Of one position, the parser and the tree tell one mistake.
  const positions = new Set(syntax.map(({ offset }) => offset));
  return [...syntax, ...found.filter(({ offset }) => !positions.has(offset))];
}

/** One diagnostic, at the same position however much stack the parser had. */
function tooDeep(text: string, otherwise = 0): SyntaxDiagnostic {
  // The block that the file itself is makes one level.
  return { offset: offsetOfLevel(text, MOST.levels - 1) ?? otherwise, ...TOO_DEEP };
}

/** Where a node of the document begins; 0 for what is no node. */
export function startOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}

function nodeDiagnostics(node: Node, text: string): SyntaxDiagnostic[] {
  const at = (message: string, hint: string) => [{ offset: startOf(node), message, hint }];
  if (isCollection(node) && node.items.length > MOST.lines) {
    const message = `this block has ${formatNumber(node.items.length)} lines; ${formatNumber(MOST.lines)} is the most`;
    return at(message, "Split the file, or take out what is not for readers.");
  }
  if (isMap(node)) return keyDiagnostics(node);
  if (!isScalar(node)) return [];
  const [start = 0, end = 0] = node.range ?? [];
  if (end - start > MOST.characters) {
    const message = `this value has ${formatNumber(end - start)} characters; ${formatNumber(MOST.characters)} is the most`;
    return at(message, "Say it in fewer words.");
  }
  // After words a comment may be more of them; after a date or a number it is none.
  const cut = / /.test(text.slice(start, end)) ? /^([ \t]+)#/ : /^([ \t]+)#[^\s#]/;
  const [, gap] = (node.type === "PLAIN" && cut.exec(text.slice(end, end + 100))) || [];
  if (gap !== undefined) return [lostWords(end + gap.length)];
  const strange = typeof node.value === "string" ? strangeCharacter(node.value) : undefined;
  return strange ? at(strange.message, strange.hint) : [];
}

function keyDiagnostics({ items }: YAMLMap): SyntaxDiagnostic[] {
  const seen = new Set<string>();
  const found = items.flatMap(({ key }): SyntaxDiagnostic[] => {
    const offset = startOf(key);
    if (!isScalar(key)) return [{ offset, message: "a key must be a single word", hint: "Give it a name." }];
    const name = String(key.value);
    const twice = seen.has(name);
    seen.add(name);
    if (name === "__proto__")
      return [{ offset, message: `a key may not be called "${name}"`, hint: "Give it another name." }];
    return twice ? [{ offset, message: `the key "${name}" stands twice`, hint: "Keep the one that is meant." }] : [];
  });
  const [first] = found;
  const empty = first && items.findLast(({ key, value }) => startOf(key) < first.offset && isEmpty(value));
  return empty ? [notIndented(empty.key)] : found;
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null && (value.source ?? "") === "");
}

/** Keys stand twice because a name with nothing after it stands too far in, or what belongs to it not far enough. */
function notIndented(key: unknown): SyntaxDiagnostic {
  const name = isScalar(key) ? String(key.value) : "";
  const message = `"${name}" has nothing in it, and the lines below it begin in the same column`;
  const hint =
    "What belongs to a name stands two spaces further in than the name; the name stands in the column of its like.";
  return { offset: startOf(key), message, hint };
}
