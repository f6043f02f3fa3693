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
const { print, readFile, createGlobalObject, drainMicrotasks, quit } = globalThis;

// The shell's own `setTimeout` loses a callback now and then, when the realm that it came from is collected. So the tasks are
// kept here. Time passes as fast as it can: a timer is a task for when nothing else is left to do.
const tasks = [];
const timers = [];
let now = 0;
const host = {
  name,
  print,
  task: (call) => tasks.push(call),
  fresh() {
    const realm = createGlobalObject();
    const { loadString } = realm;
    for (const it of SHELL) {
      delete realm[it];
    }
    return {
      evaluate: (script, file) => loadString.call(realm, `${script}\n//# sourceURL=${file}`),
      task: host.task,
      setTimeout: (call, time) => timers.push({ call, due: now + time }),
    };
  },
};

let failures;
runPlan(host, JSON.parse(readFile(plan)), (failed) => {
  failures = failed;
});
while (failures === undefined) {
  drainMicrotasks();
  if (tasks.length === 0 && timers.length > 0) {
    timers.sort((a, b) => a.due - b.due);
    const { call, due } = timers.shift();
    now = due;
    tasks.push(call);
  }
  if (tasks.length === 0) {
    break; // A test never settled.
  }
  tasks.shift()();
}
if (failures !== 0) {
  quit(1);
}
