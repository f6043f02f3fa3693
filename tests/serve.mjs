// Serves the built package and the tests to a browser.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const root = new URL("../", import.meta.url);
const TYPES = { ".mjs": "text/javascript", ".wasm": "application/wasm" };
// Scripts of this place alone, and no `eval`: a page that is this strict can use the package.
const POLICY = "default-src 'none'; connect-src 'self'; worker-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const PAGE = { "/page.html": ["text/html", "<!doctype html><title>beian</title>"] };

/**
 * @param {object} [more]
 * @param {string} [more.host] where to listen; by default this computer alone can ask
 * @param {{ [path: string]: [type: string, body: string] }} [more.files] what else there is
 * @param {(text: string) => void} [more.said] takes what is posted to `/said`
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function serve({ host = "127.0.0.1", files = {}, said } = {}) {
  const known = { ...PAGE, ...files };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const answer = pathname === "/said" && said ? hear(request, said) : (known[pathname] ?? read(pathname));
    Promise.resolve(answer).then(
      ([type, body]) => response.writeHead(200, { "content-type": type, "content-security-policy": POLICY }).end(body),
      () => response.writeHead(404).end("not found"),
    );
  });
  await new Promise((done, failed) => server.once("error", failed).listen(0, host, done));
  return {
    port: server.address().port,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function hear(request, said) {
  let text = "";
  for await (const part of request.setEncoding("utf8")) text += part;
  said(text);
  return ["text/plain", "heard"];
}

async function read(pathname) {
  if (!/^\/(pkg\/dist|tests)\/[\w./-]+\.(mjs|wasm)$/.test(pathname)) {
    throw new Error("not served");
  }
  return [TYPES[extname(pathname)], await readFile(new URL(`.${pathname}`, root))];
}
