import { EVIDENCE_ENDS } from "../../charts/chart-captions.ts";
import { whoSays } from "../../content/attribution.ts";
import { claimPath, type Claim, type ResolvedChart, type Source } from "../../content/site.ts";
import type { ExplainerData } from "../../model/explainer.ts";
import { formatPartialDate } from "../../model/partial-date.ts";
import { SITE } from "../../model/site-facts.ts";
import { absolute, type Path } from "../absolute.ts";
import type { Cited } from "./cited.ts";
import type { Edition } from "./edition.ts";

export function citedExplainer(explainer: { slug: string; data: ExplainerData }, edition: Edition = {}): Cited {
  const { slug, data } = explainer;
  return citedPage(`explainer-${slug}`, data.question, `/explainers/${slug}/`, edition);
}

export function citedChart({ id, data }: ResolvedChart, edition: Edition = {}): Cited {
  return citedPage(`chart-${id}`, data.title, `/charts/${id}/`, edition);
}

/** A claim in our words, with who said it, and when. */
export function citedClaim(claim: Claim, edition: Edition = {}): Cited {
  const { name, data, source } = claim;
  const title = data.says.replace(/\.$/, "");
  const from = `from ${whoSays(claim)}, ${formatPartialDate(source.published)}`;
  return citedPage(name.replace("#", "-"), title, claimPath(name), edition, from);
}

/** The source itself, at the address where it was read. */
export function citedSource({ id, data, published }: Source): Cited {
  const { title, outlet, url } = data;
  return { key: id, title, container: outlet, date: published, note: "", address: url };
}

function citedPage(id: string, title: string, path: Path, { version, changed }: Edition, from?: string): Cited {
  const ends = `evidence to ${EVIDENCE_ENDS}`;
  const note = [from, ends, version === undefined ? undefined : `version ${version}`];
  return {
    key: `${SITE.id}-${id}`,
    title,
    container: SITE.name,
    date: changed,
    note: note.filter((part) => part !== undefined).join("; "),
    address: absolute(path),
  };
}
