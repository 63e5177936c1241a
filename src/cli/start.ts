import { once } from "node:events";
import { networkInterfaces } from "node:os";
import { buildSite } from "../build/build-site.ts";
import { positionOf } from "../build/site-folder.ts";
import { readSettings } from "../build/settings.ts";
import { endWithNpm, npmIsGone } from "./parent.ts";
import { readListening } from "./server-flags.ts";
import { siteServer } from "./site-server.ts";

endWithNpm();
const { base } = readSettings(process.env, process.cwd());
// Before the build, which takes some seconds: a port that cannot be had is known at once.
const { port, host } = await readListening("start", process.argv.slice(2));
if (!(await buildSite(() => !npmIsGone()))) process.exit(1);
const server = siteServer(positionOf("."), base).listen(port, host ? "0.0.0.0" : "127.0.0.1");
await once(server, "listening");
const at = server.address();
const suffix = `:${typeof at === "object" && at ? String(at.port) : ""}${base}`;
const others = host ? addresses().map((address) => `, http://${address}${suffix}`) : [];
console.log(`The site is in dist/, and at http://localhost${suffix}${others.join("")} until you press Ctrl-C.`);

/** Of this machine in its networks, for a phone beside it. */
function addresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return all.filter(({ family, internal }) => family === "IPv4" && !internal).map(({ address }) => address);
}
