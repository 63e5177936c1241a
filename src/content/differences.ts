import type { DifferenceKind, DifferencesData, Gap } from "../model/difference.ts";
import type { Uses } from "../tags/uses.ts";
import type { Claim, Site } from "./site.ts";

/** A question on which sources disagree, with the claims themselves. */
export interface Difference {
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly question: string;
  readonly sides: readonly (readonly Claim[])[];
  readonly weWrite: string;
  readonly why: string;
  readonly gap?: Gap | undefined;
}

/** Every difference, in the order of its file. */
export function resolveDifferences(data: DifferencesData, claims: ReadonlyMap<string, Claim>): Difference[] {
  return Object.entries(data).map(([id, { sides, ...rest }]) => ({
    id,
    ...rest,
    sides: sides.map((names) => names.flatMap((name) => claims.get(name) ?? [])),
  }));
}

/**
 * The contradictions that an explainer lists at its foot: those that concern it and that it does not show. Of later
 * counts and other words it says how many there are: both sides can be right.
 */
export function differencesListed(site: Site, { claims, compared, differences }: Uses) {
  const shown = new Set(differences);
  const all = differencesOf(site, [...claims, ...compared]).filter(({ id }) => !shown.has(id));
  const listed = all.filter(({ kind }) => kind === "contradiction");
  return { listed, milder: all.length - listed.length };
}

/** The differences that a page ought to mention: those of which it uses a claim. */
export function differencesOf({ differences }: Site, used: readonly string[]): Difference[] {
  const names = new Set(used);
  return differences.filter(({ sides }) => sides.flat().some(({ name }) => names.has(name)));
}
