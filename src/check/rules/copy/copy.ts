import type { Site, Source } from "../../../content/site.ts";
import type { ExplainerData } from "../../../model/explainer.ts";
import { dateBounds } from "../../../model/partial-date.ts";
import type { Finding, Rule } from "../../rule.ts";
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

const OWN = ["title", "question", "order"] as const satisfies readonly (keyof ExplainerData)[];

function ofExplainers({ explainers }: Site): Finding[] {
  const all = [...explainers.values()].filter(({ data }) => data !== undefined);
  const found = OWN.flatMap((key) =>
    repeats(all, ({ data }) => folded(String(data?.[key]))).map(([first, second]) => ({ key, first, second })),
  );
  // A file that is a copy as a whole is one mistake.
  const copies = Map.groupBy(found, ({ first, second }) => `${first.slug} ${second.slug}`);
  return [...copies.values()].flatMap((shared) => {
    const keys = shared.map(({ key }) => key);
    return shared.slice(0, 1).map(({ first, second }) => {
      const message = `${inWords(keys)} ${keys.length === 1 ? "is" : "are"} the same as in ${first.mdx.file}`;
      const hint = "Each explainer has its own: if one is a copy of the other, take it away.";
      return { ...valueAt(second.mdx.frontMatter, keys.slice(0, 1)), message, hint };
    });
  });
}

function inWords(keys: readonly string[]): string {
  const quoted = keys.map((key) => `\`${key}\``);
  return quoted.length === 1 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.slice(-1).join("")}`;
}

function ofCharts({ charts }: Site): Finding[] {
  const all = [...charts.values()];
  const found = (["title", "order"] as const).flatMap((key) =>
    repeats(all, ({ data }) => folded(String(data[key]))).map(([first, second]) => ({ key, first, second })),
  );
  // A file that is a copy as a whole is one mistake.
  const copies = Map.groupBy(found, ({ first, second }) => `${first.id} ${second.id}`);
  return [...copies.values()].flatMap((shared) =>
    shared.slice(0, 1).map(({ key, first, second }) => {
      const message = `\`${key}\` is the same as in ${first.yaml.file}`;
      const hint = "Each chart has its own: if one is a copy of the other, take it away.";
      return { ...valueAt(second.yaml, [key]), message, hint };
    }),
  );
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
  const all = Object.entries(differences.data).map(([id, difference]) => ({ id, ...difference }));
  return repeats(all, ({ question }) => folded(question)).map(([first, second]) => {
    const message = `the difference "${first.id}" has this question already`;
    const hint = "A question has one entry: put all its sides together there.";
    return { ...valueAt(differences.yaml, [second.id, "question"]), message, hint };
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

function ofLocations({ lists: { locations } }: Site): Finding[] {
  const all = Object.entries(locations.data).map(([id, location]) => ({ id, ...location }));
  return repeats(all, ({ name }) => folded(name)).map(([first, second]) => {
    const message = `the location "${first.id}" has this name already`;
    const hint = "A location has one entry: put its events and claims together there.";
    return { ...valueAt(locations.yaml, [second.id, "name"]), message, hint };
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
