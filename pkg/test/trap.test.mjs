// A trap costs one call: the next one is answered by a new instance.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BeianError, checkField, init, isValid } from "beian";
import { trapped } from "./trap.mjs";

test("after a trap the next call works", async () => {
  const before = checkField("email", "a@b.cn");
  trapped(() => {
    for (const call of [() => checkField("mobile", "1"), () => isValid("mobile", "1")]) {
      assert.throws(call, (error) => {
        assert.ok(error instanceof BeianError);
        assert.equal(error.code, "internal");
        assert.ok(error.cause instanceof WebAssembly.RuntimeError);
        assert.deepEqual(Object.keys(error), ["code"]);
        return true;
      });
    }
  });
  assert.deepEqual(checkField("email", "a@b.cn"), before);
  assert.equal(isValid("email", ""), false);
  await init();
});
