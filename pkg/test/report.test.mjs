// What a report on one value is made of, and when.

import assert from "node:assert/strict";
import { test } from "node:test";
import { checkField, isValid } from "beian";

test("facts are made when first read, and then stay", () => {
  const report = checkField("domain", "www.例子.中国");
  assert.deepEqual(Object.keys(report), ["valid", "issues", "normalized"]);
  const { facts } = report;
  assert.equal(facts.ascii, "www.xn--fsqu00a.xn--fiqs8s");
  assert.equal(report.facts, facts);
  assert.deepEqual(Object.keys(report), ["valid", "issues", "normalized", "facts"]);
});

test("a frozen report has its facts too", () => {
  const report = Object.freeze(checkField("domain", "qcloud.com"));
  assert.equal(report.facts.suffix, "com");
  assert.equal(report.facts.suffix, "com");
});

test("JSON and a clone hold the facts", () => {
  const text = JSON.stringify(checkField("domain", "qcloud.com"));
  assert.deepEqual(Object.keys(JSON.parse(text)), ["valid", "issues", "normalized", "facts"]);
  assert.equal(JSON.parse(text).facts.registrable, "qcloud.com");
  const read = checkField("domain", "qcloud.com");
  assert.deepEqual(structuredClone(read.facts && read), JSON.parse(text));
});

test("facts are those of the context that the call had", () => {
  const context = { platform: "ios" };
  const report = checkField("packageName", "cn.qingshan.shop", context);
  context.platform = "android";
  isValid("email", "a@b.cn", context);
  assert.deepEqual(report.facts, { platform: "ios" });
});

test("a context that changed is read anew, and its mistakes too", () => {
  const context = { platform: "ios" };
  const valid = () => isValid("packageName", "cn.my-app", context);
  assert.equal(valid(), true);
  context.platform = "android";
  assert.equal(valid(), false);
  context.platform = "ios";
  assert.equal(valid(), true);
  context.plattform = "ios";
  assert.throws(valid, { code: "bad_context" });
  delete context.plattform;
  context.platform = "web";
  assert.throws(valid, { code: "unknown_platform" });
  context.platform = undefined;
  assert.equal(isValid("packageName", "cn.my-app"), valid());
});

test("texts of any length and script arrive as they are", () => {
  const parts = ["a", "é", "青", "😀", "\u0000", "\u07ff", "\u0800", "\uffff", "\u{10ffff}"];
  const texts = ["\ud83d", "\ude00", "a\ud83d", "\ude00a", "\ud83d\ud83d\ude00"];
  for (let length = 1; length < 80; length++) {
    texts.push(Array.from({ length }, (_, i) => parts[(i * length) % parts.length]).join(""));
  }
  for (const text of [...texts, "青".repeat(16_384), "a😀".repeat(5_000)]) {
    // A number of no known type is only cleaned up: what comes back, because of the first letter, went all the way.
    const { normalized } = checkField("unitDocument", `Ａ${text.slice(0, 16_382)}a`);
    assert.equal(normalized, `A${Buffer.from(text.slice(0, 16_382)).toString()}a`);
  }
});
