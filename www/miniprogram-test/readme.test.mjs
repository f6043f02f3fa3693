// The README's app and pages, as they stand: the app loads the package; each page is shown, filled in, and says what it should.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inside, launch, packageOf, send, showPage, textOf } from "./harness.mjs";

const beian = packageOf("beian");
const said = (field, value, context) => beian.sayChinese(beian.checkField(field, value, context).issues[0]);

const PAGES = {
  async native() {
    const page = await showPage("readme/native/native");
    const error = () => textOf(inside(page, ".error"));
    await send(inside(page, "#mobile"), "input", "1391708");
    assert.equal(error(), "");
    await send(inside(page, "#mobile"), "blur", "1391708");
    assert.equal(error(), said("mobile", "1391708"));
    await send(inside(page, "#mobile"), "input", "13917082546");
    assert.equal(error(), "");
  },

  async weui() {
    const page = await showPage("readme/weui/weui");
    const mark = () => inside(page, "#cell").instance.data.error;
    await send(inside(page, "#mobile"), "blur", "1391708");
    assert.equal(mark().mobile.message, said("mobile", "1391708"));
    await send(inside(page, "#mobile"), "blur", "13917082546");
    assert.equal(mark(), false);
  },

  async tdesign() {
    const page = await showPage("readme/tdesign/tdesign");
    const item = () => inside(page, "#item").instance.data.errorList;
    const input = inside(page, "#input", ".t-input__control");
    await send(input, "blur", "cn.qingshan_keji.notes");
    assert.equal(item()[0].message, said("packageName", "cn.qingshan_keji.notes", { platform: "ios" }));
    await inside(page, "#form").instance.submit();
    assert.equal(page.data.passed, false);
    await send(input, "blur", "cn.qingshan-keji.notes");
    assert.deepEqual(item(), []);
    await inside(page, "#form").instance.submit();
    assert.equal(page.data.passed, true);
  },

  async errors() {
    const page = await showPage("readme/errors/errors");
    const field = inside(page, "#mobile");
    const input = field.querySelectorAll(".van-field__control").at(-1);
    await send(input, "blur", "1391708");
    assert.equal(textOf(inside(field, ".van-field__error-message")), said("mobile", "1391708"));
    await send(input, "blur", "13917082546");
    assert.equal(field.querySelector(".van-field__error-message"), undefined);
  },
};

test("the README's app loads the package", async () => {
  const ready = () => {
    try {
      return beian.isValid("email", "lin@qingshan-keji.cn");
    } catch (error) {
      assert.equal(error.code, "not_ready");
      return false;
    }
  };
  assert.equal(ready(), false);
  launch("readme");
  for (let tries = 0; tries < 500 && !ready(); tries++) {
    await new Promise((done) => setTimeout(done, 10));
  }
  assert.equal(ready(), true);
});

for (const [name, fill] of Object.entries(PAGES)) {
  test(`the README's page: ${name}`, fill);
}

test("no other page is in the README", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  assert.equal(readme.split("```js miniprogram\n").length - 1, Object.keys(PAGES).length);
});
