import { didYouMean } from "../../../content/did-you-mean.ts";
import { headingIds } from "../../../content/mdx/front-matter.ts";
import { recordedHeadings } from "../../../content/record.ts";
import type { ExplainerFile, Site } from "../../../content/site.ts";
import type { Finding, Rule } from "../../rule.ts";

/** An id that a heading once had leads to a heading that there is, and is no heading's id now; none that was published is lost. */
export const formerId: Rule = {
  id: "former-id",
  site: (site) => [...site.explainers.values()].flatMap((explainer) => lostIds(explainer, site)),
  page: ({ file, frontMatter }) => {
    if (frontMatter.diagnostics.length > 0) return [];
    const { headings, formerIds } = (frontMatter.data ?? {}) as Readonly<Record<string, unknown>>;
    const ids = Object.keys(isRecord(headings) ? headings : {});
    return Object.entries(isRecord(formerIds) ? formerIds : {}).flatMap(([former, now]): Finding[] => {
      if (ids.includes(former)) {
        const position = { file, ...frontMatter.positionOfKey(["formerIds", former]) };
        const message = `a heading of this page has the id "${former}"`;
        return [{ ...position, message, hint: "Take the line out, or give the heading another id." }];
      }
      if (ids.includes(String(now))) return [];
      const position = { file, ...frontMatter.positionOfValue(["formerIds", former]) };
      const hint = didYouMean(String(now), ids) ?? `Its headings: ${ids.join(", ")}.`;
      return [{ ...position, message: `no heading of this page has the id "${String(now)}"`, hint }];
    });
  },
};

/** Ids that were published, and that no heading has or leads on. */
function lostIds({ slug, mdx: { file, frontMatter }, data }: ExplainerFile, site: Site): Finding[] {
  if (data === undefined) return [];
  const known = headingIds(frontMatter);
  return [...recordedHeadings(slug, site)]
    .filter((id) => !known.includes(id))
    .map((id) => ({
      file,
      ...frontMatter.positionOfKey(["headings"]),
      message: `the heading id "${id}" was published, and links to it would lead nowhere now`,
      hint: `Give its heading the id back; a new one comes by \`npm run rename -- heading ${slug}#${id} NEW\`. Where the heading is gone, add a line under \`formerIds\`: "${id}", a colon, then the id of the heading that comes nearest.`,
    }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
