// The example app's form: type, leave, read, mend; and what each step costs in `setData`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { calls, inside, packageOf, send, show, textOf } from "./harness.mjs";

const { sayChinese, checkField } = packageOf("beian");
await packageOf("beian").init();
// TypeScript without types in it.
const keys = readFileSync(new URL("../src/examples/keys.ts", import.meta.url), "base64");
const { ANDROID_KEY, ANDROID_MD5 } = await import(`data:text/javascript;base64,${keys}`);

/** The form on its own, with hands to fill it in. */
async function open() {
  const form = await show("components/filing-form/filing-form");
  calls.length = 0;
  const field = (key) => inside(form, `#${key}`);
  const input = (key) =>
    inside(field(key), "#control", key.endsWith("publicKey") ? ".t-textarea__wrapper-inner" : ".t-input__control");
  return {
    form,
    note: (key) => textOf(inside(field(key), "#note")),
    tone: (key) => form.data.notes[key]?.tone,
    type: (key, value) => send(input(key), "input", value),
    leave: (key, value) => send(input(key), "blur", value),
    typed: (key) => inside(field(key), "#control").instance.data.value,
    take: (key) => send(inside(field(key), "#note", ".note__take"), "tap"),
    remove: (key) => send(inside(field(key), ".field__remove"), "tap"),
    pick: (key, place) => send(inside(field(key), ".picker"), "change", String(place)),
    tap: (selector, at = 0) => send(form.querySelectorAll(selector)[at], "tap"),
    submit: () => send(inside(form, "#submit", ".t-button"), "tap"),
    summary: () => textOf(inside(form, ".summary")),
    /** What the form itself gave to `setData` since the last time, without what TDesign does inside. */
    sent: () => {
      const own = calls.filter(({ by }) => by === "filing-form").map(({ data }) => data);
      calls.length = 0;
      return own;
    },
  };
}

const said = (field, value, context) => sayChinese(checkField(field, value, context).issues[0]);

test("a field speaks when it is left, then while it is typed, and only when the message changes", async () => {
  const { type, leave, note, tone, sent } = await open();
  await type("responsible_mobile", "1380000");
  assert.deepEqual(sent(), [], "nothing is said to a person who is still typing");
  await leave("responsible_mobile", "1380000");
  assert.equal(note("responsible_mobile"), said("mobile", "1380000"));
  assert.equal(tone("responsible_mobile"), "error");
  assert.deepEqual(sent().map(Object.keys), [["notes.responsible_mobile"]], "one call, one path");

  await type("responsible_mobile", "13800001");
  assert.equal(note("responsible_mobile"), said("mobile", "13800001"), "an error that shows is kept up to date");
  assert.equal(sent().length, 1);
  await leave("responsible_mobile", "13800001");
  assert.deepEqual(sent(), [], "the same message is not sent again");

  await type("responsible_mobile", "13917082546");
  assert.equal(note("responsible_mobile"), "");
  assert.deepEqual(sent(), [{ "notes.responsible_mobile": null }], "mended: gone at once");
  await type("responsible_mobile", "13917082547");
  await leave("responsible_mobile", "13917082547");
  assert.deepEqual(sent(), [], "a field without fault costs nothing");
});

test("a clash between two fields shows at both, and goes at both", async () => {
  const { leave, type, note, sent } = await open();
  await leave("responsible_mobile", "13917082546");
  await leave("responsible_emergencyPhone", "13917082546");
  assert.match(note("responsible_emergencyPhone"), /应急电话与本人手机号码相同/);
  assert.match(note("responsible_mobile"), /^与“负责人应急联系电话”有关：应急电话与本人手机号码相同/);
  assert.deepEqual(sent().map(Object.keys), [["notes.responsible_emergencyPhone", "notes.responsible_mobile"]]);
  await type("responsible_mobile", "13917082547");
  assert.equal(note("responsible_emergencyPhone") + note("responsible_mobile"), "");
  assert.equal(sent().length, 1);
});

test("a suggestion is taken over with one tap, also the second time", async () => {
  const { leave, type, take, note, typed, sent } = await open();
  const url = "https://api.qingshan-keji.cn/v1";
  await leave("apps_0_domains_0", url);
  assert.match(note("apps_0_domains_0"), /改为 api\.qingshan-keji\.cn$/);
  sent();
  await take("apps_0_domains_0");
  assert.equal(typed("apps_0_domains_0"), "api.qingshan-keji.cn");
  assert.equal(note("apps_0_domains_0"), "");
  assert.equal(sent().length, 1);
  await type("apps_0_domains_0", url);
  await leave("apps_0_domains_0", url);
  await take("apps_0_domains_0");
  assert.equal(typed("apps_0_domains_0"), "api.qingshan-keji.cn");
});

