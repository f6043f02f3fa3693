// A newer table of suffixes, without a new build.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { BeianError, checkField, configure, suffixesDate } from "beian";
import { trapped } from "./trap.mjs";

const builtIn = readFileSync(new URL("../../src/rules/suffix/suffixes.txt", import.meta.url), "utf8");
const codes = (domain) => checkField("domain", domain).issues.map((issue) => issue.code);

test("a table of suffixes is replaced, survives a trap, and is put back", () => {
  const date = suffixesDate();
  assert.match(date, /^20\d\d-\d\d-\d\d$/);
  assert.deepEqual(codes("qingshan-keji.io"), ["domain.suffix_not_approved"]);
  const newer = builtIn
    .replace(`date: ${date}`, "date: 2030-01-01")
    .replace(/^io\b.*\n/m, "")
    .replace(/^com\b/m, "io\ncom");
  configure({ suffixes: newer });
  assert.equal(suffixesDate(), "2030-01-01");
  assert.deepEqual(codes("qingshan-keji.io"), []);

  trapped(() => assert.throws(() => checkField("email", "x"), { code: "internal" }));
  assert.equal(suffixesDate(), "2030-01-01", "a new instance is told again");

  configure({ suffixes: builtIn });
  assert.equal(suffixesDate(), date);
  assert.deepEqual(codes("qingshan-keji.io"), ["domain.suffix_not_approved"]);
});

test("what is no table is refused, and the one before it stays", () => {
  const date = suffixesDate();
  for (const [configuration, code] of [
    [{ suffixes: "" }, "bad_suffixes"],
    [{ suffixes: "com\nnet" }, "bad_suffixes"],
    [{ suffixes: 1 }, "bad_configuration"],
    [{ profiles: {} }, "bad_configuration"],
    [null, "bad_configuration"],
  ]) {
    assert.throws(
      () => configure(configuration),
      (error) => error instanceof BeianError && error.code === code && / \/ /.test(error.message),
    );
  }
  configure({});
  assert.equal(suffixesDate(), date);
});
