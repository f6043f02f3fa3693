// The README's examples run as they stand, and print what it says. `README=write npm test -w pkg` writes what they print.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = `${root}README.md`;
const EXAMPLE = /(```js\n([\s\S]*?)```\n\nprints\n\n```text\n)([\s\S]*?)```/g;

test("the README's examples print what the README says", () => {
  const readme = readFileSync(file, "utf8");
  let count = 0;
  const written = readme.replace(EXAMPLE, (_, before, code) => {
    count++;
    const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
    return `${before}${printed}\`\`\``;
  });
  assert.equal(count, readme.split("```js\n").length - 1, "an example does not say what it prints");
  if (process.env.README === "write") {
    writeFileSync(file, written);
  } else {
    assert.equal(readme, written);
  }
});
