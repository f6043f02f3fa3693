// A platform mostly uses the domains that its APP lists, and such a one is not carried to the wasm a second time (src/visit.ts).
// Nobody must see that: a form says what it says when the platforms' lists are put in one by one, where each is carried whole.

import assert from "node:assert/strict";
import { test } from "node:test";

import { checkFiling, isValid, openFiling } from "beian";

const partial = { partial: true };
const many = Array.from({ length: 30 }, (_, at) => `a${at}.cn`);
const long = `${"a".repeat(50)}.qingshan-keji.cn`;
const hole = ["a.cn", "b.cn", "c.cn"];
delete hole[1];

/** What an APP lists, and what its platforms use. */
const lists = [
  ["the same", many, many],
  ["another order", many, many.slice().reverse()],
  ["far ahead", many, ["a29.cn", "a0.cn", "a1.cn"]],
  ["some twice", ["a.cn", "b.cn"], ["a.cn", "a.cn", "b.cn", "b.cn"]],
  ["what the APP has twice", ["a.cn", "a.cn", "b.cn"], ["a.cn", "b.cn", "a.cn"]],
  ["others too", ["a.cn", "b.cn"], ["x.cn", "a.cn", "y.cn", "b.cn", "z.cn"]],
  ["holes in both", hole, hole],
  ["a hole in the APP's", hole, ["a.cn", "b.cn", "c.cn"]],
  ["wrong ones", ["192.168.0.1", "", " ", "例子。中国", "A.CN"], ["192.168.0.1", "", " ", "例子。中国", "A.CN"]],
  ["long ones", [long, "a.cn"], [long, "a.cn"]],
  ["too long ones", ["a.cn".repeat(5000), "b.cn"], ["a.cn".repeat(5000), "b.cn"]],
  ["nothing", [], ["a.cn"]],
  ["no list", undefined, ["a.cn"]],
];

const form = (own, used) => ({
  websites: [{ domains: ["w.cn", "a.cn"] }],
  apps: [
    { domains: ["first.cn", "b.cn"], platforms: [{ kind: "ios", domains: ["first.cn", "b.cn"] }] },
    { domains: own, platforms: ["android", "ios"].map((kind) => ({ kind, ...(used && { domains: used }) })) },
    // This one has no list of its own, and the one before it is not its.
    { platforms: [{ kind: "android", ...(used && { domains: used }) }] },
  ],
});

/** The report on the form when the platforms' lists came later. */
function later(own, used) {
  const session = openFiling(form(own), partial);
  for (const path of [
    ["apps", 1, "platforms", 0],
    ["apps", 1, "platforms", 1],
    ["apps", 2, "platforms", 0],
  ]) {
    session.set([...path, "domains"], used);
  }
  const report = session.report();
  session.close();
  return report;
}

for (const [name, own, used] of lists) {
  test(name, () => {
    const report = checkFiling(form(own, used), partial);
    assert.deepEqual(report, later(own, used));
    // And the same where a whole APP comes into an open form.
    const session = openFiling({ ...form(own), apps: [] }, partial);
    form(own, used).apps.forEach((app, at) => {
      session.insert(["apps"], at, app);
    });
    assert.deepEqual(session.report(), report);
    session.close();
  });
}

test("a getter that checks another form in between", () => {
  const app = form(many, many).apps[1];
  const platform = {
    kind: "android",
    get domains() {
      assert.ok(checkFiling(form(["other.cn"], ["other.cn"]), partial).normalized.apps);
      assert.ok(isValid("domain", "other.cn"));
      return many.slice(3);
    },
  };
  const plain = { kind: "android", domains: many.slice(3) };
  const check = (last) => checkFiling({ apps: [{ ...app, platforms: [...app.platforms, last] }] }, partial);
  assert.deepEqual(check(platform), check(plain));
});
