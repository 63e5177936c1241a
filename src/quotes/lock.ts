import { z } from "zod";

const entry = z.strictObject({
  quote: z.string().describe("Digest of the quote, typography folded."),
  text: z.string().describe("Digest of the text that it was found in."),
  offset: z.int().min(0).describe("Where in that text, in UTF-16 code units."),
});

/**
 * `content/evidence.lock.json`: proof that each core quote was found exactly
 * once, in which text and where, by claim name. It holds no words of the texts.
 */
export const lockSchema = z.record(z.string(), entry);
export type Lock = z.infer<typeof lockSchema>;

/** The lock as a file: sorted, so that the same evidence is the same bytes. */
export function formatLock(lock: Lock): string {
  const sorted = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(sorted, null, 2)}\n`;
}
