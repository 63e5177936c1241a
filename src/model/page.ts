import { z } from "zod";
import { formerIds, headings } from "./explainer.ts";

/** The front matter of a page that is no explainer: `content/pages/<id>.mdx`. */
export const pageSchema = z.strictObject({
  title: z.string().min(3).max(60).describe("A short name for the browser's tab and for search engines."),
  kicker: z.string().min(3).max(30).optional().describe("What sort of page it is, above its headline."),
  heading: z.string().min(3).max(90).describe("Its headline."),
  description: z.string().min(20).max(220).describe("One sentence on what it holds, for search engines."),
  headings,
  formerIds,
});

export type PageData = z.infer<typeof pageSchema>;
