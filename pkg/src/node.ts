// Node: ready on import.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Instance, open, prepare } from "./instance.js";

export * from "./public.js";

/** Node's encoder starts in the time that a loop takes for 20 units. */
const CODEC = { TextEncoder, TextDecoder, long: 20 };

const wasm = new WebAssembly.Module(readFileSync(join(__dirname, "beian.wasm")));

function make(): Instance {
  const prepared = prepare(CODEC);
  return prepared.finish(new WebAssembly.Instance(wasm, prepared.imports).exports);
}

open(make(), make);

/** Nothing is left to do in Node; here so that one program runs everywhere. */
export function init(_source?: unknown): Promise<void> {
  return Promise.resolve();
}
