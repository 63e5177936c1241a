import type { ListFile, Site, Source } from "../../../content/site.ts";
import { dateBounds } from "../../../model/partial-date.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { YamlFile } from "../../../content/yaml/yaml-file.ts";
import { valueAt } from "../../../content/yaml/value-position.ts";

/** Nothing stands under two names: no page, no source, no claim and no entry of a list is there twice. */
export const copy: Rule = {
  id: "copy",
  site: (site) => [
    ...ofExplainers(site),
    ...ofCharts(site),
    ...ofSources(site),
    ...ofClaims(site),
    ...ofNames(site),
    ...ofEvents(site),
    ...ofDifferences(site),
    ...ofLocations(site),
  ],
};

function ofExplainers({ explainers }: Site): Finding[] {
  const all = [...explainers.values()].flatMap(({ mdx, data }) => (data ? [{ yaml: mdx.frontMatter, data }] : []));
  return ofFiles("explainer", all, ["title", "question", "order"]);
}

function ofCharts({ charts }: Site): Finding[] {
  return ofFiles("chart", [...charts.values()], ["title", "order"]);
}

/** Files of one sort that share what each has of its own. */
function ofFiles<Data extends object>(
  sort: string,
  all: readonly { readonly yaml: YamlFile; readonly data: Data }[],
  own: readonly (keyof Data & string)[],
): Finding[] {
  const found = own.flatMap((key) =>
    repeats(all, ({ data }) => folded(String(data[key]))).map(([first, second]) => ({ key, first, second })),
  );
  // A file that is a copy as a whole is one mistake.
  const copies = Map.groupBy(found, ({ first, second }) => `${first.yaml.file} ${second.yaml.file}`);
  return [...copies.values()].flatMap((shared) => {
    const keys = shared.map(({ key }) => key);
    return shared.slice(0, 1).map(({ first, second }) => {
      const message = `${inWords(keys)} ${keys.length === 1 ? "is" : "are"} the same as in ${first.yaml.file}`;
      const hint = `Each ${sort} has its own: if one is a copy of the other, take it away.`;
      return { ...valueAt(second.yaml, keys.slice(0, 1)), message, hint };
    });
  });
}

function inWords(keys: readonly string[]): string {
  const quoted = keys.map((key) => `\`${key}\``);
  return quoted.length === 1 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.slice(-1).join("")}`;
}

function ofSources({ sources }: Site): Finding[] {
  const all = [...sources.values()];
  const hint = (first: Source) => `Put its claims into ${first.yaml.file}, or mend the one that is wrong.`;
  const byAddress = repeats(all, address);
  const byTitle = repeats(all, ({ data }) => `${folded(data.outlet)}\n${folded(data.title)}`).filter(
    ([first, second]) => address(first) !== address(second) && isOfOneTime(first, second),
  );
  return [
    ...byAddress.map(([first, second]) => {
      const message = `the address is that of the source "${first.id}"`;
      return { ...valueAt(second.yaml, ["url"]), message, hint: hint(first) };
    }),
    ...byTitle.map(([first, second]) => {
      const message = `the outlet, the title and the date are those of the source "${first.id}"`;
      return { ...valueAt(second.yaml, ["title"]), message, hint: hint(first) };
    }),
  ];
}

/** The same page, whichever way a browser shows its address. */
function address({ data }: Source): string {
  return data.url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/?(?:#.*)?$/, "");
}

/** A report that comes out each year under one title is another each year. */
function isOfOneTime(a: Source, b: Source): boolean {
  const [first, second] = [dateBounds(a.published), dateBounds(b.published)];
  return first.start < second.end && second.start < first.end;
}

/** One page may be quoted twice; it says one thing once. */
function ofClaims({ sources }: Site): Finding[] {
  return [...sources.values()].flatMap(({ claims, yaml }) =>
    repeats(claims, ({ data }) => folded(data.says)).map(([first, second]) => {
      const message = `the claim "${first.key}" of this source says the same`;
      const hint = "Name that claim where this one is named, and take this one away.";
      return { ...valueAt(yaml, ["claims", second.key, "says"]), message, hint };
    }),
  );
}

function ofEvents({ lists: { events }, claims }: Site): Finding[] {
  const all = Object.entries(events.data).map(([id, event]) => ({ id, ...event }));
  const byClaim = repeats(all, ({ claim }) => claim);
  const dayOf = (claim: string) => claims.get(claim)?.data.asOf ?? "";
  const byLabel = repeats(all, ({ label, claim }) => `${folded(label)}\n${dayOf(claim)}`).filter(
    ([first, second]) => first.claim !== second.claim,
  );
  return [
    ...byClaim.map(([first, second]) => ({ key: "claim", first, second })),
    ...byLabel.map(([first, second]) => ({ key: "label", first, second })),
  ].map(({ key, first, second }) => {
    const message = `the event "${first.id}" has this ${key} already`;
    const hint = "An event has one entry: put what else tells of it under `also` there.";
    return { ...valueAt(events.yaml, [second.id, key]), message, hint };
  });
}

function ofDifferences({ lists: { differences } }: Site): Finding[] {
  return ofEntries(
    differences,
    "question",
    "difference",
    "A question has one entry: put all its sides together there.",
  );
}

function ofLocations({ lists: { locations } }: Site): Finding[] {
  return ofEntries(
    locations,
    "name",
    "location",
    "A location has one entry: put its events and claims together there.",
  );
}

/** Entries of a list that share what each has of its own. */
function ofEntries<Entry extends object>(
  { data, yaml }: ListFile<Readonly<Record<string, Entry>>>,
  key: keyof Entry & string,
  sort: string,
  hint: string,
): Finding[] {
  return repeats(Object.entries(data), ([, entry]) => folded(String(entry[key]))).map(([[first], [second]]) => {
    const message = `the ${sort} "${first}" has this ${key} already`;
    return { ...valueAt(yaml, [second, key]), message, hint };
  });
}

function ofNames({ lists: { names } }: Site): Finding[] {
  const spellings = Object.entries(names.data).flatMap(([id, { name, variants }]) => {
    const own = { id, spelling: name, position: valueAt(names.yaml, [id, "name"]) };
    const others = variants.map(({ spelling }, i) => {
      return { id, spelling, position: valueAt(names.yaml, [id, "variants", i, "spelling"]) };
    });
    return [own, ...others];
  });
  return repeats(spellings, ({ spelling }) => spelling).map(([first, second]) => {
    const where = first.id === second.id ? "in this entry already" : `under "${first.id}" already`;
    const message = `“${second.spelling}” stands ${where}`;
    return { ...second.position, message, hint: "A name has one entry, and each spelling of it stands there once." };
  });
}

/** Each thing that has the key of one before it, with the first that has it. */
function repeats<T>(all: readonly T[], keyOf: (thing: T) => string): [first: T, second: T][] {
  const groups = Map.groupBy(all, keyOf);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((second): [T, T] => [first, second]),
  );
}

function folded(words: string): string {
  return words.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
