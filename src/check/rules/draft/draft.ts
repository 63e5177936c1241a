import { valuesOfTag } from "../../../content/mdx/tag-values.ts";
import type { Site } from "../../../content/site.ts";
import type { Rule } from "../../rule.ts";

const HINT = "Leave it out, or take the line `draft: true` out of the draft to publish it.";
const EXPLAINER = /^\/explainers\/(?<slug>[^/#]+)\//;
/** Its page, what shows it elsewhere, and the files beside it. */
const CHART = /^\/(?:charts|embed)\/(?<id>[^/#.]+)[/.]/;

/** What is published neither links to a draft nor shows one. */
export const draft: Rule = {
  id: "draft",
  node: (node, { mdx, site }) => {
    const { draft } = (mdx.frontMatter.data ?? {}) as { readonly draft?: unknown };
    if (draft === true) return [];
    if (node.type === "link" && isDraft(node.url, site)) {
      return [{ message: `the link leads to ${node.url}, which is a draft`, hint: HINT }];
    }
    return valuesOfTag(node)
      .filter(({ prop, value }) => prop.holds === "chart" && isDraft(`/charts/${value}/`, site))
      .map(({ value }) => ({ message: `the chart "${value}" is a draft`, hint: HINT }));
  },
};

function isDraft(url: string, { explainers, charts }: Site): boolean {
  const explainer = explainers.get(EXPLAINER.exec(url)?.groups?.["slug"] ?? "");
  const chart = charts.get(CHART.exec(url)?.groups?.["id"] ?? "");
  return explainer?.data?.draft === true || chart?.data.draft === true;
}
