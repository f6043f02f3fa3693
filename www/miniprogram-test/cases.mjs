// tests/cases and their runner as one script for the checklist of the example app: `cases.run(beian)` gives what the other
// runners give. The cases are kept as text and parsed, which phones do faster than they read a script.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { caseFiles } from "../../tests/files.mjs";

const path = (from) => fileURLToPath(new URL(from, import.meta.url));
const files = JSON.stringify(JSON.stringify(caseFiles()));

await build({
  stdin: {
    contents: `import { run as all } from "./runner.mjs";
      export function run(beian) { return all(beian, JSON.parse(${files})); }`,
    resolveDir: path("../../tests"),
  },
  outfile: path("../miniprogram/checklist/cases.js"),
  bundle: true,
  format: "cjs",
  target: "es2015",
  charset: "ascii",
  minify: true,
  legalComments: "none",
  banner: { js: "// Made by `cargo xtask miniprogram` from tests/cases and tests/runner.mjs." },
  logLevel: "warning",
});
