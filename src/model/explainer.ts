import { z } from "zod";
import { claimName, slug } from "./claim.ts";
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

/** How many facts the brief of an explainer tells. */
export const FACTS = 5;

/** How many disputes it shows at most: so many fit on two sheets beside the answer, a drawing and the facts. */
export const MOST_DISPUTES = 3;

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
  facts: z
    .array(claimName)
    .length(FACTS, { error: `must be ${String(FACTS)} claims` })
    .optional()
    .describe(
      "The five claims that its brief tells, of both sides: full names of claims that its text uses. Without them the brief tells the first five of its text.",
    ),
  disputes: z
    .array(slug)
    .min(1)
    .max(MOST_DISPUTES, { error: `must be at most ${String(MOST_DISPUTES)} differences` })
    .optional()
    .describe(
      "The differences that its brief shows as disputed: up to three keys of content/differences.yaml, of claims that its text uses. Without them the brief shows contradictions, those about its facts first.",
    ),
  draft,
  headings,
  formerIds,
});

export type ExplainerData = z.infer<typeof explainerSchema>;
