// Which test of which suite runs in which profile.

import { PROFILES } from "./simulator/profiles.mjs";

/** The profiles that can run the package. */
const WITH_WASM = Object.keys(PROFILES).filter((name) => PROFILES[name].wasm !== undefined);

const within = (profiles, script, names) =>
  profiles.flatMap((profile) => names.map((test) => ({ script: `/suites/${script}.js`, test, profile })));

/** What the simulator refuses. */
export const proofsIn = () =>
  within(WITH_WASM, "prove", ["scripts", "names", "paths", "features", "exported", "staleView", "promises", "setData"]);

/** What bad use of the package gets, and hard texts. */
export const mistakesIn = () => [
  ...within(WITH_WASM, "mistakes", ["beforeInit", "wrongPath", "missingFile", "notBeian", "twiceAtOnce", "oddAnswers", "trap"]),
  ...within(["no-wasm"], "mistakes", ["noWasm"]),
  ...["TTWebAssembly", "MYWebAssembly", "WebAssembly"].map((wasmName) => ({
    ...within(["android86"], "mistakes", ["otherName"])[0],
    wasmName,
  })),
  ...within(WITH_WASM, "texts", ["texts"]),
];

/** Every case, and the adapters, which an app need not use. */
export const casesIn = () => [
  ...within([...WITH_WASM, "no-wasm"], "adapters", ["beforeInit"]),
  ...within(WITH_WASM, "cases", ["cases"]),
];

/** The example app. */
export const exampleIn = () => [
  ...within(WITH_WASM, "example", ["checklist", "filling"]),
  ...within(["no-wasm"], "example", ["noWasm"]),
];
