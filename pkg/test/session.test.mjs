// An open form: what it promises, what it refuses, and what it leaves behind.

import assert from "node:assert/strict";
import { test } from "node:test";

import { BeianError, checkField, checkFiling, configure, openFiling, say } from "beian";
import { trapped } from "./trap.mjs";

const MARKER = "龘靐齉爨籱";
const partial = { partial: true };

const form = () => ({
  province: "440000",
  unit: { name: "青山科技有限公司", nature: "enterprise", document: { type: "credit-code" } },
  responsible: { name: "林青山", mobile: "13800000001", emergencyPhone: "13700000001", email: "filing01@qingshan-keji.cn" },
  websites: [{ name: "青山", domains: ["qingshan-keji.cn", "www.qingshan-keji.cn"], responsible: "same" }],
  apps: [1, 2, 3].map((at) => ({
    name: `青山笔记${at}`,
    domains: [`a${at}.cn`, `api.a${at}.cn`],
    ips: [`120.46.${at}.10`],
    platforms: [{ kind: "android", domains: [`a${at}.cn`], packages: [{ name: `cn.qingshan.a${at}` }] }],
  })),
});

/** The issues as texts, in an order that does not matter. */
const bag = (issues) => issues.map((issue) => JSON.stringify(issue)).sort();

/** Takes part in an edit: what came and went is the difference, and what there is is what a fresh check finds. */
function follow(session, filing, context, edit) {
  const before = bag(session.issues());
  const { added, removed } = edit(session);
  for (const issue of bag(removed)) {
    const at = before.indexOf(issue);
    assert.ok(at >= 0, `${issue} was not there`);
    before.splice(at, 1);
  }
  const fresh = checkFiling(filing, context);
  assert.deepEqual([...before, ...bag(added)].sort(), bag(fresh.issues));
  assert.deepEqual(session.issues(), fresh.issues);
  assert.deepEqual(JSON.parse(JSON.stringify(session.report())), JSON.parse(JSON.stringify(fresh)));
}

test("a province that makes an issue more or less serious is told so, whatever stood there", () => {
  const people = { unit: { nature: "individual" }, responsible: { mobile: "13917082547", emergencyPhone: "13917082547" } };
  const severities = new Set();
  for (const from of ["110000", "440000", "x"]) {
    for (const province of ["440000", "110000", "x", ""]) {
      const session = openFiling({ ...people, province: from }, partial);
      follow(session, { ...people, province }, partial, () => session.set(["province"], province));
      severities.add(session.issues().find(({ code }) => code === "contact.emergency_is_own_mobile").severity);
      session.close();
    }
  }
  assert.deepEqual([...severities].sort(), ["error", "warning"]);
});

