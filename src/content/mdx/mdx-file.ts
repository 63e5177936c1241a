import { mdxToMdast, type MdastNode } from "satteri";
import { conflictMarker } from "../files/conflict-marker.ts";
import { splitFrontMatter } from "./front-matter.ts";
import type { Advice, Diagnostic } from "../diagnostic.ts";
import { tagNamed } from "../../tags/registry.ts";
import { positionsIn, type Position } from "../../model/position.ts";
import { parseYamlFile, type YamlFile } from "../yaml/yaml-file.ts";
import { codeSigns } from "./code-signs.ts";
import { insteadOfHtml } from "./html-tags.ts";
import { beyondLimits, TOO_DEEP } from "./tree-limits.ts";

/** An explainer's file, parsed: its front matter as data and its text as a tree with positions. */
export interface MdxFile {
  readonly file: string;
  readonly source: string;
  readonly frontMatter: YamlFile;
  /** Without children where something is wrong with the text. */
  readonly tree: MdastNode;
  readonly diagnostics: readonly Diagnostic[];
}

const MISSING = {
  line: 1,
  column: 1,
  rule: "front-matter",
  message: "the file does not begin with front matter",
  hint: "Begin with a line of three hyphens, the keys, and another line of three hyphens.",
};
/** Front matter that is begun and not ended is another mistake than none. */
function missing(source: string) {
  const [first, ...lines] = source.split(/\r?\n/);
  if (first !== "---") return MISSING;
  const tried = lines.findIndex((line) => /^\s*[-–—]{1,}\s*$/.test(line));
  const at = tried === -1 ? lines.findIndex((line) => line.trim() === "") : tried;
  const message = "the front matter has no line of three hyphens after it";
  const hint = "End it, after its last key, with a line that holds three hyphens and nothing else, not even a space.";
  return { ...MISSING, line: at + 2, message, hint };
}

const PLACE = /^(\d+):(\d+): ([\s\S]*)$/;

/** Parses without running anything: MDX is read as data. What looks like code is not even parsed. */
export function parseMdxFile(file: string, source: string): MdxFile {
  const { top, yaml } = splitFrontMatter(source);
  const frontMatter = parseYamlFile(file, yaml ?? "{}", 2);
  const text = withoutFrontMatter(source, top);
  const diagnostics = [...(yaml === undefined ? [{ file, ...missing(source) }] : []), ...signs(file, text)];
  if (diagnostics.length > 0) return { file, source, frontMatter, tree: NOTHING, diagnostics };
  try {
    const parse = () => mdxToMdast(withoutFrontMatter(source, top), { features: { smartPunctuation: false } });
    const tree = forgetful(parse);
    const beyond = beyondLimits(tree()).map(({ node, ...advice }) => {
      return { file, ...positionOf(node), rule: "mdx-syntax", ...advice };
    });
    if (beyond.length > 0) return { file, source, frontMatter, tree: NOTHING, diagnostics: beyond };
    return {
      file,
      source,
      frontMatter,
      get tree() {
        return tree();
      },
      diagnostics: beyond,
    };
  } catch (error) {
    return { file, source, frontMatter, tree: NOTHING, diagnostics: [syntaxDiagnostic(file, error)] };
  }
}

/** What is wrong with a text as plain characters; what a merge has left comes first, for the rest may follow from it. */
function signs(file: string, text: string): Diagnostic[] {
  const conflict = conflictMarker(text);
  if (!conflict) return codeSigns(file, text);
  const { offset, ...advice } = conflict;
  return [{ file, ...positionsIn(text)(offset), rule: "mdx-syntax", ...advice }];
}

const NOTHING = { type: "root", children: [] } as MdastNode;

/** As Astro does it: the parser sees blank lines, so nobody can disagree about where the text begins. */
function withoutFrontMatter(source: string, top: string): string {
  return top.replace(/[^\r\n]/g, " ") + source.slice(top.length);
}

/** What is made again when it is asked for after the memory was needed: a build looks at a tree once, and has a thousand. */
function forgetful<Value extends object>(make: () => Value): () => Value {
  let held: WeakRef<Value> | undefined;
  return () => {
    const known = held?.deref() ?? make();
    held = new WeakRef(known);
    return known;
  };
}

function syntaxDiagnostic(file: string, error: unknown): Diagnostic {
  if (error instanceof RangeError) return { file, line: 1, column: 1, rule: "mdx-syntax", ...TOO_DEEP };
  const text = error instanceof Error ? error.message : String(error);
  const [, line = "1", column = "1", what = text] = PLACE.exec(text) ?? [];
  return {
    file,
    line: Number(line),
    column: Number(column),
    rule: "mdx-syntax",
    ...syntaxAdvice(what),
  };
}

function syntaxAdvice(what: string): Advice {
  const open = /closing tag for `<(\w+)>`/.exec(what)?.[1];
  // That it is no tag of ours matters more than its end.
  if (open !== undefined && !tagNamed(open)) {
    const hint = insteadOfHtml(open) ?? `Take it out: only our own tags can be used.`;
    return { message: `there is no tag <${open}>`, hint };
  }
  const message = what.replace(/ \(mdx-jsx:[^)]*\)$/, "").replace(/ \(note: .*\)$/, "");
  return { message, hint: syntaxHint(what, open) };
}

function syntaxHint(what: string, open: string | undefined): string {
  if (open !== undefined && tagNamed(open)?.wraps === false)
    return `<${open}> stands alone: end it with a slash, <${open} … />.`;
  if (open !== undefined) return `Write </${open}> after what it holds, on a line of its own.`;
  if (what.includes("`!`")) return "Comments cannot be used here: take it out.";
  return 'A `<` begins a tag: write “fewer than” for the sign. In a tag every value stands between two straight marks: claim="…".';
}

/** Where a node begins. */
export function positionOf(node: MdastNode): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/**
 * Where words of a text node stand in the file. The node holds decoded text
 * (`&amp;` is one character there), so the words are looked for in the source.
 *
 * @param offset where in the node's text they begin
 */
export function positionOfWords({ source }: MdxFile, node: MdastNode, text: string, offset: number, words: string): Position {
  const { start, end } = node.position ?? {};
  const from = start?.offset ?? 0;
  const raw = source.slice(from, end?.offset ?? from);
  const earlier = text.slice(0, offset).split(words).length - 1;
  let at = raw.indexOf(words);
  for (let i = 0; i < earlier && at !== -1; i += 1) at = raw.indexOf(words, at + 1);
  if (at === -1) return positionOf(node);
  return positionsIn(source)(from + at);
}
