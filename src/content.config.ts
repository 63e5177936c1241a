import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { explainerSchema } from "./model/explainer.ts";
import { pageSchema } from "./model/page.ts";

/** Sources, charts and lists are read by `content/`, which knows line and column; what is written in MDX is a collection too. */
export const collections = {
  explainers: defineCollection({
    loader: glob({ base: "content/explainers", pattern: "*.mdx" }),
    schema: explainerSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: "content/pages", pattern: "*.mdx" }),
    schema: pageSchema,
  }),
};
