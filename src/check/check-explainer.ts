import type { Advice, Diagnostic } from "../content/diagnostic.ts";
import { positionOf, type MdxFile } from "../content/mdx/mdx-file.ts";
import { walk } from "../content/mdx/walk.ts";
import type { ExplainerFile, PageFile, Site } from "../content/site.ts";
import { truncateReport } from "../content/truncate-report.ts";
import { checkText } from "./check-text.ts";
import { mdxTexts } from "./reader-texts.ts";
import type { Rule } from "./rule.ts";
import { RULES } from "./rules/registry.ts";

const OF_NODES = RULES.filter(({ guard, node }) => guard ?? node);

type Checked = Pick<ExplainerFile | PageFile, "mdx" | "diagnostics">;

/** Everything that is wrong with one explainer. Its syntax comes first: what cannot be read cannot be judged. */
export function checkExplainer(checked: Checked, site: Site): Diagnostic[] {
  return check(checked, site, ({ explainer, page }) => explainer ?? page);
}

/** The same of a page that is no explainer. */
export function checkPage(checked: Checked, site: Site): Diagnostic[] {
  return check(checked, site, ({ page }) => page);
}

function check({ mdx, diagnostics }: Checked, site: Site, judgeOf: (rule: Rule) => Rule["page"]): Diagnostic[] {
  if (mdx.diagnostics.length > 0) return truncateReport(mdx.diagnostics);
  return truncateReport([
    ...diagnostics,
    ...checkNodes(mdx, site),
    ...[...mdxTexts(mdx)].flatMap((text) => checkText(text, site)),
    ...RULES.flatMap((rule) => judgeOf(rule)?.(mdx, site).map((finding) => ({ rule: rule.id, ...finding })) ?? []),
  ]);
}

/**
 * Every node that is not among what an explainer may hold, in one walk; with a
 * site, what its names lead to as well.
 */
export function checkNodes(mdx: MdxFile, site?: Site): Diagnostic[] {
  return [...walk(mdx.tree)].flatMap(([node, ancestors]) => {
    const advice = ({ guard, node: judge }: Rule): Advice[] => [
      ...(guard?.(node, ancestors) ?? []),
      ...(site && judge ? judge(node, { ancestors, mdx, site }) : []),
    ];
    return OF_NODES.flatMap((rule) =>
      advice(rule).map((words) => ({ file: mdx.file, ...positionOf(node), rule: rule.id, ...words })),
    );
  });
}
