import { resolve } from "node:path";
import { readFlags } from "../authoring/read-flags.ts";
import { positionOf } from "../build/site-folder.ts";
import { readSettings } from "../build/settings.ts";
import { readSite } from "../content/read-site.ts";
import { caddyConfig } from "../hosting/caddy.ts";
import { nginxConfig } from "../hosting/nginx.ts";
import { hostRules } from "../hosting/rules.ts";

const SERVERS = { caddy: caddyConfig, nginx: nginxConfig } as const;
const USAGE = `Prints how a web server of your own is to serve the site: types, compression, caching, policy, redirects, 404.

  npm run --silent host -- nginx > site.conf                       to include in a server { … } of nginx
  npm run --silent host -- caddy > site.conf                       to import in a site's block of a Caddyfile
  npm run --silent host -- nginx --folder /srv/site > site.conf    where the built site lies, if not in dist/

BASE in the environment is the path that the site is under: BASE=/some/repo/. Run it again after a page was renamed.`;

const { server, folder } = readArguments();
const { base } = readSettings(process.env, process.cwd());
console.log(SERVERS[server](hostRules(readSite("."), base), resolve(folder ?? positionOf("."))).trimEnd());

function readArguments(): { readonly server: keyof typeof SERVERS; readonly folder: string | undefined } {
  const { words, values, diagnostics } = readFlags(process.argv.slice(2), ["folder"], ["help"]);
  const [server, ...more] = words;
  if ("help" in values) {
    console.log(USAGE);
    process.exit(0);
  }
  const objections = diagnostics.length > 0 ? diagnostics : more.map((word) => `"${word}" is one word too many.`);
  if (server !== "nginx" && server !== "caddy") {
    const found =
      server === undefined ? "Name a server: nginx or caddy." : `It knows nginx and caddy, not "${server}".`;
    return refuse([found, ...objections].join("\n") + `\n\n${USAGE}`);
  }
  if (objections.length > 0) return refuse(objections.join("\n"));
  refuseFolder(values["folder"]);
  return { server, folder: values["folder"] };
}

/** An empty name would be this folder: all of the project. Servers read the others as signs of their own. */
function refuseFolder(folder: string | undefined): void {
  if (folder === undefined || (folder.trim() !== "" && !/[$"'\\{}\p{Cc}]/u.test(folder))) return;
  refuse(
    folder.trim() === ""
      ? "--folder is empty: name the folder in which the built site lies, or leave it out for dist/."
      : `--folder ${JSON.stringify(folder)}: a server would read one of $ " ' \\ { } or a line break in it as a sign of its own. Give the folder another name.`,
  );
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
