// The whole case suite through the package, as a mini-program requires it.

import * as beian from "beian";
import files from "#cases";
import { run } from "../../runner.mjs";

export async function cases({ print, where, logged }) {
  await beian.init();
  const { passed, failed, failures } = await run(beian, files);
  print(`cases: ${passed} passed, ${failed} failed (${where})`);
  if (failed > 0) {
    throw new Error(failures.join("\n"));
  }
  if (logged.length > 0) {
    throw new Error(`the package wrote to the console: ${logged.length} times`);
  }
}
