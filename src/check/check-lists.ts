import { didYouMean } from "../content/did-you-mean.ts";
import type { Site, ListFile } from "../content/site.ts";
import { dateBounds } from "../model/partial-date.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { shortOutlet } from "../model/source.ts";
import type { Path } from "../content/yaml/yaml-file.ts";

/** What must hold of events, differences, names and outlets beyond their schemas: what they name exists and fits together. */
export function checkLists(site: Site): Diagnostic[] {
  return [...checkEvents(site), ...checkSides(site), ...checkNames(site), ...checkOutlets(site)];
}

function checkEvents(site: Site): Diagnostic[] {
  const { events } = site.lists;
  return Object.entries(events.data).flatMap(([id, { claim, also }]) => {
    const paths: [string, Path][] = [
      [claim, [id, "claim"]],
      ...also.map((name, i): [string, Path] => [name, [id, "also", i]]),
    ];
    const day = site.claims.get(claim)?.asOf;
    return paths.flatMap(([name, path], i): Diagnostic[] => {
      const unknown = unknownClaim(name, path, events, site);
      const other = site.claims.get(name)?.asOf;
      if (unknown.length > 0 || !day || !other) return unknown;
      const [a, b] = [dateBounds(day), dateBounds(other)];
      if (a.start < b.end && b.start < a.end && paths.findIndex(([same]) => same === name) === i) return [];
      const twice = paths.findIndex(([same]) => same === name) < i;
      return [
        {
          ...at(events, path),
          rule: "event-claims",
          message: twice ? `${name} is listed twice` : `${name} is of another day than ${claim}`,
          hint: twice ? "Keep the line that is meant." : "An event's claims are of one day: take the other claim out.",
        },
      ];
    });
  });
}

function checkSides(site: Site): Diagnostic[] {
  const { differences } = site.lists;
  return Object.entries(differences.data).flatMap(([id, { sides }]) => {
    const names = sides.flatMap((side, i) => side.map((name, j) => ({ name, path: [id, "sides", i, j] })));
    return names.flatMap(({ name, path }, i): Diagnostic[] => {
      if (names.findIndex((other) => other.name === name) === i) return unknownClaim(name, path, differences, site);
      const message = `${name} stands twice in this difference`;
      return [{ ...at(differences, path), rule: "difference-sides", message, hint: "A claim has one side." }];
    });
  });
}

function checkNames(site: Site): Diagnostic[] {
  const { names } = site.lists;
  return Object.entries(names.data).flatMap(([id, { variants, roles }]) => [
    ...roles.flatMap(({ claim }, i) => unknownClaim(claim, [id, "roles", i, "claim"], names, site)),
    ...variants.flatMap(({ by }, i) =>
      by.flatMap((source, j): Diagnostic[] => {
        if (site.sources.has(source) || site.unreadable.has(source)) return [];
        const hint = didYouMean(source, site.sources.keys()) ?? "Look the source up in content/sources/.";
        const place = at(names, [id, "variants", i, "by", j]);
        return [{ ...place, rule: "unknown-source", message: `there is no source "${source}"`, hint }];
      }),
    ),
  ]);
}

function checkOutlets(site: Site): Diagnostic[] {
  const { sources } = site;
  const { outlets } = site.lists;
  if (site.unreadable.size > 0) return [];
  const known = new Set([...sources.values()].map(({ data }) => shortOutlet(data.outlet)));
  return Object.keys(outlets.data)
    .filter((name) => !known.has(name))
    .map((name) => ({
      file: outlets.yaml.file,
      ...outlets.yaml.positionOfKey([name]),
      rule: "unknown-outlet",
      message: `no source is of the outlet "${name}"`,
      hint: didYouMean(name, known) ?? "Write it as `outlet` of a source has it.",
    }));
}

function unknownClaim(name: string, path: Path, list: ListFile<unknown>, site: Site): Diagnostic[] {
  if (site.claims.has(name) || site.unreadable.has(name.split("#")[0] ?? "")) return [];
  const hint = didYouMean(name, site.claims.keys()) ?? "Look the name up in content/sources/.";
  return [{ ...at(list, path), rule: "unknown-claim", message: `there is no claim "${name}"`, hint }];
}

function at({ yaml }: ListFile<unknown>, path: Path) {
  return { file: yaml.file, ...yaml.positionOfValue(path) };
}
