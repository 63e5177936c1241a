import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { explainerSchema } from "./model/explainer.ts";

/** Sources and charts are read by `evidence/`, which knows line and column; only pages are a collection. */
export const collections = {
  explainers: defineCollection({
    // Nothing reads the text from the collection, which a thousand texts make slow to keep.
    loader: glob({ base: "content/explainers", pattern: "*.mdx", retainBody: false }),
    schema: explainerSchema,
  }),
};
