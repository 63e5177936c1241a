/**
 * What a page of the site may do (https://www.w3.org/TR/CSP3/): show its own style and pictures, run nothing, send
 * nothing and ask nothing of anybody.
 *
 * @param style which style: `'sha256-…'`; @param images which pictures: `data:`
 */
export function policyOf(style: string, images: string): string {
  return `default-src 'none';style-src ${style};img-src ${images};base-uri 'none';form-action 'none'`;
}
