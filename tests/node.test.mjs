// The suite on the built package in Node, imported and required by its name.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as imported from "beian";
import { caseFiles } from "./files.mjs";
import { run } from "./runner.mjs";

const required = createRequire(import.meta.url)("beian");

for (const [way, beian] of [
  ["import", imported],
  ["require", required],
]) {
  test(`every case holds (${way})`, async () => {
    const { passed, failed, failures } = await run(beian, caseFiles());
    if (way === "import") {
      console.log(`cases: ${passed} passed, ${failed} failed (node)`);
    }
    assert.deepEqual(failures, []);
  });
}