test("edits tell what they changed, and the form is what a fresh check would see", () => {
  for (const context of [undefined, partial, { provider: "huawei" }]) {
    const filing = form();
    const session = openFiling(filing, context);
    const step = (change, edit) => {
      change(filing);
      follow(session, filing, context, edit);
    };
    const set = (path, value) =>
      step(
        (it) => {
          const parent = path.slice(0, -1).reduce((at, key) => {
            at[key] = at[key] ?? {};
            return at[key];
          }, it);
          parent[path.at(-1)] = value;
        },
        () => session.set(path, value),
      );
    set(["apps", 0, "domains", 0], "http://a1.cn/");
    set(["apps", 0, "domains", 0], "a1.cn");
    set(["apps", 1, "platforms", 0, "packages", 0, "name"], "cn.qingshan.a1");
    set(["responsible", "mobile"], "138 0000 0001");
    set(["responsible", "document"], { type: "resident-id", number: "1" });
    set(["responsible", "document", "validTo"], "long-term");
    set(["unit", "hasSeal"], true);
    set(["unit", "document", "address"], "深圳市".repeat(400));
    set(["apps", 2, "icon", "size"], 100_000);
    set(["apps", 2, "icon", "head"], "长".repeat(20_000));
    set(["websites", 0, "responsible"], form().responsible);
    set(["websites", 0, "responsible", "email"], "a@qq.con");
    set(["websites", 0, "responsible"], "same");
    set(["apps", 1], { ...form().apps[0], mine: 1 });
    set(["province"], "110000");
    set(["apps", 1, "domains"], ["x.cn", undefined, null, "y.cn"]);
    set(["apps", 1, "domains", 1], "z.cn");
    set(["history"], [{ unitDocument: "1" }]);
    step(
      (it) => it.apps.splice(1, 0, { name: "新的", [MARKER]: 1, domains: ["qingshan-keji.cn"] }),
      () => session.insert(["apps"], 1, { name: "新的", [MARKER]: 1, domains: ["qingshan-keji.cn"] }),
    );
    step(
      (it) => it.apps[0].domains.splice(2, 0, "青山。cn"),
      () => session.insert(["apps", 0, "domains"], 2, "青山。cn"),
    );
    step(
      (it) => {
        it.apps[0].sdks = [{ vendor: "a" }];
      },
      () => session.insert(["apps", 0, "sdks"], 0, { vendor: "a" }),
    );
    step(
      (it) => it.apps.splice(0, 1),
      () => session.remove(["apps", 0]),
    );
    step(
      (it) => it.apps[1].domains.splice(2, 1),
      () => session.remove(["apps", 1, "domains", 2]),
    );
    step(
      (it) => {
        delete it.unit.nature;
      },
      () => session.set(["unit", "nature"], undefined),
    );
    step(
      (it) => it.websites.splice(0, 1),
      () => session.remove(["websites", 0]),
    );
    step(
      (it) => it.websites.push({ name: "再来" }),
      () => session.insert(["websites"], 0, { name: "再来" }),
    );
    step(
      (it) => {
        delete it.unit;
      },
      () => session.remove(["unit"]),
    );
    session.close();
  }
});

test("what is not there can be removed, and nothing changes", () => {
  const session = openFiling({}, partial);
  assert.deepEqual(session.remove(["unit", "name"]), { added: [], removed: [] });
  assert.deepEqual(session.set(["websites"], null), { added: [], removed: [] });
  session.close();
});

test("another law tells the difference", () => {
  const filing = { apps: [{ domains: ["a.cn"], ips: ["120.46.0.10"] }] };
  const session = openFiling(filing);
  follow(session, filing, partial, () => session.setContext(partial));
  follow(session, filing, undefined, () => session.setContext(undefined));
  follow(session, filing, { provider: "huawei", province: "440000" }, () =>
    session.setContext({ provider: "huawei", province: "440000" }),
  );
  session.close();
});

test("issues of a place", () => {
  const session = openFiling({ apps: [{ domains: ["http://a.cn", "b.cn", "c_d.cn"] }, {}] }, partial);
  assert.equal(session.issues(["apps", 0]).length, 2);
  assert.deepEqual(
    session.issues(["apps", 0, "domains", 2]).map((it) => it.code),
    ["domain.underscore"],
  );
  assert.deepEqual(session.issues(["apps", 1]), []);
  assert.deepEqual(session.issues([]), session.issues());
  assert.equal(typeof say(session.issues()[0]), "string");
  session.close();
});

test("the program's form is copied, and what is handed out is the program's own", () => {
  const filing = { websites: [{ domains: ["a.cn"] }] };
  const session = openFiling(filing, partial);
  filing.websites[0].domains[0] = "http://a.cn";
  assert.deepEqual(session.issues(), []);
  const list = ["b.cn"];
  session.set(["websites", 0, "domains"], list);
  list.push("http://c.cn");
  session.report().normalized.websites[0].domains.length = 0;
  assert.deepEqual(session.report().normalized, { websites: [{ domains: ["b.cn"] }] });
  session.close();
});

