import type { Claim, Library } from "./library.ts";

/** A question on which sources disagree, with the claims themselves. */
export interface Difference {
  readonly id: string;
  readonly question: string;
  readonly sides: readonly (readonly Claim[])[];
  readonly weWrite: string;
  readonly why: string;
}

/** Every difference, in the order of its file. */
export function differences({ differences, claims }: Library): Difference[] {
  return Object.entries(differences.data).map(([id, { sides, ...rest }]) => ({
    id,
    ...rest,
    sides: sides.map((names) => names.flatMap((name) => claims.get(name) ?? [])),
  }));
}

/** The differences that a page ought to mention: those of which it uses a claim. */
export function differencesOf(library: Library, used: readonly string[]): Difference[] {
  const names = new Set(used);
  return differences(library).filter(({ sides }) => sides.flat().some(({ name }) => names.has(name)));
}
