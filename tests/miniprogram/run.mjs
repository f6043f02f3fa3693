// The suites on `pkg/miniprogram_dist`, in every profile, on every engine, or on those that are named.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as inNode from "../../pkg/dist/node.mjs";
import { bundles, engineNames, runOn } from "./engines.mjs";
import { fixtures } from "./fixtures.mjs";
import { filesOf, imageOf } from "./image.mjs";
import { answers } from "./suites/vectors.mjs";
import { casesIn, mistakesIn, proofsIn } from "./tests.mjs";

const dist = fileURLToPath(new URL("../../pkg/miniprogram_dist/", import.meta.url));
const wasm = fileURLToPath(new URL("../../pkg/dist/beian.wasm", import.meta.url));
const only = process.argv.slice(2);
const unknown = only.find((it) => !engineNames.includes(it));
assert.equal(unknown, undefined, `there is no engine ${unknown}; known: ${engineNames.join(", ")}`);

const { inside, suites } = bundles(["cases", "texts", "mistakes", "adapters", "prove", "page"], { "#answers": answers(inNode) });
const files = {
  ...filesOf(dist, "/miniprogram_npm/beian/"),
  "/elsewhere/beian.wasm": readFileSync(wasm),
  ...fixtures(),
  ...suites,
};
const plan = { inside, image: imageOf(files), tests: [...proofsIn(), ...mistakesIn(), ...casesIn()] };

let failed = 0;
for (const name of engineNames.filter((it) => only.length === 0 || only.includes(it))) {
  failed += runOn(name, plan);
}
if (only.length === 0) {
  failures();
}
process.exitCode = failed > 0 ? 1 : 0;

/** A run that finds nothing shows nothing: what is broken on purpose must fail. */
function failures() {
  const fails = (name, image, script, test) => {
    const tests = [{ script: `/suites/${script}.js`, test, profile: "floor" }];
    assert.equal(
      runOn(name, { inside, image, tests }, () => {}),
      1,
      `${script} › ${test} passed on ${name}`,
    );
    console.log(`ok: ${script} › ${test} fails on ${name}, as it should`);
  };
  fails("node", plan.image, "prove", "fails");
  fails("node", plan.image, "prove", "hangs");
  fails("jsc", plan.image, "prove", "hangs");

  // The package for Node, which has a codec and files.
  const index = "/miniprogram_npm/beian/index.js";
  fails("node", imageOf({ ...files, [index]: readFileSync(`${dist}../dist/node.cjs`) }), "cases", "cases");

  // The check of a view that wasm-bindgen writes, put back into the package.
  const stock = String(files[index]).replace(/\b(\w+)\.buffer\s*!==\s*[\w.]+\.buffer/g, "$1.byteLength===0");
  assert.notEqual(stock, String(files[index]), "the checks of the views were not found");
  fails("node8", imageOf({ ...files, [index]: stock }), "texts", "texts");

  // One verdict turned round.
  const cases = "/suites/cases.js";
  const turned = String(files[cases]).replace(/severity: ?"error"/, 'severity: "info"');
  assert.notEqual(turned, String(files[cases]), "no verdict was found");
  fails("jsc", imageOf({ ...files, [cases]: turned }), "cases", "cases");
}
