import { markdownToHtml } from "satteri";
import { expect, it } from "vitest";
import { dates } from "../../../src/content/mdx/dates.ts";
import { headingIds } from "../../../src/content/mdx/heading-ids.ts";

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

it("a heading has the id that is written down for its words", () => {
  expect(html("## What the count was", { "the-count": "What the count was" })).toBe(
    '<h2 id="the-count" class="content">What the count was</h2>',
  );
});

it("a heading that is not written down stops the build", () => {
  expect(() => html("## Something else", {})).toThrow("is not written down");
});
