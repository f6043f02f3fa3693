// Rules for WeUI and TDesign, called as these libraries call them, and errors by their keys.

import assert from "node:assert/strict";
import { test } from "node:test";
import { host, miniprogram } from "./miniprogram.mjs";
import { trapped } from "./trap.mjs";

const globals = { WXWebAssembly: host() };
const require = miniprogram(globals);
const beian = require("./index.js");
const { weuiRules } = require("./weui.js");
const { noErrors, tdesignRules } = require("./tdesign.js");
const { errorsByField, keyOf } = require("./errors.js");

/** As `mp-form` does: every key of a rule but its name and message is a check, and an empty sentence is none. */
function weui(schema, models) {
  const found = {};
  for (const { name, rules } of weuiRules(schema)) {
    for (const rule of rules) {
      rule.name = name;
      assert.deepEqual(Object.keys(rule), ["validator", "name"]);
      const message = rule.validator(rule, models[name], rule.param, models);
      assert.equal(typeof message, "string");
      if (message) {
        found[name] = message;
      }
    }
  }
  return found;
}

/** As `t-form` does: the first key of a rule is its check; what is not `true` is shown in the colour of its type. */
function tdesign(schema, data) {
  const found = {};
  const rules = tdesignRules(schema);
  for (const name of Object.keys(rules)) {
    for (const rule of rules[name]) {
      assert.equal(Object.keys(rule)[0], "validator");
      const { result, message, type } = rule.validator(data[name], { formData: data, name });
      assert.equal(typeof message, "string");
      if (result !== true) {
        assert.ok(message);
        found[name] = [type, message];
      }
    }
  }
  return found;
}

const SCHEMA = {
  phone: "mobile",
  backup: { field: "emergencyPhone", required: false },
  mail: { field: "email", locale: "en" },
};
const GOOD = { phone: "13917082546", backup: "", mail: "me@qingshan.cn" };

test("before init nothing is valid, and the filler is told so", () => {
  for (const found of [weui(SCHEMA, GOOD), tdesign(SCHEMA, GOOD)]) {
    assert.deepEqual(Object.keys(found), ["phone", "backup", "mail"]);
    assert.match(String(found.phone), /还没有检查.*稍后再试/);
    assert.match(String(found.mail), /Not checked yet.*try again/);
  }
  assert.equal(tdesign(SCHEMA, GOOD).phone[0], "error");
});

test("init", () => beian.init());

test("WeUI gets the first error, or an empty text", () => {
  assert.deepEqual(weui(SCHEMA, GOOD), {});
  const found = weui(SCHEMA, { phone: "1391708254", backup: "1", mail: "me" });
  assert.equal(found.phone, "手机号码应为 11 位，现在是 10 位");
  assert.equal(found.mail, "The address has no @");
  assert.ok(found.backup);
});

test("TDesign gets the first error, else the first warning", () => {
  assert.deepEqual(tdesign(SCHEMA, GOOD), {});
  assert.deepEqual(tdesign(SCHEMA, { ...GOOD, phone: "1391708254" }).phone, ["error", "手机号码应为 11 位，现在是 10 位"]);
  const warned = tdesign(SCHEMA, { ...GOOD, phone: "13800000000", mail: "me@gmial.com" });
  assert.equal(warned.phone[0], "warning");
  assert.equal(warned.mail[0], "warning");
  assert.deepEqual(weui(SCHEMA, { ...GOOD, phone: "13800000000" }), {}, "WeUI knows errors alone");

  const [both, site] = [{ site: "a--b.io" }, { site: "domain" }];
  const found = beian.checkField("domain", both.site).issues;
  assert.deepEqual(found.map((it) => it.severity).sort(), ["error", "warning"]);
  const error = beian.say(found.find((it) => it.severity === "error"));
  assert.deepEqual([tdesign(site, both), weui(site, both)], [{ site: ["error", error] }, { site: error }]);
});

test("TDesign marks what is required", () => {
  const { phone, backup } = tdesignRules(SCHEMA);
  assert.deepEqual(Object.keys(phone[0]), ["validator", "required"]);
  assert.deepEqual(Object.keys(backup[0]), ["validator"]);
});

test("a form with warnings alone may be submitted", () => {
  const warning = { result: false, message: "?", type: "warning" };
  const error = { result: false, message: "!", type: "error" };
  assert.equal(noErrors(true), true);
  assert.equal(noErrors({ phone: [warning], mail: true }), true);
  assert.equal(noErrors({ phone: [warning, error] }), false);
  assert.equal(
    noErrors({ phone: [warning], mail: [{ result: false, email: true }] }),
    false,
    "a rule of TDesign's own is an error",
  );
  for (const failed of [false, null, undefined, "", { phone: false }]) {
    assert.equal(noErrors(failed), false);
  }
});

