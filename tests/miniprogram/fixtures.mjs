// Bad packages and bad wasm: what the simulator has to refuse, made here so that its refusals are shown and not believed.

import binaryen from "binaryen";

/** What is wrong with each wasm is in its name, which is the feature's own. */
const WAT = {
  good: '(module (memory (export "memory") 1) (func (export "grow") (result i32) (memory.grow (i32.const 4))))',
  "mutable-globals": '(module (global (export "g") (mut i32) (i32.const 1)))',
  multivalue: '(module (func (export "f") (result i32 i32) (tuple.make 2 (i32.const 1) (i32.const 2))))',
  "sign-ext": '(module (func (export "f") (param i32) (result i32) (i32.extend8_s (local.get 0))))',
  "nontrapping-fptoint": '(module (func (export "f") (param f64) (result i32) (i32.trunc_sat_f64_s (local.get 0))))',
  "bulk-memory": '(module (memory 1) (func (export "f") (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))))',
  "reference-types": '(module (func (export "f") (param externref) (result externref) (local.get 0)))',
  simd: '(module (func (export "f") (drop (v128.const i32x4 0 0 0 0))))',
  bigint: '(module (func (export "f") (param i64) (result i64) (local.get 0)))',
  global: '(module (global (export "g") i32 (i32.const 7)) (func (export "f")))',
  names:
    '(module (func $f (result i32) (i32.const 7)) (export "a" (func $f)) (export "b" (func $f)) (export "c" (func $f)) (export "d" (func $f)))',
};

const SCRIPTS = {
  good: "var beian = require('beian'); module.exports = typeof beian.init;",
  textDecoder: "module.exports = new TextDecoder();",
  textEncoder: "module.exports = new TextEncoder();",
  fetch: "module.exports = fetch('/x');",
  url: "module.exports = new URL('https://qingshan-keji.cn');",
  webAssembly: "module.exports = WebAssembly.instantiate;",
  process: "module.exports = process.env;",
  buffer: "module.exports = Buffer.from('');",
  fs: "module.exports = require('fs');",
  missing: "module.exports = require('./nothing');",
  subpath: "module.exports = require('beian/nothing');",
  unnamed: "module.exports = require('miniprogram_npm/beian');",
  json: "module.exports = require('./package.json');",
  evil: "module.exports = eval('1');",
  indirectEval: "module.exports = (0, eval)('1');",
  newFunction: "module.exports = new Function('return 1')();",
  hiddenFunction: "module.exports = (function () {}).constructor('return 1')();",
  generator: "module.exports = Object.getPrototypeOf(function* () {}).constructor('yield 1')();",
  asyncConstructor: "module.exports = (async function () {}).constructor('return 1')();",
  document: "module.exports = document.title;",
  window: "module.exports = window.setTimeout;",
  localStorage: "module.exports = localStorage.length;",
  immediate: "module.exports = setImmediate(function () {});",
  crypto: "module.exports = crypto.getRandomValues(new Uint8Array(1));",
  importMeta: "module.exports = import.meta.url;",
  esm: "export default 1;",
  globalThis: "module.exports = globalThis.Array;",
  microtask: "queueMicrotask(function () {});",
  registry: "module.exports = new FinalizationRegistry(function () {});",
  weakRef: "module.exports = new WeakRef({});",
  intl: "module.exports = new Intl.NumberFormat();",
  bigInt: "module.exports = BigInt(1);",
  sharedMemory: "module.exports = new SharedArrayBuffer(8);",
  bigIntLiteral: "module.exports = 1n;",
  optionalChaining: "var a = {}; module.exports = a?.b;",
  nullish: "module.exports = null ?? 1;",
  objectSpread: "module.exports = { ...{} };",
  optionalCatch: "try { module.exports = 1; } catch {}",
  asyncFunction: "module.exports = async function () {};",
  exponent: "module.exports = 2 ** 3;",
  classField: "module.exports = class { a = 1; };",
  privateField: "module.exports = class { #a = 1; get() { return this.#a; } };",
  includes: "module.exports = [1].includes(1);",
  flat: "module.exports = [[1]].flat();",
  entries: "module.exports = Object.entries({});",
  padStart: "module.exports = 'a'.padStart(2);",
  replaceAll: "module.exports = 'a'.replaceAll('a', 'b');",
  finally: "module.exports = Promise.resolve().finally(function () {});",
};

/** The files of all fixtures, by their path in the code package. */
export function fixtures() {
  const files = { "/package.json": "{}", "/bad/text.wasm": Buffer.from("not wasm"), "/bad/text.txt": "text" };
  for (const [name, script] of Object.entries(SCRIPTS)) {
    files[`/bad/${name}.js`] = script;
  }
  for (const [name, wat] of Object.entries(WAT)) {
    const module = binaryen.parseText(wat);
    module.setFeatures(name === "good" || name === "names" || name === "global" ? binaryen.Features.MVP : binaryen.Features.All);
    files[`/bad/${name}.wasm`] = Buffer.from(module.emitBinary());
    module.dispose();
  }
  files["/bad/empty.wasm"] = files["/bad/sign-ext.wasm"].subarray(0, 8);
  return files;
}