test("what was taken over does not come back: not over what is typed later, and not into another row or platform", async () => {
  const { type, leave, take, tap, remove, typed } = await open();
  const fill = async (key, text) => {
    await type(key, text);
    await leave(key, text);
  };
  await fill("responsible_email", "lin@gmial.com");
  await take("responsible_email");
  await fill("responsible_email", "lin");
  assert.equal(typed("responsible_email"), "lin");

  await fill("apps_0_domains_0", "https://api.qingshan-keji.cn/v1");
  await take("apps_0_domains_0");
  await tap(".card__add", 0);
  await fill("apps_0_domains_1", "qingshan.io");
  await remove("apps_0_domains_0");
  assert.equal(typed("apps_0_domains_0"), "qingshan.io");
  await tap(".card__add", 0);
  assert.equal(typed("apps_0_domains_1") || "", "");

  await fill("apps_0_platforms_0_packages_0_fingerprint", "f0:d4:b0:9d:db:b0:50:90:9e:50:ea:1d:4a:c8:22:98");
  await take("apps_0_platforms_0_packages_0_fingerprint");
  await tap(".more__one", 0);
  await fill("apps_0_platforms_1_packages_0_fingerprint", "1");
  await tap(".card__remove", 0);
  assert.equal(typed("apps_0_platforms_0_packages_0_fingerprint"), "1");
});

test("a tap that comes twice does its work once, and what comes from a row that is gone does nothing", async () => {
  const { form, leave, tap } = await open();
  const fire = (handler, currentTarget, detail) =>
    form.instance[handler]({ currentTarget: { dataset: {}, ...currentTarget }, detail });
  const domains = () => form.instance.ledger.session.report().normalized.apps[0].domains;
  await tap(".card__add", 0);
  await tap(".card__add", 0);
  for (const at of [0, 1, 2]) {
    await leave(`apps_0_domains_${at}`, `d${at}.cn`);
  }
  const list = "apps_0_domains";
  const [first, , third] = form.data.rows[list];
  fire("onRemoveRow", { dataset: { list, row: first } });
  fire("onRemoveRow", { dataset: { list, row: first } });
  assert.deepEqual(domains(), ["d1.cn", "d2.cn"]);
  fire("onBlur", { id: `${list}_0`, dataset: { list, row: first } }, { value: "d0.com" });
  fire("onBlur", { id: `${list}_2`, dataset: { list, row: third } }, { value: "d2.com" });
  assert.deepEqual(domains(), ["d1.cn", "d2.com"], "the page still called the third row 2 when it was left");

  fire("onAddPlatform", { dataset: { kind: "ios" } });
  fire("onAddPlatform", { dataset: { kind: "ios" } });
  assert.deepEqual(
    form.data.platforms.map(({ kind }) => kind),
    ["android", "ios"],
  );
  const [{ id }] = form.data.platforms;
  fire("onRemovePlatform", { dataset: { platform: id } });
  fire("onRemovePlatform", { dataset: { platform: id } });
  assert.deepEqual(
    form.data.platforms.map(({ kind }) => kind),
    ["ios"],
  );

  await leave("responsible_email", "lin@gmial.com");
  fire("onTake", { id: "responsible_email" });
  fire("onTake", { id: "responsible_email" });
  assert.equal(form.instance.ledger.session.report().normalized.responsible.email, "lin@gmail.com");
});

test("the other end of a clash keeps its name when a platform before it goes", async () => {
  const { leave, tap, note } = await open();
  await tap(".more__one", 0);
  await tap(".more__one", 0);
  for (const at of [1, 2]) {
    await leave(`apps_0_platforms_${at}_packages_0_fingerprint`, "A94A8FE5CCB19BA61C4C0873D391E987982FBBD3");
  }
  assert.match(note("apps_0_platforms_1_packages_0_fingerprint"), /^与“鸿蒙 证书 SHA-1 指纹”有关/);
  await tap(".card__remove", 0);
  assert.match(note("apps_0_platforms_0_packages_0_fingerprint"), /^与“鸿蒙 证书 SHA-1 指纹”有关/);
});

test("warnings and hints have their own tone", async () => {
  const { leave, tone, note } = await open();
  await leave("responsible_email", "lin@gmial.com");
  assert.equal(tone("responsible_email"), "warning");
  assert.ok(note("responsible_email").endsWith("改为 lin@gmail.com"));
  await leave("apps_0_domains_0", "www.qingshan-keji.cn");
  assert.equal(tone("apps_0_domains_0"), "info");
});

test("rows of a list come and go with their texts and their messages", async () => {
  const { form, type, leave, tap, note, typed, remove } = await open();
  await leave("apps_0_domains_0", "qingshan-keji.cn");
  await tap(".card__add", 0);
  await type("apps_0_domains_1", "qingshan.io");
  await leave("apps_0_domains_1", "qingshan.io");
  assert.match(note("apps_0_domains_1"), /后缀“\.io”/);
  await tap(".card__add", 0);
  await leave("apps_0_domains_2", "qingshan-keji.cn");
  assert.match(note("apps_0_domains_2"), /已经有了/);
  await remove("apps_0_domains_0");
  assert.equal(form.querySelector("#apps_0_domains_2"), undefined);
  assert.match(note("apps_0_domains_0"), /后缀“\.io”/);
  assert.match(note("apps_0_domains_1"), /2 个主域名/, "the other one is gone; there are two main domains as before");
  assert.deepEqual(form.instance.ledger.session.report().normalized.apps[0].domains, ["qingshan.io", "qingshan-keji.cn"]);
  assert.equal(form.data.rows.apps_0_domains.length, 2);
  assert.equal(typed("apps_0_domains_0"), "qingshan.io", "the texts move with their rows");
});

