import { z } from "zod";

/** Is it still being written? */
export const draft = z
  .boolean()
  .default(false)
  .describe("true: `npm run dev` shows it and the check reads it, and no build publishes it.");
