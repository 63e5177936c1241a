/**
 * Which of a command's flags npm has taken for its own, because no lone `--`
 * stands before them. npm hands them on in the environment: some of its
 * versions with the value, others with `true`, and the value as a word.
 *
 * @returns by flag, what npm says of it
 */
export function swallowedFlags(
  flags: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    flags.flatMap((flag) => {
      const value = env[`npm_config_${flag.replaceAll("-", "_")}`];
      return value === undefined || value === "" ? [] : [[flag, value] as const];
    }),
  );
}

/** The flags and words that were meant, as far as npm lets them be known; "…" for a value that is not. */
export function meantFlags(
  swallowed: Readonly<Record<string, string>>,
  words: readonly string[],
  switches: readonly string[],
): { readonly flags: Readonly<Record<string, string>>; readonly words: readonly string[] } {
  const bare = Object.keys(swallowed).filter((flag) => swallowed[flag] === "true" && !switches.includes(flag));
  // One value and one flag that lacks one belong together; of more, nobody knows which to which.
  const [only] = bare.length === 1 && words.length === 1 ? words : [];
  const flags = Object.entries(swallowed).map(([flag, value]) => {
    if (switches.includes(flag)) return [flag, ""] as const;
    return [flag, value === "true" ? (only ?? "…") : value] as const;
  });
  return { flags: Object.fromEntries(flags), words: bare.length === 0 ? words : [] };
}
