import { foldTypography } from "./fold.ts";

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "no:0 zero:0 a:1 an:1 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 " +
    "thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 " +
    "second:2 third:3 fourth:4 fifth:5 dozen:12"
  )
    .split(" ")
    .map((pair) => [pair.split(":")[0], Number(pair.split(":")[1])]),
);

/** Every whole number that a text shows, in digits (`2,500`, `19th`) or in words (`nine`, `two dozen`, `a`). */
export function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let before = 1;
  for (const [token] of foldTypography(text)
    .toLowerCase()
    .matchAll(/\d+(?:,\d{3})*|[a-z]+/g)) {
    const number = /\d/.test(token) ? Number(token.replaceAll(",", "")) : WORDS[token];
    if (number !== undefined) found.add(token === "dozen" ? before * number : number);
    before = number ?? 1;
  }
  return found;
}
