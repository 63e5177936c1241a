import { differencesOf, type Difference } from "../content/differences.ts";
import type { Claim } from "../content/site.ts";
import { FACTS, MOST_DISPUTES } from "../model/explainer.ts";
import { claimNamed, site, type Explainer } from "./the-site.ts";

/** What a brief tells besides the answer and the drawing of its explainer. */
interface Brief {
  readonly facts: readonly Claim[];
  /** Those that its front matter names; else contradictions, those about its facts first. */
  readonly disputed: readonly Difference[];
  /** How many more contradictions there are. */
  readonly more: number;
}

export function briefOf({ data, uses }: Explainer): Brief {
  const facts = data.facts ?? uses.claims.slice(0, FACTS);
  const concerned = differencesOf(site(), [...uses.claims, ...uses.compared]);
  const all = concerned.filter(({ kind }) => kind === "contradiction");
  const isAboutFact = ({ sides }: Difference) => sides.flat().some(({ name }) => facts.includes(name));
  const named = data.disputes?.flatMap((wanted) => concerned.find(({ id }) => id === wanted) ?? []);
  const disputed =
    named ?? [...all.filter(isAboutFact), ...all.filter((each) => !isAboutFact(each))].slice(0, MOST_DISPUTES);
  return { facts: facts.map(claimNamed), disputed, more: all.filter((each) => !disputed.includes(each)).length };
}
