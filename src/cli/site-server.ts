import { readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import sirv from "sirv";

const UTF8: Readonly<Record<string, string>> = {
  ".csv": "text/csv",
  ".html": "text/html",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".xml": "application/xml",
};

/**
 * Serves a built site as a static host does: a folder by its `index.html`, its
 * address without a slash sent on to the one with it, `404.html` for what is
 * not there. Files are looked up at every request, so that a new build is seen.
 *
 * @param base the path that the site is under: `/` or `/some/repo/`
 */
export function siteServer(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders: setType });
  return createServer((request, response) => {
    const [path = "/", query] = (request.url ?? "/").split("?");
    const inSite = path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    if (`${path}/` === base || (inSite === undefined && path === "/")) sendTo(response, base);
    else if (inSite === undefined) notFound(response, folder);
    else if (isFolder(folder, inSite)) sendTo(response, `${path}/${query === undefined ? "" : `?${query}`}`);
    else {
      request.url = inSite.endsWith("/") ? `${inSite}index.html` : inSite;
      // A build may take the site's place between the look at a file and its opening.
      response.once("pipe", (file) => file.once("error", () => response.destroy()));
      files(request, response, () => {
        notFound(response, folder);
      });
    }
  });
}

function setType(response: ServerResponse, path: string): void {
  const type = UTF8[extname(path)];
  if (type !== undefined) response.setHeader("Content-Type", `${type}; charset=utf-8`);
}

/** Is it a folder whose address lacks its slash? */
function isFolder(folder: string, path: string): boolean {
  if (path.endsWith("/")) return false;
  try {
    return statSync(join(folder, decodeURIComponent(path))).isDirectory();
  } catch {
    return false;
  }
}

function sendTo(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address }).end();
}

function notFound(response: ServerResponse, folder: string): void {
  let page: string | Buffer;
  try {
    page = readFileSync(join(folder, "404.html"));
  } catch {
    page = "Not found";
  }
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(page);
}
