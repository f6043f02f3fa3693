// The adapters in the form libraries themselves: type, leave, read, mend, submit.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inside, packageOf, send, show, textOf } from "./harness.mjs";

const beian = packageOf("beian");
const said = (field, value) => beian.sayChinese(beian.checkField(field, value).issues[0]);
const NOT_READY = "还没有检查：检查程序尚未就绪，请稍后再试";

/** The forms of the three libraries, with the same hands. */
const FORMS = {
  "WeUI mp-form": async () => {
    const form = await show("fixtures/weui/weui");
    return { form, input: inside(form, "#mobile"), message: () => textOf(inside(form, "#error")) };
  },
  "TDesign t-form": async () => {
    const form = await show("fixtures/tdesign/tdesign");
    const extra = () => inside(form, "#item").querySelector(".t-form__item-extra");
    return { form, input: inside(form, "#mobile", ".t-input__control"), message: () => (extra() ? textOf(extra()) : "") };
  },
};

for (const [name, open] of Object.entries(FORMS)) {
  test(`${name}: before init nothing is valid`, async () => {
    const { form, input, message } = await open();
    await send(input, "blur", "13917082546");
    assert.equal(message(), NOT_READY);
    assert.equal(await form.instance.submit(), false);
  });
}

test("init", () => beian.init());

for (const [name, open] of Object.entries(FORMS)) {
  test(`${name}: a message at blur, kept up to date, gone when mended`, async () => {
    const { form, input, message } = await open();
    await send(input, "input", "1391708");
    assert.equal(message(), "", "nothing is said to a person who is still typing");
    await send(input, "blur", "1391708");
    assert.equal(message(), said("mobile", "1391708"));
    await send(input, "input", "13917082");
    assert.equal(message(), said("mobile", "13917082"));
    assert.equal(await form.instance.submit(), false);
    await send(input, "input", "13917082546");
    assert.equal(message(), "");
    assert.equal(await form.instance.submit(), true, "the e-mail may stay empty");
  });
}

test("WeUI mp-form: the cell shows its mark", async () => {
  const form = await show("fixtures/weui/weui");
  await send(inside(form, "#mobile"), "blur", "139");
  assert.equal(inside(form, "#cell").instance.data.error.mobile.message, said("mobile", "139"));
  await send(inside(form, "#mobile"), "blur", "13917082546");
  assert.equal(inside(form, "#cell").instance.data.error, false);
});

test("TDesign t-form: a warning has its own colour and does not stop the form", async () => {
  const form = await show("fixtures/tdesign/tdesign");
  await send(inside(form, "#mobile", ".t-input__control"), "blur", "13917082546");
  await send(inside(form, "#email", ".t-input__control"), "blur", "lin@gmial.com");
  const { errorList, errorClasses } = inside(form, "#mail").instance.data;
  assert.equal(errorList[0].message, said("email", "lin@gmial.com"));
  assert.equal(errorClasses, "t-form__item--warning");
  assert.equal(await form.instance.submit(), true);
});

test("Vant van-field: errorsByField at the fields of a whole form", async () => {
  const form = await show("fixtures/vant/vant");
  const field = inside(form, "#responsible_mobile");
  const input = field.querySelectorAll(".van-field__control").at(-1);
  const message = () => {
    const found = field.querySelector(".van-field__error-message");
    return found ? textOf(found) : "";
  };
  await send(input, "input", "1391708");
  assert.equal(message(), "");
  await send(input, "blur", "1391708");
  assert.equal(message(), said("mobile", "1391708"));
  assert.equal(field.data.error, true);
  await send(input, "input", "13917082546");
  assert.equal(message(), "");
  assert.equal(form.instance.submit(), false);
  assert.equal(textOf(inside(form, "#domains")), said("domain", ""), "an empty list speaks at the list");
});
