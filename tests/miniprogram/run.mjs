// The suites on `pkg/miniprogram_dist`, in every profile, on every engine.

import { fileURLToPath } from "node:url";
import { bundles, engineNames, runOn } from "./engines.mjs";
import { filesOf, imageOf } from "./image.mjs";
import { PROFILES } from "./simulator/profiles.mjs";

const dist = fileURLToPath(new URL("../../pkg/miniprogram_dist/", import.meta.url));
const only = process.argv.slice(2);

const { inside, suites } = bundles(["cases"]);
const image = imageOf({ ...filesOf(dist, "/miniprogram_npm/beian/"), ...suites });
const withWasm = Object.keys(PROFILES).filter((name) => PROFILES[name].wasm !== undefined);
const tests = withWasm.map((profile) => ({ script: "/suites/cases.js", test: "cases", profile }));

let failed = 0;
for (const name of engineNames.filter((it) => only.length === 0 || only.includes(it))) {
  failed += runOn(name, { inside, image, tests });
}
process.exitCode = failed > 0 ? 1 : 0;
