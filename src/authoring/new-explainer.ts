import { explainerSchema, type ExplainerData } from "../model/explainer.ts";
import { commentedYaml } from "./commented-yaml.ts";
import { askName, PUBLISH, type NewKind } from "./new-file.ts";
import { askKey } from "./question.ts";

const fileOf = (slug: string) => `content/explainers/${slug}.mdx`;

/**
 * An explainer with its front matter, its answer and, where one is given, its first heading.
 *
 * @param order its place in the list, after all others
 */
export function newExplainer(root: string, order: number): NewKind {
  return {
    questions: [
      askKey(explainerSchema, "title"),
      { ...askName(root, "slug", fileOf), fallback: ({ title = "" }) => slugOf(title) },
      askKey(explainerSchema, "question"),
      askKey(explainerSchema, "summary"),
      {
        flag: "answer",
        asks: "The answer, in one to three sentences a busy reader could stop at, without figures: they come from claims.",
        check: objectionToAnswer,
      },
      {
        flag: "heading",
        asks: "The words of its first heading.",
        optional: true,
        check: (words) => (slugOf(words) === "" ? `must have letters; found "${words}"` : undefined),
      },
    ],
    make: ({ title = "", slug = slugOf(title), question = "", summary = "", answer = "", heading }) => {
      const headings = heading === undefined ? {} : { [slugOf(heading)]: heading };
      const data: ExplainerData = { title, question, summary, order, draft: true, headings, formerIds: {} };
      const body = [
        `---\n${commentedYaml(explainerSchema, data, false)}---`,
        `<Answer>\n${answer.trim()}\n</Answer>`,
        ...(heading === undefined ? [] : [`## ${heading}`]),
      ];
      return { file: fileOf(slug), text: `${body.join("\n\n")}\n` };
    },
    judgesEach: true,
    unfinished: "few-claims",
    next: () =>
      `Write on below the answer; README.md has the tags. \`npm run dev\` shows the page while you write. Until its sentences rest on five claims, \`npm run check\` and a build refuse it. ${PUBLISH}`,
  };
}

function objectionToAnswer(answer: string): string | undefined {
  const text = answer.trim();
  if (text.length < 20) return `must be at least a sentence; found "${answer}"`;
  // A tag may end a sentence: what it rests on stands after its full stop.
  return /(?:[.?!]["”’)]*|\/>)$/.test(text) ? undefined : `must end as a sentence does; found "…${text.slice(-20)}"`;
}

/** An id made of words, once; then it is written down and stays when the words change. */
function slugOf(words: string): string {
  return words
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
