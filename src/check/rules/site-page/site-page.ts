import { didYouMean } from "../../../content/did-you-mean.ts";
import { PAGE_ADDRESSES } from "../../../content/site-pages.ts";
import type { Rule } from "../../rule.ts";

/** Each page of the site has its text, and each text of a page is shown. Content without any is not yet a site. */
export const sitePage: Rule = {
  id: "site-page",
  site: ({ pages, unreadable }) => {
    if (pages.size === 0) return [];
    const known = Object.keys(PAGE_ADDRESSES);
    const unknown = [...pages.values()].filter(({ slug }) => !known.includes(slug));
    const missing = Object.entries(PAGE_ADDRESSES).filter(([slug]) => !pages.has(slug) && !unreadable.has(slug));
    return [
      ...unknown.map(({ slug, mdx }) => {
        const hint =
          didYouMean(slug, known) ?? `They are: ${known.join(", ")}. An explainer goes into content/explainers/.`;
        return { file: mdx.file, line: 1, column: 1, message: `no page is called "${slug}"`, hint };
      }),
      ...missing.map(([slug, path]) => {
        const message = `the page ${path} has no text: there is no such file`;
        const hint = "Put it back: `git restore` brings a deleted file back as it was.";
        return { file: `content/pages/${slug}.mdx`, line: 1, column: 1, message, hint };
      }),
    ];
  },
};
