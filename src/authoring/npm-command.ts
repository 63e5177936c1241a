/** A command as it is typed: `npm run new explainer -- --slug my-question --title "My question"`. A switch has the value "". */
export function npmCommand(
  script: string,
  words: readonly string[],
  flags: Readonly<Record<string, string>>,
  /** Words that stand among the flags, after the lone `--`. */
  more: readonly string[] = [],
): string {
  const given = Object.entries(flags).flatMap(([flag, value]) => [
    `--${flag}`,
    ...(value === "" ? [] : [quoted(value)]),
  ]);
  return ["npm run", script, ...words.map(quoted), "--", ...more.map(quoted), ...given].join(" ");
}

/** As a shell takes it for one word. */
function quoted(word: string): string {
  if (/^[\w@%+=:,./…-]+$/.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
}
