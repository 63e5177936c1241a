import { z } from "zod";
import { claimName, slug } from "./claim.ts";

/** One event under its id. Its day and its words are its claims': nothing is typed twice. */
export const eventSchema = z.strictObject({
  label: z
    .string()
    .regex(/^\D{3,40}$/, { error: "must be 3 to 40 characters without digits: figures and dates come from the claims" })
    .describe("What a mark on a strip of events says, in a few words: `Soleimani killed`."),
  claim: claimName.describe("The claim that tells it, of one of the five articles where one does."),
  also: z
    .array(claimName)
    .default([])
    .describe("Other claims that report it. Its day is the finest that any of its claims gives."),
});

/** Dated events, each resting on claims: `content/events.yaml`. */
export const eventsSchema = z.record(slug, eventSchema);
export type EventsData = z.infer<typeof eventsSchema>;
export const EVENTS_FILE = "content/events.yaml";
