import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { digest } from "../../quotes/digest.ts";
import { Refusal } from "../refusal.ts";
import { launchBrowser } from "./browser.ts";
import type { Face } from "./fontconfig.ts";
import { readDocument, type PrintedPage } from "./printed-page.ts";
import { stablePdf } from "./stable-pdf.ts";
import { writeWhole } from "./write-whole.ts";

const { resolve: resolvePackage } = createRequire(import.meta.url);
const charis = (cut: string) => [resolvePackage(`@fontsource/charis-sil/files/charis-sil-latin-${cut}.woff`)];

/** What the text is set in: the face of the site's pictures. */
const FACE: Face = {
  family: "Charis SIL",
  files: { regular: charis("400-normal"), bold: charis("700-normal"), italic: charis("400-italic") },
};

/** Counts up when the same page is to be printed otherwise: what was printed before is then made again. */
const EDITION = 2;

/** What was printed before, by the digest of its page. */
const KEPT = ".build/pdf";

/** How many PDFs there are, and how many of them had to be made. */
export interface Printed {
  readonly files: readonly string[];
  readonly made: number;
}

/**
 * Writes `explainers/<slug>.pdf` and `explainers/<slug>-brief.pdf` into a built
 * site: A4, tagged, with an outline, the same bytes for the same page every time.
 *
 * @throws Refusal where there is no built site
 */
export async function printPdfs(dist: string): Promise<Printed> {
  const pages = documentsOf(dist);
  let browser: Browser | undefined;
  let made = 0;
  try {
    for (const page of pages) {
      const kept = resolve(KEPT, `${digest(`${String(EDITION)} ${page.code}${page.html}`)}.pdf`);
      if (!existsSync(kept)) {
        browser ??= await launchBrowser(FACE);
        writeWhole(kept, await print(page, browser));
        made += 1;
      }
      writeWhole(join(dist, page.file), readFileSync(kept));
    }
  } finally {
    await browser?.close();
  }
  return { files: pages.map(({ file }) => file), made };
}

/** Every explainer with its brief, by slug. */
function documentsOf(dist: string): PrintedPage[] {
  const folder = join(dist, "explainers");
  if (!existsSync(folder)) throw new Refusal(`There is no built site in ${dist}: run \`npm run build\` first.`);
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return slugs
    .map(({ name }) => name)
    .sort()
    .flatMap((slug) => [readDocument(dist, slug, "explainer"), readDocument(dist, slug, "brief")]);
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** The page is given to the browser as if it stood at its address, so that its links lead there. */
async function print({ html, address, code, day }: PrintedPage, browser: Browser): Promise<Buffer> {
  // Its policy holds for the style that it came with.
  const body = html.replace(POLICY, "").replace("</style>", () => `${code}</style>`);
  const page = await browser.newPage();
  try {
    // Before it is loaded: the page is there when the pictures of its print style are, too.
    await page.emulateMedia({ media: "print" });
    await page.route("**/*", (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
    await page.goto(address ?? "https://nowhere.invalid/");
    if (address === undefined) await page.evaluate(UNLINK);
    await page.evaluate(LAID_OUT_ANEW);
    return await untilTheSame(async () =>
      stablePdf(await page.pdf({ format: "A4", tagged: true, outline: true }), day),
    );
  } finally {
    await page.close();
  }
}

/**
 * Lays the page out anew, once all of it is there: what is laid out piece by
 * piece while it is read, as on a busy machine, has its lines cut into other runs.
 */
const LAID_OUT_ANEW = `document.fonts.ready.then(() => {
  const { style } = document.documentElement;
  style.display = "none";
  document.documentElement.getBoundingClientRect();
  style.display = "";
})`;

/** How often a page is printed at most until it comes out the same twice. */
const TRIES = 6;

/** On a busy machine the first print may come before a picture of its style: it is printed until two prints are the same. */
async function untilTheSame(printed: () => Promise<Buffer>): Promise<Buffer> {
  let last = await printed();
  for (let i = 1; i < TRIES; i++) {
    const next = await printed();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error(`the browser printed it ${String(TRIES)} times, and no two prints in a row were the same`);
}

/** Without an address a link to another page of the site leads nowhere. */
const UNLINK = `for (const link of document.querySelectorAll("a[href]:not([href^='#'], [href^=http])")) link.removeAttribute("href")`;
