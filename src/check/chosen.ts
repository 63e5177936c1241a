import { didYouMean } from "../content/did-you-mean.ts";
import type { ExplainerFile } from "../content/site.ts";
import type { Finding } from "./rule.ts";

/** What is said of a name that a list must not have. */
interface Words {
  readonly foreign: (name: string) => string;
  /** Where no name that may be chosen is like it. */
  readonly choose: string;
  readonly twice: (name: string) => string;
  readonly another: string;
}

/** The faults of a list in an explainer's front matter that names some of what may be chosen, each once. */
export function faultsOfChosen(
  { mdx: { file, frontMatter, diagnostics }, data }: ExplainerFile,
  key: "facts" | "disputes",
  choices: readonly string[],
  words: Words,
): Finding[] {
  // Nobody knows what a text that cannot be read names.
  if (diagnostics.length > 0) return [];
  return (data?.[key] ?? []).flatMap((name, i, all): Finding[] => {
    const position = { file, ...frontMatter.positionOfValue([key, i]) };
    if (!choices.includes(name)) {
      return [{ ...position, message: words.foreign(name), hint: didYouMean(name, choices) ?? words.choose }];
    }
    return all.indexOf(name) === i ? [] : [{ ...position, message: words.twice(name), hint: words.another }];
  });
}
