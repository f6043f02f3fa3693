// An open form at its edges: holes, names that mean something to JavaScript, and thousands of equal values.

import assert from "node:assert/strict";
import { test } from "node:test";

import { checkFiling, openFiling } from "beian";

const partial = { partial: true };

/** What the session says is what a fresh check says, in every byte. */
function same(session, filing, context) {
  const { issues, normalized } = session.report();
  const fresh = checkFiling(filing, context);
  assert.equal(JSON.stringify(issues), JSON.stringify(fresh.issues));
  assert.equal(JSON.stringify(normalized), JSON.stringify(fresh.normalized));
}

test("what is inserted below a hole fills it, and nothing moves", () => {
  // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
  const session = openFiling({ websites: [, { name: "青山", domains: ["qingshan-keji.io"] }] }, partial);
  session.insert(["websites", 0, "domains"], 0, "qingshan-keji.top.io");
  same(session, { websites: [{ domains: ["qingshan-keji.top.io"] }, { name: "青山", domains: ["qingshan-keji.io"] }] }, partial);
});

test("an empty list below a hole makes the object around it", () => {
  // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
  const session = openFiling({ apps: [, { name: "青山" }] });
  session.set(["apps", 0, "domains"], []);
  same(session, { apps: [{ domains: [] }, { name: "青山" }] });
});

test("holes that come to stand at the end of a list are gone", () => {
  // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
  const session = openFiling({ apps: [{ ips: [, "10.0.0.1"] }] }, partial);
  session.remove(["apps", 0, "ips", 1]);
  same(session, { apps: [{ ips: [] }] }, partial);
});

test("an unknown key keeps its name when a hole beside it goes", () => {
  const named = JSON.parse('{ "name": "青山", "__proto__": 1 }');
  const session = openFiling({ apps: [null, named] }, partial);
  session.remove(["apps", 0]);
  same(session, { apps: [named] }, partial);
});

test("a getter that changes the path of its own edit changes nothing of it", () => {
  const session = openFiling({ apps: [{ name: "青山" }, { name: "绿水" }] }, partial);
  const path = ["apps", 0];
  const value = {
    get name() {
      path[1] = 1;
      return "白云";
    },
  };
  session.set(path, value);
  same(session, { apps: [{ name: "白云" }, { name: "绿水" }] }, partial);
});

const many = (count, item) => Array.from({ length: count }, (_, at) => item(at));
const long = `.${"a".repeat(60)}.${"b".repeat(60)}.com`;

/** What once took the square of the time: how to make it of so many, and what is timed. */
const SQUARES = {
  "an item before those that platforms use": (count) => {
    const domains = many(count, () => "a.com");
    const session = openFiling({ apps: [{ domains, platforms: [{ kind: "ios", domains }] }] }, partial);
    return () => session.insert(["apps", 0, "domains"], 0, "b.com");
  },
  "an APP before those that list and use one domain": (count) => {
    const app = { domains: ["a.com"], platforms: [{ kind: "ios", domains: ["a.com"] }] };
    const session = openFiling({ apps: many(count, () => app) }, partial);
    return () => session.insert(["apps"], 0, {});
  },
  "a list of equal values between two others": (count) => {
    const domains = many(count, (at) => (at % 2 ? "a.com" : "b.com"));
    const session = openFiling({ websites: [{ domains }, { domains }, { domains }] }, partial);
    return () => session.set(["websites", 1, "domains"], domains);
  },
  "domains with one long end": (count) => {
    const filing = { websites: [{ domains: many(count, (at) => `x${at}${long}`) }] };
    return () => checkFiling(filing, partial);
  },
  "names of one shape": (count) => {
    const character = (at, place) => String.fromCodePoint(0x4e00 + place + ((at >> place) & 1) * 32);
    const filing = { apps: many(count, (at) => ({ name: many(16, (place) => character(at, place)).join("") })) };
    return () => checkFiling(filing, partial);
  },
  "one package name on platforms that nobody knows": (count) => {
    const filing = { apps: [{ platforms: many(count, () => ({ kind: "?", packages: [{ name: "com.a.b" }] })) }] };
    return () => checkFiling(filing, partial);
  },
  "package names that differ in case alone": (count) => {
    const name = (at) => many(16, (place) => ((at >> place) & 1 ? "A" : "a")).join("");
    const filing = {
      apps: [{ platforms: [{ kind: "android", packages: many(count, (at) => ({ name: `com.a.${name(at)}` })) }] }],
    };
    return () => checkFiling(filing, partial);
  },
  "unknown keys": (count) => {
    const filing = Object.fromEntries(many(count * 8, (at) => [`k${9_000_000 - at}`, 1]));
    return () => checkFiling(filing, partial);
  },
};

for (const [name, make] of Object.entries(SQUARES)) {
  test(`time does not grow with the square: ${name}`, () => {
    const time = (count) => {
      const call = make(count);
      const start = performance.now();
      call();
      return performance.now() - start;
    };
    time(500);
    // Eight times as many: 64 times the time would be the square. The shortest of three is what the machine can do.
    const least = (count) => Math.min(time(count), time(count), time(count));
    const [few, more] = [least(1_000), least(8_000)];
    assert.ok(more < 32 * few + 100, `${few.toFixed(1)} ms, then ${more.toFixed(1)} ms`);
  });
}
