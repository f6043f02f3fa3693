// What an engine's host runs: every test of a plan in a fresh realm, one after the other, and what came of it as lines.

import { PROFILES } from "./profiles.mjs";

/**
 * @param host of the engine: `name`, `print(line)`, `fresh()` gives `{ evaluate, task, setTimeout }`
 * @param plan `{ inside, image, tests: [{ script, test, profile, wasmName? }] }`
 * @param done is called with the number of failures
 */
export function runPlan(host, plan, done) {
  const image = unpacked(plan.image);
  let failed = 0;
  const next = (place) => {
    if (place === plan.tests.length) {
      host.print(`done: ${place - failed} passed, ${failed} failed (${host.name})`);
      done(failed);
      return;
    }
    const { script, test, profile, wasmName } = plan.tests[place];
    const where = `${host.name} ${profile}`;
    const settled = (error) => {
      if (error !== undefined) {
        failed += 1;
        host.print(`failed: ${script} › ${test} (${where}): ${error}\n${error.stack || ""}`);
      }
      host.task(() => next(place + 1));
    };
    try {
      const realm = host.fresh();
      const simulate = realm.evaluate(
        `(() => { const module = { exports: {} }; ${plan.inside}; return module.exports; })()`,
        "simulator",
      );
      const simulator = simulate.simulate(realm, image, PROFILES[profile], wasmName);
      const tools = Object.assign(simulator, { where, profile, engine: host.name, print: host.print });
      const running = simulator.require(script)[test](tools);
      if (typeof Object(running).then === "function") {
        running.then(
          () => settled(),
          (error) => settled(error || "rejected"),
        );
      } else {
        settled();
      }
    } catch (error) {
      settled(error || "thrown");
    }
  };
  next(0);
}

function unpacked(image) {
  const wasm = {};
  for (const path of Object.keys(image.wasm)) {
    wasm[path] = { needs: image.wasm[path].needs, bytes: fromHex(image.wasm[path].hex) };
  }
  return Object.assign({}, image, { wasm });
}

function fromHex(hex) {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = Number.parseInt(hex.substr(2 * i, 2), 16);
  }
  return bytes;
}
