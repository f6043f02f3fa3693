// The engine's side in Node 8 and newer: `node node.js <plan.json> <name of the engine>`.

import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { runPlan } from "./plan.mjs";

const [, , plan, name] = process.argv;
const timers = { task: (call) => setImmediate(call), setTimeout };
const host = {
  name,
  print: (line) => console.log(line),
  task: timers.task,
  fresh() {
    const context = createContext({}, { codeGeneration: { strings: false, wasm: true } });
    return Object.assign({ evaluate: (script, filename) => new Script(script, { filename }).runInContext(context) }, timers);
  },
};

// A test that never settles leaves nothing to wait for.
process.exitCode = 1;
runPlan(host, JSON.parse(readFileSync(plan, "utf8")), (failed) => {
  process.exitCode = failed > 0 ? 1 : 0;
});
