// The simulator, as it runs inside a fresh realm of whatever engine there is: a mini-program's logic layer.

import { makeRequire } from "./modules.mjs";
import { makePages } from "./pages.mjs";
import { makePoor } from "./realm.mjs";
import { makeWXWebAssembly } from "./wasm.mjs";

/**
 * @param host of the engine: `evaluate(script, name)` in this realm, `task(call)`, `setTimeout`
 * @param image the files of the code package, as image.mjs makes them
 * @param profile one of profiles.mjs
 * @param wasmName what the host calls its wasm; elsewhere than in WeChat it has another name
 */
export function simulate(host, image, profile, wasmName = "WXWebAssembly") {
  const global = host.evaluate("this", "global");
  const native = global.WebAssembly;
  const logged = makePoor(global, host, profile);
  const { globals, stage } = makePages();
  for (const name of Object.keys(globals)) {
    global[name] = globals[name];
  }
  if (profile.wasm !== undefined) {
    global[wasmName] = makeWXWebAssembly(native, image, profile.wasm);
  }
  const require = makeRequire(host.evaluate, image, profile);
  return {
    require,
    logged,
    set: stage.set,
    calls: stage.calls,
    fire: stage.fire,
    close: stage.close,
    open: (path, query) => stage.open(require, path, query),
    mount: (path, properties, heard) => stage.mount(require, path, properties, heard),
  };
}
