// The mini-program build, loaded as a mini-program loads it: by path, each time anew, with these of the host's globals.

import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import { brotliDecompressSync } from "node:zlib";

const folder = new URL("../miniprogram_dist/", import.meta.url);
const HOSTS = ["WXWebAssembly", "TTWebAssembly", "MYWebAssembly", "WebAssembly"];
// What Node has and a mini-program lacks.
const MISSING = ["TextEncoder", "TextDecoder", "URL", "fetch", "globalThis", "FinalizationRegistry", "WeakRef", "process"];
const PARAMETERS = ["require", "module", "exports", ...HOSTS, ...MISSING];

/** A mini-program's `require`, which knows the files of miniprogram_dist. */
export function miniprogram(globals = {}) {
  const loaded = new Map();
  return function require(name) {
    if (!loaded.has(name)) {
      const module = { exports: {} };
      loaded.set(name, module);
      const run = compileFunction(readFileSync(new URL(name, folder), "utf8"), PARAMETERS, { filename: name });
      run(require, module, module.exports, ...HOSTS.map((host) => globals[host]));
    }
    return loaded.get(name).exports;
  };
}

export const bytes = brotliDecompressSync(readFileSync(new URL("beian.wasm.br", folder)));
const wasm = new WebAssembly.Module(bytes);

/** A host's WebAssembly. It notes the paths that it was asked for. */
export function host(answer = ({ module, instance }) => ({ module, instance })) {
  const paths = [];
  return {
    paths,
    instantiate(path, imports) {
      paths.push(path);
      return WebAssembly.instantiate(wasm, imports).then((instance) => answer({ module: wasm, instance }));
    },
  };
}