test("what nobody has touched is empty, and empty is fine where it is not required", () => {
  for (const untouched of [undefined, null, "", " "]) {
    for (const run of [weui, tdesign]) {
      const models = { phone: untouched, backup: untouched, mail: untouched };
      assert.deepEqual(Object.keys(run(SCHEMA, models)), ["phone", "mail"]);
      const filling = { phone: { field: "mobile", context: { partial: true } } };
      assert.deepEqual(Object.keys(run(filling, models)), ["phone"], "`required` alone decides");
    }
  }
});

test("the context is asked at each check", () => {
  const form = { kind: "android" };
  let asked = 0;
  const context = () => {
    asked++;
    return { platform: form.kind };
  };
  const schema = { name: { field: "packageName", context }, same: { field: "packageName", context, required: false } };
  const before = weui(schema, { name: "cn.qingshan-keji.notes", same: "cn.qingshan-keji.notes" });
  form.kind = "ios";
  assert.deepEqual(Object.keys(before), ["name", "same"]);
  assert.deepEqual(weui(schema, { name: "cn.qingshan-keji.notes", same: "cn.qingshan-keji.notes" }), {});
  assert.equal(asked, 4);
  assert.deepEqual(weui({ name: { field: "mobile", context: () => undefined } }, { name: "13917082546" }), {});
});

test("a mistake in the schema is thrown at once", () => {
  for (const schema of [{ phone: "moblie" }, { phone: {} }, { phone: undefined }, { phone: { feild: "mobile" } }]) {
    for (const rules of [weuiRules, tdesignRules]) {
      assert.throws(
        () => rules(schema),
        (error) =>
          error instanceof beian.BeianError &&
          error.code === "unknown_field" &&
          /“phone”.*mobile.* \/ "phone"/.test(error.message),
      );
    }
  }
});

test("a mistake that shows when a value is checked stands at the field, and is never valid", () => {
  const [data, text] = [{ phone: "1391708254" }, { phone: "13917082546" }];
  for (const [schema, models, said] of [
    ["mobile", { phone: 13917082546 }, /mobile.*number/],
    ["mobile", { phone: ["13917082546"] }, /Array/],
    [{ field: "mobile", context: { provider: "hw" } }, text, /hw.*huawei/],
    [{ field: "mobile", context: { plattform: "ios" } }, text, /plattform/],
    [{ field: "mobile", locale: "fr" }, data, /fr.*zh-CN/],
  ]) {
    assert.match(weui({ phone: schema }, models).phone, said);
    const [type, message] = tdesign({ phone: schema }, models).phone;
    assert.equal(type, "error");
    assert.match(message, said);
  }
});

test("a context that throws, or is none, stands at the field too", () => {
  for (const [context, said] of [
    [
      () => {
        throw new TypeError("mine");
      },
      /context 函数出错/,
    ],
    [
      () => {
        throw null;
      },
      /context 函数出错/,
    ],
    [() => Promise.resolve({ platform: "ios" }), /Promise/],
    [new Map([["platform", "ios"]]), /Map/],
    [() => 5, /number/],
    ["ios", /string/],
  ]) {
    assert.match(weui({ phone: { field: "mobile", context } }, GOOD).phone, said);
    assert.equal(tdesign({ phone: { field: "mobile", context } }, GOOD).phone[0], "error");
  }
});

test("a context may be of a class", () => {
  class Law {
    get platform() {
      return "ios";
    }
  }
  const schema = { name: { field: "packageName", context: new Law() } };
  assert.match(weui(schema, { name: "cn.qingshan_keji.notes" }).name, /Bundle ID/);
  assert.deepEqual(weui(schema, { name: "cn.qingshan-keji.notes" }), {});
});

test("where the check fails inside, the filler is asked to try again", async () => {
  for (const run of [weui, tdesign]) {
    assert.match(String(trapped(() => run({ mail: "email" }, GOOD)).mail), /稍后再试/);
    await beian.init();
    assert.deepEqual(run({ phone: "mobile" }, GOOD), {});
  }
});

test("errors by their keys: the first of each place, and neither warnings nor infos", () => {
  const form = {
    responsible: { mobile: "1", email: "me@gmial.com", name: "" },
    apps: [{ domains: ["qingshan.cn", "qing_shan.cn"] }],
    colour: "red",
  };
  const report = beian.checkFiling(form, { partial: true });
  const errors = errorsByField(report);
  assert.deepEqual(Object.keys(errors).sort(), ["apps_0_domains_1", "responsible_mobile"]);
  assert.deepEqual(errorsByField(report.issues), errors);
  const english = errorsByField(report, "en");
  assert.match(errors.responsible_mobile, /11 位/);
  assert.match(english.responsible_mobile, /11 digits/);
  assert.equal(keyOf(["apps", 0, "domains", 1]), "apps_0_domains_1");
  assert.deepEqual(errorsByField([]), {});

  const two = [
    { code: "value.missing", severity: "warning", path: ["a"], params: {} },
    { code: "value.missing", severity: "error", path: ["a"], params: {} },
    { code: "email.at_missing", severity: "error", path: ["a"], params: {} },
  ];
  assert.equal(errorsByField(two).a, beian.say(two[0]));
  assert.throws(() => errorsByField(report, "fr"), beian.BeianError);
});
