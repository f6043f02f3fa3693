// What the page of browser.mjs does: it runs the suite, shows what came of it, and sends it back.

import { inPage, inWorker } from "./in-browser.mjs";

const show = (text) => document.body.append(text, document.createElement("br"));

show(navigator.userAgent);
const results = [];
for (const [host, run] of [
  ["page", inPage],
  ["worker", inWorker],
]) {
  try {
    const { passed, failures } = await run(await (await fetch("/cases.json")).json());
    results.push({ host, passed, failures });
  } catch (error) {
    results.push({ host, passed: 0, failures: [String(error)] });
  }
  const { passed, failures } = results.at(-1);
  show(`${host}: ${passed} passed, ${failures.length} failed`);
}
await fetch("/said", { method: "POST", body: JSON.stringify({ agent: navigator.userAgent, results }) });
