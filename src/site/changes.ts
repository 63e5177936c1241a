import type { Change } from "../content/record.ts";
import { nameInWords } from "../content/thing-names.ts";
import { GONE } from "../model/record.ts";
import type { ThingName } from "../content/things.ts";
import type { Path } from "../takeaway/absolute.ts";
import { site } from "./the-site.ts";

/** An explainer or a chart that can be opened. */
export interface ChangedPage {
  readonly path: Path;
  readonly title: string;
}

/** The page of an explainer or a chart; nothing where it is not on the site. */
export function pageOf(name: ThingName): ChangedPage | undefined {
  const { explainers, charts } = site();
  const [sort, id = ""] = name.split("/");
  const title = sort === "explainers" ? explainers.get(id)?.data?.title : charts.get(id)?.data.title;
  return sort === "claims" || title === undefined ? undefined : { path: `/${name}/`, title };
}

/** What an explainer or a chart is called, on the site or not. */
export function titleOf(name: ThingName): string {
  return pageOf(name)?.title ?? nameInWords(name);
}

/** The pages that a change touches, as far as they are on the site. */
export function pagesOf({ codes }: Change): readonly ChangedPage[] {
  return [...codes.keys()].flatMap((name) => pageOf(name) ?? []);
}

/** The full names of the claims that it touches, as far as they are on the site. */
export function claimsOf({ codes }: Change): readonly string[] {
  const names = [...codes.keys()].filter((name) => name.startsWith("claims/")).map((name) => name.slice(7));
  return names.filter((name) => site().claims.has(name));
}

/** What it took away, by name: pages by their address. */
export function goneIn({ codes }: Change): readonly string[] {
  return [...codes].filter(([, code]) => code === GONE).map(([name]) => nameInWords(name).replaceAll('"', ""));
}
