import { z } from "zod";

/** The address of a page of this site: `/explainers/us-troops-in-iraq/`. */
const pageAddress = z.string().regex(/^\/(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*\/)+$/, {
  error: "must be an address that begins and ends with a slash: /charts/troop-levels/",
});

const standing = z
  .string()
  .regex(/^\/(?:[\w.-]+\/)*(?:#[\w.-]+)?$/, { error: "must be a page of this site: /explainers/us-troops-in-iraq/" })
  .describe("Where the page stands now. Whoever asks for the old address is led there.");

/** Addresses that the site once had, and where each page stands now: `content/moved.yaml`. */
export const movedSchema = z.record(pageAddress, standing);
export type Moved = z.infer<typeof movedSchema>;
export const MOVED_FILE = "content/moved.yaml";
