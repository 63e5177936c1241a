import { dev } from "astro";
import { readSettings } from "../build/settings.ts";
import { endWithNpm } from "./parent.ts";
import { readListening } from "./server-flags.ts";

endWithNpm();
readSettings(process.env, process.cwd());
const { port, host } = await readListening("dev", process.argv.slice(2));
process.env["NODE_ENV"] = "development";
await dev({ server: { port, ...(host ? { host } : {}) }, vite: { server: { strictPort: true } } });
