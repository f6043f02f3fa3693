// What the simulator has to refuse, tried with a bad fixture each. The expectations are written out here, not read from the
// profiles: a profile that became too kind is found.

import { check, equal, rejected, thrown } from "./assert.mjs";

const NOWHERE = [
  ...["textDecoder", "textEncoder", "fetch", "url", "webAssembly", "process", "buffer", "fs", "missing", "subpath", "unnamed"],
  ...[
    "json",
    "evil",
    "indirectEval",
    "newFunction",
    "hiddenFunction",
    "generator",
    "asyncConstructor",
    "document",
    "window",
    "localStorage",
  ],
  ...["immediate", "crypto", "microtask", "importMeta", "esm"],
];
const NEWER_SYNTAX = [
  ...["optionalChaining", "nullish", "objectSpread", "optionalCatch", "asyncFunction", "exponent", "bigIntLiteral"],
  ...["classField", "privateField"],
];
const NEWER_LIBRARY = ["includes", "flat", "entries", "padStart", "replaceAll", "finally", "bigInt"];
const REFUSED = {
  floor: ["globalThis", "registry", "weakRef", "intl", "sharedMemory"].concat(NEWER_SYNTAX, NEWER_LIBRARY),
  ios14: ["globalThis", "finally", "registry", "weakRef", "sharedMemory", "classField", "privateField"],
  ios15: ["sharedMemory", "finally"],
  android86: ["intl", "sharedMemory", "classField", "privateField"],
  devtools: [],
};
const WASM_REFUSED = {
  floor: ["mutable-globals", "multivalue", "sign-ext", "bigint", "nontrapping-fptoint", "bulk-memory", "reference-types", "simd"],
  ios14: ["sign-ext", "bigint", "nontrapping-fptoint", "bulk-memory", "reference-types", "simd"],
  ios15: ["nontrapping-fptoint", "bulk-memory", "reference-types", "simd"],
  android86: ["reference-types", "simd"],
  devtools: [],
};
const IOS = ["floor", "ios14", "ios15"];

/** An engine of today refuses nothing by itself: what it takes, the profile lets through. */
const modern = (engine) => engine === "node" || engine === "jsc";

export function scripts({ profile, engine }) {
  equal(require("/bad/good"), "function", "a good script");
  for (const name of NOWHERE.concat(REFUSED[profile])) {
    thrown(() => require(`/bad/${name}`), name);
  }
  if (modern(engine)) {
    const all = REFUSED.floor.filter((name) => REFUSED[profile].indexOf(name) < 0);
    check(profile === "floor" || all.length > 0, "nothing is let through");
    for (const name of all) {
      require(`/bad/${name}`);
    }
  }
}

/** WeChat's parameters are there and `undefined`; other names are not there at all. */
export function names() {
  equal([typeof window, typeof document, typeof self], ["undefined", "undefined", "undefined"], "names of the web");
  check(thrown(() => TextDecoder, "TextDecoder") instanceof ReferenceError, "TextDecoder is no ReferenceError");
  check(typeof WXWebAssembly.compile === "undefined" && typeof WXWebAssembly.validate === "undefined", "undocumented members");
}

export async function paths() {
  for (const path of [
    new Uint8Array(8),
    undefined,
    "./bad/good.wasm",
    "../bad/good.wasm",
    "/bad/../bad/good.wasm",
    "wxfile://usr/good.wasm",
    "https://qingshan-keji.cn/good.wasm",
    "/bad/text.txt",
    "/bad/nothing.wasm",
    "/bad/text.wasm",
    "/bad/good.wasm.br",
  ]) {
    await rejected(WXWebAssembly.instantiate(path, {}), String(path));
  }
  await WXWebAssembly.instantiate("/bad/good.wasm", {});
  await WXWebAssembly.instantiate("bad/good.wasm", {});
}

export async function features({ profile, engine }) {
  for (const name of WASM_REFUSED.floor) {
    const answer = WXWebAssembly.instantiate(`/bad/${name}.wasm`, {});
    if (WASM_REFUSED[profile].indexOf(name) >= 0) {
      await rejected(answer, name);
    } else if (modern(engine)) {
      await answer;
    } else {
      await answer.catch(() => {});
    }
  }
}

export async function exported({ profile }) {
  const take = (path) => WXWebAssembly.instantiate(path, {}).then((answer) => (answer.instance || answer).exports);
  equal("g" in (await take("/bad/global.wasm")), IOS.indexOf(profile) < 0, "an exported Global");
  const { a, c, d } = await take("/bad/names.wasm");
  equal([typeof a, typeof c], ["function", "function"], "names of a function");
  equal(typeof d, profile === "floor" || profile === "ios14" ? "undefined" : "function", "the fourth name of a function");
  const answer = await WXWebAssembly.instantiate("/bad/good.wasm", {});
  equal("module" in answer, profile !== "floor", "the answer has a module");
  if (profile !== "floor") {
    check(typeof new WXWebAssembly.Instance(answer.module, {}).exports.grow === "function", "no second instance");
    thrown(() => new WXWebAssembly.Instance({}, {}), "an instance of nothing");
  }
}

/** The check of a view that wasm-bindgen writes, and the one that beian's build writes: Node 8 leaves old buffers attached. */
export async function staleView({ engine }) {
  const answer = await WXWebAssembly.instantiate("/bad/good.wasm", {});
  const { memory, grow } = (answer.instance || answer).exports;
  const view = new Uint8Array(memory.buffer);
  grow();
  new Uint8Array(memory.buffer)[0] = 42;
  const stock = view.byteLength === 0 ? new Uint8Array(memory.buffer) : view;
  const ours = view.buffer !== memory.buffer ? new Uint8Array(memory.buffer) : view;
  equal([stock[0], ours[0]], [engine === "node8" ? 0 : 42, 42], "what the two views read");
}

/** On iOS a `then` is a timer's task; elsewhere it comes before any. */
export function promises({ profile }) {
  const seen = [];
  setTimeout(() => seen.push("timer"), 0);
  return Promise.resolve()
    .then(() => seen.push("then"))
    .then(() => new Promise((done) => setTimeout(done, 0)))
    .then(() => equal(seen, IOS.indexOf(profile) >= 0 ? ["timer", "then"] : ["then", "timer"], "order"));
}

export function setData({ open, fire, set }) {
  const page = open("/suites/page.js", { name: "青山" });
  equal(page.data, { errors: { email: "" }, apps: [{ name: "" }], name: "青山" }, "after onLoad");
  const before = set.calls;
  fire(page, "onBlur", { detail: { value: "x" }, dataset: { field: "email" } });
  equal([page.data.errors.email, set.calls - before], ["x", 1], "a path");
  equal(set.bytes, '{"name":"青山"}'.length + 4 + '{"errors.email":"x"}'.length, "bytes");
  page.setData({ "apps[1].name": "y" });
  equal(page.data.apps, [{ name: "" }, { name: "y" }], "a path into a list");
  for (const bad of [
    { a: undefined },
    { a: () => {} },
    { a: { b: [undefined] } },
    { a: new Date() },
    { a: "x".repeat(1024 * 1024) },
    { "a..b": 1 },
    { "": 1 },
  ]) {
    thrown(() => page.setData(bad), JSON.stringify(bad).slice(0, 40));
  }
  equal(set.calls - before, 2, "calls that came through");
  thrown(() => fire(page, "nothing"), "a handler that is not there");
}

/** For the proof that a failure is told: neither may pass. */
export function fails() {
  throw new Error("as it should");
}

export const hangs = () => new Promise(() => {});
