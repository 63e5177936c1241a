import { expect, it } from "vitest";
import { feedHtml } from "../../../src/takeaway/feed/feed-html.ts";

const PAGE = "https://example.org/repo/explainers/levels/";
const picture = (id: string) => ({ address: `https://example.org/repo/charts/${id}.png`, width: 1400, height: 900 });
const read = (html: string) => feedHtml(html, PAGE, picture);

it("makes every link whole, and leaves the name of its file out", () => {
  expect(read('<p><a href="../../charts/x/index.html#a">a</a> <a href="#claim-b">b</a></p>')).toBe(
    '<p><a href="https://example.org/repo/charts/x/#a">a</a> <a href="https://example.org/repo/explainers/levels/#claim-b">b</a></p>',
  );
});

it("leaves out notes and their numbers, folds and what is not for paper", () => {
  const note = '<a popover href="#c" id="n1" aria-label="a note"></a><button popovertarget="n1">[1]</button>';
  const figure = `<label><a class="v" href="#c"><data value="5" data-claim="x#y">about 5</data></a>${note}</label>`;
  expect(
    read(`<p>So ${figure} came.<span>${note}</span></p><details><summary>More</summary><p>Rest</p></details>`),
  ).toBe(`<p>So <a href="${PAGE}#c">about 5</a> came.</p>`);
  expect(read('<p>Read on. <a class="noprint" href="x">all</a></p>')).toBe("<p>Read on. </p>");
});

it("shows a chart once, as a picture that says what the drawing says to who does not see it", () => {
  const svg = (rest: string) => `<svg ${rest}><title>T</title><desc>From "5" &amp; up.</desc><path d="M0,0"/></svg>`;
  const figure = `<figure id="chart-levels"><h2>Levels</h2>${svg("width=340")}${svg("hidden display=none")}</figure>`;
  expect(read(figure)).toBe(
    '<figure><h2>Levels</h2><img src="https://example.org/repo/charts/levels.png" alt="From &quot;5&quot; &amp; up." width="1400" height="900"></figure>',
  );
});

it("leaves out a drawing whose events are listed under it, and keeps the list", () => {
  expect(read('<figure class="timeline"><svg><desc>d</desc></svg><ol class="events"><li>One</li></ol></figure>')).toBe(
    "<figure><ol><li>One</li></ol></figure>",
  );
});
