import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { explainerSchema } from "./model/explainer.ts";
import { pageSchema } from "./model/page.ts";

/** Sources, charts and lists are read by `content/`, which knows line and column; what is written in MDX is a collection too. */
export const collections = {
  explainers: defineCollection({
    // Nothing reads the text from the collection, which a thousand texts make slow to keep.
    loader: glob({ base: "content/explainers", pattern: "*.mdx", retainBody: false }),
    schema: explainerSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: "content/pages", pattern: "*.mdx", retainBody: false }),
    schema: pageSchema,
  }),
};
