import type { z } from "zod";
import { claimSchema } from "../model/claim.ts";
import { didYouMean } from "../content/did-you-mean.ts";
import { schemaKeys } from "../content/yaml/schema-keys.ts";
import { keyLines } from "../content/yaml/key-lines.ts";
import { describeField, objectionTo } from "./question.ts";

/** A claim on its way into a source's file. */
export interface ClaimDraft {
  /** In the order of a file; `undefined` where a needed value is not given yet. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What is wrong with the flags that were given. */
  readonly objections: readonly string[];
  /** The flags that are still needed, each with what it is for. */
  readonly missing: readonly string[];
}

const KEYS = [...schemaKeys(claimSchema).keys()];
const KINDS = claimSchema.options.map(({ shape }) => shape.kind.value);

/** As the files under `content/` have them; a key that is not named here comes last. */
const ORDER =
  "kind says quote measure unit place value qualifier since asOf asOfWhy countedBy by speaker relayedBy note";

/** The flags of a claim: its keys, in kebab-case, but for the quote, which is looked up. */
export const CLAIM_FLAGS = KEYS.filter((key) => key !== "quote").map(flagOf);

/** What the flags say of the claim's kind, where they do not name it. */
export function kindOf(flags: Readonly<Record<string, string>>): string {
  const isFigure = ["measure", "unit", "value", "qualifier"].some((flag) => flag in flags);
  return flags["kind"] ?? (isFigure ? "figure" : "speaker" in flags ? "quotation" : "event");
}

/** A claim from its quote and its flags, judged by its schema key by key. */
export function draftClaim(quote: string, flags: Readonly<Record<string, string>>): ClaimDraft {
  const kind = kindOf(flags);
  const schema = schemaOf(kind);
  if (!schema) {
    const hint = didYouMean(kind, KINDS) ?? `The kinds are ${KINDS.join(", ")}.`;
    return { data: {}, objections: [`--kind "${kind}" is none. ${hint}`], missing: [] };
  }
  const { shape } = schema;
  const given = Object.fromEntries(KEYS.map((key) => [key, valueOf(key, flags[flagOf(key)])] as const));
  const values: Readonly<Record<string, unknown>> = { ...given, kind, quote };
  const fields = Object.entries(shape).sort(([a], [b]) => rank(a) - rank(b));
  const strangers = Object.keys(values).filter((key) => values[key] !== undefined && !(key in shape));
  const wrong = fields.flatMap(([key, field]) => {
    const objection = values[key] === undefined ? undefined : objectionTo(field, values[key]);
    return objection === undefined ? [] : [`--${flagOf(key)} ${objection}`];
  });
  return {
    data: Object.fromEntries(
      fields.flatMap(([key, field]) => {
        const needed = !field.safeParse(undefined).success;
        return values[key] === undefined && !needed ? [] : [[key, values[key]] as const];
      }),
    ),
    objections: [...strangers.map((key) => `--${flagOf(key)} is not for a claim of kind ${kind}.`), ...wrong],
    missing: fields
      .filter(([key, field]) => values[key] === undefined && !field.safeParse(undefined).success)
      .map(([key, field]) => `--${flagOf(key)} is missing. ${describeField(field)}`),
  };
}

/** A claim as YAML under its key, from the first column. What is still needed says what it is for. */
export function claimLines(key: string, data: ClaimDraft["data"]): string[] {
  const shape = schemaOf(String(data["kind"]))?.shape as Readonly<Record<string, z.ZodType>> | undefined;
  const blank = (key: string) => `${key}: # ${shape?.[key] ? describeField(shape[key]) : ""}`;
  const lines = Object.entries(data).flatMap(([key, value]) =>
    value === undefined ? [blank(key)] : keyLines(key, value),
  );
  return [`${key}:`, ...lines.map((line) => `  ${line}`)];
}

function schemaOf(kind: string) {
  return claimSchema.options.find(({ shape }) => shape.kind.value === kind);
}

function valueOf(key: string, text: string | undefined): unknown {
  if (key !== "value" || text === undefined) return text;
  const digits = text.replaceAll(",", "");
  return /^\d+$/.test(digits) ? Number(digits) : text;
}

function flagOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function rank(key: string): number {
  const at = ORDER.split(" ").indexOf(key);
  return at === -1 ? Infinity : at;
}
