import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const MIME = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves the built page on a free port of this machine. */
export async function serve() {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    const file = join(DIST, path === "/" ? "index.html" : path);
    try {
      const body = await readFile(file);
      response.writeHead(200, { "content-type": MIME[extname(file)] ?? "application/octet-stream" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
  });

/** A fresh page of the desk, with what it asks for and complains about written down. */
export async function open(browser, origin, options = {}) {
  const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${origin}/`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, requests, complaints, close: () => context.close() };
}

let server;
let browser;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Runs with a fresh page; whatever happened in it, it asked only its own origin for anything and complained of nothing. */
export const desk = (name, run, options) =>
  test(name, async () => {
    const it = await open(browser, server.origin, options);
    try {
      await run(it.page, it);
      assert.deepEqual(it.complaints, [], "the console is silent");
      const foreign = it.requests.filter((url) => !url.startsWith(`${server.origin}/`) && !url.startsWith("data:"));
      assert.deepEqual(foreign, [], "nothing is asked of another origin");
    } finally {
      await it.close();
    }
  });

export const field = (page, id) => page.locator(`#f-${id}`);
/** The field's part of the page: its label, control and messages. */
export const around = (page, id) => page.locator(".field", { has: page.locator(`#f-${id}`) }).last();
export const lines = (page, id) => around(page, id).locator(".line");
export const severities = (page, id) => lines(page, id).evaluateAll((all) => all.map((line) => line.dataset.severity));
/** A file with the first bytes of a PNG. */
export const png = (name) => ({
  name,
  mimeType: "image/png",
  buffer: Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(5000)]),
});
export const clean = (page) => page.getByRole("button", { name: "一份合格的备案" }).click();
export const mistakes = (page) => page.getByRole("button", { name: "十八个常见错误" }).click();
export const count = async (page, severity) => Number(await page.locator(`[data-count=${severity}]`).textContent());
export const counts = async (page) => [await count(page, "error"), await count(page, "warning")];
export const section = (page, name) => page.locator(`[data-section=${name}]`);
export const listed = (page) => page.locator(".panel__issue");
export const focused = (page) => page.evaluate(() => document.activeElement?.id);
export const openApp = async (page) => page.locator("#f-apps-0-name").waitFor();
