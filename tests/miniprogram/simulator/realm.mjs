// Makes a fresh realm as poor as a mini-program's logic layer: what is not named here is taken away.

import { makeTimerPromise } from "./promise.mjs";

const EVERYWHERE = [
  ...["Object", "Function", "Array", "String", "Boolean", "Number", "Symbol", "Math", "JSON", "Date", "RegExp", "Promise"],
  ...["Error", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError", "Map", "Set", "WeakMap"],
  ...["WeakSet", "Proxy", "Reflect", "ArrayBuffer", "DataView", "Int8Array", "Int16Array", "Int32Array", "Uint8Array"],
  ...["Uint8ClampedArray", "Uint16Array", "Uint32Array", "Float32Array", "Float64Array", "NaN", "Infinity", "undefined"],
  ...["parseInt", "parseFloat", "isNaN", "isFinite", "decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent"],
  ...["escape", "unescape"],
];

/**
 * @param global the realm's global object
 * @param host the engine: `evaluate`, `task`, `setTimeout`
 * @returns {string[]} what the program writes to the console, filled as it does
 */
export function makePoor(global, host, profile) {
  if (profile.library === 2015) {
    withoutNewer();
  }
  const allowed = new Set(EVERYWHERE.concat(profile.globals));
  for (const name of Object.getOwnPropertyNames(global)) {
    if (!allowed.has(name) && !delete global[name]) {
      throw new Error(`the engine does not let go of ${name}`);
    }
  }
  refuseCode(global, host.evaluate);

  const set = (name, value) => Object.defineProperty(global, name, { value, writable: true, configurable: true });
  if (profile.globals.indexOf("globalThis") >= 0) {
    set("globalThis", global);
  }
  // Without a time to wait it is a task like those of the Promise below, so their order is the same in every run.
  const waiting = new Set();
  let timers = 0;
  set("setTimeout", (call, time, ...rest) => {
    timers += 1;
    const timer = timers;
    waiting.add(timer);
    const run = () => waiting.delete(timer) && call(...rest);
    if (time > 0) {
      host.setTimeout(run, time);
    } else {
      host.task(run);
    }
    return timer;
  });
  set("clearTimeout", (timer) => {
    waiting.delete(timer);
  });
  if (profile.promise === "timer") {
    set("Promise", makeTimerPromise(host.task));
  }
  const logged = [];
  const log = (...words) => logged.push(words.map(String).join(" "));
  set("console", { log, info: log, warn: log, error: log, debug: log });
  return logged;
}

/** Takes away what came after ES2015, in places where it is easily used without notice. */
function withoutNewer() {
  const typedArray = Object.getPrototypeOf(Uint8Array);
  const inArrays = ["includes", "at", "findLast", "findLastIndex", "toReversed", "toSorted", "with"];
  for (const [place, names] of [
    [Object, ["entries", "values", "getOwnPropertyDescriptors", "fromEntries", "hasOwn", "groupBy"]],
    [Array, ["fromAsync"]],
    [Array.prototype, inArrays.concat(["flat", "flatMap", "toSpliced"])],
    [typedArray.prototype, inArrays],
    [Uint8Array, ["fromBase64", "fromHex"]],
    [Uint8Array.prototype, ["toBase64", "toHex", "setFromBase64", "setFromHex"]],
    [ArrayBuffer.prototype, ["resize", "resizable", "transfer", "transferToFixedLength", "detached", "maxByteLength"]],
    [String.prototype, ["padStart", "padEnd", "trimStart", "trimEnd", "matchAll", "replaceAll", "at"]],
    [String.prototype, ["isWellFormed", "toWellFormed"]],
    [Promise, ["allSettled", "any", "withResolvers", "try"]],
    [Promise.prototype, ["finally"]],
    [Symbol.prototype, ["description"]],
    [Map, ["groupBy"]],
    [Set.prototype, ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf"]],
  ]) {
    for (const name of names) {
      delete place[name];
    }
  }
}

/** `eval` and everything that makes a function of a text. */
function refuseCode(global, evaluate) {
  function refuse() {
    throw new EvalError("code from a text is forbidden in a mini-program");
  }
  for (const kind of ["function", "function*", "async function", "async function*"]) {
    const prototype = prototypeOf(kind, evaluate);
    if (prototype === undefined) {
      continue;
    }
    function Refused() {
      refuse();
    }
    Refused.prototype = prototype;
    Object.defineProperty(prototype, "constructor", { value: Refused, configurable: true });
  }
  global.Function = Function.prototype.constructor;
  global.eval = refuse;
}

/** What functions of a kind inherit from; `undefined` where the engine is older than the kind. */
function prototypeOf(kind, evaluate) {
  try {
    return Object.getPrototypeOf(evaluate(`(${kind} () {})`, "kind"));
  } catch (_) {
    return undefined;
  }
}
