// The engine's side in the shell of JavaScriptCore: `jsc jsc.js -- <plan.json> <name of the engine>`.

import { runPlan } from "./plan.mjs";

/** What the shell puts into every realm, unlisted: no engine in a phone has it. */
const SHELL = [
  ...[
    "print",
    "debug",
    "describe",
    "read",
    "load",
    "readFile",
    "readline",
    "writeFile",
    "run",
    "runString",
    "loadString",
    "quit",
  ],
  ...[
    "createGlobalObject",
    "checkModuleSyntax",
    "drainMicrotasks",
    "performance",
    "preciseTime",
    "atob",
    "btoa",
    "gc",
    "version",
  ],
  ...["$", "$262", "$vm", "arguments", "console"],
];

const [plan, name] = globalThis.arguments;
const { print, readFile, createGlobalObject, setTimeout, quit } = globalThis;
const timers = { task: (call) => setTimeout(call, 0), setTimeout };
const host = {
  name,
  print,
  task: timers.task,
  fresh() {
    const realm = createGlobalObject();
    const { loadString } = realm;
    for (const it of SHELL) {
      delete realm[it];
    }
    return Object.assign({ evaluate: (script, file) => loadString.call(realm, `${script}\n//# sourceURL=${file}`) }, timers);
  },
};

runPlan(host, JSON.parse(readFile(plan)), (failed) => {
  if (failed > 0) {
    quit(1);
  }
});
