import { differencesOf, type Difference } from "../content/differences.ts";
import type { Claim } from "../content/site.ts";
import { FACTS } from "../model/explainer.ts";
import { claimNamed, site, type Explainer } from "./the-site.ts";

/** What fits on two sheets beside the answer, a drawing and the facts. */
const MOST_DISPUTED = 3;

/** What a brief tells besides the answer and the drawing of its explainer. */
interface Brief {
  readonly facts: readonly Claim[];
  /** Contradictions, those about its facts first. */
  readonly disputed: readonly Difference[];
  /** How many more there are. */
  readonly more: number;
}

export function briefOf({ data, uses }: Explainer): Brief {
  const facts = data.facts ?? uses.claims.slice(0, FACTS);
  const all = differencesOf(site(), [...uses.claims, ...uses.compared]).filter(({ kind }) => kind === "contradiction");
  const isAboutFact = ({ sides }: Difference) => sides.flat().some(({ name }) => facts.includes(name));
  const disputed = [...all.filter(isAboutFact), ...all.filter((each) => !isAboutFact(each))].slice(0, MOST_DISPUTED);
  return { facts: facts.map(claimNamed), disputed, more: all.length - disputed.length };
}
