// A newer table of suffixes, or of what providers and provinces ask, without a new build.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { BeianError, checkField, checkFiling, configure, openFiling, profilesDate, suffixesDate } from "beian";
import { trapped } from "./trap.mjs";

const shipped = (name) => readFileSync(createRequire(import.meta.url).resolve(`beian/${name}`), "utf8");
const builtIn = shipped("suffixes.txt");
const builtInProfiles = shipped("profiles.txt");
const codes = (domain) => checkField("domain", domain).issues.map((issue) => issue.code);

test("a table of suffixes is replaced, survives a trap, and is put back", () => {
  const date = suffixesDate();
  assert.match(date, /^20\d\d-\d\d-\d\d$/);
  assert.deepEqual(codes("qingshan-keji.io"), ["domain.suffix_not_approved"]);
  const newer = builtIn
    .replace(`date: ${date}`, "date: 2030-01-01")
    .replace(/^io\b.*\n/m, "")
    .replace(/^com\b/m, "io\ncom");
  configure({ suffixes: newer });
  assert.equal(suffixesDate(), "2030-01-01");
  assert.deepEqual(codes("qingshan-keji.io"), []);

  trapped(() => assert.throws(() => checkField("mobile", "1"), { code: "internal" }));
  assert.equal(suffixesDate(), "2030-01-01", "a new instance is told again");

  configure({ suffixes: builtIn });
  assert.equal(suffixesDate(), date);
  assert.deepEqual(codes("qingshan-keji.io"), ["domain.suffix_not_approved"]);
});

/** Two people with one e-mail address, which Huawei Cloud alone refuses. */
const FILING = {
  responsible: { email: "beian@qingshan-keji.cn" },
  apps: [{ responsible: { email: "beian@qingshan-keji.cn" } }],
};
const HUAWEI = { provider: "huawei", partial: true };
const severities = (issues) => issues.filter((it) => it.code === "contact.email_shared").map((it) => it.severity);

test("profiles are replaced, beside the suffixes, survive a trap, and are put back", () => {
  const date = profilesDate();
  assert.match(date, /^20\d\d-\d\d-\d\d$/);
  const judged = () => severities(checkFiling(FILING, HUAWEI).issues);
  assert.deepEqual(judged(), ["error"]);
  const session = openFiling(FILING, HUAWEI);
  const newer = builtInProfiles
    .replace(`date: ${date}`, "date: 2030-01-02")
    .replace(/(\[huawei [\s\S]*?\nshared-email )error/, "$1info");
  configure({ profiles: newer, suffixes: builtIn.replace(/date: [\d-]+/, "date: 2030-01-01") });
  assert.deepEqual([profilesDate(), suffixesDate()], ["2030-01-02", "2030-01-01"]);
  assert.deepEqual(judged(), ["info"]);
  assert.deepEqual(severities(session.issues()), ["info"], "an open form hears of it");

  trapped(() => assert.throws(() => checkField("mobile", "1"), { code: "internal" }));
  assert.deepEqual([profilesDate(), suffixesDate()], ["2030-01-02", "2030-01-01"], "a new instance is told again");
  assert.deepEqual(judged(), ["info"]);

  configure({ profiles: builtInProfiles, suffixes: builtIn });
  assert.equal(profilesDate(), date);
  assert.deepEqual(judged(), ["error"]);
  assert.deepEqual(severities(session.issues()), ["error"]);
  session.close();
});

test("a table that an editor saved in its own way is the same table", () => {
  for (const saved of [
    (text) => `\ufeff${text}`,
    (text) => text.replace(/\n/g, "\r\n"),
    (text) => `\ufeff${text.replace(/\n/g, "\r\n")}`,
    (text) => `\n\n${text.replace(/\n/g, " \t\n")}`,
  ]) {
    configure({ profiles: saved(builtInProfiles), suffixes: saved(builtIn) });
    assert.deepEqual(severities(checkFiling(FILING, HUAWEI).issues), ["error"]);
    assert.deepEqual(codes("qingshan-keji.io"), ["domain.suffix_not_approved"]);
  }
  configure({ profiles: builtInProfiles, suffixes: builtIn });
});

test("numbers and words at their limits are taken, and judge nothing wrongly", () => {
  const newer = (number) => builtInProfiles.replace(/^([a-z-]+ )\d+( *\|)/gm, `$1${number}$2`);
  const person = { name: "林青山", document: { type: "resident-id", number: "440305200002290002", validTo: "2030-01-01" } };
  const site = { name: "青山", domains: ["a.cn", "b.cn"], contents: ["blog", "news"], remark: "x", responsible: person };
  const filing = {
    unit: { nature: "individual" },
    responsible: person,
    websites: [site, site],
    apps: [{ ...site, icon: { size: 1 } }],
  };
  for (const number of [0, 1, 255]) {
    configure({ profiles: newer(number) });
    for (const provider of [undefined, "huawei", "tencent", "aliyun", "wechat"]) {
      for (const province of ["110000", "120000", "210000", "440000", "450000", "520000", "640000"]) {
        const context = { provider, province, today: "2025-06-01" };
        const session = openFiling(filing, context);
        assert.deepEqual(session.report().issues, checkFiling(filing, context).issues);
        session.close();
      }
    }
  }
  for (const line of [
    "services-advised 256",
    "services-advised -1",
    "services-advised 1e2",
    "no-such-demand info",
    "[999999]]",
    "[any]",
  ]) {
    const text = `${builtInProfiles}\n${line}\n`;
    assert.throws(
      () => configure({ profiles: text }),
      { code: "bad_profiles", message: new RegExp(`line ${text.split("\n").length - 1} `) },
      line,
    );
  }
  configure({ profiles: builtInProfiles });
});

test("what is no table is refused, and the one before it stays", () => {
  const dates = [suffixesDate(), profilesDate()];
  for (const [configuration, code] of [
    [{ suffixes: "" }, "bad_suffixes"],
    [{ suffixes: "com\nnet" }, "bad_suffixes"],
    [{ suffixes: 1 }, "bad_configuration"],
    [{ profiles: {} }, "bad_configuration"],
    [{ profiles: "" }, "bad_profiles"],
    [{ profiles: "\0".repeat(1_000_000) }, "bad_profiles"],
    [{ profiles: `${builtInProfiles}\n[any]\n` }, "bad_profiles"],
    [{ profiles: `${builtInProfiles}\nname-words ${"长".repeat(400)}\n` }, "bad_profiles"],
    [{ profiles: `date: 2026-01-01\n[any]\n${"[huawei]\n".repeat(100_000)}` }, "bad_profiles"],
    [{ suffixes: "\ud83d".repeat(100_000) }, "bad_suffixes"],
    [{ profiles: builtIn }, "bad_profiles"],
    [{ profiles: builtInProfiles.replace("shared-email error", "shared-email fatal") }, "bad_profiles"],
    [{ provinces: "" }, "bad_configuration"],
    [null, "bad_configuration"],
  ]) {
    assert.throws(
      () => configure(configuration),
      (error) => error instanceof BeianError && error.code === code && / \/ /.test(error.message),
    );
  }
  configure({});
  assert.deepEqual([suffixesDate(), profilesDate()], dates);
});
