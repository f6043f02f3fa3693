// Bad calls: each has its code, a sentence that says what was expected, and never a verdict.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  BeianError,
  checkField,
  checkFiling,
  checkFooter,
  DOCUMENT_TYPES,
  FIELDS,
  isValid,
  PLATFORM_KINDS,
  PROVIDERS,
  SERVICES,
  say,
} from "beian";

const circular = { apps: [] };
circular.apps.push(circular);

/** [what is wrong, the call, its code, what its sentence says] */
const CALLS = [
  ["a field that is not there", () => isValid("emial", "a@b.cn"), "unknown_field", ["“emial”", '"emial"', ...FIELDS]],
  ["a name of Object.prototype", () => isValid("constructor", "a"), "unknown_field", ["constructor"]],
  ["a number as the field", () => checkField(3, "a"), "unknown_field", ["number", ...FIELDS]],
  ["no field", () => checkField(undefined, "a"), "unknown_field", ["undefined"]],
  ["a very long field name", () => checkField("x".repeat(10_000), "a"), "unknown_field", ["…"]],
  ["no value", () => isValid("email"), "not_text", ["email", "undefined"]],
  ["null as the value", () => checkField("email", null), "not_text", ["null"]],
  ["a number as the value", () => checkField("mobile", 13800000001), "not_text", ["mobile", "number"]],
  ["a String object", () => checkField("email", new String("a@b.cn")), "not_text", ["String"]],
  ["a list as the value", () => checkField("domain", ["a.cn"]), "not_text", ["Array"]],
  ["a symbol as the value", () => checkField("domain", Symbol("a")), "not_text", ["symbol"]],
  ["no page", () => checkFooter(), "not_text", ["checkFooter", "undefined"]],
  ["a page as bytes", () => checkFooter(new Uint8Array(1)), "not_text", ["Uint8Array"]],
  ["a page's form as a text", () => checkFooter("", "440000"), "not_object", ["filing", "string"]],
  ["a page's form as a list", () => checkFooter("", []), "not_object", ["filing", "Array"]],
  ["a page's unit as a text", () => checkFooter("", { unit: "青山" }), "not_object", ["filing.unit", "string"]],
  ["a page's unit name as a number", () => checkFooter("", { unit: { name: 5 } }), "not_text", ["filing.unit.name", "number"]],
  ["a page's province as a number", () => checkFooter("", { province: 440000 }), "not_text", ["filing.province", "number"]],
  [
    "a page's service that is not there",
    () => checkFooter("", {}, { service: "site" }),
    "unknown_service",
    ["site", ...SERVICES],
  ],
  ["a provider that is not there", () => isValid("email", "a", { provider: "hw" }), "unknown_provider", ["hw", ...PROVIDERS]],
  ["a service that is not there", () => isValid("email", "a", { service: "site" }), "unknown_service", ["site", ...SERVICES]],
  [
    "a platform that is not there",
    () => isValid("email", "a", { platform: "iOS" }),
    "unknown_platform",
    ["iOS", ...PLATFORM_KINDS],
  ],
  ["a number as the platform", () => isValid("email", "a", { platform: 1 }), "unknown_platform", ["number", ...PLATFORM_KINDS]],
  [
    "a document type that is not there",
    () => isValid("email", "a", { documentType: "id" }),
    "unknown_document_type",
    ["id", ...DOCUMENT_TYPES],
  ],
  ["a province by its name", () => isValid("email", "a", { province: "广东" }), "unknown_province", ['"440000"']],
  ["a province as a number", () => isValid("email", "a", { province: 440000 }), "unknown_province", ['"440000"']],
  ["two lines as a province", () => isValid("email", "a", { province: "440000\n1" }), "unknown_province", ['"440000"']],
  ["a day that is not there", () => isValid("email", "a", { today: "2026-02-30" }), "bad_date", ["2026-11-21"]],
  ["a Date as today", () => isValid("email", "a", { today: new Date() }), "bad_date", ["2026-11-21"]],
  ["a text as partial", () => isValid("email", "a", { partial: "yes" }), "not_flag", ["partial", "string"]],
  [
    "a context key that is not there",
    () => isValid("email", "a", { plattform: "ios" }),
    "bad_context",
    ["plattform", "platform"],
  ],
  ["a text as the context", () => isValid("email", "a", "huawei"), "bad_context", ["string"]],
  ["a list as the context", () => checkFiling({}, []), "bad_context", ["Array"]],
  ["a locale that is not there", () => say(checkField("email", "").issues[0], "fr"), "unknown_locale", ["fr", "zh-CN", "en"]],
  ["a locale of Object.prototype", () => say(checkField("email", "").issues[0], "toString"), "unknown_locale", ["toString"]],
  ["a report instead of an issue", () => say(checkField("email", "")), "not_issue", ["Object"]],
  ["no issue", () => say(checkField("email", "a@b.cn").issues[0]), "not_issue", ["undefined"]],
  ["no form", () => checkFiling(), "not_object", ["filing", "undefined"]],
  ["a list as the form", () => checkFiling([]), "not_object", ["Array"]],
  ["a map as the form", () => checkFiling(new Map()), "not_object", ["Map"]],
  ["a promise as the form", () => checkFiling(Promise.resolve({})), "not_object", ["Promise"]],
  [
    "a number in a list of texts",
    () => checkFiling({ apps: [{ domains: ["a.cn", 5] }] }),
    "not_text",
    ["filing.apps[0].domains[1]", "number"],
  ],
  [
    "a text instead of a list",
    () => checkFiling({ websites: [{ domains: "a.cn" }] }),
    "not_list",
    ["filing.websites[0].domains", "string"],
  ],
  ["an object instead of a list", () => checkFiling({ apps: { 0: {} } }), "not_list", ["filing.apps", "Object"]],
  ["a typed array instead of a list", () => checkFiling({ apps: new Uint8Array(2) }), "not_list", ["Uint8Array"]],
  ["a list instead of an object", () => checkFiling({ unit: [] }), "not_object", ["filing.unit", "Array"]],
  ["a text instead of an object", () => checkFiling({ responsible: "same" }), "not_object", ["filing.responsible", "string"]],
  [
    "another text than same",
    () => checkFiling({ websites: [{ responsible: "self" }] }),
    "not_object",
    ["filing.websites[0].responsible", '"same"'],
  ],
  ["a text as a flag", () => checkFiling({ unit: { hasSeal: "true" } }), "not_flag", ["filing.unit.hasSeal", "string"]],
  ["a fraction", () => checkFiling({ apps: [{ icon: { size: 0.5 } }] }), "not_number", ["filing.apps[0].icon.size"]],
  ["a number below zero", () => checkFiling({ apps: [{ icon: { size: -1 } }] }), "not_number", ["filing.apps[0].icon.size"]],
  ["not a number", () => checkFiling({ apps: [{ icon: { size: Number.NaN } }] }), "not_number", ["filing.apps[0].icon.size"]],
  ["a number over 32 bits", () => checkFiling({ apps: [{ icon: { size: 2 ** 32 } }] }), "not_number", ["4294967295"]],
];

