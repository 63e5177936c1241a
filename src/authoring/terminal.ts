import { isCancel, log, text } from "@clack/prompts";
import type { Dialogue } from "./interview.ts";

/**
 * The terminal as a dialogue.
 *
 * @param leave is called where it is broken off before an answer: Ctrl-C, Ctrl-D or Escape
 */
export function openTerminal(leave: () => never): Dialogue {
  return {
    say: (words) => {
      log.message(words);
    },
    ask: async (message, { otherwise, draft }) => {
      // What is taken where nothing is typed, the interview knows: here it is only shown.
      const placeholder = otherwise === "" ? "none" : (otherwise ?? "");
      const answer = await text({ message, placeholder, defaultValue: "", initialValue: draft ?? "" });
      return isCancel(answer) ? leave() : answer;
    },
  };
}
