// The example app through WeChat's own npm build and compiler, and what comes out of them in the simulator: the whole case suite
// by its checklist, and its form filled in.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import * as inNode from "../../pkg/dist/node.mjs";
import { bundles, runOn } from "./engines.mjs";
import { fixtures } from "./fixtures.mjs";
import { filesOf, imageOf } from "./image.mjs";
import { compile, copyApp, packNpm } from "./official.mjs";
import { answers } from "./suites/vectors.mjs";
import { exampleIn, mistakesIn } from "./tests.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const app = here("../../www/miniprogram");
const folder = here("../../target/miniprogram/official");
/** WeChat's limit for a package. */
const MOST_BYTES = 2 * 1024 * 1024;
/** What beian may add to an upload: it was 150 KB before the whole filing was judged. */
const OUR_BYTES = 300 * 1024;

copyApp(app, folder);
assert.deepEqual(await packNpm(folder), [], "warnings of the npm build");
const official = filesOf(`${folder}/miniprogram_npm`);
sameFiles(official, filesOf(`${app}/miniprogram_npm`));
assert.throws(() => sameFiles(official, { ...official, "/beian/index.js": Buffer.from("") }), "a file that differs was not seen");
console.log("ok: `cargo xtask miniprogram` puts the same files in place as WeChat's npm build");

const upload = await compile(folder);
const wasm = upload["/miniprogram_npm/beian/beian.wasm.br"];
assert.ok(wasm, "the wasm is not in the upload");
assert.ok(wasm.equals(readFileSync(here("../../pkg/miniprogram_dist/beian.wasm.br"))), "the compiler changed the wasm");
assert.ok(brotliDecompressSync(wasm).equals(readFileSync(here("../../pkg/dist/beian.wasm"))), "not the wasm of the web");
assert.ok(upload["/miniprogram_npm/beian/index.js"], "the package's script is not in the upload");
weigh();

const { inside, suites } = bundles(["example", "mistakes", "texts"], { "#answers": answers(inNode) });
const image = imageOf({
  ...upload,
  "/elsewhere/beian.wasm": readFileSync(here("../../pkg/dist/beian.wasm")),
  ...fixtures(),
  ...suites,
});
const tests = [...mistakesIn(), ...exampleIn()];
const failed = ["node", "node8", "jsc"].reduce((all, name) => all + runOn(name, { inside, image, tests }), 0);
process.exit(failed > 0 ? 1 : 0);

function sameFiles(official, ours) {
  assert.ok(Object.keys(official).length > 0, "the npm build gave nothing");
  assert.deepEqual(Object.keys(ours).sort(), Object.keys(official).sort());
  for (const path of Object.keys(official)) {
    assert.ok(official[path].equals(ours[path]), `${path} differs`);
  }
}

function weigh() {
  const { subPackages } = JSON.parse(String(upload["/app.json"]));
  const roots = subPackages.map(({ root }) => `/${root.replace(/^\/|\/$/g, "")}/`);
  const sum = (chosen) => Object.keys(upload).reduce((all, path) => all + (chosen(path) ? upload[path].length : 0), 0);
  const ours = sum((path) => path.startsWith("/miniprogram_npm/beian/"));
  const rows = [
    ["beian's part", ours, OUR_BYTES],
    ["main package", sum((path) => !roots.some((it) => path.startsWith(it))), MOST_BYTES],
    ...roots.map((root) => [`subpackage ${root}`, sum((path) => path.startsWith(root)), MOST_BYTES]),
  ];
  for (const [what, bytes, most] of rows) {
    console.log(`upload: ${what.padEnd(24)} ${String(bytes).padStart(9)} bytes, at most ${most}`);
    assert.ok(bytes > 0 && bytes <= most, `${what}: ${bytes} bytes`);
  }
  console.log(
    `upload: ${"in all".padEnd(24)} ${String(sum(() => true)).padStart(9)} bytes in ${Object.keys(upload).length} files`,
  );
}
