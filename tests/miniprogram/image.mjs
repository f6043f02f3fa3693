// A code package (代码包) as the simulator takes it: every script with the edition of ECMAScript that it needs, every wasm
// unpacked, with the features that it needs.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import binaryen from "binaryen";

const { parse } = createRequire(new URL("./tools/", import.meta.url))("acorn");

const EDITIONS = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
const { Features } = binaryen;
const FEATURES = {
  "mutable-globals": Features.MutableGlobals,
  multivalue: Features.Multivalue,
  "sign-ext": Features.SignExt,
  "nontrapping-fptoint": Features.NontrappingFPToInt,
  "bulk-memory": Features.BulkMemory | Features.BulkMemoryOpt,
  "reference-types": Features.ReferenceTypes | Features.CallIndirectOverlong,
  simd: Features.SIMD128,
};
const EVERY = Object.values(FEATURES).reduce((all, it) => all | it);

/** All files of a folder, by their path in the code package. */
export function filesOf(folder, under = "/") {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  return Object.fromEntries(
    all.map((it) => {
      const path = join(it.parentPath ?? it.path, it.name);
      return [under + relative(folder, path).split(sep).join("/"), readFileSync(path)];
    }),
  );
}

/** @param files bytes or texts by their path in the code package */
export function imageOf(files) {
  const image = { scripts: {}, editions: {}, wasm: {} };
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith(".js")) {
      image.scripts[path] = String(content);
      image.editions[path] = edition(String(content));
    } else if (/\.wasm(\.br)?$/.test(path)) {
      const bytes = path.endsWith(".br") ? brotliDecompressSync(content) : content;
      image.wasm[path] = { hex: Buffer.from(bytes).toString("hex"), needs: needs(bytes) };
    }
  }
  return image;
}

/** The first edition in which it can be read. What none reads is left to the engine. */
function edition(script) {
  const reads = (ecmaVersion) => {
    try {
      parse(script, { ecmaVersion, sourceType: "script", allowReturnOutsideFunction: true });
      return true;
    } catch {
      return false;
    }
  };
  return EDITIONS.find(reads) ?? EDITIONS[0];
}

/** Which features beyond the first version of WebAssembly (MVP) a module can't do without. What is no wasm is left to the engine. */
function needs(bytes) {
  if (!WebAssembly.validate(bytes)) {
    return [];
  }
  const module = binaryen.readBinary(bytes);
  // binaryen says at length what it finds; here only the verdict is wanted.
  const { write } = process.stderr;
  process.stderr.write = () => true;
  const valid = (features) => {
    module.setFeatures(features);
    return module.validate() === 1;
  };
  try {
    const found = Object.keys(FEATURES).filter((name) => !valid(EVERY & ~FEATURES[name]));
    return found.concat(hasWideDoor(module) ? ["bigint"] : [], valid(EVERY) ? [] : ["what no profile has"]);
  } finally {
    process.stderr.write = write;
    module.dispose();
  }
}

/** True if an i64 crosses to JavaScript, where it is a BigInt. */
function hasWideDoor(module) {
  const wide = (type) => binaryen.expandType(type).includes(binaryen.i64);
  const exported = new Set();
  for (let i = 0; i < module.getNumExports(); i++) {
    const { kind, value } = binaryen.getExportInfo(module.getExportByIndex(i));
    if (kind === binaryen.ExternalFunction) {
      exported.add(value);
    }
  }
  for (let i = 0; i < module.getNumFunctions(); i++) {
    const { name, module: from, params, results } = binaryen.getFunctionInfo(module.getFunctionByIndex(i));
    if ((from !== "" || exported.has(name)) && (wide(params) || wide(results))) {
      return true;
    }
  }
  return false;
}