for (const [what, call, code, said] of CALLS) {
  test(`${what} is ${code}`, () => {
    assert.throws(call, (error) => {
      assert.ok(error instanceof BeianError && error instanceof Error);
      assert.equal(error.name, "BeianError");
      assert.equal(error.code, code);
      const [zh, en] = error.message.split(" / ");
      assert.match(zh, /[一-鿿]/u);
      assert.match(en, /^[ -~“”…—\u4e00-\u9fff]+$/u);
      for (const words of said) {
        assert.ok(error.message.includes(words), `${error.message} does not say ${words}`);
      }
      assert.ok(error.message.length < 1_000);
      return true;
    });
  });
}

test("what was typed is in no sentence", () => {
  for (const call of [() => checkField("mobile", { secret: "13800000001" }), () => checkFiling({ unit: "13800000001" })]) {
    assert.throws(call, (error) => error instanceof BeianError && !error.message.includes("13800000001"));
  }
});

test("a getter that throws comes through as it is, and the next call works", () => {
  const mine = new Error("mine");
  const filing = {
    get websites() {
      throw mine;
    },
  };
  assert.throws(
    () => checkFiling(filing),
    (error) => error === mine,
  );
  assert.equal(isValid("remark", "好"), true);
});

test("each key of a form is read once", () => {
  let reads = 0;
  const filing = {
    get province() {
      reads++;
      return "440000";
    },
  };
  checkFiling(filing, { partial: true });
  assert.equal(reads, 1);
});

