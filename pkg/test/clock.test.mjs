// What day it is: read when it is needed, once a run, and never older than that.

import assert from "node:assert/strict";
import { test } from "node:test";

// What the wasm is told of the day is caught where its instance is made.
const days = [];
const Instance = WebAssembly.Instance;
WebAssembly.Instance = class extends Instance {
  get exports() {
    const { setContext, ...others } = super.exports;
    return {
      ...others,
      setContext(names, day) {
        days.push(day);
        return setContext(names, day);
      },
    };
  }
};
const { isValid, openFiling } = await import("beian");

const now = Date.now;
const at = (time) => {
  Date.now = () => Date.parse(time);
};

test("today is the day in China, and is read again after the program has waited", async () => {
  try {
    for (const [time, day] of [
      ["2026-11-22T15:59:59Z", 20261122],
      ["2026-11-22T16:00:00Z", 20261123],
      ["2026-12-31T16:00:00Z", 20270101],
      ["2028-02-28T23:00:00Z", 20280229],
    ]) {
      await undefined;
      at(time);
      isValid("email", "a@b.cn");
      assert.equal(days.at(-1), day);
    }
    const told = days.length;
    at("2030-01-01T00:00:00Z");
    isValid("email", "a@b.cn");
    assert.equal(days.length, told, "all that happens in one run happens on one day");
    isValid("email", "a@b.cn", { today: "2001-02-03" });
    assert.equal(days.at(-1), 20010203);
    await undefined;
    isValid("email", "a@b.cn");
    assert.equal(days.at(-1), 20300101);
  } finally {
    Date.now = now;
  }
});

test("a form that is open over midnight is judged by the new day at the next edit", async () => {
  try {
    await undefined;
    at("2026-11-22T12:00:00Z");
    const session = openFiling({ websites: [{ name: "青山" }] }, { partial: true });
    const dated = openFiling({}, { partial: true, today: "2026-01-01" });
    await undefined;
    at("2026-11-23T12:00:00Z");
    session.set(["websites", 0, "name"], "绿水");
    assert.equal(days.at(-1), 20261123);
    const told = days.length;
    dated.set(["unit", "name"], "青山");
    session.set(["websites", 0, "name"], "青山");
    assert.equal(days.length, told);
    session.close();
    dated.close();
  } finally {
    Date.now = now;
  }
});

test("what an edit and the new day change is told as one: what came and went at once is in neither list", async () => {
  try {
    await undefined;
    at("2026-11-22T12:00:00Z");
    const session = openFiling({ responsible: { document: { type: "resident-id" } } }, { partial: true });
    const before = session.issues().map((issue) => JSON.stringify(issue));
    await undefined;
    at("2026-11-23T12:00:00Z");
    // Born on the new day: in the future by the old one.
    const { added, removed } = session.set(["responsible", "document", "number"], "110105202611230015");
    const after = new Set(before);
    for (const issue of removed) {
      assert.ok(after.delete(JSON.stringify(issue)), `${issue.code} was not there`);
    }
    for (const issue of added) {
      after.add(JSON.stringify(issue));
    }
    assert.deepEqual(
      [...after].sort(),
      session
        .issues()
        .map((issue) => JSON.stringify(issue))
        .sort(),
    );
    session.close();
  } finally {
    Date.now = now;
  }
});