const CALLS = [
  ["a key that is not there", (it) => it.set(["unit", "nmae"], "a"), "no_such_path", ["filing.unit", "nmae"]],
  ["a key of Object.prototype", (it) => it.set(["constructor"], "a"), "no_such_path", ["constructor"]],
  ["the form itself", (it) => it.set([], {}), "no_such_path", ["filing"]],
  ["no path", (it) => it.remove(undefined), "no_such_path", ["filing"]],
  ["a text as a path", (it) => it.set("unit", {}), "no_such_path", ["filing"]],
  ["an item that is not there", (it) => it.set(["apps", 3, "name"], "a"), "no_such_path", ["filing.apps", "[3]"]],
  ["the item behind the last", (it) => it.set(["apps", 3], {}), "no_such_path", ["filing.apps", "[3]"]],
  ["an item below zero", (it) => it.remove(["apps", -1]), "no_such_path", ["filing.apps"]],
  ["an item by a text", (it) => it.remove(["apps", "0"]), "no_such_path", ["filing.apps"]],
  ["an item of a list that is not there", (it) => it.remove(["history", 0]), "no_such_path", ["filing.history"]],
  ["a key below a text", (it) => it.set(["unit", "name", "first"], "a"), "no_such_path", ["filing.unit.name", "first"]],
  ["a key below same", (it) => it.set(["websites", 0, "responsible", "name"], "a"), "no_such_path", ["responsible", "name"]],
  ["what may be typed as a key", (it) => it.set(["13800000001"], "a"), "no_such_path", ["…"]],
  ["a place that is no list", (it) => it.insert(["unit"], 0, {}), "no_such_path", ["filing.unit"]],
  ["a gap before an item", (it) => it.insert(["apps"], 4, {}), "no_such_path", ["filing.apps", "[4]"]],
  ["half an index", (it) => it.insert(["apps"], 0.5, {}), "no_such_path", ["filing.apps"]],
  ["issues of no place", (it) => it.issues(["apps", 9]), "no_such_path", ["[9]"]],
  ["issues of a number", (it) => it.issues(5), "no_such_path", ["filing"]],
  ["a number as a text", (it) => it.set(["unit", "name"], 5), "not_text", ["filing.unit.name", "number"]],
  [
    "a wrong type deep down",
    (it) => it.set(["apps", 1], { platforms: [{ kind: 1 }] }),
    "not_text",
    ["filing.apps[1].platforms[0].kind"],
  ],
  ["a text as an object", (it) => it.set(["unit"], "a"), "not_object", ["filing.unit"]],
  ["an object as a list", (it) => it.set(["apps"], {}), "not_list", ["filing.apps"]],
  ["nothing as an item", (it) => it.insert(["apps"], 0, undefined), "not_object", ["filing.apps[0]", "undefined"]],
  ["a text as a flag", (it) => it.set(["unit", "hasSeal"], "yes"), "not_flag", ["filing.unit.hasSeal"]],
  ["too many values", (it) => it.set(["apps", 0, "contents"], new Array(50_000).fill("1")), "too_many_values", ["50000"]],
  ["holes without end", (it) => it.set(["apps", 0, "contents"], new Array(4_294_967_295)), "too_many_values", ["50000"]],
  [
    "too much text",
    (it) => it.set(["apps", 0, "contents"], new Array(5_000).fill("长".repeat(16_384))),
    "too_much_text",
    ["8000000"],
  ],
  ["a law that is not there", (it) => it.setContext({ provider: "hw" }), "unknown_provider", ["hw"]],
];

for (const [what, call, code, said] of CALLS) {
  test(`${what} is ${code}, and nothing changes`, () => {
    const session = openFiling(form());
    const before = session.report();
    assert.throws(
      () => call(session),
      (error) => {
        assert.ok(error instanceof BeianError, error.stack);
        assert.equal(error.code, code, error.message);
        for (const words of said) {
          assert.ok(error.message.includes(words), `${error.message} does not say ${words}`);
        }
        return true;
      },
    );
    assert.deepEqual(session.report(), before);
    session.set(["unit", "name"], "另一家");
    assert.equal(session.report().normalized.unit.name, "另一家");
    session.close();
  });
}

