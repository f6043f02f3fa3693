// The suites on `pkg/miniprogram_dist`, in every profile, on every engine, or on those that are named.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import * as inNode from "../../pkg/dist/node.mjs";
import { bundles, engineNames, runOn } from "./engines.mjs";
import { fixtures } from "./fixtures.mjs";
import { filesOf, imageOf } from "./image.mjs";
import { PROFILES } from "./simulator/profiles.mjs";
import { answers } from "./suites/vectors.mjs";

const dist = fileURLToPath(new URL("../../pkg/miniprogram_dist/", import.meta.url));
const only = process.argv.slice(2);
const unknown = only.find((it) => !engineNames.includes(it));
if (unknown !== undefined) {
  throw new Error(`there is no engine ${unknown}; known: ${engineNames.join(", ")}`);
}

const { inside, suites } = bundles(["cases", "texts", "mistakes", "prove", "page"], { "#answers": answers(inNode) });
const image = imageOf({
  ...filesOf(dist, "/miniprogram_npm/beian/"),
  "/elsewhere/beian.wasm": brotliDecompressSync(readFileSync(`${dist}beian.wasm.br`)),
  ...fixtures(),
  ...suites,
});

const withWasm = Object.keys(PROFILES).filter((name) => PROFILES[name].wasm !== undefined);
const inAll = (profiles, script, names) =>
  profiles.flatMap((profile) => names.map((test) => ({ script: `/suites/${script}.js`, test, profile })));
const tests = [
  ...inAll(withWasm, "prove", ["scripts", "names", "paths", "features", "exported", "staleView", "promises", "setData"]),
  ...inAll(withWasm, "mistakes", ["beforeInit", "adaptersBeforeInit", "wrongPath", "missingFile", "notBeian"]),
  ...inAll(withWasm, "mistakes", ["twiceAtOnce", "oddAnswers", "trap"]),
  ...inAll(["no-wasm"], "mistakes", ["noWasm", "adaptersBeforeInit"]),
  ...["TTWebAssembly", "MYWebAssembly", "WebAssembly"].map((wasmName) => ({
    script: "/suites/mistakes.js",
    test: "otherName",
    profile: "android86",
    wasmName,
  })),
  ...inAll(withWasm, "texts", ["texts"]),
  ...inAll(withWasm, "cases", ["cases"]),
];

let failed = 0;
for (const name of engineNames.filter((it) => only.length === 0 || only.includes(it))) {
  failed += runOn(name, { inside, image, tests });
}
process.exitCode = failed > 0 ? 1 : 0;
