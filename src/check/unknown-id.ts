import type { Advice } from "../content/diagnostic.ts";
import type { MdastNode } from "satteri";
import { didYouMean } from "../content/did-you-mean.ts";
import type { Site } from "../content/site.ts";
import { DIFFERENCES_FILE } from "../model/difference.ts";
import { NAMES_FILE } from "../model/name.ts";
import { valuesOfTag } from "../content/mdx/tag-values.ts";

/** What a tag may name by an id, but for claims. */
type Kind = "chart" | "source" | "difference" | "name";

const KINDS: Readonly<Record<Kind, { readonly where: string; readonly tag?: string }>> = {
  chart: { where: "content/charts/", tag: "Chart" },
  source: { where: "content/sources/" },
  difference: { where: DIFFERENCES_FILE, tag: "Difference" },
  name: { where: NAMES_FILE, tag: "Name" },
};

/** More names than these are looked up, not listed. */
export const FEW = 8;

/** What a tag names by an id of a kind and is not there, unless its file is in error itself. */
export function unknownIds(node: MdastNode, kind: Kind, site: Site): Advice[] {
  return valuesOfTag(node)
    .filter(({ prop, value }) => prop.holds === kind && !isThere(value, kind, site))
    .map(({ value }) => ({ message: `there is no ${kind} "${value}"`, hint: hintForId(value, kind, site) }));
}

function isThere(id: string, kind: Kind, site: Site): boolean {
  return idsOf(kind, site).includes(id) || site.unreadable.has(id) || site.unreadable.has(KINDS[kind].where);
}

export function hintForId(id: string, kind: Kind, site: Site): string {
  const ids = idsOf(kind, site);
  for (const [other, { tag }] of Object.entries(KINDS)) {
    const isOther = tag !== undefined && idsOf(other as Kind, site).includes(id);
    if (isOther) return `It is a ${other}: <${tag} id="${id}" />.`;
  }
  const near = didYouMean(id, ids);
  if (near !== undefined) return near;
  const longer = ids.filter((name) => name.startsWith(`${id.toLowerCase()}-`));
  const few = longer.length > 0 ? longer : ids;
  if (few.length === 0 || few.length > FEW) return `Look the name up in ${KINDS[kind].where}.`;
  return `There ${few.length === 1 ? "is" : "are"}: ${few.join(", ")}.`;
}

function idsOf(kind: Kind, { charts, sources, lists }: Site): readonly string[] {
  switch (kind) {
    case "chart":
      return [...charts.keys()];
    case "source":
      return [...sources.keys()];
    case "difference":
      return Object.keys(lists.differences.data);
    case "name":
      return Object.keys(lists.names.data);
  }
}

/** Is the claim not there, and its source readable or not there either? */
export function isUnknownClaim(name: string, { claims, unreadable }: Site): boolean {
  return !claims.has(name) && !unreadable.has(name.split("#")[0] ?? "");
}

/** Is it the name of a claim that is not there because its source is not? */
export function isOfNoSource(name: string, site: Site): boolean {
  const [id = ""] = name.split("#");
  if (!isUnknownClaim(name, site) || site.claims.has(plainName(name))) return false;
  return name.includes("#") && !site.sources.has(id);
}

/** A claim's name without what comes by, copying a file's name or a line of it. */
export function plainName(name: string): string {
  return name.replace(/\s|\.yaml(?=#)/g, "");
}
