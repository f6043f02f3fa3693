// The suite on the built package in Chromium, in a page and in a worker, and what only a browser shows: loading.
// CHROMIUM names the program where it is not /usr/bin/chromium.

import assert from "node:assert/strict";
import { chromium } from "playwright-core";
import { caseFiles } from "./files.mjs";
import { serve } from "./serve.mjs";

const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
});

let failed = 0;
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => {
    failed++;
    console.error(`in the page: ${error.message}`);
  });
  await page.goto(`http://127.0.0.1:${server.port}/page.html`);
  await suite(page, "chromium", "inPage");
  await suite(page, "chromium worker", "inWorker");
  for (const [what, check] of [
    ["loading", loading],
    ["a trap in a page", trap],
    ["a worker's mistakes", mistakes],
  ]) {
    await check(page).then(
      () => console.log(`ok: ${what}`),
      (error) => {
        failed++;
        console.error(`failed: ${what}: ${error.message}`);
      },
    );
  }
} finally {
  await browser.close();
  server.close();
}
process.exitCode = failed > 0 ? 1 : 0;

async function suite(page, host, run) {
  const { passed, failures } = await page.evaluate(
    async ([name, files]) => (await import("/tests/in-browser.mjs"))[name](files),
    [run, caseFiles()],
  );
  failed += failures.length;
  console.log(`cases: ${passed} passed, ${failures.length} failed (${host})`);
  for (const failure of failures) {
    console.error(failure);
  }
}

// ---- What runs in the browser.

async function loading(page) {
  const seen = await page.evaluate(async () => {
    performance.clearResourceTimings();
    let copies = 0;
    const fresh = () => import(`/pkg/dist/web.mjs?copy=${++copies}`);
    const code = (error) => error.code;
    const answers = (beian) => beian.isValid("email", "") === false && beian.isValid("remark", "好");

    const first = await fresh();
    const before = [() => first.isValid("email", "a"), () => first.checkField("email", "a"), () => first.checkFiling({})].map(
      (call) => {
        try {
          return call();
        } catch (error) {
          return error.code;
        }
      },
    );
    const mistakes = [];
    for (const source of ["/pkg/dist/nothing.wasm", "/page.html", 5, new ArrayBuffer(8), fetch("/pkg/dist/nothing.wasm")]) {
      mistakes.push(await first.init(source).then(() => "ready", code));
    }
    await Promise.all([first.init(), first.init(), first.init("/pkg/dist/nothing.wasm")]);
    await first.init();
    const shared = performance.getEntriesByType("resource").filter((it) => it.name.endsWith("/beian.wasm")).length;

    const address = "/pkg/dist/beian.wasm";
    const bytes = await (await fetch(address)).arrayBuffer();
    const sources = [
      new URL(address, location.href),
      new Request(address),
      await fetch(address),
      fetch(address),
      bytes,
      new Uint8Array(bytes),
      await WebAssembly.compile(bytes),
    ];
    const ready = [];
    for (const source of sources) {
      const beian = await fresh();
      await beian.init(source);
      ready.push(answers(beian));
    }
    return { before, mistakes, shared, after: answers(first), ready };
  });
  assert.deepEqual(seen.before, ["not_ready", "not_ready", "not_ready"]);
  assert.deepEqual(seen.mistakes, new Array(5).fill("init_failed"));
  assert.equal(seen.shared, 1);
  assert.equal(seen.after, true);
  assert.deepEqual(seen.ready, new Array(7).fill(true));
}

async function trap(page) {
  const codes = await page.evaluate(async () => {
    const beian = await import("/pkg/dist/web.mjs?trap");
    await beian.init();
    const { get } = Map.prototype;
    Map.prototype.get = () => 99;
    let code = "no trap";
    try {
      beian.checkField("mobile", "1");
    } catch (error) {
      code = error.code;
    }
    Map.prototype.get = get;
    return [code, beian.checkField("email", "").issues[0].code];
  });
  assert.deepEqual(codes, ["internal", "value.missing"]);
}

async function mistakes(page) {
  const seen = await page.evaluate(async () => {
    const { remote, BeianError } = await import("/pkg/dist/remote.mjs");
    const worker = () => new Worker("/pkg/dist/worker.mjs", { type: "module" });
    const code = (error) => (error instanceof BeianError ? error.code : String(error));
    const beian = remote(worker());
    const codes = [
      await beian.checkField("emial", "a").catch(code),
      await beian.checkFiling({ unit: 5 }).catch(code),
      await beian.init("/pkg/dist/nothing.wasm").then(() => "ready", code),
      await beian.isValid("email", () => {}).catch((error) => error.name),
      await beian.isValid("email", ""),
    ];
    const last = beian.isValid("email", "");
    beian.close();
    codes.push(await last.catch(code), await beian.isValid("email", "").catch(code));
    codes.push(
      await remote(new Worker("/pkg/dist/nothing.mjs", { type: "module" }))
        .isValid("email", "")
        .catch(code),
    );
    return codes;
  });
  assert.deepEqual(seen, ["unknown_field", "not_object", "ready", "DataCloneError", false, "closed", "closed", "closed"]);
}
