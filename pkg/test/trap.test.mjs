// A trap costs one call: the next one is answered by a new instance.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BeianError, checkField, init, isValid } from "beian";

test("after a trap the next call works", async () => {
  const before = checkField("email", "a@b.cn");
  const { get } = Map.prototype;
  // The door gets a field number that is not there: the Rust side panics, and a panic is a trap.
  Map.prototype.get = () => 99;
  try {
    for (const call of [() => checkField("email", "x"), () => isValid("email", "x")]) {
      assert.throws(call, (error) => {
        assert.ok(error instanceof BeianError);
        assert.equal(error.code, "internal");
        assert.ok(error.cause instanceof WebAssembly.RuntimeError);
        assert.deepEqual(Object.keys(error), ["code"]);
        return true;
      });
    }
  } finally {
    Map.prototype.get = get;
  }
  assert.deepEqual(checkField("email", "a@b.cn"), before);
  assert.equal(isValid("email", ""), false);
  await init();
});
