// Loading in a mini-program: what is taken from the host, what is said where it does not work, and what comes after a trap.

import assert from "node:assert/strict";
import { test } from "node:test";
import { bytes, host, miniprogram } from "./miniprogram.mjs";
import { trapped } from "./trap.mjs";

const PATH = "/miniprogram_npm/beian/beian.wasm.br";
const load = (globals) => miniprogram(globals)("./index.js");

/** True for a `BeianError` of this copy with this code; each of these is in its sentence, which has both languages. */
const is =
  ({ BeianError }, code, ...said) =>
  (error) => {
    assert.ok(error instanceof BeianError, String(error));
    assert.equal(error.code, code);
    const [zh, en] = error.message.split(" / ");
    assert.match(zh, /[一-鿿]/);
    assert.match(en, /^[a-z]/);
    for (const words of said) {
      assert.ok(zh.includes(words) || en.includes(words), `${error.message} does not say ${words}`);
    }
    return true;
  };

for (const name of ["WXWebAssembly", "TTWebAssembly", "MYWebAssembly", "WebAssembly"]) {
  test(`${name} answers, by a path in the code package`, async () => {
    const mine = host();
    const beian = load({ [name]: mine });
    await beian.init();
    assert.deepEqual(mine.paths, [PATH]);
    assert.equal(beian.isValid("email", "a@b.cn"), true);
    assert.equal(beian.isValid("email", "a@b"), false);
  });
}

test("WeChat's own comes first", async () => {
  const [first, other] = [host(), host()];
  await load({ WXWebAssembly: first, TTWebAssembly: other, MYWebAssembly: other, WebAssembly: other }).init();
  assert.deepEqual([first.paths.length, other.paths.length], [1, 0]);
});

for (const [what, answer] of [
  ["an instance alone", ({ instance }) => instance],
  ["an instance without its module", ({ instance }) => ({ instance })],
]) {
  test(`${what} is enough`, async () => {
    const beian = load({ WXWebAssembly: host(answer) });
    await beian.init({ wasmPath: "/shop/miniprogram_npm/beian/beian.wasm" });
    assert.equal(beian.isValid("mobile", "13912345678"), true);
  });
}

test("what is given before it is ready is judged afterwards, and never called valid", async () => {
  const beian = load({ WXWebAssembly: host() });
  assert.throws(() => beian.isValid("email", "a@b.cn"), is(beian, "not_ready", "init()"));
  assert.throws(() => beian.openFiling(), is(beian, "not_ready"));
  const loading = beian.init();
  assert.throws(() => beian.checkFiling({}), is(beian, "not_ready", "init()"));
  await loading;
  assert.equal(beian.checkFiling({}).valid, false);
});

test("init is done once, however often it is called", async () => {
  const mine = host();
  const beian = load({ WXWebAssembly: mine });
  const both = [beian.init(), beian.init({ wasmPath: "/other.wasm" })];
  assert.equal(both[0], both[1]);
  await Promise.all(both);
  await beian.init();
  assert.deepEqual(mine.paths, [PATH]);
});

test("after a failure init works", async () => {
  const mine = host();
  const good = mine.instantiate;
  mine.instantiate = () => Promise.reject(new Error("no such file"));
  const beian = load({ WXWebAssembly: mine });
  await assert.rejects(
    beian.init(),
    (error) => is(beian, "init_failed", "no such file")(error) && error.cause.message === "no such file",
  );
  mine.instantiate = good;
  await assert.rejects(beian.init({ wasmPath: "beian.wasm" }), is(beian, "init_failed"));
  await beian.init();
  assert.equal(beian.isValid("email", "a@b.cn"), true);
});

