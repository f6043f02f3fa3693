// The gate of miniprogram_dist (eslint.config.mjs) lets through what it has to, and closes on everything else.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const eslint = new ESLint({ cwd, overrideConfigFile: join(cwd, "eslint.config.mjs") });

/** Everything that is found in a script. */
async function faults(script) {
  const [{ messages }] = await eslint.lintText(script, { filePath: join(cwd, "miniprogram_dist/fixture.js") });
  return messages.map((it) => it.message);
}

for (const script of [
  "const a = require('./index.js'); module.exports = { a };",
  "exports.f = (a = [], ...b) => { for (const [c, d] of new Map(a)) { b.push([c].concat(d).join(`,`)); } return b.map(String).filter(Boolean); };",
  "class A extends Error {} exports.A = A; exports.p = Promise.resolve().then(() => Object.assign({}, { a: 1 }));",
  "exports.i = typeof WXWebAssembly === 'object' ? WXWebAssembly : typeof WebAssembly; wx.pageScrollTo({});",
  "exports.u = new Uint8Array(2).subarray(1).fill(0); exports.s = 'a'.startsWith('b') || 'a'.repeat(2).codePointAt(0);",
  "exports.s = (a, b) => a.buffer !== b.buffer && a.byteLength;",
]) {
  test(`good: ${script}`, async () => assert.deepEqual(await faults(script), []));
}

const BAD = {
  "syntax after 2015": [
    "exports.a = require?.b;",
    "exports.a = wx ?? 1;",
    "exports.a = async () => 1;",
    "exports.a = { ...wx };",
    "try { wx.a(); } catch {}",
    "exports.a = 2 ** 3;",
    "exports.a = 1n;",
    "exports.a = class { b = 1; };",
    "exports.a = 1_000;",
    "exports.f = (a, b,) => a;",
  ],
  "modules of another kind": [
    "import a from './a.js';",
    "export const a = 1;",
    "import('./a.js');",
    "exports.a = import.meta.url;",
  ],
  "patterns that old engines don't read": [
    "exports.a = /\\p{L}/u;",
    "exports.a = /(?<=a)b/;",
    "exports.a = /(?<a>b)/u;",
    "exports.a = /a/s;",
    "exports.a = new RegExp('(?<=a)b');",
  ],
  "globals that a mini-program lacks": [
    ..."TextEncoder TextDecoder URL fetch Request Response Blob crypto performance structuredClone atob queueMicrotask".split(
      " ",
    ),
    ..."globalThis window self document global process Buffer console setTimeout".split(" "),
    ..."BigInt BigInt64Array Intl WeakRef FinalizationRegistry SharedArrayBuffer Atomics AggregateError".split(" "),
  ].flatMap((name) => [`exports.a = ${name};`, `exports.a = typeof ${name};`]),
  "methods after 2015": [
    ..."[].includes(1) [].at(0) [].flat() [].flatMap(f) [].findLast(f) [].toSorted() ''.replaceAll('a','b') ''.padStart(2)".split(
      " ",
    ),
    ..."''.padEnd(2) ''.trimStart() ''.matchAll(f) ''.isWellFormed() p.finally(f) wx.a.includes(1) wx.a.at(1) wx.a.detached".split(
      " ",
    ),
  ].map((call) => `var f, p; exports.a = ${call};`),
  "functions after 2015": [
    ..."Object.entries Object.values Object.fromEntries Object.hasOwn Object.groupBy Object.getOwnPropertyDescriptors".split(" "),
    ..."Promise.allSettled Promise.any Array.fromAsync Symbol.dispose Symbol.matchAll".split(" "),
  ].map((name) => `exports.a = ${name};`),
  "code from text": ["eval('1');", "exports.a = new Function('return this')();", "exports.a = Function('return this');"],
  "names that the compiler does not follow": [
    "exports.a = require(wx.a);",
    "exports.a = require('./a' + 1);",
    "exports.a = require(`./a.js`);",
    "var r = require; r('./a.js');",
    "exports.a = [require];",
  ],
  "views that may be stale": [
    "exports.a = wx.b.byteLength === 0;",
    "exports.a = 0 === wx.b.byteLength;",
    "exports.a = wx.byteLength == 0;",
  ],
};

for (const kind of Object.keys(BAD)) {
  test(`bad: ${kind}`, async () => {
    for (const script of BAD[kind]) {
      assert.notDeepEqual(await faults(script), [], script);
    }
  });
}

test("a comment can't open it", async () => {
  assert.notDeepEqual(await faults("/* eslint-disable */ exports.a = fetch;"), []);
  assert.notDeepEqual(await faults("/* global fetch */ exports.a = fetch;"), []);
});

test("as it is run, it fails on one bad file, and where there is nothing to read", () => {
  const folder = mkdtempSync(join(cwd, "dist/gate-"));
  const bin = join(createRequire(import.meta.url).resolve("eslint/package.json"), "../bin/eslint.js");
  const status = () => spawnSync(process.execPath, [bin, "-c", "eslint.config.mjs", folder], { cwd }).status;
  try {
    assert.equal(status(), 2, "nothing");
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "a/good.js"), "exports.a = 1;");
    assert.equal(status(), 0, "good");
    writeFileSync(join(folder, "a/bad.js"), "exports.a = fetch;");
    assert.equal(status(), 1, "bad");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
