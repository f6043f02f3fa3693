// What the engines of WeChat lack, as profiles: the lists are what an engine HAS beyond the part that all have.
//
// Sources: WeChat's table of the systems that a base library (基础库) may run on, the documentation of WXWebAssembly, and
// browser-compat-data for the engine of that system. Where the documents are silent, a profile has less.

/** Every profile, by name. */
export const PROFILES = {
  // Base library 2.14.4: iOS 11 and Chrome 53 together, so what either lacks is lacking.
  floor: {
    globals: [],
    syntax: 2015,
    library: 2015,
    promise: "timer",
    wasm: { features: [], globals: false, names: 3, answer: "instance" },
  },
  // Base library 3.6: iOS 14.0.
  ios14: {
    globals: ["BigInt", "BigInt64Array", "BigUint64Array", "Intl"],
    syntax: 2020,
    promise: "timer",
    wasm: { features: ["mutable-globals", "multivalue"], globals: false, names: 3, answer: "both" },
  },
  // Base library 3.13: iOS 15.0.
  ios15: {
    globals: ["BigInt", "BigInt64Array", "BigUint64Array", "Intl", "WeakRef", "FinalizationRegistry", "globalThis"],
    syntax: 2022,
    promise: "timer",
    wasm: { features: ["mutable-globals", "multivalue", "sign-ext", "bigint"], globals: false, names: Infinity, answer: "both" },
  },
  // Base library 2.30: Chrome 86, without ICU (no Intl).
  android86: {
    globals: ["BigInt", "BigInt64Array", "BigUint64Array", "WeakRef", "FinalizationRegistry", "globalThis"],
    syntax: 2021,
    promise: "engine",
    wasm: {
      features: ["mutable-globals", "multivalue", "sign-ext", "bigint", "nontrapping-fptoint", "bulk-memory"],
      globals: true,
      names: Infinity,
      answer: "both",
    },
  },
  // The simulator of WeChat DevTools: a current Chromium.
  devtools: {
    globals: [
      ...["BigInt", "BigInt64Array", "BigUint64Array", "Intl", "WeakRef", "FinalizationRegistry", "globalThis"],
      ...["SharedArrayBuffer", "Atomics"],
    ],
    syntax: 2022,
    promise: "engine",
    wasm: {
      features: [
        ...["mutable-globals", "multivalue", "sign-ext", "bigint", "nontrapping-fptoint", "bulk-memory"],
        ...["reference-types", "simd"],
      ],
      globals: true,
      names: Infinity,
      answer: "both",
    },
  },
  // A host that has no wasm at all.
  "no-wasm": { globals: [], syntax: 2015, library: 2015, promise: "timer" },
};
