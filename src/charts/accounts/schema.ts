import { z } from "zod";
import { claimName, slug } from "../../model/claim.ts";
import { label, type Fault, type PanelSchema, type Path } from "../panel-schema.ts";

/** The two columns, as their keys. */
export const SIDES = ["left", "right"] as const;

const column = z.strictObject({
  heading: z
    .string()
    .min(2)
    .max(24)
    .describe("What the column holds: an outlet, a speaker, or a side of the question."),
  source: slug.optional().describe("The id of the source that every claim of the column must come from."),
});
const cell = z.strictObject({
  claim: claimName.describe("The claim that tells it. A claim stands in one place."),
  says: z
    .string()
    .min(2)
    .max(60)
    .optional()
    .describe("A few words of ours on what it says; left out where the topic says enough."),
  silent: z
    .literal(true)
    .optional()
    .describe("`true` where the claim is that this side said nothing: its mark is a ring."),
});
const row = z
  .strictObject({
    topic: z.string().min(3).max(60).describe("What is told, or when and by whom: a few words."),
    left: cell.optional().describe("Left out where the left column has nothing on it."),
    right: cell.optional().describe("Left out where the right column has nothing on it."),
  })
  .refine(({ left, right }) => left ?? right, "needs a claim on one side at least");

const schema = z.strictObject({
  draws: z
    .literal("accounts")
    .describe("Two accounts side by side: a row for every topic, a mark where an account has it."),
  label,
  left: column.describe("The left column."),
  right: column.describe("The right column."),
  absent: z
    .string()
    .min(3)
    .max(30)
    .optional()
    .describe("What an empty place says: `not in this article`, after the whole text was read for it."),
  rows: z.array(row).min(2).describe("From top to bottom."),
});
export type AccountsData = z.infer<typeof schema>;

/** Two accounts of one thing: what each tells, and what only one of them does. */
export const accounts = {
  schema,
  choose: (panel, { claims }) => ({
    figures: [],
    ceilings: [],
    events: [],
    told: cellsOf(panel).flatMap(({ claim }) => claims.get(claim) ?? []),
  }),
  shortages: () => [],
  faults(panel) {
    const cells = cellsOf(panel);
    return cells.flatMap((cell, i) => faultsOf(cell, cells.slice(0, i), panel));
  },
  names: (panel) => cellsOf(panel).map(({ claim, path }) => ({ claim, path: [...path, "claim"] })),
  texts: (panel) => [
    ...SIDES.map((side) => ({ words: panel[side].heading, path: [side, "heading"] })),
    ...(panel.absent === undefined ? [] : [{ words: panel.absent, path: ["absent"] }]),
    ...panel.rows.map(({ topic }, i) => ({ words: topic, path: ["rows", i, "topic"] })),
    ...cellsOf(panel).flatMap(({ claim, says, path }) =>
      says === undefined ? [] : [{ words: says, path: [...path, "says"], claim }],
    ),
  ],
} satisfies PanelSchema<AccountsData>;

interface PlacedCell extends z.infer<typeof cell> {
  readonly side: (typeof SIDES)[number];
  readonly path: Path;
}

/** Every claim that a panel names, row by row, with the way to it in the file. */
function cellsOf({ rows }: AccountsData): PlacedCell[] {
  return rows.flatMap((row, i) =>
    SIDES.flatMap((side) => {
      const cell = row[side];
      return cell ? [{ ...cell, side, path: ["rows", i, side] }] : [];
    }),
  );
}

/** A claim stands in one place, and in a column of its own source. */
function faultsOf({ claim, side, path }: PlacedCell, before: readonly PlacedCell[], panel: AccountsData): Fault[] {
  const fault = (message: string, hint: string) => [{ path: [...path, "claim"], message, hint }];
  const { source } = panel[side];
  const other = source !== undefined && !claim.startsWith(`${source}#`);
  return [
    ...(other ? fault(`${claim} is not of ${source}`, "Name a claim of the source that its column is of.") : []),
    ...(before.some((cell) => cell.claim === claim)
      ? fault(`${claim} stands in two places`, "Keep the place that fits it best.")
      : []),
  ];
}
