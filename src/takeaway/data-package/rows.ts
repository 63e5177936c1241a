import { z } from "zod";
import { claimName, slug } from "../../model/claim.ts";
import { DIFFERENCE_KINDS } from "../../model/difference.ts";
import { isoDate } from "../../model/partial-date.ts";
import { DATE_BASES } from "../../model/source.ts";
import type { Site } from "../../content/site.ts";
import { day } from "../claim-record.ts";

/** Empty where there is no such thing. */
const text = z.string();
const claim = claimName.describe("The claim’s full name.");
const ids = text.regex(/^([a-z0-9-]+( [a-z0-9-]+)*)?$/);

export const sourceRow = z.strictObject({
  source: slug.describe("Its id, which never changes: its page is /sources/<id>/."),
  outlet: text.min(1).describe("Who published it."),
  outlet_basis: text.describe("Where the text names no outlet: how it is known."),
  title: text.min(1).describe("Its headline; in [square brackets] where the headline was not seen."),
  url: text.regex(/^https?:\/\//).describe("Where it was read."),
  original: text.describe("Where that is a copy: the address of the original."),
  tier: z.enum(["core", "context"]).describe("core: one of the five articles. context: another source."),
  published: day.describe("The day of publication: EDTF."),
  published_basis: z
    .enum(DATE_BASES)
    .describe("How that day is known: as printed, from the address, inferred, or from a copy."),
  published_why: text.describe("Of a day that is inferred or a copy’s: how it was found."),
  limits: text.describe("What to know of this copy, its date or its outlet."),
});

export function sourceRows({ sources }: Site): z.infer<typeof sourceRow>[] {
  return [...sources.values()].map(({ id, data }) => ({
    source: id,
    outlet: data.outlet,
    outlet_basis: data.outletWhy ?? "",
    title: data.title,
    url: data.url,
    original: data.original ?? "",
    tier: data.tier,
    published: data.published.date,
    published_basis: data.published.basis,
    published_why: data.published.why ?? "",
    limits: data.limits ?? "",
  }));
}

export const eventRow = z.strictObject({
  event: slug.describe("Its id, which never changes: it stands at /timeline/#<id>."),
  label: text.min(1).describe("What happened, in a few words."),
  day: day.describe("The finest day that any of its reports gives: EDTF."),
  claim: claim.describe("A claim that reports it: a line for each."),
  told_by: z.boolean().describe("true: the claim whose words tell it on the site’s pages."),
});

export function eventRows({ timeline }: Site): z.infer<typeof eventRow>[] {
  return timeline.flatMap(({ id, label, day, claim: teller, claims }) =>
    claims.map((claim) => {
      return { event: id, label, day: isoDate(day), claim: claim.name, told_by: claim === teller };
    }),
  );
}

export const differenceRow = z.strictObject({
  difference: slug.describe("Its id, which never changes: it stands at /differences/#<id>."),
  kind: z
    .enum(DIFFERENCE_KINDS)
    .describe(
      "contradiction: not all can be right. later-count: the number changed with time. other-words: all can be right.",
    ),
  question: text.min(1).describe("What the sources differ on."),
  side: z.int().min(1).describe("Which side the claim is on, from 1: claims of one side agree."),
  claim: claim.describe("A claim of that side: a line for each."),
  we_write: text.min(1).describe("What the site writes."),
  why: text.min(1).describe("Why the site writes that."),
});

export function differenceRows({ differences }: Site): z.infer<typeof differenceRow>[] {
  return differences.flatMap(({ id, kind, question, sides, weWrite, why }) =>
    sides.flatMap((claims, i) =>
      claims.map(({ name }) => {
        return { difference: id, kind, question, side: i + 1, claim: name, we_write: weWrite, why };
      }),
    ),
  );
}

export const nameRow = z.strictObject({
  name: slug.describe("Its id, which never changes: it stands at /names/#<id>."),
  kind: z.enum(["person", "group", "place"]).describe("What it is the name of."),
  spelling: text.min(1).describe("A spelling of it: a line for each."),
  ours: z.boolean().describe("true: the spelling of the site’s own text."),
  sources: ids.describe(
    "The ids of the sources that write it so, with a space between them; empty where it is ours or no source here writes it.",
  ),
});

export function nameRows({ lists }: Site): z.infer<typeof nameRow>[] {
  return Object.entries(lists.names.data).flatMap(([id, { name, kind, variants }]) => [
    { name: id, kind, spelling: name, ours: true, sources: "" },
    ...variants.map(({ spelling, by }) => ({ name: id, kind, spelling, ours: false, sources: by.join(" ") })),
  ]);
}

export const roleRow = z.strictObject({
  name: slug.describe("The name’s id."),
  role: text.min(1).describe("What the person or group was, on the day of the claim."),
  claim,
});

export function roleRows({ lists }: Site): z.infer<typeof roleRow>[] {
  return Object.entries(lists.names.data).flatMap(([id, { roles }]) =>
    roles.map(({ role, claim }) => ({ name: id, role, claim })),
  );
}

export const locationRow = z.strictObject({
  location: slug.describe("Its id, which never changes."),
  name: text.min(1).describe("Its name."),
  what: text.min(1).describe("What it is."),
  latitude: z.number().describe("Degrees north."),
  longitude: z.number().describe("Degrees east."),
  approximate: text.describe("Why the position is only near it, where it is."),
  position_from: text.min(1).describe("Who gives that position."),
  position_url: text.regex(/^https?:\/\//).describe("Where that can be looked up."),
  events: ids.describe("The ids of the events that happened there, with a space between them."),
  claims: text.describe("The full names of all claims that speak of it, with a space between them."),
});

export function locationRows({ locations }: Site): z.infer<typeof locationRow>[] {
  return locations.map(({ id, name, what, latitude, longitude, approximate, from, url, events, claims }) => ({
    location: id,
    name,
    what,
    latitude,
    longitude,
    approximate: approximate ?? "",
    position_from: from,
    position_url: url,
    events: events.map(({ id }) => id).join(" "),
    claims: claims.map(({ name }) => name).join(" "),
  }));
}