test("a form that is too large, or of wrong types, is not opened", () => {
  const full = (count) => ({ websites: [{ contents: new Array(count).fill("1") }] });
  assert.throws(() => openFiling(full(50_001)), { code: "too_many_values" });
  assert.throws(() => openFiling({ websites: [{ contents: new Array(5_000).fill("长".repeat(16_384)) }] }), {
    code: "too_much_text",
  });
  assert.throws(() => openFiling({ unit: 1 }), { code: "not_object" });
  assert.throws(() => openFiling({}, { platform: "web" }), { code: "unknown_platform" });
  const session = openFiling(full(50_000), partial);
  assert.throws(() => session.insert(["websites", 0, "contents"], 0, "1"), { code: "too_many_values" });
  session.set(["websites", 0, "contents", 0], "2");
  session.close();
});

test("after close every use is closed, and close can be called again", () => {
  const session = openFiling();
  session.close();
  session.close();
  for (const use of [
    () => session.set(["province"], "440000"),
    () => session.insert(["apps"], 0, {}),
    () => session.remove(["province"]),
    () => session.setContext({}),
    () => session.issues(),
    () => session.report(),
  ]) {
    assert.throws(use, { code: "closed" });
  }
});

test("several forms are open at once", () => {
  const sessions = ["a", "b", "c"].map((name) => openFiling({ websites: [{ name }] }, partial));
  sessions[1].close();
  sessions.push(openFiling({ websites: [{ name: "d" }] }, partial));
  sessions[0].set(["websites", 0, "name"], "e");
  assert.deepEqual(
    [0, 2, 3].map((at) => sessions[at].report().normalized.websites[0].name),
    ["e", "c", "d"],
  );
  for (const session of sessions) {
    session.close();
  }
});

test("after a trap the form is opened again as it was", () => {
  const filing = { ...form(), mine: 1 };
  const session = openFiling(filing);
  session.set(["apps", 0, "name"], "改过");
  const before = session.report();
  trap();
  assert.deepEqual(session.report(), before);
  trap();
  filing.apps[0].name = "改过";
  filing.apps[1].name = "再改";
  follow(session, filing, undefined, () => session.set(["apps", 1, "name"], "再改"));
  trap();
  session.close();
});

test("a getter may call the package, and may trap it", () => {
  const inner = openFiling(form());
  const contents = new Array(3_000).fill("青山笔记");
  const value = {
    contents,
    get remark() {
      checkField("domain", "http://a.cn");
      checkFiling(form());
      inner.set(["apps", 0, "contents"], contents);
      return "后记";
    },
  };
  const filing = { websites: [value, value] };
  const session = openFiling(filing, partial);
  session.set(["websites", 0], value);
  session.insert(["websites"], 1, value);
  const plain = { contents, remark: "后记" };
  assert.deepEqual(session.report().normalized, { websites: [plain, plain, plain] });
  assert.deepEqual(checkFiling(filing, partial).normalized, { websites: [plain, plain] });

  const trapping = {
    get name() {
      trap();
      return "a";
    },
  };
  assert.throws(() => session.set(["websites", 0], trapping), { code: "internal" });
  assert.throws(() => openFiling({ websites: [trapping] }), { code: "internal" });
  assert.throws(() => checkFiling({ websites: [trapping] }), { code: "internal" });
  const editing = {
    get name() {
      session.remove(["websites", 0]);
      return "a";
    },
  };
  assert.throws(() => session.set(["websites", 0], editing), { code: "internal" });
  assert.deepEqual(session.report().normalized, { websites: [plain, plain] });
  assert.deepEqual(inner.report().normalized.apps[0].contents, contents);
  inner.close();
  session.close();
});

test("a table of suffixes that is replaced is read at the next edit", async () => {
  const { readFileSync } = await import("node:fs");
  const builtIn = readFileSync(new URL("../../src/rules/suffix/suffixes.txt", import.meta.url), "utf8");
  const session = openFiling({ websites: [{ domains: ["qingshan-keji.io"] }] }, partial);
  assert.equal(session.issues().length, 1);
  configure({ suffixes: builtIn.replace(/^io\b.*\n/m, "").replace(/^com\b/m, "io\ncom") });
  const { added, removed } = session.set(["websites", 0, "name"], "青山科技官网");
  assert.deepEqual([added.length, removed.length], [0, 1]);
  configure({ suffixes: builtIn });
  session.close();
});

function trap() {
  trapped(() => assert.throws(() => checkField("mobile", "1"), { code: "internal" }));
}
