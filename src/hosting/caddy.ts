import { COMPRESSIBLE, contentType, TYPES, type HostRules } from "./rules.ts";

/**
 * What stands in a site's block of a Caddyfile (Caddy 2.6 or newer).
 *
 * @param folder where the built site lies: an absolute path
 */
export function caddyConfig({ base, headers, policies, redirects }: HostRules, folder: string): string {
  const typed = Object.entries(TYPES).flatMap(([ending, type]) => [
    `@${ending} path *.${ending}`,
    `header @${ending} Content-Type "${contentType(type)}"`,
  ]);
  return `${[
    `root * "${folder}"`,
    "encode {",
    "  gzip",
    "  match {",
    ...COMPRESSIBLE.map((type) => `    header Content-Type ${type}*`),
    "  }",
    "}",
    "header {",
    ...headers.map(([name, value]) => `  ${name} "${value}"`),
    "}",
    ...typed,
    ...policies.map(
      ({ address, all, policy }) => `header ${address}${all ? "*" : ""} Content-Security-Policy "${policy}"`,
    ),
    ...redirects.map(([from, to]) => `redir ${from} ${to} 301`),
    base === "/" ? "handle {" : `handle_path ${base}* {`,
    "  file_server",
    "}",
    ...(base === "/" ? [] : ["handle {", "  error 404", "}"]),
    "handle_errors {",
    "  rewrite * /404.html",
    '  header Content-Type "text/html; charset=utf-8"',
    "  file_server",
    "}",
  ].join("\n")}\n`;
}