for (const [options, ...said] of [
  [null, "init({ wasmPath", "null"],
  ["/beian.wasm.br", "init({ wasmPath", "string"],
  [["/beian.wasm.br"], "init({ wasmPath", "Array"],
  [{ path: "/beian.wasm.br" }, "“path”", "wasmPath"],
  [{ wasmPath: 5 }, "number", "文字"],
  [{ wasmPath: null }, "null"],
  [{ wasmPath: "" }, "“/”", PATH],
  [{ wasmPath: "miniprogram_npm/beian/beian.wasm.br" }, "代码包的根目录", PATH],
  [{ wasmPath: "./beian.wasm.br" }, "代码包的根目录"],
  [{ wasmPath: "https://example.com/beian.wasm" }, "代码包的根目录"],
  [{ wasmPath: "/beian.br" }, ".wasm.br", '"/beian.br"'],
  [{ wasmPath: "/beian.wasm.gz" }, ".wasm.br"],
]) {
  test(`init(${JSON.stringify(options)}) is told what to write`, async () => {
    const mine = host();
    const beian = load({ WXWebAssembly: mine });
    await assert.rejects(beian.init(options), is(beian, "init_failed", ...said, "init() can be called again"));
    assert.deepEqual(mine.paths, []);
    await beian.init({ wasmPath: undefined });
  });
}

test("a host without WebAssembly is told from which version on there is one", async () => {
  for (const WXWebAssembly of [undefined, null, "", () => {}]) {
    const beian = load({ WXWebAssembly });
    await assert.rejects(beian.init(), is(beian, "init_failed", "WXWebAssembly", "基础库", "2.14.0"));
  }
});

/** All exports but the mark, as those of the version before. */
const older = (imports) =>
  host()
    .instantiate("", imports)
    .then(({ instance }) => {
      const entries = Object.entries(instance.exports).filter(([name]) => !/^beian_[0-9a-f]{8}$/.test(name));
      assert.equal(entries.length, Object.keys(instance.exports).length - 1);
      return { instance: { exports: Object.fromEntries(entries) } };
    });
const other = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
const noFile = { errMsg: "instantiate:fail file not found" };
for (const [what, instantiate, ...said] of [
  ["throws", () => JSON.parse("{"), "JSON"],
  ["rejects as WeChat's functions do", () => Promise.reject(noFile), noFile.errMsg],
  ["rejects with a text", () => Promise.reject("nothing"), "nothing"],
  ["rejects with nothing", () => Promise.reject(), "undefined"],
  ["rejects with what is no text", () => Promise.reject(Object.create(null)), "Object"],
  [
    "rejects with what can't be read",
    () =>
      Promise.reject({
        get errMsg() {
          throw new Error();
        },
      }),
    "Object",
  ],
  ["rejects at length", () => Promise.reject("long".repeat(1_000_000)), "longlong…"],
  ["gives the instance of this version", (_path, imports) => older(imports), "this version"],
  ["gives nothing", () => undefined, "beian.wasm"],
  ["gives null", () => null, "beian.wasm"],
  ["gives a number", () => Promise.resolve(1), "beian.wasm"],
  ["gives an object", () => ({}), "beian.wasm"],
  ["gives an instance without exports", () => ({ instance: {} }), "beian.wasm"],
  ["gives a memory alone", () => ({ instance: { exports: { memory: new WebAssembly.Memory({ initial: 1 }) } } }), "beian.wasm"],
  ["gives no instance", () => ({ instance: null, module: null }), "beian.wasm"],
  ["gives the instance of another file", () => ({ instance: other }), "beian.wasm"],
  ["is not there", undefined, "instantiate"],
]) {
  test(`where instantiate ${what}, init says which file and what to do`, async () => {
    const beian = load({ WXWebAssembly: { instantiate } });
    const wanted = is(beian, "init_failed", "/a/beian.wasm.br", "构建 npm", "分包", "wasmPath", ...said);
    await assert.rejects(beian.init({ wasmPath: "/a/beian.wasm.br" }), wanted);
    assert.throws(() => beian.isValid("email", ""), is(beian, "not_ready"));
  });
}

test("an instance that is no promise is taken", async () => {
  const mine = host();
  mine.instantiate = (_path, imports) => new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
  const beian = load({ WXWebAssembly: mine });
  await beian.init();
  assert.equal(beian.isValid("email", "a@b.cn"), true);
});

