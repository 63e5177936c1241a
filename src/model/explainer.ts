import { z } from "zod";
import { slug } from "./claim.ts";
import { draft } from "./draft.ts";

/** The headings of a text in MDX. */
export const headings = z
  .record(slug, z.string().min(3).max(90))
  .describe("Its headings, in order: an id that never changes, then the heading's words as they stand in the text.");

/** Ids that headings once had. */
export const formerIds = z
  .record(slug, slug)
  .default({})
  .describe("Ids that headings once had, each with the id that it has now: links to the old one still lead there.");

/** The front matter of an explainer: `content/explainers/<slug>.mdx`. */
export const explainerSchema = z.strictObject({
  title: z.string().min(5).max(60).describe("A short name for lists and links."),
  question: z.string().min(10).max(120).describe("The question that it answers; its headline."),
  summary: z
    .string()
    .min(40)
    .max(220)
    .describe("One sentence that answers the question, for lists and search engines, without figures."),
  order: z.int().min(1).describe("Its place among the explainers, from 1."),
  draft,
  headings,
  formerIds,
});

export type ExplainerData = z.infer<typeof explainerSchema>;
