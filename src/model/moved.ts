import { z } from "zod";

/** The address of a page of this site: `/explainers/us-troops-in-iraq/`. */
const pageAddress = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\/)+$/, {
    error: "must be an address that begins and ends with a slash: /charts/troop-levels/",
  });

const move = z
  .strictObject({
    to: z
      .string()
      .regex(/^\/(?:[\w.-]+\/)*(?:#[\w.-]+)?$/, {
        error: "must be a page of this site: /explainers/us-troops-in-iraq/",
      })
      .optional()
      .describe("Where the page stands now. Whoever asks for the old address is led there."),
    gone: z.string().min(10).max(200).optional().describe("For a page that is no more: what it was, and why it went."),
  })
  .refine(({ to, gone }) => (to === undefined) !== (gone === undefined), {
    error: "must say either `to`, where the page stands now, or `gone`, why there is none",
  });

/** Addresses that the site once had, and what became of them: `content/moved.yaml`. */
export const movedSchema = z.record(pageAddress, move);
export type Moved = z.infer<typeof movedSchema>;
export const MOVED_FILE = "content/moved.yaml";
