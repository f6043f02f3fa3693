// The suite of tests/cases on any engine. It imports nothing: it is handed the package and the files. Its library is ES2015's,
// because the oldest phones run it too.

/**
 * Runs every case.
 *
 * @param beian the package, or a remote one whose functions give promises
 * @param files the parsed files by their names, such as `{ "fields/email.json": { field, groups } }`
 * @returns {Promise<{ passed: number, failed: number, failures: string[] }>}
 * @throws when a file is not in the format of tests/cases/README.md, or when there is no case at all
 */
export async function run(beian, files) {
  const cases = joinedLists(Object.keys(files).sort(), (name) => readFile(name, files[name]));
  if (cases.length === 0) {
    throw new Error("no case was found");
  }
  const failures = [];
  for (const { title, test } of cases) {
    try {
      await test(beian);
    } catch (error) {
      failures.push(`${title}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { passed: cases.length - failures.length, failed: failures.length, failures };
}

// ---- The format: a key that is not named here is an error.

function readFile(name, file) {
  const short = name.replace(/^.*\/|\.json$/g, "");
  if (name.startsWith("fields/")) {
    keys(file, name, ["field", "groups"]);
    return groups(file, name, ["input", "facts"], (one) => (beian) => runField(beian, file.field, one), short);
  }
  if (name.startsWith("filings/")) {
    keys(file, name, ["groups"]);
    return groups(file, name, ["filing"], (one) => (beian) => runFiling(beian, one), short);
  }
  if (name.startsWith("footers/")) {
    keys(file, name, ["groups"]);
    return groups(file, name, ["html", "filing", "numbers"], (one) => (beian) => runFooter(beian, one), short);
  }
  keys(file, name, ["cases"]);
  return file.cases.map((one, place) => {
    keys(one, `${name} › ${place}`, ["field", "input", "zh-CN", "en"], ["context"]);
    return { title: `${short} › ${place}`, test: (beian) => runMessage(beian, one) };
  });
}

function groups(file, name, own, test, short) {
  const seen = new Set();
  return joinedLists(file.groups, (group) => {
    keys(group, name, ["name", "source", "cases"]);
    return group.cases.map((one) => {
      const title = `${short} › ${group.name} › ${one.name}`;
      keys(one, title, ["name", own[0], "issues"], ["context", "normalized", ...own.slice(1)]);
      for (const issue of one.issues) {
        keys(issue, title, ["code", "severity"], ["path", "related", "params", "suggestion"]);
      }
      keys(one.context || {}, title, [], ["provider", "province", "service", "platform", "documentType", "today", "partial"]);
      check(!seen.has(one.name), `${name}: two cases are named "${one.name}"`);
      seen.add(one.name);
      return { title, test: test(one) };
    });
  });
}

function joinedLists(items, listOf) {
  return items.reduce((all, item) => all.concat(listOf(item)), []);
}

function keys(object, where, needed, allowed = []) {
  const unknown = Object.keys(object).filter((key) => needed.indexOf(key) < 0 && allowed.indexOf(key) < 0);
  check(unknown.length === 0, `${where}: unknown keys ${unknown.join(", ")}`);
  const missing = needed.filter((key) => !(key in object));
  check(missing.length === 0, `${where}: missing keys ${missing.join(", ")}`);
}

/** A text that may be written in parts. */
function text(value) {
  if (typeof value === "string") {
    return value;
  }
  check(Array.isArray(value), `not a text: ${JSON.stringify(value)}`);
  return value.map(part).join("");
}

function part(value) {
  if (typeof value === "string") {
    return value;
  }
  if ("utf16" in value) {
    keys(value, "a part", ["utf16"]);
    return String.fromCharCode(...value.utf16);
  }
  keys(value, "a part", ["repeat", "times"]);
  return value.repeat.repeat(value.times);
}

/** Joins the parts of every text in a form. */
function joined(value) {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  if (Array.isArray(value)) {
    const inParts = value.some((it) => typeof it === "object" && it !== null && ("repeat" in it || "utf16" in it));
    return inParts ? text(value) : value.map(joined);
  }
  if ("fill" in value) {
    keys(value, "a list", ["fill", "times"]);
    return new Array(value.times).fill(value.fill);
  }
  return each(value, joined);
}

/** An object with every value changed. */
function each(object, change) {
  return Object.keys(object).reduce((all, key) => Object.assign(all, { [key]: change(object[key]) }), {});
}

// ---- The cases.

/** What day it is where a case does not say. */
const TODAY = "2026-11-22";

function contextOf(one) {
  return Object.assign({ today: TODAY }, one.context);
}

async function runField(beian, field, one) {
  const typed = text(one.input);
  const report = await beian.checkField(field, typed, contextOf(one));
  compare(report.issues, one.issues, false);
  plain(report);
  check(report.valid === (await beian.isValid(field, typed, contextOf(one))), "isValid disagrees with checkField");
  if ("normalized" in one) {
    check(report.normalized === text(one.normalized), `normalized is ${JSON.stringify(report.normalized)}`);
  }
  for (const name of Object.keys(one.facts || {})) {
    check(same(report.facts[name], one.facts[name]), `fact ${name} is ${JSON.stringify(report.facts[name])}`);
  }
  for (const { suggestion } of report.issues) {
    if (suggestion !== undefined) {
      check(await beian.isValid(field, suggestion, contextOf(one)), `the suggestion ${JSON.stringify(suggestion)} does not pass`);
    }
  }
}

async function runFiling(beian, one) {
  const filing = joined(one.filing);
  const before = JSON.stringify(filing);
  const report = await beian.checkFiling(filing, contextOf(one));
  check(JSON.stringify(filing) === before, "the form was changed");
  compare(report.issues, one.issues, true);
  plain(report);
  if ("normalized" in one) {
    check(
      same(present(report.normalized), present(joined(one.normalized))),
      `normalized is ${JSON.stringify(report.normalized)}`,
    );
  }
}

async function runFooter(beian, one) {
  const report = await beian.checkFooter(text(one.html), joined(one.filing), contextOf(one));
  compare(report.issues, one.issues, true);
  plain(report);
  check(report.valid === report.issues.every(({ severity }) => severity !== "error"), "valid disagrees with the issues");
  if ("numbers" in one) {
    check(same(report.numbers, joined(one.numbers)), `numbers are ${JSON.stringify(report.numbers)}`);
  }
}

async function runMessage(beian, one) {
  const { issues } = await beian.checkField(one.field, text(one.input), contextOf(one));
  check(issues.length > 0, "no issue to say");
  for (const [locale, want] of [
    ["zh-CN", one["zh-CN"]],
    ["en", one.en],
    [undefined, one["zh-CN"]],
  ]) {
    const said = await beian.say(issues[0], locale);
    check(said === want, `${locale}: ${said}`);
  }
}

function compare(issues, expected, place) {
  const fail = (what) => {
    throw new Error(`${what}\ngot: ${JSON.stringify(issues, null, 2)}`);
  };
  if (issues.length !== expected.length) {
    fail(`${issues.length} issues instead of ${expected.length}`);
  }
  issues.forEach((got, at) => {
    const want = expected[at];
    if (got.code !== want.code || got.severity !== want.severity) {
      fail(`expected ${want.code} (${want.severity})`);
    }
    if (place && !("path" in want)) {
      fail("an issue of a form names its path");
    }
    for (const key of ["path", "related", "suggestion"]) {
      if (key in want && !same(got[key] === undefined ? null : got[key], want[key])) {
        fail(`expected ${key} ${JSON.stringify(want[key])}`);
      }
    }
    for (const name of Object.keys(want.params || {})) {
      if (!same(got.params[name], want.params[name])) {
        fail(`expected param ${name}: ${JSON.stringify(want.params[name])}`);
      }
    }
  });
}

/** What comes out is data: JSON brings it back as it was. */
function plain(report) {
  check(same(JSON.parse(JSON.stringify(report)), report), "the report is not plain data");
}

/** Absent and empty lists say the same. */
function present(value) {
  if (Array.isArray(value)) {
    return value.map(present);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const empty = (item) => item === null || item === undefined || (Array.isArray(item) && item.length === 0);
  return Object.keys(value).reduce(
    (all, key) => (empty(value[key]) ? all : Object.assign(all, { [key]: present(value[key]) })),
    {},
  );
}

function same(a, b) {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return a === b;
  }
  const names = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    names.length === Object.keys(b).length &&
    names.every((name) => Object.prototype.hasOwnProperty.call(b, name) && same(a[name], b[name]))
  );
}

function check(holds, sentence) {
  if (!holds) {
    throw new Error(sentence);
  }
}
