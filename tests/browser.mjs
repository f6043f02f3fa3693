// The suite in any browser, driven by nothing: its page runs the cases and sends back what came of it.
//
//   node tests/browser.mjs                         gives an address to open, on a phone in the same network too
//   node tests/browser.mjs firefox --headless      starts a program with the address behind these words

import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { caseFiles } from "./files.mjs";
import { serve } from "./serve.mjs";

/** A program may take so long: ten times what the slowest took. */
const PATIENCE_S = 180;
const PAGE = '<!doctype html><meta name="viewport" content="width=device-width"><title>beian</title><body>';

if (!existsSync(new URL("../pkg/dist/web.mjs", import.meta.url))) {
  console.error("the package is not built yet: cargo xtask build");
  process.exit(1);
}
const [program, ...words] = process.argv.slice(2);
let hear;
const said = new Promise((resolve) => {
  hear = resolve;
});
const server = await serve({
  host: program === undefined ? "0.0.0.0" : "127.0.0.1",
  files: {
    "/page.html": ["text/html", `${PAGE}<script type="module" src="/tests/page.mjs"></script>`],
    "/cases.json": ["application/json", JSON.stringify(caseFiles())],
  },
  said: hear,
});
const address = (host) => `http://${host}:${server.port}/page.html`;
try {
  const { agent, results } = JSON.parse(await (program === undefined ? asked() : started()));
  console.log(agent);
  for (const { host, passed, failures } of results) {
    console.log(`cases: ${passed} passed, ${failures.length} failed (browser ${host})`);
    for (const failure of failures) console.error(failure);
  }
  process.exitCode = results.some(({ passed, failures }) => passed === 0 || failures.length > 0) ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  server.close();
}

/** Waits for somebody to open the page. */
function asked() {
  const hosts = Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map((it) => it.address);
  console.log(`open in a browser: ${["127.0.0.1", ...hosts].map(address).join(" or ")} (Ctrl+C ends it)`);
  return said;
}

/** Starts the program, and ends it once its page has spoken. */
async function started() {
  const browser = spawn(program, [...words, address("127.0.0.1")], { detached: true, stdio: "ignore" });
  let timer;
  const failed = new Promise((_, reject) => {
    const fail = (what) => reject(new Error(`${program} ${what}`));
    browser.once("error", ({ message }) => fail(`did not start: ${message}`));
    // One that was open already takes the address and ends the new one, which is no failure.
    browser.once("exit", (code) => code !== 0 && fail(`ended with ${code}`));
    timer = setTimeout(() => fail(`said nothing for ${PATIENCE_S} s`), PATIENCE_S * 1000);
  });
  try {
    return await Promise.race([said, failed]);
  } finally {
    clearTimeout(timer);
    end(browser);
  }
}

/** With all processes that it has started. */
function end({ pid }) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // There is none any more, or never was.
  }
}