test("what is no path is not repeated", async () => {
  for (const wasmPath of ["13917082546", "林青山", "lin@qingshan-keji.cn"]) {
    const beian = load({ WXWebAssembly: host() });
    await assert.rejects(beian.init({ wasmPath }), ({ code, message }) => code === "init_failed" && !message.includes(wasmPath));
    await beian.init();
    assert.throws(
      () => beian.configure({ [wasmPath]: 1 }),
      ({ code, message }) => code === "bad_configuration" && !message.includes(wasmPath),
    );
  }
});

test("a path is not repeated at any length", async () => {
  for (const wasmPath of ["x".repeat(1_000_000), `/${"x".repeat(1_000_000)}.wasm`]) {
    const beian = load({ WXWebAssembly: { instantiate: () => Promise.reject(noFile) } });
    await assert.rejects(beian.init({ wasmPath }), ({ message }) => message.length < 2_000);
  }
});

const internal = (beian) => trapped(() => assert.throws(() => beian.isValid("mobile", "1"), is(beian, "internal")));
/** Longer than a module takes to start. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 100));

test("after a trap the next call works, where an instance can be made at once", async () => {
  const mine = Object.assign(host(), { Instance: WebAssembly.Instance });
  const beian = load({ WXWebAssembly: mine });
  await beian.init();
  const session = beian.openFiling({ responsible: { email: "a@b" } }, { partial: true });
  const before = session.issues();
  for (let i = 0; i < 3; i++) {
    internal(beian);
    assert.deepEqual(session.issues(), before);
    internal(beian);
    assert.equal(beian.isValid("email", "a@b.cn"), true);
  }
  assert.equal(mine.paths.length, 1);
});

for (const [what, Instance] of [
  ["has none to call", undefined],
  [
    "refuses",
    class {
      constructor() {
        throw new Error("no");
      }
    },
  ],
  ["gives something else", class {}],
]) {
  test(`after a trap it is loaded again, where Instance ${what}`, async () => {
    const mine = Object.assign(host(), { Instance });
    const beian = load({ WXWebAssembly: mine });
    await beian.init({ wasmPath: "/a/beian.wasm" });
    const session = beian.openFiling({ responsible: { email: "a@b" } }, { partial: true });
    const before = session.issues();
    for (let i = 0; i < 3; i++) {
      internal(beian);
      assert.throws(() => beian.isValid("email", "a@b.cn"), is(beian, "not_ready"));
      assert.throws(() => session.issues(), is(beian, "not_ready"));
      await soon();
      assert.equal(beian.isValid("email", "a@b.cn"), true);
      assert.deepEqual(session.issues(), before);
    }
    assert.deepEqual(mine.paths, new Array(4).fill("/a/beian.wasm"));
  });
}

test("after a trap it is loaded again at once, where there is no module", async () => {
  for (const answer of [({ instance }) => instance, ({ instance }) => ({ instance, module: null })]) {
    const mine = Object.assign(host(answer), { Instance: WebAssembly.Instance });
    const beian = load({ WXWebAssembly: mine });
    await beian.init();
    internal(beian);
    await soon();
    assert.equal(beian.isValid("email", "a@b.cn"), true);
  }
});

test("where that fails, each call tries again, and so can init", async () => {
  const mine = host();
  const good = mine.instantiate;
  const beian = load({ WXWebAssembly: mine });
  await beian.init();
  const bad = () => Promise.reject(noFile);
  for (const recover of [soon, () => beian.init()]) {
    mine.instantiate = bad;
    internal(beian);
    await soon();
    assert.throws(() => beian.isValid("email", "a@b.cn"), is(beian, "not_ready"));
    await soon();
    mine.instantiate = good;
    assert.throws(() => beian.isValid("email", "a@b.cn"), is(beian, "not_ready"));
    await recover();
    assert.equal(beian.isValid("email", "a@b.cn"), true);
  }
});
