import { createServer } from "node:net";

/**
 * The first port of some that nothing listens to; nothing where all are taken.
 *
 * @param first any free port where it is 0
 * @param host `true` where every address of the machine is wanted
 */
export async function freePort(first: number, count: number, host?: true): Promise<number | undefined> {
  // What a browser takes for `localhost` is the one or the other.
  const addresses = ["127.0.0.1", "::1", ...(host ? ["0.0.0.0"] : [])];
  for (let port = first; port < first + count && port <= 65_535; port += 1) {
    const free = [];
    for (const address of addresses) free.push(await isFree(port, address));
    if (free.every(Boolean)) return port;
  }
  return undefined;
}

function isFree(port: number, host: string): Promise<boolean> {
  const server = createServer();
  return new Promise((settle) => {
    server.once("error", ({ code }: NodeJS.ErrnoException) => {
      // A machine that has no such address has nobody listening there.
      settle(code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT");
    });
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => {
        settle(true);
      });
    });
  });
}
