import { z } from "zod";

const MAIL = /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?.]+$/;
const FORM = /^https:\/\/[^\s/]+\/\S*\{page\}\S*$/;

/** With whatever is filled in, an address that a browser can open. */
function isForm(address: string): boolean {
  return FORM.test(address) && URL.canParse(address.replaceAll(/\{(?:page|version)\}/g, "x"));
}

/** What is set for the whole site, where it is not the same everywhere that the site stands: `content/site.yaml`. */
export const settingsSchema = z.strictObject({
  report: z
    .string()
    .refine((address) => MAIL.test(address) || isForm(address), {
      error:
        "must be a mail address, like `mailto:somebody@example.org`, or the https address of a form with {page} in it, like `https://example.org/form?about={page}&version={version}`",
    })
    .optional()
    .describe(
      "Where readers report a mistake: `mailto:` and an address, or the https address of a form, with {page} where the page’s address goes and {version} where its version’s code goes. Without it no page offers that.",
    ),
});
export type Settings = z.infer<typeof settingsSchema>;
export const SETTINGS_FILE = "content/site.yaml";

/** What a report is about. */
export interface Reported {
  readonly title: string;
  /** The whole address of the page, or its path where the site's is not known. */
  readonly page: string;
  readonly version: string | undefined;
}

/** The address at which a mistake on a page is reported, with the page and its version filled in. */
export function reportAddress(report: string, { title, page, version = "" }: Reported): string {
  if (!report.startsWith("mailto:")) {
    return report.replaceAll("{page}", encodeURIComponent(page)).replaceAll("{version}", encodeURIComponent(version));
  }
  const body = [page, ...(version === "" ? [] : [`Version ${version}`]), "", ""].join("\r\n");
  return `${report}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
