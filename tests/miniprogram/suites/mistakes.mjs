// What bad use gets: a `BeianError` that says what to do, in Chinese and English, and a package that still works afterwards.

import * as beian from "beian";
import { check, equal, rejected, thrown } from "./assert.mjs";

const works = () =>
  check(beian.isValid("email", "a@qingshan-keji.cn") && !beian.isValid("email", "a"), "the package does not judge as it should");

/** Both languages, the code, and what to do. */
function told(error, code, ...words) {
  equal([error instanceof beian.BeianError, error.name, error.code], [true, "BeianError", code], String(error.message));
  check(/[\u4e00-\u9fff].+ \/ [^\u4e00-\u9fff]*[a-z]{3}/.test(error.message), `not in Chinese and English: ${error.message}`);
  for (const word of words) {
    check(error.message.indexOf(word) >= 0, `no word of ${word}: ${error.message}`);
  }
}

const initFails = (options, ...words) =>
  rejected(beian.init(options), JSON.stringify(options)).then((error) => told(error, "init_failed", ...words));

function notReady() {
  for (const call of [
    () => beian.isValid("email", "a"),
    () => beian.checkField("email", "a"),
    () => beian.checkFiling({}),
    () => beian.checkFooter(""),
    () => beian.openFiling(),
  ]) {
    told(thrown(call, "a call before init"), "not_ready", "init()");
  }
}

export async function beforeInit() {
  notReady();
  await beian.init();
  works();
}

export async function wrongPath() {
  for (const wasmPath of [5, null, "./beian.wasm.br", "beian.wasm.br", "/beian.txt", ""]) {
    await initFails({ wasmPath }, "wasmPath");
  }
  await initFails("/miniprogram_npm/beian/beian.wasm.br", "wasmPath");
  await initFails({ path: "/x.wasm" }, "wasmPath");
  await initFails(null, "wasmPath");
  notReady();
  await beian.init();
  works();
}

export async function missingFile() {
  await initFails({ wasmPath: "/nowhere/beian.wasm.br" }, "/nowhere/beian.wasm.br", "wasmPath", "构建 npm");
  notReady();
  await beian.init({ wasmPath: "/elsewhere/beian.wasm" });
  works();
}

export async function notBeian() {
  await initFails({ wasmPath: "/bad/text.wasm" }, "/bad/text.wasm");
  await initFails({ wasmPath: "/bad/empty.wasm" }, "/bad/empty.wasm");
  notReady();
  await beian.init();
  works();
}

export async function twiceAtOnce() {
  const { instantiate } = WXWebAssembly;
  let loads = 0;
  WXWebAssembly.instantiate = (path, imports) => {
    loads += 1;
    return instantiate(path, imports);
  };
  await Promise.all([beian.init(), beian.init(), beian.init({ wasmPath: "/nowhere.wasm" })]);
  await beian.init();
  equal(loads, 1, "loads");
  works();
}

/** Hosts are not documented to the last: nothing that they answer may hang, or count as ready. */
export async function oddAnswers() {
  const { instantiate } = WXWebAssembly;
  for (const odd of [
    () => {
      throw new Error("at once");
    },
    () => Promise.reject({ errMsg: "instantiate:fail" }),
    () => Promise.reject(),
    () => undefined,
    () => ({}),
    () => Promise.resolve({ instance: {} }),
    () => Promise.resolve({ instance: { exports: {} }, module: {} }),
  ]) {
    WXWebAssembly.instantiate = odd;
    await initFails(undefined, "/miniprogram_npm/beian/beian.wasm.br");
    notReady();
  }
  WXWebAssembly.instantiate = instantiate;
  await beian.init();
  works();
}

/** After a trap inside, the next call works: at once where the host can make an instance, else after another load. */
export async function trap({ profile }) {
  await beian.init();
  const { get } = Map.prototype;
  Map.prototype.get = () => 99;
  const error = thrown(() => beian.checkField("mobile", "1"), "a trap");
  Map.prototype.get = get;
  told(error, "internal");
  if (profile === "floor") {
    notReady();
    await beian.init();
  }
  works();
}

export async function noWasm() {
  await initFails(undefined, "WXWebAssembly", "2.14");
  await initFails(undefined, "WXWebAssembly");
  notReady();
}

/** Hosts that call their wasm otherwise. */
export async function otherName() {
  check(typeof WXWebAssembly === "undefined", "this is WeChat");
  await beian.init();
  works();
}
