import { headingIds } from "../evidence/front-matter.ts";
import type { Library } from "../evidence/library.ts";
import type { Problem } from "../evidence/problem.ts";
import { contentFiles, readLibrary } from "../evidence/read-library.ts";
import { parseMdxFile, type MdxFile } from "./mdx-file.ts";
import type { Context } from "./rule.ts";

/** Everything under `content/`, read once. */
export interface Content {
  readonly library: Library;
  /** In alphabetical order of their slugs. */
  readonly explainers: readonly Explainer[];
  /** What could not be read, and why. */
  readonly problems: readonly Problem[];
}

interface Explainer {
  /** Its slug. */
  readonly id: string;
  readonly mdx: MdxFile;
}

/** Reads what lies under `<root>/content`; nothing throws for what an author wrote. */
export function readContent(root: string): Content {
  const library = readLibrary(root);
  const problems = [...library.problems];
  const explainers = [...contentFiles(root, "content/explainers", ".mdx", problems)].map(({ id, file, text }) => ({
    id,
    mdx: parseMdxFile(file, text),
  }));
  return { library, explainers, problems };
}

/** What the rules may ask about the content that an explainer stands in. */
export function contextOf({ library, explainers }: Pick<Content, "library" | "explainers">): Context {
  return { library, explainers: new Map(explainers.map(({ id, mdx }) => [id, headingIds(mdx.frontMatter)])) };
}
