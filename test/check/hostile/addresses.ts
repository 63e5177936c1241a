import { CHART, CHART_FILE, inPage, inSource, SOURCE, SOURCE_FILE, type HostileCase } from "./case.ts";

const LINK = "link: the link leads to";

/** Addresses that run, that lead off the site unseen, or that climb out of a folder. */
export const addresses: readonly HostileCase[] = [
  inPage("link-that-runs", `${LINK} "javascript:x()"`, "[here](javascript:x())"),
  inPage("link-that-runs-in-mixed-case", `${LINK} "JaVaScRiPt:x()"`, "[here](JaVaScRiPt:x())"),
  inPage("link-that-runs-by-references", `${LINK} "javascript:x()"`, "[here](&#106;ava&#x73;cript&colon;x())"),
  inPage("link-that-runs-behind-a-tab", `${LINK} "java\\tscript:x()"`, "[here](java&#9;script:x())"),
  inPage("link-that-runs-behind-a-control", "mdx-syntax: a character is lost here", "[here](&#1;javascript:x())"),
  inPage("link-that-runs-by-definition", `${LINK} "javascript:x()"`, "[here][there]\n\n[there]: javascript:x()"),
  inPage("link-that-runs-between-brackets", "mdx-syntax: Unexpected character", "<javascript:x()>"),
  inPage("link-to-data", `${LINK} "data:text/html,`, "[here](data:text/html,%3Cscript%3Ex()%3C/script%3E)"),
  inPage("link-to-a-file", `${LINK} "file:///etc/passwd"`, "[here](file:///etc/passwd)"),
  inPage("link-to-old-basic", `${LINK} "vbscript:x"`, "[here](vbscript:x)"),
  inPage("link-to-another-host-by-slashes", `${LINK} "//evil.example/"`, "[here](//evil.example/)"),
  inPage(
    "link-to-another-host-by-a-backslash",
    `${LINK} "/\\\\evil.example/"`,
    "[here][there]\n\n[there]: /\\evil.example/",
  ),
  inPage(
    "link-to-another-host-behind-a-tab",
    `${LINK} "/\\t/evil.example/"`,
    "[here][there]\n\n[there]: /&#9;/evil.example/",
  ),
  inPage(
    "link-to-a-host-behind-a-name",
    `${LINK} "https://example.org@evil.example/"`,
    "[here](https://example.org@evil.example/)",
  ),
  inPage("link-to-a-host-in-another-script", `${LINK} "https://пример.example/"`, "[here](https://пример.example/)"),
  inPage("link-up-and-out", 'unknown-page: there is no page "/../../etc/passwd"', "[here](/../../etc/passwd)"),
  inPage("image-that-runs", "plain-markdown: the text holds an image", "![none](javascript:x())"),
  inPage(
    "image-of-data",
    "plain-markdown: the text holds an image",
    "![none](data:image/svg+xml,%3Csvg%20onload=x()%3E)",
  ),
  {
    name: "source-at-an-address-that-runs",
    file: SOURCE_FILE,
    content: SOURCE.replace(/url: .*/, "url: javascript:x()"),
    expect: 'schema: "url" must be a web address',
  },
  {
    name: "source-at-an-address-of-data",
    file: SOURCE_FILE,
    content: SOURCE.replace(/url: .*/, "url: data:text/html,x"),
    expect: 'schema: "url" must be a web address',
  },
  {
    name: "source-at-a-file",
    file: SOURCE_FILE,
    content: SOURCE.replace(/url: .*/, "url: file:///etc/passwd"),
    expect: 'schema: "url" must be a web address',
  },
  {
    name: "claim-that-climbs",
    file: SOURCE_FILE,
    content: SOURCE.replace("denied:", "../../denied:"),
    expect: 'schema: the name "../../denied" must be lower-case letters',
  },
  inSource(
    "digest-that-climbs",
    'schema: "text" must be `sha256-`',
    "title: A hostile source\ntext: sha256-../../../../etc/passwd",
  ),
  {
    name: "measure-that-climbs",
    file: CHART_FILE,
    content: CHART.replace("measure: us-troops", "measure: ../../us-troops"),
    expect: 'schema: "measure" must be lower-case letters',
  },
  {
    name: "chart-that-leaves-out-a-path",
    file: CHART_FILE,
    content: `${CHART}leftOut:\n  - { claim: "../../package#json", why: It climbs out of its folder. }\n`,
    expect: 'schema: "claim" must be a claim\'s full name',
  },
  inPage("chart-by-a-path", 'unknown-chart: there is no chart "../../package"', '<Chart id="../../package" />'),
  inPage(
    "claim-by-a-path",
    'unknown-source: there is no source "../../../etc/passwd"',
    '<Cite claim="../../../etc/passwd#root" />',
  ),
  inPage(
    "claim-of-the-prototype",
    'unknown-source: there is no source "__proto__"',
    '<Cite claim="__proto__#constructor" />',
  ),
  inPage("chart-of-the-constructor", 'unknown-chart: there is no chart "constructor"', '<Chart id="constructor" />'),
];
