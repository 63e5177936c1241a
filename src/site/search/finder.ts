import MiniSearch, { type Query } from "minisearch";
import { foldWord, WORD } from "./fold.ts";
import { ownWords, type Spelled } from "./spellings.ts";

/** What can be found. */
export interface Findable {
  /** Its place among all. */
  readonly id: number;
  readonly title: string;
  /** More words, which are shown where they are met. */
  readonly text: string;
  /** How much it counts beside others: a page more than a line on it. */
  readonly weight: number;
}

export interface Found {
  readonly id: number;
  /** The words of it that were met, folded. */
  readonly met: ReadonlySet<string>;
}

/** A search over all of these, by any spelling of the names. @returns what finds, the best first */
export function finder(all: readonly Findable[], names: readonly Spelled[]): (query: string) => readonly Found[] {
  const index = new MiniSearch<Findable>({
    fields: ["title", "text"],
    tokenize: (text) => text.match(WORD) ?? [],
    processTerm: (word) => foldWord(word) ?? null,
    searchOptions: {
      boost: { title: 2 },
      prefix: (word) => word.length > 2,
      fuzzy: (word) => (word.length > 5 ? 0.15 : false),
      boostDocument: (id) => all[id as number]?.weight ?? 1,
    },
  });
  index.addAll(all);
  return (query) => {
    const words = (query.match(WORD) ?? []).flatMap((word) => foldWord(word) ?? []);
    const queries = words.map((word) => wordQuery(word, names));
    const every = index.search({ combineWith: "AND", queries });
    // Where nothing has all the words, what has some of them is better than nothing.
    const found = every.length > 0 ? every : index.search({ combineWith: "OR", queries });
    return found.map(({ id, match }) => ({ id: id as number, met: new Set(Object.keys(match)) }));
  };
}

/** The word itself, or all the words of a name that it is part of in another spelling. */
function wordQuery(word: string, names: readonly Spelled[]): Query {
  const own = ownWords(word, names).map((queries): Query => ({ combineWith: "AND", queries }));
  return own.length === 0 ? word : { combineWith: "OR", queries: [word, ...own] };
}
