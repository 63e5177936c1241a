import { contentType, TYPES, type HostRules } from "./rules.ts";

/** `_headers`, as Netlify and Cloudflare Pages read it: everything that fits an address is added up. */
export function headersFile({ base, headers, policies }: HostRules): string {
  const block = (address: string, lines: readonly (readonly [string, string])[]) =>
    [address, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const blocks = [
    block(`${base}*`, headers),
    ...policies.map(({ address, all, policy }) =>
      block(address + (all ? "*" : ""), [["Content-Security-Policy", policy]]),
    ),
    ...Object.entries(TYPES)
      .filter(([ending]) => ending !== "html")
      .map(([ending, type]) => block(`${base}*.${ending}`, [["Content-Type", contentType(type)]])),
  ];
  return `${blocks.join("\n")}\n`;
}

/** `_redirects`, as Netlify and Cloudflare Pages read it. */
export function redirectsFile({ redirects }: HostRules): string {
  return redirects.map(([from, to]) => `${from} ${to} 301\n`).join("");
}
