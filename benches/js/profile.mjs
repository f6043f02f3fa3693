// Where the time of a check goes, by functions, those of the wasm by their names: `npm run profile -w benches/js [form]`, after
// `cargo xtask build`. Forms: small, faulty, big, typing (in an open filing of 100 APPs).

import { cpSync, mkdirSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { bigFiling, faultyFiling, smallFiling } from "./filings.mjs";
import "./named.mjs";

const path = (place) => fileURLToPath(new URL(`../../${place}`, import.meta.url));
const copy = path("target/bench/profile");
mkdirSync(copy, { recursive: true });
cpSync(path("pkg/dist/node.cjs"), `${copy}/node.cjs`);
cpSync(path("target/bench/named.wasm"), `${copy}/beian.wasm`);
const { checkFiling, openFiling } = createRequire(import.meta.url)(`${copy}/node.cjs`);

const name = process.argv[2] ?? "small";
const call = typing() ?? checking();
const run = (ms) => {
  let calls = 0;
  for (const end = performance.now() + ms; performance.now() < end; calls++) call(calls);
  return calls;
};
run(1000);
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 200 });
await session.post("Profiler.start");
const calls = run(3000);
const { profile } = await session.post("Profiler.stop");
print(profile, calls);

function checking() {
  const filing = { small: smallFiling, faulty: () => faultyFiling().filing, big: () => bigFiling() }[name]();
  return () => checkFiling(filing).issues.length;
}

function typing() {
  if (name !== "typing") return undefined;
  const open = openFiling(bigFiling());
  const texts = ["api.qingshan-0050.c", "api.qingshan-0050.cn"];
  return (at) => open.set(["apps", 50, "domains", 19], texts[at & 1]).added.length;
}

function print({ nodes, samples, timeDeltas }, calls) {
  const names = new Map(nodes.map(({ id, callFrame: { functionName, url } }) => [id, named(functionName, url)]));
  const spent = new Map();
  for (const [at, id] of samples.entries()) spent.set(names.get(id), (spent.get(names.get(id)) ?? 0) + timeDeltas[at]);
  const all = [...spent.values()].reduce((sum, it) => sum + it, 0);
  console.log(`${calls} calls, ${(all / calls).toFixed(2)} us each; the share of each function itself:`);
  for (const [it, us] of [...spent].sort((a, b) => b[1] - a[1]).slice(0, 40)) {
    console.log(`${((us / all) * 100).toFixed(1).padStart(5)} %  ${(us / calls).toFixed(3).padStart(9)} us  ${it}`);
  }
}

function named(functionName, url) {
  const own = functionName.replaceAll(/\[[0-9a-f]{13,}\]/g, "");
  return url.startsWith("wasm:") ? own : `${own || "(a function)"} in JavaScript`;
}
