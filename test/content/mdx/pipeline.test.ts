import { markdownToHtml, mdxToJs } from "satteri";
import { describe, expect, it } from "vitest";
import { dates } from "../../../src/content/mdx/dates.ts";
import { headingIds } from "../../../src/content/mdx/heading-ids.ts";
import { leadSentence } from "../../../src/content/mdx/lead-sentence.ts";

const html = (source: string, headings: Record<string, string> = {}) => {
  const astro = {
    frontmatter: { headings },
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const result = markdownToHtml(source, { mdastPlugins: [headingIds, dates], data: { astro } });
  return result.html.trim();
};

it("dates that are typed plainly are wrapped, wherever they stand, and nothing else is", () => {
  expect(html("On 8 January 2024, *in January 2020* and 2,500.")).toBe(
    '<p>On <time datetime="2024-01-08">8 January 2024</time>, <em>in <time datetime="2020-01">January 2020</time></em> and 2,500.</p>',
  );
});

it("a heading has the id that is written down for its words, and is a link to itself", () => {
  expect(html("## What the count was", { "the-count": "What the count was" })).toBe(
    '<h2 id="the-count" class="content"><a href="#the-count">What the count was</a></h2>',
  );
});

it("a heading that is not written down stops the build", () => {
  expect(() => html("## Something else", {})).toThrow("is not written down");
});

describe("the first sentence of an answer stands apart", () => {
  /** Where the lead ends and how the rest begins, as the code that prints them. */
  const around = (text: string) => {
    const { code } = mdxToJs(`<Answer>\n${text}\n</Answer>`, { mdastPlugins: [leadSentence, dates] });
    return /_components\.p, \{ children: (.*?) \}\) \}\);/.exec(code.replace(/\s+/g, " "))?.[1];
  };

  it.each([
    ["One. Two.", /strong, \{ children: "One\." \}\), " Two\."/],
    ["Alone it is everything", /strong, \{ children: "Alone it is everything" \}\)$/],
    ["Lt. Col. Smith of the U.S. Army spoke. Two.", /Army spoke\." \}\), " Two\."/],
    ['On 8 January 2024 he left.<Cite claim="a#b" /> Two.', /" he left\.", _jsx\(Cite, .*? \}\) \] \}\), " Two\."/],
    ['<Fig claim="a#b" /> troops. Two.', /strong, \{ children: \[_jsx\(Fig, .*?, " troops\."\] \}\), " Two\."/],
    ["One is *the end.* Two.", /_components\.em, \{ children: "the end\." \}\)\] \}\), " Two\."/],
  ])("%s", (text, form) => {
    expect(around(text)).toMatch(form);
  });

  it("and no other’s", () => {
    expect(mdxToJs("One. Two.", { mdastPlugins: [leadSentence] }).code).not.toContain("strong");
  });
});