test("a cycle ends where the form ends", () => {
  const { issues } = checkFiling(circular, { partial: true });
  assert.deepEqual(
    issues.map((it) => [it.code, it.path]),
    [["filing.unknown_key", ["apps", 0, "apps"]]],
  );
});

test("undefined, null and holes are absent, and what stands after a hole keeps its place", () => {
  const domains = [];
  domains[1] = "http://";
  domains[3] = null;
  const filing = { unit: null, responsible: undefined, apps: [null, { domains, mine: undefined }] };
  const { issues, normalized } = checkFiling(filing, { partial: true });
  assert.ok(issues.every((it) => JSON.stringify(it.path).startsWith('["apps",1,"domains",1')));
  assert.deepEqual(Object.keys(normalized), ["apps"]);
});

test("objects without a prototype, of a class and frozen ones are objects", () => {
  class Form {
    get websites() {
      return Object.freeze([Object.assign(Object.create(null), { name: "青山" })]);
    }
  }
  const { normalized } = checkFiling(new Form(), { partial: true });
  assert.deepEqual(normalized, { websites: [{ name: "青山" }] });
});

test("a key named __proto__ is a key that the form does not know", () => {
  const { issues } = checkFiling(JSON.parse('{ "__proto__": { "unit": 5 }, "constructor": 1 }'), { partial: true });
  assert.deepEqual(issues.map((it) => it.path).sort(), [["__proto__"], ["constructor"]]);
});

test("a value over the limit is not looked at, and an issue says so", () => {
  const long = "长".repeat(16_385);
  const report = checkField("domain", long);
  assert.deepEqual(report, {
    valid: false,
    issues: [{ code: "value.too_long", severity: "error", path: [], params: { length: 16_385, max: 16_384 } }],
    normalized: long,
    facts: {},
  });
  assert.equal(isValid("domain", long), false);
  assert.deepEqual(checkFiling({ websites: [{ domains: ["a.cn", long] }] }, { partial: true }).issues.at(-1), {
    ...report.issues[0],
    path: ["websites", 0, "domains", 1],
  });
  assert.equal(isValid("remark", "长".repeat(16_384)), true);
});

test("a form with too many values is not looked at, and an issue says so", () => {
  const codes = (filing) => checkFiling(filing, { partial: true }).issues.map((it) => [it.code, it.params.count]);
  const full = (count) => ({ apps: [{ contents: Array.from({ length: count }, (_, i) => String(i)) }] });
  assert.deepEqual(codes(full(50_000)), []);
  assert.deepEqual(codes(full(50_001)), [["filing.too_many_values", 50_001]]);
});

test("lists without end end", () => {
  const holes = [];
  holes.length = 4_294_967_295;
  const packages = new Array(50_000).fill({ name: "cn.a" });
  const platforms = new Array(50_000).fill({ packages });
  const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 1]));
  for (const filing of [{ apps: holes }, { apps: [{ platforms }] }, { apps: new Array(900_000).fill(wide) }]) {
    const report = checkFiling(filing);
    assert.equal(report.valid, false);
    assert.equal(report.issues[0].code, "filing.too_many_values");
  }
});

test("more text than an engine can join is refused", () => {
  const domains = new Array(5_000).fill("长".repeat(16_384));
  assert.throws(() => checkFiling({ websites: [{ domains }] }), { code: "too_much_text" });
});

test("lone surrogates arrive as U+FFFD and shift nothing", () => {
  const filing = { websites: [{ contents: ["\ud83d", "\ude00", "a\nb", "", "末"] }] };
  const { normalized } = checkFiling(filing, { partial: true });
  assert.deepEqual(normalized.websites[0].contents.at(-1), "末");
});

test("the form stays as it was, and the copy holds the normal forms", () => {
  const filing = { websites: [{ name: "　青山　", mine: 1 }] };
  const before = structuredClone(filing);
  const report = checkFiling(filing, { partial: true });
  assert.deepEqual(filing, before);
  assert.deepEqual(report.normalized, { websites: [{ name: "青山" }] });
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
});
