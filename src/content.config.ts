import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { explainerSchema } from "./model/explainer.ts";

/** Sources and charts are read by `evidence/`, which knows line and column; only pages are a collection. */
export const collections = {
  explainers: defineCollection({
    loader: glob({ base: "content/explainers", pattern: "*.mdx" }),
    schema: explainerSchema,
  }),
};