test("what goes on behind a more serious message costs nothing", async () => {
  const { form, leave, tap, note, sent } = await open();
  await leave("apps_0_domains_0", "qingshan.io");
  await tap(".card__add", 0);
  await leave("apps_0_domains_1", "qingshan.io");
  const before = note("apps_0_domains_1");
  const hidden = () => form.instance.ledger.count("info");
  assert.equal(hidden(), 1, "the second is a repetition too, which is said after the error");
  sent();
  await leave("apps_0_domains_0", "qingshan-keji.io");
  assert.equal(hidden(), 0);
  assert.equal(note("apps_0_domains_1"), before);
  assert.deepEqual(sent(), []);
});

test("platforms are judged by their own law, and can be added and removed", async () => {
  const { form, leave, tap, note } = await open();
  await leave("apps_0_platforms_0_packages_0_name", "cn.qingshan_keji.notes");
  assert.equal(note("apps_0_platforms_0_packages_0_name"), "");
  await tap(".more__one", 0);
  assert.deepEqual(form.data.absent, ["harmonyos"]);
  await leave("apps_0_platforms_1_packages_0_name", "cn.qingshan_keji.notes");
  assert.match(note("apps_0_platforms_1_packages_0_name"), /Bundle ID 不能有下划线/);
  await tap(".card__remove", 0);
  assert.match(note("apps_0_platforms_0_packages_0_name"), /Bundle ID 不能有下划线/);
  await tap(".card__remove", 0);
  assert.deepEqual(form.data.notes.apps_0_platforms_0_packages_0_name, null);
});

test("a choice changes the law for what is there", async () => {
  const { leave, pick, note, sent } = await open();
  await leave("responsible_document_number", "K1234567");
  assert.notEqual(note("responsible_document_number"), "");
  sent();
  await pick("responsible_document_type", 6);
  assert.equal(note("responsible_document_number"), "");
  assert.equal(sent().length, 1);
});

test("to submit is to check all of it: what is empty too, the first error in sight, and a summary", async () => {
  const { form, type, leave, pick, submit, note, summary, sent } = await open();
  const scrolled = [];
  const { scrollTo } = form.instance;
  form.instance.scrollTo = (key) => {
    scrolled.push(key);
    scrollTo.call(form.instance, key);
  };
  const pages = [];
  globalThis.wx.pageScrollTo = (to) => pages.push(to);
  const submitted = [];
  form.addEventListener("submit", (event) => submitted.push(event.detail.valid));
  await type("responsible_emergencyPhone", "139");
  await submit();
  assert.equal(note("responsible_emergencyPhone"), said("emergencyPhone", "139"), "what was typed last is looked at too");
  assert.equal(note("responsible_mobile"), "这里还没有填写");
  assert.match(summary(), /^还有 \d+ 处错误/);
  assert.deepEqual([scrolled, submitted], [["responsible_mobile"], [false]]);
  assert.deepEqual(pages, [{ scrollTop: 0, duration: 300 }], "jsdom has no layout: every place is at the top");
  assert.equal(sent().length, 1, "one call for all of it");

  for (const [key, value] of Object.entries(good())) {
    await leave(key, value);
  }
  await pick("unit_nature", 1);
  await submit();
  assert.equal(summary(), "检查通过，没有发现问题。提交前请再对照证件核对一遍。");
  assert.deepEqual([scrolled.length, submitted], [1, [false, true]]);
  await leave("apps_0_domains_0", "www.qingshan-keji.cn");
  assert.equal(summary(), "没有错误；有 1 处提示，请看一看。");
  await leave("responsible_emergencyPhone", good().responsible_mobile);
  await submit();
  assert.deepEqual([scrolled[1], submitted[2]], ["responsible_emergencyPhone", false], "where it was found, not its other end");
});

test("what was typed goes when the form goes", async () => {
  const { form } = await open();
  const { ledger } = form.instance;
  form.detach();
  assert.throws(() => ledger.session.report(), { code: "closed" });
});

/** A filing without fault. The key and the fingerprint were made for tests and belong to nobody. */
function good() {
  return {
    unit_name: "青山科技（深圳）有限公司",
    unit_document_number: "91440300XXXX003770",
    unit_address: "深圳市南山区青山路181号1栋1234室",
    responsible_name: "林青山",
    responsible_document_number: "440305200002290002",
    responsible_mobile: "13917082546",
    responsible_emergencyPhone: "13917082547",
    responsible_email: "lin@qingshan-keji.cn",
    apps_0_name: "青山笔记",
    apps_0_domains_0: "qingshan-keji.cn",
    apps_0_ips_0: "120.46.0.10-120.46.0.20",
    apps_0_platforms_0_packages_0_name: "cn.qingshan.notes",
    apps_0_platforms_0_packages_0_publicKey: ANDROID_KEY,
    apps_0_platforms_0_packages_0_fingerprint: ANDROID_MD5,
  };
}
