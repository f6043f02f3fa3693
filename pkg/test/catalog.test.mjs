// What there is to know of a code.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { BeianError, checkField, say } from "beian";
import * as catalog from "beian/catalog";
import { build } from "esbuild";

const { describe, ISSUE_CODES } = catalog;

test("a code is described: its facts, its words, its source, the rejection it prevents", () => {
  assert.deepEqual(describe("value.too_long"), {
    code: "value.too_long",
    severity: "error",
    facts: [
      { name: "length", kind: "number" },
      { name: "max", kind: "number" },
    ],
    words: {
      "zh-CN": "内容有 {length} 个字符，最多 {max} 个；请只粘贴这一项的内容",
      en: describe("value.too_long").words.en,
    },
    source: "contract: 16,384 UTF-16 units a field",
    prevents: "信息填写不规范",
  });
  assert.deepEqual(
    describe("domain.suffix_restricted").facts.map((fact) => fact.kind),
    ["text", "term"],
  );
});

test("every code is described in both languages, and the sentences name facts that it has", () => {
  assert.ok(ISSUE_CODES.length > 200);
  assert.equal(new Set(ISSUE_CODES).size, ISSUE_CODES.length);
  for (const code of ISSUE_CODES) {
    const { severity, facts, words, source, prevents } = describe(code);
    assert.ok(["error", "warning", "info"].includes(severity), code);
    assert.ok(words["zh-CN"] && words.en && source && prevents, code);
    const names = facts.map((fact) => fact.name);
    for (const sentence of Object.values(words)) {
      for (const [, name] of sentence.matchAll(/\{(\w+)\}/g)) {
        assert.ok(names.includes(name), `${code}: ${name}`);
      }
    }
  }
});

test("it agrees with what a check says", () => {
  const [issue] = checkField("domain", "www.qingshan-keji.cn", { service: "website" }).issues;
  const { facts, severity, words } = describe(issue.code);
  assert.equal(severity, issue.severity);
  assert.deepEqual(
    facts.map((fact) => fact.name),
    Object.keys(issue.params),
  );
  const filled = words.en.replace(/\{(\w+)\}/g, (_, name) => issue.params[name]);
  assert.equal(filled, say(issue, "en"));
});

test("what it gives is the caller's to change", () => {
  describe("value.too_long").facts.pop();
  describe("value.too_long").words.en = "";
  assert.equal(describe("value.too_long").facts.length, 2);
  assert.notEqual(describe("value.too_long").words.en, "");
});

test("a wrong code throws, and is repeated only where it looks like one", () => {
  for (const code of [
    "domain.gone",
    "",
    "__proto__",
    "13800000001",
    undefined,
    null,
    5,
    {},
    ["value.missing"],
    "value.missing ",
  ]) {
    assert.throws(
      () => describe(code),
      (error) =>
        error instanceof BeianError &&
        error.code === "unknown_code" &&
        / \/ /.test(error.message) &&
        !error.message.includes("138") &&
        error.message.includes("domain.gone") === (code === "domain.gone"),
    );
  }
});

test("imported and required it is the same", () => {
  const required = createRequire(import.meta.url)("beian/catalog");
  assert.equal(required.describe, describe);
  assert.equal(required.BeianError, BeianError);
  assert.deepEqual(Object.keys(catalog).sort(), ["BeianError", "ISSUE_CODES", "describe"]);
});

test("pages get the same table", async () => {
  const page = await import(new URL("../dist/catalog.mjs", import.meta.url));
  assert.deepEqual(page.ISSUE_CODES, ISSUE_CODES);
  assert.deepEqual(page.ISSUE_CODES.map(page.describe), ISSUE_CODES.map(describe));
});

test("a page that describes takes no checks along, one that checks takes no descriptions, and both have one kind of error", async () => {
  const bundle = async (contents) => {
    const stdin = { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)) };
    const options = { bundle: true, write: false, format: "esm", platform: "browser", charset: "utf8", logLevel: "error" };
    return (await build({ stdin, ...options })).outputFiles[0].text;
  };
  const describes = await bundle('import { describe } from "beian/catalog"; console.log(describe("ip.octet"));');
  assert.doesNotMatch(describes, /WebAssembly/);
  const checks = await bundle('import { init, isValid, say } from "beian"; console.log(init, isValid, say);');
  assert.ok(!checks.includes(describe("ip.not_public").source));
  const both = await bundle('import * as a from "beian"; import * as b from "beian/catalog"; console.log(a, b);');
  assert.equal(both.split("extends Error").length - 1, 1);
});
