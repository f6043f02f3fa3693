// The simulator on every engine: this Node, two old ones, and JavaScriptCore with and without its compilers.

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { caseFiles } from "../files.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const out = here("../../target/miniprogram/");
const jsc = process.env.JSC || "jsc";

/** `start` gets the plan and the name. */
const ENGINES = {
  node: { program: process.execPath, host: "node.js" },
  node14: { program: here("tools/node_modules/node14/bin/node"), host: "node.js" },
  node8: { program: here("tools/node_modules/node8/bin/node"), host: "node.js" },
  jsc: { program: jsc, host: "jsc.js", dashes: ["--"] },
  "jsc-nojit": { program: jsc, options: ["--useJIT=0"], host: "jsc.js", dashes: ["--"] },
};

/** Every engine's name. */
export const engineNames = Object.keys(ENGINES);

/** The scripts of the simulator and of the suites, for the oldest of these engines, and data that suites import by a name. */
export function bundles(suites, data) {
  mkdirSync(out, { recursive: true });
  const alias = {};
  for (const [name, value] of Object.entries({ "#cases": caseFiles(), ...data })) {
    alias[name] = `${out}${name.slice(1)}.json`;
    writeFileSync(alias[name], JSON.stringify(value));
  }
  const build = (entry, options) => {
    const [{ text }] = buildSync({
      entryPoints: [here(entry)],
      bundle: true,
      write: false,
      format: "cjs",
      target: "es2015",
      charset: "utf8",
      external: ["beian", "beian/*", "/bad/*"],
      alias,
      ...options,
    }).outputFiles;
    return text;
  };
  writeFileSync(`${out}node.js`, build("simulator/node.mjs", { platform: "node", target: "node8" }));
  writeFileSync(`${out}jsc.js`, build("simulator/jsc.mjs", { format: "iife" }));
  return {
    inside: build("simulator/inside.mjs"),
    suites: Object.fromEntries(suites.map((name) => [`/suites/${name}.js`, build(`suites/${name}.mjs`)])),
  };
}

/** Runs a plan on an engine; its lines go to `print`. Gives the number of tests that failed, or did not end. */
export function runOn(name, plan, print = console.log) {
  const { program, options = [], host, dashes = [] } = ENGINES[name];
  const file = `${out}${name}.json`;
  writeFileSync(file, JSON.stringify(plan));
  const begin = Date.now();
  const { stdout, stderr, status, error } = spawnSync(program, [...options, out + host, ...dashes, file, name], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 300_000,
  });
  if (error) {
    print(`failed: ${name} does not run: ${error.message}`);
    return plan.tests.length;
  }
  print((stdout + stderr).trim());
  const ended = stdout.match(/^done: (\d+) passed, (\d+) failed/m);
  const passed = ended === null ? 0 : Number(ended[1]);
  if (ended === null) {
    print(`failed: ${name} stopped before the end (${status}): a test never settled, or the engine did not take it`);
  } else if (status !== 0 && passed === plan.tests.length) {
    print(`failed: ${name} ended with ${status}`);
    return 1;
  }
  print(`${name}: ${passed} of ${plan.tests.length} in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return plan.tests.length - passed;
}
