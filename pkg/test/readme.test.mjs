// The README's example runs as it stands, and prints what it says. `README=write npm test -w pkg` writes what it prints.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const file = `${root}README.md`;
const readme = readFileSync(file, "utf8");
const [, code] = /```js\n([\s\S]*?)```/.exec(readme);
const [, said] = /```text\n([\s\S]*?)```/.exec(readme);

test("the README's example prints what the README says", () => {
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" });
  if (process.env.README === "write") {
    writeFileSync(
      file,
      readme.replace(`\`\`\`text\n${said}`, () => `\`\`\`text\n${printed}`),
    );
  } else {
    assert.equal(said, printed);
  }
});
