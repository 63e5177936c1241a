import { z } from "zod";
import { claimName, partialDate } from "../../model/claim.ts";
import { formatPartialDate, partialDateOf } from "../../model/partial-date.ts";
import { from, label, within, type AnyClaim, type Fault, type PanelSchema, type Path } from "../panel-schema.ts";

const mark = z.strictObject({
  claim: claimName.describe("The claim that tells it; the mark stands on its day. A claim stands in one place."),
  says: z.string().min(3).max(80).describe("What the mark says, in a few words of ours."),
  by: partialDate
    .optional()
    .describe("Of what was announced: the date that it was announced for, as the claim’s own words give it."),
});
const lane = z.strictObject({
  topic: z.string().min(3).max(60).describe("What its marks have in common."),
  marks: z.array(mark).min(1).describe("In order of time."),
});

const schema = z.strictObject({
  draws: z
    .literal("lanes")
    .describe("What was said and done over time, in named groups; what was announced for later as a dashed line."),
  label,
  from,
  until: partialDate.describe("The last day of the panel's time axis."),
  lanes: z.array(lane).min(1).describe("From top to bottom."),
});
export type LanesData = z.infer<typeof schema>;

/** What was said, done and announced over time, group by group. */
export const lanes = {
  schema,
  choose: (panel, { claims }) => ({
    figures: [],
    ceilings: [],
    events: [],
    told: marksOf(panel).flatMap(({ claim }) => claims.get(claim) ?? []),
  }),
  shortages: () => [],
  faults(panel, { told = [] }) {
    const named = new Map(told.map((claim) => [claim.name, claim]));
    const marks = marksOf(panel);
    return marks.flatMap((mark, i) => faultsOf(mark, named.get(mark.claim), marks.slice(0, i), panel));
  },
  names: (panel) => marksOf(panel).map(({ claim, path }) => ({ claim, path: [...path, "claim"] })),
  texts: (panel) => [
    ...panel.lanes.map(({ topic }, i) => ({ words: topic, path: ["lanes", i, "topic"] })),
    ...marksOf(panel).map(({ claim, says, path }) => ({ words: says, path: [...path, "says"], claim })),
  ],
} satisfies PanelSchema<LanesData>;

interface PlacedMark extends z.infer<typeof mark> {
  readonly path: Path;
}

/** Every mark of a panel, lane by lane, with the way to it in the file. */
function marksOf({ lanes }: LanesData): PlacedMark[] {
  return lanes.flatMap(({ marks }, i) => marks.map((mark, j) => ({ ...mark, path: ["lanes", i, "marks", j] })));
}

/** A claim stands in one place, within the panel's times, and was announced for a date that it says itself. */
function faultsOf(
  { claim: name, by, path }: PlacedMark,
  claim: AnyClaim | undefined,
  before: readonly PlacedMark[],
  panel: LanesData,
): Fault[] {
  if (!claim) return [];
  const fault = (key: string, message: string, hint: string) => [{ path: [...path, key], message, hint }];
  const planned = by === undefined ? undefined : partialDateOf(by);
  const words = planned && formatPartialDate(planned);
  const outside = [claim.asOf, ...(planned ? [planned] : [])].some((date) => !within(date, panel));
  return [
    ...(before.some((mark) => mark.claim === name)
      ? fault("claim", `${name} stands in two places`, "Keep the place that fits it best.")
      : []),
    ...(outside ? fault("claim", `${name} falls outside the panel's times`, "Take it out, or mend the times.") : []),
    ...(words !== undefined && !claim.data.says.includes(words)
      ? fault("by", `${name} does not say “${words}”`, "Give the date that the claim itself gives.")
      : []),
  ];
}
