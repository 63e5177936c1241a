import { namesInShort, nameInWords } from "../../../content/thing-names.ts";
import { lastChange } from "../../../content/record.ts";
import type { Site } from "../../../content/site.ts";
import type { ThingName } from "../../../content/things.ts";
import { unrecordedGroups, type Unrecorded } from "../../../content/unrecorded.ts";
import { formatPartialDate } from "../../../model/partial-date.ts";
import type { FilePosition } from "../../../content/yaml/value-position.ts";
import type { Finding, Rule } from "../../rule.ts";

const HINT = "Run `npm run record`, which asks what changed and writes it down.";
const GONE_HINT =
  "Run `npm run record`, which asks why it went: whoever comes by an old link is told. Where it only has a new name, give it the old one back and run `npm run rename`.";
/** More groups than these are counted, not listed. */
const MOST = 20;

/** What is published changes only with an entry of the record that says so, which readers can read. */
export const unrecorded: Rule = { id: "unrecorded", site: judge };

function judge(site: Site): Finding[] {
  // Where nothing was ever recorded, nothing was published yet.
  if (site.record.length === 0) return [];
  const groups = unrecordedGroups(site);
  const findings = groups.slice(0, MOST).map((group) => tell(group, site));
  const [next] = groups.slice(MOST);
  if (!next) return findings;
  const more = `${String(groups.length - MOST)} more changes are not in the record, from here on`;
  return [...findings, { ...tell(next, site), message: more }];
}

function tell(group: readonly Unrecorded[], site: Site): Finding {
  const [first, ...others] = [...group].sort((a, b) => RANK[a.state] - RANK[b.state]);
  if (!first) throw new Error("a group has something in it");
  const { name, state } = first;
  const where = positionOf(name, site);
  if (state === "new") {
    const all = namesInShort(group.map(({ name }) => name));
    return { ...where, message: `new, and not in the record: ${all}`, hint: HINT };
  }
  const rest = others.length === 0 ? "" : `; with it ${namesInShort(others.map(({ name }) => name))}`;
  const since = lastChange(name, site)?.date;
  const day = since === undefined ? "" : ` since ${formatPartialDate(since)}`;
  const what = state === "gone" ? "is no longer published" : `has changed${day}`;
  return {
    ...where,
    message: `${nameInWords(name)} ${what}, and the record does not tell it${rest}`,
    hint: state === "gone" ? GONE_HINT : HINT,
  };
}

/** What a reader could miss comes before what is only new. */
const RANK: Readonly<Record<Unrecorded["state"], number>> = { gone: 0, changed: 1, new: 2 };

function positionOf(name: ThingName, site: Site): FilePosition {
  const [sort, id = ""] = name.split("/");
  const claim = site.claims.get(id);
  const yaml = claim?.source.yaml;
  if (sort === "claims" && claim && yaml) return { file: yaml.file, ...yaml.positionOfKey(["claims", claim.key]) };
  const file = sort === "charts" ? site.charts.get(id)?.yaml.file : site.explainers.get(id)?.mdx.file;
  const entry = site.record.find((entry) => entry.id === lastChange(name, site)?.id)?.yaml;
  // What is gone has no file any more: where the record has it last is the nearest.
  if (file !== undefined || !entry) return { file: file ?? "content", line: 1, column: 1 };
  return { file: entry.file, ...entry.positionOfKey([sort ?? "", id]) };
}
