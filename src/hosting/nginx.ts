import { COMPRESSIBLE, TYPES, type HostRules } from "./rules.ts";

/**
 * What stands in a `server { … }` of nginx (1.18 or newer), beside its `listen` and `server_name`.
 *
 * @param folder where the built site lies: an absolute path
 */
export function nginxConfig({ base, headers, policies, redirects }: HostRules, folder: string): string {
  const types = Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`);
  const text = COMPRESSIBLE.filter((type) => type !== TYPES.html);
  const policy = policies.map(({ address, all, policy }) => {
    const fits = all ? `~ ${quoted(`^${escaped(address)}`)}` : `= ${quoted(address)}`;
    return `if ($uri ${fits}) { set $policy ${quoted(policy)}; }`;
  });
  return `${[
    "types {",
    ...types,
    "}",
    "default_type application/octet-stream;",
    "charset utf-8;",
    `charset_types ${text.join(" ")};`,
    "gzip on;",
    "gzip_vary on;",
    `gzip_types ${text.join(" ")};`,
    "absolute_redirect off;",
    'set $policy "";',
    ...policy,
    ...headers.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    "add_header Content-Security-Policy $policy always;",
    `error_page 404 ${base}404.html;`,
    ...redirects.map(([from, to]) => `location = ${from} { return 301 ${to}; }`),
    `location ${base} { alias ${quoted(`${folder}/`)}; }`,
  ].join("\n")}\n`;
}

function quoted(words: string): string {
  return `"${words.replace(/["\\]/g, "\\$&")}"`;
}

function escaped(address: string): string {
  return address.replaceAll(".", "[.]");
}
