import { DIFFERENCES_FILE } from "../../model/difference.ts";
import { didYouMean } from "../../content/did-you-mean.ts";
import type { Site } from "../../content/site.ts";
import { NAMES_FILE } from "../../model/name.ts";
import type { Diagnostic } from "../../content/diagnostic.ts";

/** What a tag may name by an id, but for claims. */
export type Kind = "chart" | "source" | "difference" | "name";
export type Fault = Pick<Diagnostic, "rule" | "message" | "hint">;

const KINDS: Readonly<Record<Kind, { readonly rule: string; readonly where: string; readonly tag?: string }>> = {
  chart: { rule: "unknown-chart", where: "content/charts/", tag: "Chart" },
  source: { rule: "unknown-source", where: "content/sources/" },
  difference: { rule: "unknown-difference", where: DIFFERENCES_FILE, tag: "Difference" },
  name: { rule: "unknown-name", where: NAMES_FILE, tag: "Name" },
};

/** More names than these are looked up, not listed. */
const FEW = 8;

/** What a tag names by an id is there, or its file is in error itself. */
export function unknownName(id: string, kind: Kind, site: Site): Fault[] {
  const ids = idsOf(kind, site);
  const { rule, where } = KINDS[kind];
  if (ids.includes(id) || site.unreadable.has(id) || site.unreadable.has(where)) return [];
  return [{ rule, message: `there is no ${kind} "${id}"`, hint: hintFor(id, kind, site) }];
}

function hintFor(id: string, kind: Kind, site: Site): string {
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

/** A claim is there under the name that is written. */
export function unknownClaim(name: string, site: Site): Fault[] {
  if (site.claims.has(name)) return [];
  const [id = "", key = ""] = name.split("#");
  if (site.unreadable.has(id)) return [];
  const unknown = { rule: "unknown-claim", message: `there is no claim "${name}"` };
  // As one comes by, copying a file's name or a line of it.
  const plain = name.replace(/\s|\.yaml(?=#)/g, "");
  if (site.claims.has(plain)) return [{ ...unknown, hint: `Did you mean "${plain}"?` }];
  const source = site.sources.get(id);
  if (source) {
    const claims = source.claims.map(({ key }) => `${id}#${key}`);
    const all = `Its claims: ${source.claims.map(({ key }) => key).join(", ")}.`;
    return [{ ...unknown, hint: key === "" ? `Add # and a claim of it. ${all}` : (didYouMean(name, claims) ?? all) }];
  }
  if (!name.includes("#")) {
    const named = [...site.claims.values()].filter((claim) => claim.key === name).map((claim) => claim.name);
    const example = named.length > 0 && named.length <= FEW ? named.join(" or ") : "voa-2024-01-08#troops-iraq";
    return [{ ...unknown, hint: `Write a claim's full name, its source, # and its key: ${example}.` }];
  }
  const message = `there is no source "${id}", named in "${name}"`;
  return [{ rule: "unknown-source", message, hint: hintFor(id, "source", site) }];
}
