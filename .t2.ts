import { parseYamlFile } from "./src/evidence/yaml-file.ts";
import { readYaml } from "./src/evidence/read-yaml.ts";
import { sourceSchema } from "./src/evidence/source.ts";
const y = parseYamlFile("x.yaml", `outlet: Ab\ntitle: abc\nurl: https://a.b/\ntier: context\npublished: {date: 2024-01-01, basis: stated}\nclaims:\n  __proto__:\n    kind: event\n    says: hello there you\n    quote: abc\n    asOf: 2024-01-01\n`);
console.log(y.data, readYaml(y, sourceSchema).problems);
console.log(readYaml(parseYamlFile("e.yaml",""), sourceSchema).problems, readYaml(parseYamlFile("e.yaml","- a"), sourceSchema).problems, readYaml(parseYamlFile("e.yaml","outlet: !!js/function 'x'\n"), sourceSchema).problems.slice(0,2));
import { checkExplainer } from "./src/check/check-explainer.ts";
import { readLibrary } from "./src/evidence/read-library.ts";
const lib=readLibrary("test/check/base");
const fm=`---\ntitle: Soldiers\nquestion: How many soldiers are there?\nsummary: What the ministry and the agency said of the number of soldiers.\norder: 1\nheadings: {}\n---\n\n<Answer>\nHello\n</Answer>\n\n`;
for (const b of ["<constructor id='x'/>","[x](javascript:alert(1))","![a](http://x/y.png)","| a | b |\n|:-:|--:|\n| x | y |","text[^1]\n\n[^1]: note","<Answer>\nx\n</Answer>","`12`","<Fig claim='ministry-2024-01-08#troops-iraq'>text 5</Fig>","<Chart id='levels'/>\n\n<Chart id='levels'/>", "<Fig claim='a' claim='ministry-2024-01-08#troops-iraq'/>","<!-- x -->","&lt;b&gt; &#49;00","- [ ] x","<Answer.x/>","<a.b/>","<Cite claim='ministry-2024-01-08#not-left' capital/>"]) { try { console.log(JSON.stringify(b), checkExplainer("x.mdx", fm+b, lib).map(p=>`${p.line}:${p.column} ${p.rule} ${p.message}`)); } catch(e){console.log(JSON.stringify(b),"THROWS",(e as Error).message)} }
