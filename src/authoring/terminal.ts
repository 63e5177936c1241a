import { createInterface } from "node:readline/promises";
import type { Dialogue } from "./interview.ts";

/**
 * The terminal as a dialogue.
 *
 * @param leave is called where the input ends before an answer: Ctrl-C or Ctrl-D
 */
export function openTerminal(leave: () => void): Dialogue & { readonly close: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let waiting = false;
  terminal.once("SIGINT", leave).once("close", () => {
    if (waiting) leave();
  });
  return {
    say: (text) => {
      console.log(text);
    },
    ask: async (prompt, draft) => {
      waiting = true;
      const answer = terminal.question(prompt);
      if (draft !== undefined) terminal.write(draft);
      await answer;
      waiting = false;
      return answer;
    },
    close: () => {
      terminal.close();
    },
  };
}
