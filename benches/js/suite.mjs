// Everything that is judged and timed in one engine: the same in Node and in a browser.

import { edits, strokes, typing } from "./edits.mjs";
import { bigFiling, faultyFiling, smallFiling, values } from "./filings.mjs";
import { measure, mustHaveFound } from "./measure.mjs";
import { differences, fields } from "./samples.mjs";
import * as beian from "./ways/beian.mjs";
import * as hand from "./ways/hand.mjs";
import * as tuned from "./ways/tuned.mjs";
import * as valibot from "./ways/valibot.mjs";
import * as zod from "./ways/zod.mjs";

export const WAYS = { beian, zod, valibot, hand, tuned };
const JS = { zod, valibot, hand, tuned };

/** The kind of each code that a form of this benchmark can give: the others are called by their group. */
const KIND_OF = {
  "value.missing": "missing",
  "domain.repeated": "domain.repeated",
  "platform.domain_not_listed": "domain.notListed",
  "ip.overlap": "ip.overlap",
  "contact.emergency_is_own_mobile": "emergency.own",
  "contact.mobile_shared": "mobile.shared",
  "contact.email_shared": "email.shared",
  "package.in_two_apps": "package.shared",
  "feature.fingerprint_on_two_platforms": "fingerprint.twoPlatforms",
};
const GROUPS = {
  phone: "mobile",
  package_name: "packageName",
  public_key: "publicKey",
  resident_id: "residentId",
  credit_code: "creditCode",
};

/** Beyond what the other ways judge: it is told, and costs what it costs. */
const BEYOND = ["domain.several_main", "remark.domains", "order.many_services"];

/** What a way finds, but for what it alone judges. */
const foundBy = (way, issues) => (way === "beian" ? issues.filter(({ code }) => !BEYOND.includes(code)) : issues);

function kindOf(code) {
  const group = code.split(".")[0];
  return KIND_OF[code] ?? GROUPS[group] ?? group;
}

const WHOLE = { today: "2026-11-22" };
const PARTIAL = { today: "2026-11-22", partial: true };

function forms() {
  const { filing, faults } = faultyFiling();
  return [
    { name: "small", title: "small filing", filing: smallFiling(), context: WHOLE, faults: [] },
    { name: "faulty", title: "the same with 20 faults", filing, context: WHOLE, faults },
    { name: "big", title: "100 APPs x 20 domains x 3 platforms", filing: bigFiling(), context: WHOLE, faults: [] },
    {
      name: "smallNoKeys",
      title: "small filing without its 6 public keys",
      filing: smallFiling({ keys: false }),
      context: PARTIAL,
      faults: [],
    },
    {
      name: "bigNoKeys",
      title: "100 APPs without their 300 public keys",
      filing: bigFiling(100, { keys: false }),
      context: PARTIAL,
      faults: [],
    },
  ];
}

const judged = ({ name }) => beian.isJudged[name]();
/** Rules that are not there yet find nothing. */
const known = (fault) => !/^(residentId|creditCode) /.test(fault) || judged({ name: fault.split(" ")[0] });

/** What the ways disagree on. */
export function check() {
  const faults = [];
  let samples = 0;
  const skipped = fields.filter((it) => !judged(it)).map((it) => it.title);
  for (const { name, good, bad } of fields) {
    for (const [expected, texts] of [
      [true, good],
      [false, bad],
    ]) {
      for (const text of texts) {
        samples++;
        for (const [way, { fields: tests }] of Object.entries(WAYS)) {
          if (way === "beian" && !judged({ name })) continue;
          if (tests[name](text) !== expected) faults.push(`${way}: ${name} ${JSON.stringify(text)} should be ${expected}`);
        }
        if (expected && judged({ name }) && !beian.reports[name](text)) faults.push(`beian says something of ${name} ${text}`);
      }
    }
  }
  for (const form of forms()) {
    for (const [way, { checkFiling }] of Object.entries(WAYS)) {
      const found = foundBy(way, checkFiling(form.filing, form.context)).map(
        ({ code, path }) => `${way === "beian" ? kindOf(code) : code} ${path.join(".")}`,
      );
      const wanted = way === "beian" ? form.faults.filter(known) : form.faults;
      for (const fault of wanted) if (!found.includes(fault)) faults.push(`${way}: ${form.name}: does not find ${fault}`);
      for (const fault of found) if (!wanted.includes(fault)) faults.push(`${way}: ${form.name}: finds ${fault}`);
    }
  }
  return {
    samples,
    skipped,
    forms: forms().map(({ name, title, filing }) => ({ name, title, values: values(filing) })),
    faults: [...faults, ...checkTyping()],
  };
}

/** What each way says where they differ. */
export function verdicts() {
  return differences.map((it) => ({
    ...it,
    said: Object.fromEntries(Object.entries(WAYS).map(([way, { fields: tests }]) => [way, tests[it.field](it.value)])),
  }));
}

// ---- Typing: one domain of an open form, character by character, there and back.

const TYPED = "live.v2.qingshan-0001.cn";

/** The app in whose list the name is typed, and the place there. */
const PLACE = (apps) => [apps >> 1, 19];

function session(apps) {
  const open = beian.openFiling(bigFiling(apps), WHOLE);
  const [app, item] = PLACE(apps);
  return { open, path: ["apps", app, "domains", item] };
}

