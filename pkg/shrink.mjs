// The wasm of wasm-bindgen -> the one that is shipped: small, and with nothing newer than 2017 in it.

import { createHash } from "node:crypto";
import binaryen from "binaryen";

/** The name of an export by which the scripts know their wasm. */
export function markOf(bytes) {
  return `beian_${createHash("sha256").update(bytes).digest("hex").slice(0, 8)}`;
}

/**
 * @param bytes the module as `cargo xtask wasm` leaves it
 * @param named to keep the names of functions, for whoever measures
 */
export function shrunk(bytes, named = false) {
  const module = binaryen.readBinary(bytes);
  const exported = [...Array(module.getNumExports()).keys()].map((i) => binaryen.getExportInfo(module.getExportByIndex(i)));
  // Globals, which some hosts do not export; and what memory is copied and compared with, which is nobody's to call.
  for (const { kind, name } of exported) {
    if (kind === binaryen.ExternalGlobal || name === "memcpy" || name === "memcmp") {
      module.removeExport(name);
    }
  }
  module.addFunctionExport(exported.find(({ name }) => name === "forget").value, markOf(bytes));
  withoutClosures(module);
  module.setFeatures(binaryen.Features.MVP);
  binaryen.setDebugInfo(named);
  // The compiler has made it small already; what this level finds beyond that is smaller as brotli, and faster.
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(0);
  // What the compiler leaves a function of its own, once called or not, stays one: the frames of rare calls are not all callers'.
  binaryen.setOneCallerInlineMaxSize(100);
  // Its flow taken apart and put together anew, and once more over that: 1 % smaller as brotli.
  module.runPasses(["flatten", "rereloop"]);
  module.optimize();
  // Ends that several ways through a function share, once.
  module.runPasses(["code-folding"]);
  module.optimize();
  // What that left behind; and the locals and functions that are used most get the shortest numbers.
  module.runPasses(["optimize-instructions", "reorder-locals", "reorder-functions", "strip-producers"]);
  if (!module.validate()) {
    throw new Error("the wasm needs more than the first version of WebAssembly (MVP)");
  }
  const small = module.emitBinary();
  module.dispose();
  const globals = WebAssembly.Module.exports(new WebAssembly.Module(small)).filter((it) => it.kind === "global");
  if (globals.length > 0) {
    throw new Error(`the wasm still exports Globals: ${globals.map((it) => it.name).join(", ")}`);
  }
  return small;
}

/**
 * js-sys brings a bridge for each kind of closure that JavaScript could be given. We give it none, but they hang in the table of
 * functions, and with them imports that nobody calls, each kind of which an engine makes ready before the first call.
 */
function withoutClosures(module) {
  const { name, table, data } = binaryen.getElementSegmentInfo(module.getElementSegmentByIndex(0));
  const isBridge = (it) => /^(wasm_bindgen|js_sys)\[/.test(it);
  if (!data.some(isBridge)) {
    return;
  }
  if (module.getNumElementSegments() !== 1) {
    throw new Error("the table of functions is made in a new way: look at it and at what hangs there");
  }
  const nobody = module.addFunction("nobody", binaryen.none, binaryen.none, [], module.unreachable());
  const kept = data.map((it) => (isBridge(it) ? binaryen.getFunctionInfo(nobody).name : it));
  module.removeElementSegment(name);
  module.addActiveElementSegment(table, name, kept, module.i32.const(1));
}
