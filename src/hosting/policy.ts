/**
 * What a page of the site may do (https://www.w3.org/TR/CSP3/): show its own style and pictures, send nothing,
 * ask nothing of anybody, and run nothing but a script of its own, where it has one.
 *
 * @param style which style: `'sha256-…'`; @param images which pictures: `data:`; @param script which script
 */
export function policyOf(style: string, images: string, script?: string): string {
  const scripts = script === undefined ? "" : `script-src ${script};`;
  return `default-src 'none';${scripts}style-src ${style};img-src ${images};base-uri 'none';form-action 'none'`;
}
