// The suite in Chromium: the same modules in one bundle. CHROMIUM names the program where it is not /usr/bin/chromium.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const here = fileURLToPath(new URL("./", import.meta.url));

/** What `run` of suite.mjs gives there, with the browser's version. */
export async function inChromium(options) {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "./suite.mjs"; export { init } from "./ways/beian.mjs";', resolveDir: here, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "error",
  });
  const files = {
    "/": ["text/html", "<!doctype html><title>benchmark</title>"],
    "/suite.mjs": ["text/javascript", Buffer.from(outputFiles[0].contents)],
    "/beian.wasm": ["application/wasm", await readFile(new URL("../../pkg/dist/beian.wasm", import.meta.url))],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url] ?? ["text/plain", ""];
    // Isolated pages have finer clocks.
    const isolated = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
    response.writeHead(files[request.url] ? 200 : 404, { "content-type": type, ...isolated }).end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const result = await page.evaluate(async (given) => {
      if (!crossOriginIsolated) throw new Error("the clock of this page is too coarse");
      const suite = await import("/suite.mjs");
      await suite.init("/beian.wasm");
      return suite.run({ ...given, log: () => {} });
    }, options);
    return { ...result, version: browser.version() };
  } finally {
    await browser.close();
    server.close();
  }
}
