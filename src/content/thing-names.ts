import { claimPath } from "./site.ts";
import { kindAndId, type ThingName } from "./things.ts";

/** More names than these are counted. */
const FEW = 6;

/** Where it has its page: `/charts/troop-levels/`. */
export function addressOfThing(name: ThingName): `/${string}/` {
  const [kind, id] = kindAndId(name);
  return kind === "claims" ? claimPath(id) : `/${name}/`;
}

/** A thing as an editor knows it: a page by its address, a claim by its full name. */
export function nameInWords(name: ThingName): string {
  return name.startsWith("claims/") ? `"${name.slice("claims/".length)}"` : `/${name}/`;
}

/** Some of them in a line: the first few, and how many more of which sort. */
export function namesInShort(names: readonly ThingName[]): string {
  const shown = names.slice(0, names.length > FEW + 1 ? FEW : names.length).map(nameInWords);
  const sortOf = (name: ThingName) => name.split("/")[0] ?? "";
  const known = new Set(names.slice(0, shown.length).map(sortOf));
  const rest = Map.groupBy(names.slice(shown.length), sortOf);
  const counts = [...rest].map(([sort, { length }]) =>
    [String(length), ...(known.has(sort) ? ["more"] : []), length === 1 ? sort.slice(0, -1) : sort].join(" "),
  );
  const all = [...shown, ...counts];
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}
