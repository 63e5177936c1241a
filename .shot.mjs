import { chromium } from "playwright-core"; import sparticuz from "@sparticuz/chromium"; import fs from "node:fs";
const b = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args, headless: true });
const [,, file, out, w = "760", h = "500"] = process.argv;
const p = await b.newPage({ viewport: { width: +w, height: +h } });
if (file.endsWith(".svg")) await p.setContent(`<body style="margin:20px;background:#fff;font-family:serif">${fs.readFileSync(file, "utf8")}</body>`); else await p.goto("file://" + file);
await p.screenshot({ path: out, fullPage: process.argv[7] === "full" }); await b.close();
