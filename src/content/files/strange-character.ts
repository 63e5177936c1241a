/** A character that does not belong where it stands. */
export interface StrangeCharacter {
  /** In UTF-16 code units from the beginning of the text. */
  readonly offset: number;
  /** What it is, in plain words. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** What a reader cannot see, or sees in another order than a program reads it: controls, format characters and the like. */
const CONTROL = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;

/** The same in a text, which has lines and tabs, and the two joiners that words in Persian and Arabic need. */
const UNSEEN = new RegExp(`\\r(?!\\n)|(?![\\t\\n\\r\\u200C\\u200D])${CONTROL.source}`, "u");

/** What stands where bytes were no letter. */
const LOST = /\uFFFD/;

/** A letter that looks like a Latin one, beside a Latin one. */
const DISGUISED =
  /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}](?=\p{Script=Latin})/u;

/** What to do about those that come from how a file was saved. */
const HINTS: Readonly<Record<string, string>> = {
  "\0": "Save the file as UTF-8.",
  "\r": "End every line in the same way: save the file with the line ends of Unix or of Windows.",
  "\uFEFF": "Save the file as UTF-8 without a byte order mark.",
};

const KINDS: readonly (readonly [RegExp, (character: string) => Omit<StrangeCharacter, "offset">])[] = [
  [
    UNSEEN,
    (character) => ({
      message: `the character ${codePoint(character)} cannot be seen`,
      hint: HINTS[character] ?? "Take it out: type the words around it anew.",
    }),
  ],
  [
    LOST,
    () => ({
      message: "a character is lost here, and U+FFFD stands in its place",
      hint: "Type it anew, and save the file as UTF-8.",
    }),
  ],
  [
    DISGUISED,
    (character) => ({
      message: `the letter “${character}” (${codePoint(character)}) stands in a Latin word and is not a Latin letter`,
      hint: "Type the word anew: it only looks right.",
    }),
  ],
];

/** The first character of a text that a reader cannot see or would take for another; `undefined` where there is none. */
export function strangeCharacter(text: string): StrangeCharacter | undefined {
  const found = KINDS.flatMap(([pattern, explain]) => {
    const match = pattern.exec(text);
    return match ? [{ offset: match.index, ...explain(match[0]) }] : [];
  });
  return found.sort((a, b) => a.offset - b.offset)[0];
}

/** The text as it can be printed on a line: what nobody would see, or a terminal would obey, stands as its number. */
export function printable(text: string): string {
  return text.replace(new RegExp(CONTROL, "gu"), (character) => `<${codePoint(character)}>`);
}

/** `U+202E` */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