/** A keystroke leaves what a fresh check finds. */
function checkTyping() {
  const faults = [];
  const filing = bigFiling(3);
  const [app, item] = PLACE(3);
  const form = tuned.openForm(bigFiling(3));
  const live = session(3);
  const places = (issues, way) =>
    issues
      .map(({ code, path }) => `${way === "beian" ? kindOf(code) : code} ${path.join(".")}`)
      .sort()
      .join("; ");
  for (const text of strokes(TYPED)) {
    filing.apps[app].domains[item] = text;
    const fresh = places(tuned.checkFiling(filing));
    if (places(form.setDomain("apps", app, item, text)) !== fresh) faults.push(`tuned: an edit to ${text} gives another answer`);
    live.open.set(live.path, text);
    const own = places(beian.checkFiling(filing, WHOLE), "beian");
    if (places(live.open.issues(), "beian") !== own) faults.push(`beian: an edit to ${text} gives another answer`);
  }
  live.open.close();
  return faults;
}

function keystrokes(pace) {
  const sessions = [];
  const live = (apps) => {
    const { open, path } = session(apps);
    sessions.push(open);
    return typing(TYPED, (text) => {
      const { added, removed } = open.set(path, text);
      return added.length + removed.length;
    });
  };
  const again = ({ checkFiling }) => {
    const filing = bigFiling();
    const [app, item] = PLACE(100);
    return typing(TYPED, (text) => {
      filing.apps[app].domains[item] = text;
      return read(checkFiling(filing, WHOLE));
    });
  };
  const rebuilt = (apps) => {
    const form = tuned.openForm(bigFiling(apps));
    const [app, item] = PLACE(apps);
    return typing(TYPED, (text) => form.setDomain("apps", app, item, text).length);
  };
  const ways = {
    beian1: live(1),
    beian10: live(10),
    beian100: live(100),
    tunedField1: rebuilt(1),
    tunedField100: rebuilt(100),
    ...Object.fromEntries(Object.entries(WAYS).map(([way, it]) => [`${way}Whole`, again(it)])),
  };
  const result = timed(ways, pace);
  for (const open of sessions) open.close();
  return result;
}

// ---- Timing

function read(issues) {
  let sum = issues.length;
  for (const { code, path } of issues) sum += code.length + path.length;
  return sum;
}

/** Milliseconds a call, by the names of the ways; those that are not there are left out. */
function timed(ways, pace) {
  const there = Object.entries(ways).filter(([, way]) => way !== undefined);
  const medians = measure(
    there.map(([, way]) => way),
    pace,
  );
  return Object.fromEntries(there.map(([name], at) => [name, medians[at]]));
}

/** All values of a row as one call; the count of those that pass, and one. */
const over = (test, texts) => () => {
  let passed = 1;
  for (let at = 0; at < texts.length; at++) if (test(texts[at])) passed++;
  return passed;
};

/** Nanoseconds a text, by the names of the tests. */
export function nsEach(tests, texts, pace) {
  const ms = timed(Object.fromEntries(Object.entries(tests).map(([way, test]) => [way, over(test, texts)])), pace);
  return Object.fromEntries(Object.entries(ms).map(([way, it]) => [way, (it * 1e6) / texts.length]));
}

function fieldRow({ name, title, good, bad }, pace) {
  const extra = name === "email" ? { shortEmail: valibot.shortEmail } : {};
  const own = judged({ name }) ? { beian: beian.fields[name], report: beian.reports[name] } : {};
  const js = Object.fromEntries(Object.entries(JS).map(([way, { fields: tests }]) => [way, tests[name]]));
  const row = (texts) => nsEach({ ...own, ...js, ...extra }, texts, pace);
  return { name, title, good: row(good), bad: row(bad) };
}

/** How long and how often is measured; hardly, where only whether it runs is asked. */
export const paceOf = (quick, roundMs) => (budgetMs, most) =>
  quick ? { roundMs: 0.2, budgetMs: 20, most: 5 } : { roundMs, budgetMs, most };

/**
 * @param {{ quick: boolean, roundMs: number, log: (line: string) => void }} options
 * @returns Fields in nanoseconds a value, forms and keystrokes in milliseconds.
 */
export function run({ quick, roundMs, log }) {
  const checked = check();
  if (checked.faults.length > 0) return { checked };
  const pace = paceOf(quick, roundMs);
  log("fields");
  const fieldRows = fields.map((it) => fieldRow(it, pace(1500, 301)));
  log("forms");
  const formRows = forms().map(({ name, title, filing, context }) => {
    const ways = Object.fromEntries(
      Object.entries(WAYS).map(([way, { checkFiling }]) => [way, () => 1 + read(checkFiling(filing, context))]),
    );
    return { name, title, values: values(filing), ms: timed(ways, pace(5000, 201)) };
  });
  log("keystrokes");
  const keys = keystrokes(pace(5000, 201));
  log("edits");
  const editRows = edits(WHOLE, (calls) => measure(calls, pace(500, 201)));
  mustHaveFound();
  return { checked, verdicts: verdicts(), fields: fieldRows, forms: formRows, keystrokes: keys, edits: editRows };
}
