import { chromium } from "playwright-core"; import sparticuz from "@sparticuz/chromium"; import fs from "node:fs";
const b = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args, headless: true });
const p = await b.newPage({ viewport: { width: 360, height: 740 } });
for (const e of fs.readdirSync("dist/explainers").filter(e=>!e.includes("."))) { await p.goto(`file://${process.cwd()}/dist/explainers/${e}/index.html`);
 const a = await p.evaluate("document.documentElement.scrollHeight"); await p.evaluate("document.querySelector('.evidence').style"); await p.evaluate("document.styleSheets[0].insertRule('.evidence{content-visibility:visible !important}',document.styleSheets[0].cssRules.length)");
 console.log(e, a, await p.evaluate("document.documentElement.scrollHeight"), await p.evaluate("document.querySelector('#evidence').getBoundingClientRect().top"), await p.evaluate("document.querySelectorAll('*').length")); }
await b.close();
