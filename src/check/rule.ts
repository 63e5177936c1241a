import type { MdastNode } from "satteri";
import type { Advice, Diagnostic } from "../content/diagnostic.ts";
import type { MdxFile } from "../content/mdx/mdx-file.ts";
import type { Site } from "../content/site.ts";
import type { ReaderText } from "./reader-texts.ts";
import type { QuoteVerdict } from "./verify-quotes.ts";

/** What a rule says of one position in a file; whoever runs the rule adds the rule's name. */
export type Finding = Omit<Diagnostic, "rule">;

/** What it says of some words of a text. */
export interface Match extends Advice {
  /** In UTF-16 code units from the beginning of the text. */
  readonly at: number;
  readonly words: string;
}

/** Where a node of an explainer stands. */
interface NodeContext {
  /** The nodes that hold it, outermost first. */
  readonly ancestors: readonly MdastNode[];
  readonly mdx: MdxFile;
  readonly site: Site;
}

/**
 * One thing that must hold. A rule reads, reports and changes nothing; it has
 * one function for each thing that it is asked of, and mostly one in all.
 */
export interface Rule {
  /** The name of its diagnostics, of its folder and of its docs. */
  readonly id: string;
  /** Asked of everything, resolved and frozen. */
  readonly site?: (site: Site, quotes: readonly QuoteVerdict[]) => Finding[];
  /** Asked of each explainer as a whole. */
  readonly explainer?: (mdx: MdxFile, site: Site) => Finding[];
  /** Asked of each explainer, and of each text of a page of the site. */
  readonly page?: (mdx: MdxFile, site: Site) => Finding[];
  /** Asked of each node of an explainer: is it among what is allowed? Asked again before an explainer is compiled. */
  readonly guard?: (node: MdastNode, ancestors: readonly MdastNode[]) => Advice[];
  /** Asked of each node of an explainer, with all that its names lead to. */
  readonly node?: (node: MdastNode, context: NodeContext) => Advice[];
  /** Asked of every text that a reader reads, in explainers and outside. */
  readonly text?: (text: ReaderText, site: Site) => Match[];
  /** The file of `src/content/` that finds it while it reads, where one does. */
  readonly foundIn?: string;
  /** Only asked for who asks for it: what it reports is nothing wrong. */
  readonly onRequest?: true;
}
