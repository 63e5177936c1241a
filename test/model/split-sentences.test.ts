import { expect, it } from "vitest";
import { splitSentences } from "../../src/model/split-sentences.ts";

it.each([
  ["They left. Later reports disagree.", ["They left. ", "Later reports disagree."]],
  ["The U.S. Army left. It came back.", ["The U.S. Army left. ", "It came back."]],
  ["Lt. Col. Smith spoke. Gen. Jones did not.", ["Lt. Col. Smith spoke. ", "Gen. Jones did not."]],
  ["At 9 a.m. Baghdad spoke.\nIran did not.", ["At 9 a.m. Baghdad spoke.\n", "Iran did not."]],
  ["He said “no.” She went.", ["He said “no.” ", "She went."]],
  ["About 2.5 per cent; the rest\nstayed.", ["About 2.5 per cent; the rest\nstayed."]],
  ["", []],
])("%j", (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
  expect(splitSentences(text).join("")).toBe(text);
});
