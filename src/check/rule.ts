import type { Site } from "../content/site.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import type { MdxFile } from "../content/mdx/mdx-file.ts";

/**
 * One thing that must hold of an explainer's text. It reads, reports and changes nothing.
 *
 * @param site what the explainer stands in
 */
export type Rule = (mdx: MdxFile, site: Site) => Diagnostic[];
