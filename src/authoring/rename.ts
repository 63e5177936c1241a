import { headingIds } from "../content/mdx/front-matter.ts";
import type { Site } from "../content/site.ts";
import { slug } from "../model/claim.ts";
import { MOVED_FILE } from "../model/moved.ts";
import { movesOf, objectionTo, withMoves } from "./moves.ts";
import { referencesTo } from "./references.ts";
import { withReferences, type Texts } from "./with-references.ts";

/** What can be renamed: all that has an address of its own. */
export const RENAMED = ["explainer", "chart", "source", "claim", "heading"] as const;
export type RenamedKind = (typeof RENAMED)[number];

/** A renaming, worked out and not yet written. */
export interface Renaming {
  /** The new texts of files, by path; `undefined` for a file that goes. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** How many references were changed. */
  readonly references: number;
  /** The addresses that lead on, its own first. */
  readonly old: readonly string[];
}

/**
 * Renames a thing in every file that names it, and leads its old address to the new one.
 *
 * @param from its id; of a claim its full name, of a heading `explainer#heading`
 * @param to its new id; of a claim and a heading the part after `#`
 * @returns the renaming, or why there can be none
 */
export function rename(kind: RenamedKind, from: string, to: string, site: Site, texts: Texts): Renaming | string {
  const malformed = slug.safeParse(to).error?.issues[0]?.message;
  if (malformed !== undefined) return `The new name ${malformed}; found "${to}".`;
  switch (kind) {
    case "heading":
      return renameHeading(from, to, site, texts);
    case "claim":
      return renameClaim(from, to, site, texts);
    default:
      return renameFile(kind, from, to, site, texts);
  }
}

const FILES = {
  explainer: { folder: "explainers", ending: ".mdx" },
  chart: { folder: "charts", ending: ".yaml" },
  source: { folder: "sources", ending: ".yaml" },
} as const;

function renameFile(kind: keyof typeof FILES, from: string, to: string, site: Site, texts: Texts): Renaming | string {
  const { folder, ending } = FILES[kind];
  const all: ReadonlyMap<string, unknown> = site[folder];
  if (!all.has(from)) return `There is no ${kind} "${from}".`;
  if (all.has(to)) return `The ${kind} "${to}" is there already.`;
  const references = referencesTo(kind, from, texts);
  const changed = withReferences(texts, references, to);
  const file = (id: string) => `content/${folder}/${id}${ending}`;
  const moves = movesOf(kind, from, to, site);
  const taken = objectionTo(moves, site);
  if (taken !== undefined) return taken;
  const files = new Map<string, string | undefined>(changed);
  files.set(file(to), changed.get(file(from)) ?? texts.get(file(from)));
  files.set(file(from), undefined);
  files.set(MOVED_FILE, withMoves(changed.get(MOVED_FILE) ?? texts.get(MOVED_FILE), moves));
  return { files, references: references.length, old: [...moves.keys()] };
}

function renameClaim(from: string, key: string, site: Site, texts: Texts): Renaming | string {
  const claim = site.claims.get(from);
  if (!claim) return `There is no claim "${from}".`;
  const { id, yaml } = claim.source;
  const to = `${id}#${key}`;
  if (site.claims.has(to)) return `There is a claim "${to}" already.`;
  const references = referencesTo("claim", from, texts);
  const changed = withReferences(texts, references, to);
  const own = changed.get(yaml.file) ?? texts.get(yaml.file) ?? "";
  const { line } = yaml.positionOfKey(["claims", claim.key]);
  const lines = own.split("\n");
  lines[line - 1] = (lines[line - 1] ?? "").replace(claim.key, key);
  const moves = movesOf("claim", from, to, site);
  const taken = objectionTo(moves, site);
  if (taken !== undefined) return taken;
  const files = new Map(changed).set(yaml.file, lines.join("\n"));
  files.set(MOVED_FILE, withMoves(changed.get(MOVED_FILE) ?? texts.get(MOVED_FILE), moves));
  return { files, references: references.length, old: [...moves.keys()] };
}

function renameHeading(from: string, to: string, site: Site, texts: Texts): Renaming | string {
  const [slugOf = "", id = ""] = from.split("#");
  const explainer = site.explainers.get(slugOf);
  if (!explainer) return `There is no explainer "${slugOf}": a heading is named explainer#heading.`;
  const { file, frontMatter } = explainer.mdx;
  const known = headingIds(frontMatter);
  const { formerIds = {} } = explainer.data ?? {};
  const now = formerIds[id];
  if (now !== undefined) return `"${id}" is what a heading of ${file} was called before: it is "${now}" now.`;
  if (!known.includes(id)) return `${file} has no heading "${id}". Its headings: ${known.join(", ")}.`;
  // A heading may take back a name that it had.
  if (known.includes(to) && formerIds[to] !== id) return `${file} has a heading "${to}" already.`;
  const references = referencesTo("heading", from, texts);
  const changed = withReferences(texts, references, to);
  const text = changed.get(file) ?? texts.get(file) ?? "";
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(/\r?\n/);
  changed.set(file, withFormerId(lines, id, to).join(eol));
  return { files: changed, references: references.length, old: [`/explainers/${slugOf}/#${id}`] };
}

/** The front matter with a line that leads the old id to the new one; those that led to the old one lead on. */
function withFormerId(written: readonly string[], id: string, to: string): string[] {
  const closing = written.indexOf("---", 1);
  const isTakenBack = (line: string) => new RegExp(`^  ${RegExp.escape(to)}: ${RegExp.escape(id)}$`).test(line);
  const lines = written.filter((line, i) => i >= closing || !isTakenBack(line));
  const end = lines.indexOf("---", 1);
  const key = lines.findIndex((line, i) => i < end && /^formerIds:/.test(line));
  if (key === -1) lines.splice(end, 0, "formerIds:", `  ${id}: ${to}`);
  else {
    for (let at = key + 1; at < end && lines[at]?.startsWith("  "); at++) {
      lines[at] = (lines[at] ?? "").replace(new RegExp(`: ${RegExp.escape(id)}$`), `: ${to}`);
    }
    lines.splice(key + 1, 0, `  ${id}: ${to}`);
  }
  return lines;
}
