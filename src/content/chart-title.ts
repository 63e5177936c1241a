import { capitalise } from "../model/capitalise.ts";
import { formatQuantity } from "../model/quantity.ts";
import type { Claim } from "./site.ts";

/** A figure in a chart's title, by the full name of its claim: `{voa-2024-01-08#troops-iraq}`. */
const FIGURE = /\{\s*([^{}]*?)\s*\}/g;

/** The claims whose figures a title prints, by full name, in the order of its words. */
export function figuresInTitle(title: string): string[] {
  return [...title.matchAll(FIGURE)].map(([, name = ""]) => name);
}

/** A title as it is read: `98 of 164 …`. What is no figure stays as it was typed, and the checker refuses it. */
export function titleInWords(title: string, claims: ReadonlyMap<string, Claim>): string {
  const words = title.replace(FIGURE, (typed, name: string) => {
    const data = claims.get(name)?.data;
    return data?.kind === "figure" ? formatQuantity(data) : typed;
  });
  return capitalise(words);
}

/** The words of a title between its figures. */
export function withoutFigures(title: string): string {
  return title.replace(FIGURE, "…");
}
