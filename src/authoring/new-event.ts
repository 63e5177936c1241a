import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { slug } from "../model/claim.ts";
import { EVENTS_FILE, eventSchema } from "../model/event.ts";
import type { Site } from "../content/site.ts";
import { didYouMean } from "../content/did-you-mean.ts";
import { appendEntry } from "./append-entry.ts";
import { commentedYaml } from "./commented-yaml.ts";
import type { NewKind } from "./new-file.ts";
import { askKey } from "./question.ts";

const HEAD = `# yaml-language-server: $schema=../.vscode/schemas/events.json

# Dated events, each resting on claims: its words and its day are theirs. Their order in this file does not matter.
`;

/** An event: an entry of the list of events, after the others. */
export function newEvent(root: string, site: Site): NewKind {
  // Read anew each time: whoever answers may take an hour, and somebody else may write meanwhile.
  const held = () => (existsSync(join(root, EVENTS_FILE)) ? readFileSync(join(root, EVENTS_FILE), "utf8") : undefined);
  const { shape } = eventSchema;
  return {
    questions: [
      {
        flag: "id",
        asks: "Its id, in lower-case words joined by hyphens, like `soleimani-killed`: it never changes.",
        check: (id) => slug.safeParse(id).error?.issues[0]?.message ?? objectionToId(id, held() ?? "", site),
      },
      askKey(eventSchema, "label"),
      askKey(eventSchema, "claim", {
        check: (claim) => askKey(eventSchema, "claim").check(claim, {}) ?? unknownClaim(claim, site),
      }),
      {
        flag: "also",
        asks: `${shape.also.description ?? ""} Full names with spaces between them; none, if there is no other.`,
        fallback: () => "",
        check: (names) =>
          namesOf(names)
            .map((name) => unknownClaim(name, site))
            .find(Boolean),
      },
    ],
    make: ({ id = "", label, claim, also = "" }) => {
      const data = { label, claim, ...(also === "" ? {} : { also: namesOf(also) }) };
      const before = held() ?? "{}";
      return { file: EVENTS_FILE, text: before.trim() === "{}" ? first(id, data) : appendEntry(before, id, data) };
    },
    grows: true,
    next: () => "It stands on /timeline/, and in every <Timeline> whose days take it in.",
  };
}

/** The first entry of a new file explains its keys. */
function first(id: string, data: Readonly<Record<string, unknown>>): string {
  const lines = commentedYaml(eventSchema, data, false).trimEnd().split("\n");
  return `${HEAD}${id}:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function objectionToId(id: string, held: string, site: Site): string | undefined {
  if (Object.hasOwn(site.lists.events.data, id)) {
    return `is that of an event that is there already, and nothing is overwritten: take another; found "${id}"`;
  }
  if (appendEntry(held, id, { label: "x" }) !== undefined) return undefined;
  return `cannot be put into ${EVENTS_FILE}, which is not a plain list of entries: mend what \`npm run check\` says of it first`;
}

function unknownClaim(name: string, site: Site): string | undefined {
  if (site.claims.has(name)) return undefined;
  const hint = didYouMean(name, site.claims.keys()) ?? "Look the name up in content/sources/.";
  return `must name a claim that there is; found "${name}". ${hint}`;
}

function namesOf(names: string): string[] {
  return names.split(/[\s,]+/).filter((name) => name !== "");
}
