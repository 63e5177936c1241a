import { DIFFERENCES_FILE } from "../../evidence/differences-file.ts";
import { didYouMean } from "../../evidence/nearest.ts";
import type { Library } from "../../evidence/library.ts";
import { NAMES_FILE } from "../../evidence/names-file.ts";
import type { Problem } from "../../evidence/problem.ts";

/** What a tag may name by an id, but for claims. */
export type Kind = "chart" | "source" | "difference" | "name";
export type Fault = Pick<Problem, "rule" | "message" | "hint">;

const KINDS: Readonly<Record<Kind, { readonly rule: string; readonly where: string; readonly tag?: string }>> = {
  chart: { rule: "unknown-chart", where: "content/charts/", tag: "Chart" },
  source: { rule: "unknown-source", where: "content/sources/" },
  difference: { rule: "unknown-difference", where: DIFFERENCES_FILE, tag: "Difference" },
  name: { rule: "unknown-name", where: NAMES_FILE, tag: "Name" },
};

/** More names than these are looked up, not listed. */
const FEW = 8;

/** What a tag names by an id is there, or its file is in error itself. */
export function unknownName(id: string, kind: Kind, library: Library): Fault[] {
  const ids = idsOf(kind, library);
  const { rule, where } = KINDS[kind];
  if (ids.includes(id) || library.unreadable.has(id) || library.unreadable.has(where)) return [];
  return [{ rule, message: `there is no ${kind} "${id}"`, hint: hintFor(id, kind, library) }];
}

function hintFor(id: string, kind: Kind, library: Library): string {
  const ids = idsOf(kind, library);
  for (const [other, { tag }] of Object.entries(KINDS)) {
    const isOther = tag !== undefined && idsOf(other as Kind, library).includes(id);
    if (isOther) return `It is a ${other}: <${tag} id="${id}" />.`;
  }
  const near = didYouMean(id, ids);
  if (near !== undefined) return near;
  const longer = ids.filter((name) => name.startsWith(`${id.toLowerCase()}-`));
  const few = longer.length > 0 ? longer : ids;
  if (few.length === 0 || few.length > FEW) return `Look the name up in ${KINDS[kind].where}.`;
  return `There ${few.length === 1 ? "is" : "are"}: ${few.join(", ")}.`;
}

function idsOf(kind: Kind, { charts, sources, differences, names }: Library): readonly string[] {
  switch (kind) {
    case "chart":
      return [...charts.keys()];
    case "source":
      return [...sources.keys()];
    case "difference":
      return Object.keys(differences.data);
    case "name":
      return Object.keys(names.data);
  }
}

/** A claim is there under the name that is written. */
export function unknownClaim(name: string, library: Library): Fault[] {
  if (library.claims.has(name)) return [];
  const [id = "", key = ""] = name.split("#");
  if (library.unreadable.has(id)) return [];
  const unknown = { rule: "unknown-claim", message: `there is no claim "${name}"` };
  // As one comes by, copying a file's name or a line of it.
  const plain = name.replace(/\s|\.yaml(?=#)/g, "");
  if (library.claims.has(plain)) return [{ ...unknown, hint: `Did you mean "${plain}"?` }];
  const source = library.sources.get(id);
  if (source) {
    const claims = source.claims.map(({ key }) => `${id}#${key}`);
    const all = `Its claims: ${source.claims.map(({ key }) => key).join(", ")}.`;
    return [{ ...unknown, hint: key === "" ? `Add # and a claim of it. ${all}` : (didYouMean(name, claims) ?? all) }];
  }
  if (!name.includes("#")) {
    const named = [...library.claims.values()].filter((claim) => claim.key === name).map((claim) => claim.name);
    const example = named.length > 0 && named.length <= FEW ? named.join(" or ") : "voa-2024-01-08#troops-iraq";
    return [{ ...unknown, hint: `Write a claim's full name, its source, # and its key: ${example}.` }];
  }
  const message = `there is no source "${id}", named in "${name}"`;
  return [{ rule: "unknown-source", message, hint: hintFor(id, "source", library) }];
}
