import { z } from "zod";
import { changes, recordedHeadings } from "../content/record.ts";
import type { Site } from "../content/site.ts";
import { kindAndId, thingsOf, type ThingName } from "../content/things.ts";
import { withWhatRests, type Unrecorded } from "../content/unrecorded.ts";
import { versionCode } from "../content/version-code.ts";
import { keyLines } from "../content/yaml/key-lines.ts";
import { isoDate } from "../model/partial-date.ts";
import { changeShape, GONE, RECORD_FOLDER, THING_KINDS } from "../model/record.ts";
import type { NewKind } from "./new-file.ts";
import { askKey, type Answers } from "./question.ts";

const HEAD = "# yaml-language-server: $schema=../../.vscode/schemas/record.json";
const SHAPE = z.strictObject(changeShape);
const KEYS = Object.keys(changeShape) as (keyof typeof changeShape)[];

/**
 * An entry of the record, for what changed together. It also names what rests
 * on that: readers of those pages are told too.
 *
 * @param today as a date: 2026-12-03
 */
export function newChange(site: Site, group: readonly Unrecorded[], today: string): NewKind {
  const isNew = group.every(({ state }) => state === "new");
  const whenCorrected = (answers: Answers) => answers["kind"] === "correction";
  return {
    questions: [
      askKey(SHAPE, "kind", {
        check: (kind, answers) => askKey(SHAPE, "kind").check(kind, answers) ?? notPublished(kind, isNew),
        ...(isNew ? { fallback: () => "published" } : {}),
      }),
      askKey(SHAPE, "what"),
      askKey(SHAPE, "was", { when: whenCorrected }),
      askKey(SHAPE, "now", { when: whenCorrected }),
      askKey(SHAPE, "date", {
        fallback: () => today,
        check: (date) => askKey(SHAPE, "date").check(date, {}) ?? notYet(date, today) ?? tooEarly(date, group, site),
      }),
    ],
    make: (answers) => {
      const codes = codesOf(group, site);
      const lines = KEYS.flatMap((key) => (answers[key] === undefined ? [] : keyLines(key, answers[key])));
      const blocks = THING_KINDS.flatMap((sort) => {
        const inSort = codes.filter(([name]) => name.startsWith(`${sort}/`));
        const entries = inSort.map(([name, code]) => [name.slice(sort.length + 1), code] as const);
        return inSort.length === 0 ? [] : keyLines(sort, Object.fromEntries(entries));
      });
      const headings = newHeadings(codes, site);
      if (Object.keys(headings).length > 0) blocks.push(...keyLines("headings", headings));
      const text = [HEAD, "", ...lines, ...blocks].map((line) => `${line}\n`).join("");
      return { file: `${RECORD_FOLDER}/${nameOf(answers["date"] ?? today, codes, text, site)}.yaml`, text };
    },
    next: () => "Commit it together with the change.",
  };
}

function notPublished(kind: string, isNew: boolean): string | undefined {
  if (isNew || kind !== "published") return undefined;
  return 'must be correction, update or wording, for readers have read some of this before; found "published"';
}

function notYet(date: string, today: string): string | undefined {
  return date > today ? `must not be after today, ${today}; found "${date}"` : undefined;
}

/** The record is read from its first day to its last, and the last entry says how something stands. */
function tooEarly(date: string, group: readonly Unrecorded[], site: Site): string | undefined {
  const last = changes(site).findLast(({ codes }) => group.some(({ name }) => codes.has(name)));
  if (last === undefined || isoDate(last.date) <= date) return undefined;
  return `must not be before ${isoDate(last.date)}, the day of an earlier change of the same; found "${date}"`;
}

/** What the entry names, in order: what changed and what rests on it, with the code of what each says now. */
function codesOf(group: readonly Unrecorded[], site: Site): (readonly [ThingName, string])[] {
  const things = thingsOf(site);
  const names = withWhatRests(
    group.map(({ name }) => name),
    site,
  );
  return [...names].sort().map((name) => [name, things.get(name)?.code ?? GONE]);
}

/** The ids of headings that no entry has yet, of each explainer that an entry names. */
function newHeadings(codes: readonly (readonly [ThingName, string])[], site: Site): Record<string, string[]> {
  const slugs = codes.filter(([name]) => name.startsWith("explainers/")).map(([name]) => kindAndId(name)[1]);
  const fresh = slugs.map((slug): [string, string[]] => {
    const recorded = recordedHeadings(slug, site);
    const ids = Object.keys(site.explainers.get(slug)?.data?.headings ?? {});
    return [slug, ids.filter((id) => !recorded.has(id))];
  });
  return Object.fromEntries(fresh.filter(([, ids]) => ids.length > 0));
}

/**
 * By day, then by number, so that the entries of a day keep their order; the
 * end is of what the entry holds, so that two people never make one file.
 */
function nameOf(date: string, codes: readonly (readonly [ThingName, string])[], text: string, site: Site): string {
  const number = site.record.filter(({ data }) => data.date === date).length + 1;
  const pages = codes.filter(([name]) => !name.startsWith("claims/"));
  const [only, ...others] = pages.length > 0 ? pages : codes;
  const [, id = ""] = (others.length === 0 && only?.[0].split("/")) || [];
  const subject = id === "" ? (pages.length > 0 ? "pages" : "claims") : id.replace("#", "-");
  return `${date}-${String(number)}-${subject}-${versionCode(text).slice(0, 4)}`;
}
