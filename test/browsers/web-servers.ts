import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { caddyConfig } from "../../src/hosting/caddy.ts";
import { nginxConfig } from "../../src/hosting/nginx.ts";
import type { HostRules } from "../../src/hosting/rules.ts";
import { CADDY, NGINX } from "./programs.ts";

/** A web server of Debian, with what stands around our part of its configuration. */
const SERVERS = {
  nginx: {
    part: nginxConfig,
    whole: (part: string, port: number) =>
      [
        "daemon off; master_process off; pid nginx.pid; error_log stderr; events {}",
        "http { access_log off; client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;",
        "uwsgi_temp_path uwsgi; scgi_temp_path scgi;",
        `server { listen 127.0.0.1:${String(port)};\n${part}} }`,
      ].join("\n"),
    command: (folder: string) => [NGINX, "-p", folder, "-c", join(folder, "conf"), "-e", "stderr"],
  },
  caddy: {
    part: caddyConfig,
    whole: (part: string, port: number) =>
      `{\nadmin off\nauto_https off\n}\nhttp://127.0.0.1:${String(port)} {\n${part}}\n`,
    command: (folder: string) => [CADDY, "run", "--config", join(folder, "conf"), "--adapter", "caddyfile"],
  },
} as const;
export type ServerName = keyof typeof SERVERS;
export const SERVER_NAMES = Object.keys(SERVERS) as readonly ServerName[];

/** Starts a web server that serves a folder by these rules. Throws with its own words where it does not start. */
export async function startServer(name: ServerName, rules: HostRules, site: string) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const { part, whole, command } = SERVERS[name];
  writeFileSync(join(folder, "conf"), whole(part(rules, resolve(site)), port));
  const [program, ...args] = command(folder) as [string, ...string[]];
  const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(program, args, { env: { ...process.env, ...home }, stdio: ["ignore", "ignore", "pipe"] });
  const origin = `http://127.0.0.1:${String(port)}`;
  await answering(server, origin);
  return {
    origin,
    stop: async () => {
      server.kill();
      if (server.exitCode === null) await new Promise((done) => server.once("exit", done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(server: ChildProcess, origin: string): Promise<void> {
  let said = "";
  server.stderr?.on("data", (words) => (said += String(words)));
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    try {
      await fetch(origin);
      return;
    } catch {
      await setTimeout(100);
    }
  }
  throw new Error(said);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
