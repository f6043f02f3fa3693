// What the engine of this phone has.

/** The host's wasm object, under the names that hosts give it. */
const HOSTS = [
  ["WXWebAssembly", typeof WXWebAssembly === "object" ? WXWebAssembly : undefined],
  ["WebAssembly", typeof WebAssembly === "object" ? WebAssembly : undefined],
];

/** `typeof` of what mini-programs may lack. Written out: a name can't be looked up here. */
const GLOBALS = [
  ["TextEncoder", typeof TextEncoder],
  ["TextDecoder", typeof TextDecoder],
  ["fetch", typeof fetch],
  ["URL", typeof URL],
  ["crypto", typeof crypto],
  ["performance", typeof performance],
  ["structuredClone", typeof structuredClone],
  ["atob", typeof atob],
  ["window", typeof window],
  ["document", typeof document],
  ["self", typeof self],
  ["globalThis", typeof globalThis],
  ["queueMicrotask", typeof queueMicrotask],
  ["WeakRef", typeof WeakRef],
  ["FinalizationRegistry", typeof FinalizationRegistry],
  ["BigInt", typeof BigInt],
  ["Intl", typeof Intl],
];

/** One row a fact: `{ name, value }`. */
function rows() {
  const device = facts("getDeviceInfo");
  const base = facts("getAppBaseInfo");
  return [
    { name: "基础库 SDKVersion", value: text(base.SDKVersion) },
    { name: "微信 version", value: text(base.version) },
    { name: "系统 system", value: text(device.system) },
    { name: "平台 platform", value: text(device.platform) },
    { name: "机型 model", value: `${text(device.brand)} ${text(device.model)}` },
  ].concat(
    HOSTS.map(([name, host]) => ({ name, value: host === undefined ? "undefined" : Object.getOwnPropertyNames(host).join(" ") })),
    GLOBALS.map(([name, type]) => ({ name, value: type }))
  );
}

/** What `wx` tells about the phone; older base libraries tell all of it at once. */
function facts(name) {
  return typeof wx[name] === "function" ? wx[name]() : wx.getSystemInfoSync();
}

function text(value) {
  return value === undefined ? "?" : String(value);
}

module.exports = { rows };
