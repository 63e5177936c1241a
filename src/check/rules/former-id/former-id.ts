import { didYouMean } from "../../../content/did-you-mean.ts";
import type { Finding, Rule } from "../../rule.ts";

/** An id that a heading once had leads to a heading that there is, and is no heading's id now. */
export const formerId: Rule = {
  id: "former-id",
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
