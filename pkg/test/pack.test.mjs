// The packed tarball, installed offline somewhere else: both ways to import it, its types, and what is in its scripts.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const pkg = fileURLToPath(new URL("..", import.meta.url));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const away = mkdtempSync(join(tmpdir(), "beian-pack-"));
const run = (program, ...args) => execFileSync(program, args, { cwd: away, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
let files = [];

before(() => {
  const [packed] = JSON.parse(run("npm", "pack", pkg, "--json", "--ignore-scripts", "--pack-destination", away));
  files = packed.files.map((it) => it.path);
  writeFileSync(join(away, "package.json"), '{ "name": "away", "private": true }');
  run("npm", "install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", join(away, packed.filename));
});
after(() => rmSync(away, { recursive: true, force: true }));

test("the package holds its entries and licences, and nothing else comes along", () => {
  const { exports } = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
  const named = JSON.stringify(exports)
    .match(/\.\/[\w./-]+/g)
    .filter((it) => /^\.\/\w+\/.*\.\w+$/.test(it));
  const forMiniprograms = ["index", "weui", "tdesign", "errors"].flatMap((it) => [`${it}.js`, `${it}.d.ts`]);
  assert.deepEqual(
    files.filter((it) => it.startsWith("miniprogram_dist/")).sort(),
    ["beian.wasm.br", ...forMiniprograms].map((it) => `miniprogram_dist/${it}`).sort(),
  );
  for (const file of [...named.map((it) => it.slice(2)), "LICENSE-MIT", "LICENSE-APACHE"]) {
    assert.ok(files.includes(file), `${file} is missing`);
  }
  assert.deepEqual(
    files.filter((it) => !/^(dist\/|miniprogram_dist\/|LICENSE-|README\.md$|package\.json$)/.test(it)),
    [],
  );
  assert.deepEqual(
    readdirSync(join(away, "node_modules")).filter((it) => !it.startsWith(".")),
    ["beian"],
  );
});

const program =
  'console.log(isValid("email", ""), say(checkField("email", "").issues[0], "en"), new BeianError("internal", "") instanceof Error)';
const printed = "false Nothing is filled in here yet true\n";

test("it can be imported", () => {
  writeFileSync(
    join(away, "a.mjs"),
    `import { BeianError, checkField, init, isValid, say } from "beian"; await init(); ${program}`,
  );
  assert.equal(run(process.execPath, "a.mjs"), printed);
});

test("it can be required, and both ways give the same functions", () => {
  writeFileSync(join(away, "a.cjs"), `const { BeianError, checkField, isValid, say } = require("beian"); ${program};`);
  assert.equal(run(process.execPath, "a.cjs"), printed);
  writeFileSync(
    join(away, "b.mjs"),
    'import * as a from "beian"; import { createRequire } from "node:module"; console.log(a.isValid === createRequire(import.meta.url)("beian").isValid)',
  );
  assert.equal(run(process.execPath, "b.mjs"), "true\n");
});

test("the wasm and the package file can be found", () => {
  const require = createRequire(join(away, "a.cjs"));
  assert.ok(WebAssembly.validate(readFileSync(require.resolve("beian/beian.wasm"))));
  assert.equal(require("beian/package.json").version, "0.1.0");
  const { dependencies, peerDependencies, optionalDependencies, miniprogram } = require("beian/package.json");
  assert.deepEqual([dependencies, peerDependencies, optionalDependencies], [undefined, undefined, undefined]);
  assert.equal(miniprogram, "miniprogram_dist");
});

test("the data that can be replaced are there to be edited, and the catalogue has the same errors", () => {
  const require = createRequire(join(away, "a.cjs"));
  const { BeianError, configure, profilesDate, suffixesDate } = require("beian");
  const text = (name) => readFileSync(require.resolve(`beian/${name}`), "utf8");
  configure({ suffixes: text("suffixes.txt"), profiles: text("profiles.txt") });
  assert.match(text("suffixes.txt"), new RegExp(`^date: ${suffixesDate()}$`, "m"));
  assert.match(text("profiles.txt"), new RegExp(`^date: ${profilesDate()}$`, "m"));
  assert.throws(() => require("beian/catalog").describe("no.such"), BeianError);
});

test("bundlers find what a mini-program has, adapters with the same instance", () => {
  const require = createRequire(join(away, "a.cjs"));
  const beian = require("beian/miniprogram");
  assert.throws(() => beian.isValid("email", ""), { code: "not_ready" });
  assert.notEqual(beian.BeianError, require("beian").BeianError);
  assert.throws(() => require("beian/miniprogram/weui.js").weuiRules({ a: "b" }), beian.BeianError);
  assert.throws(() => require("beian/miniprogram/errors.js").errorsByField([{ severity: "error", path: [] }]), beian.BeianError);
  assert.match(require.resolve("beian/miniprogram/beian.wasm.br"), /miniprogram_dist/);
});

for (const resolution of ["nodenext", "bundler"]) {
  test(`its types hold (${resolution})`, () => {
    cpSync(join(pkg, "test/types.ts"), join(away, "types.mts"));
    cpSync(join(pkg, "test/types.ts"), join(away, "types.cts"));
    const module = resolution === "bundler" ? "esnext" : resolution;
    const options = ["--noEmit", "--strict", "--target", "es2020", "--lib", "es2020,dom", "--module", module];
    try {
      run(process.execPath, tsc, ...options, "--moduleResolution", resolution, "types.mts", "types.cts");
    } catch (error) {
      assert.fail(error.stdout);
    }
  });
}

test("its types hold in a mini-program, whose requires name other files", () => {
  writeFileSync(
    join(away, "app.ts"),
    `import { init } from "beian"; import { weuiRules } from "beian/weui"; import { noErrors } from "beian/tdesign";
import { keyOf } from "beian/errors";
init({ wasmPath: "/a.wasm" }).then(() => [weuiRules({}), noErrors(true), keyOf([])]);
// @ts-expect-error: an address is for the web
init("https://a/beian.wasm");`,
  );
  const folder = "./node_modules/beian/miniprogram_dist";
  for (const moduleResolution of ["node10", "bundler"]) {
    const compilerOptions = {
      ...{ strict: true, noEmit: true, target: "es2017", lib: ["es2017"], types: [], ignoreDeprecations: "6.0" },
      ...{ module: moduleResolution === "bundler" ? "esnext" : "commonjs", moduleResolution },
      paths: { beian: [`${folder}/index.d.ts`], "beian/*": [`${folder}/*`] },
    };
    writeFileSync(join(away, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["app.ts"] }));
    try {
      run(process.execPath, tsc);
    } catch (error) {
      assert.fail(error.stdout);
    }
  }
});

test("the scripts keep to what old engines and strict pages allow", () => {
  for (const file of files.filter((it) => /\.[cm]?js$/.test(it))) {
    const script = readFileSync(join(pkg, file), "utf8");
    for (const no of [/\beval\(/, /new Function/, /\bglobalThis\b/, /\?\.[\w([]/, /\?\?/, /\basync\b/, /byteLength === 0/]) {
      assert.doesNotMatch(script, no, file);
    }
  }
});
