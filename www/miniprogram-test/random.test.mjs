// The form filled in at random, with rows and platforms that come and go: what it shows is what a fresh check of the same values
// finds, and every field still has the text that was put into it last.

import assert from "node:assert/strict";
import { test } from "node:test";
import { inside, packageOf, show } from "./harness.mjs";

const { checkFiling, init, sayChinese } = packageOf("beian");
await init();
const { nameOf, shownAt } = packageOf("./lib/fields.js");

const TEXTS = {
  mobile: ["13917082546", "138 0000 0001", "1380000", "+86 13917082546", ""],
  emergencyPhone: ["13917082546", "13917082547", "x", ""],
  email: ["lin@gmial.com", "beian@qingshan-keji.con", "me", "lin@qingshan-keji.cn", ""],
  domains: ["qingshan-keji.cn", "https://qingshan-keji.cn/v1", "qingshan.io", "青山.中国", "青山.中國", "a.b.c.d.cn", ""],
  name: ["cn.qingshan_keji.notes", "cn.qingshan.notes", "notes", ""],
  fingerprint: ["F0D4B09DDBB050909E50EA1D4AC82298", "A94A8FE5CCB19BA61C4C0873D391E987982FBBD3", "a9 4a 8f", ""],
};
const SEVERITIES = ["error", "warning", "info"];
const DOMAINS = "apps_0_domains";

/** The same numbers in every run. */
let seed = 20_261_122;
function random(below) {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}
const one = (list) => list[random(list.length)];

test("500 steps at random", async () => {
  const form = await show("components/filing-form/filing-form");
  const field = (key) => inside(form, `#${key}`);
  const send = async (target, event, value) => {
    target.dispatchEvent(event, { detail: value === undefined ? {} : { value } });
    await new Promise((done) => setTimeout(done, 2));
  };
  const person = { mobile: "", emergencyPhone: "", email: "" };
  const domains = [""];
  const platforms = [{ kind: "android", name: "", fingerprint: "" }];

  /** Every text: its key, what kind it is, and where it is kept here. */
  const places = () => [
    ...Object.keys(person).map((kind) => ({ key: `responsible_${kind}`, kind, of: person, at: kind })),
    ...domains.map((_, at) => ({ key: `${DOMAINS}_${at}`, kind: "domains", of: domains, at })),
    ...platforms.flatMap((of, at) =>
      ["name", "fingerprint"].map((kind) => ({ key: `apps_0_platforms_${at}_packages_0_${kind}`, kind, of, at: kind })),
    ),
  ];
  const steps = [
    async ({ key, kind, of, at }) => {
      of[at] = one(TEXTS[kind]);
      const input = inside(field(key), "#control", ".t-input__control");
      await send(input, "input", of[at]);
      await send(input, "blur", of[at]);
    },
    async ({ key, of, at }) => {
      const { fix } = form.data.notes[key] || {};
      if (fix) {
        of[at] = fix;
        await send(inside(field(key), "#note", ".note__take"), "tap");
      }
    },
    async () => {
      if (domains.length < 4) {
        domains.push("");
        await send(form.querySelectorAll(".card__add")[0], "tap");
      }
    },
    async () => {
      if (domains.length > 1) {
        const at = random(domains.length);
        domains.splice(at, 1);
        await send(inside(field(`${DOMAINS}_${at}`), ".field__remove"), "tap");
      }
    },
    async () => {
      const kind = form.data.absent[0];
      if (kind !== undefined) {
        platforms.push({ kind, name: "", fingerprint: "" });
        await send(form.querySelectorAll(".more__one")[0], "tap");
      }
    },
    async () => {
      const at = random(platforms.length);
      if (platforms.splice(at, 1).length > 0) {
        await send(form.querySelectorAll(".card__remove")[at], "tap");
      }
    },
  ];

  let shown = 0;
  for (let step = 0; step < 500; step++) {
    await steps[one([0, 0, 0, 0, 1, 1, 2, 3, 4, 5])](one(places()));
    const filing = {
      responsible: person,
      apps: [
        {
          domains,
          responsible: "same",
          platforms: platforms.map(({ kind, ...text }) => ({ kind, packages: [text] })),
        },
      ],
    };
    const wanted = notesOf(checkFiling(filing, { partial: true }), platforms);
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(form.data.notes)])) {
      const note = form.data.notes[key];
      assert.equal(Boolean(note), key in wanted, `step ${step}: ${key}`);
      if (note) {
        shown++;
        assert.ok(wanted[key].includes(`${note.tone} ${note.text} ${note.fix}`), `step ${step}: ${key} shows ${note.text}`);
      }
    }
    for (const { key, of, at } of places()) {
      assert.equal(inside(field(key), "#control").instance.data.value || "", of[at], `step ${step}: the text of ${key}`);
    }
  }
  assert.ok(shown > 500, `${shown} messages were compared`);
});

/** What may be shown at each place: of the most serious, those that were found there; else those that are related to it. */
function notesOf({ issues }, platforms) {
  const kinds = platforms.map(({ kind }) => kind);
  const found = {};
  for (const issue of issues) {
    const own = shownAt(issue.path);
    const said = sayChinese(issue);
    const rank = 2 * SEVERITIES.indexOf(issue.severity);
    const take = (key, more, text) => {
      found[key] ||= [];
      found[key].push({ rank: rank + more, text: `${issue.severity} ${text}` });
    };
    take(own, 0, `${said} ${issue.suggestion || ""}`);
    for (const key of (issue.related || []).map(shownAt)) {
      take(key, 1, `与“${nameOf(own, kinds)}”有关：${said} `);
    }
  }
  return Object.fromEntries(
    Object.entries(found).map(([key, notes]) => {
      const first = Math.min(...notes.map(({ rank }) => rank));
      return [key, notes.filter(({ rank }) => rank === first).map(({ text }) => text)];
    }),
  );
}
