// The example app as the compiler made it: its checklist runs every case, and its form is filled in as a person does.

import { check, equal } from "./assert.mjs";

const later = () => new Promise((done) => setTimeout(done, 1));

/** Until something is there: the pages give no promise. */
function until(there, tries = 20_000) {
  return there()
    ? Promise.resolve()
    : later().then(() => (tries > 0 ? until(there, tries - 1) : Promise.reject(new Error("too long"))));
}

export async function checklist({ open, fire, print, where, logged, calls }) {
  const page = open("/checklist/phone/phone");
  await until(() => page.data.filing !== "");
  fire(page, "onRun");
  await until(() => page.data.result !== null);
  const { passed, failed, failures } = page.data.result;
  print(`cases: ${passed} passed, ${failed} failed (${where} app)`);
  equal(failures, [], "failures");
  fire(page, "onCopy");
  const copied = calls.filter((it) => it.name === "setClipboardData")[0].options.data;
  check(copied.indexOf(`cases: ${passed} passed, 0 failed`) > 0, `the report lacks the cases: ${copied}`);
  equal(logged, [], "console");
}

/** What is typed, in the order of the page: slips are mended where the form says so. */
const STEPS = [
  ["unit_name", "青山科技（深圳）有限公司"],
  ["responsible_name", "林青山"],
  ["responsible_mobile", "1380000", "shows"],
  ["responsible_mobile", "13800000001", "mended"],
  ["responsible_emergencyPhone", "13800000001", "shows"],
  ["responsible_emergencyPhone", "13700000003", "mended"],
  ["responsible_email", "beian@qingshan-keji.con", "shows"],
  ["responsible_email", "beian@qingshan-keji.cn", "mended"],
  ["responsible_document_number", "440305200002290002"],
  ["apps_0_name", "青山笔记"],
  ["apps_0_domains_0", "https://api.qingshan-keji.cn/v1", "shows"],
  ["apps_0_domains_0", "", "take"],
  ["apps_0_ips_0", "10.0.0.1", "shows"],
  ["apps_0_ips_0", "120.46.0.10", "mended"],
  ["apps_0_platforms_0_packages_0_name", "notes", "shows"],
  ["apps_0_platforms_0_packages_0_name", "cn.qingshan.notes", "mended"],
];

export async function filling({ open, mount, fire, close, set, print, where, logged, calls }) {
  const page = open("/pages/filing/filing");
  await until(() => page.data.ready || page.data.failed !== "");
  equal(page.data.failed, "", "the page");
  const heard = [];
  const form = mount("/components/filing-form/filing-form", {}, (name, detail) => heard.push({ name, detail }));
  const noteAt = (id) => form.data.notes[id] || null;

  const begin = { calls: set.calls, bytes: set.bytes };
  let events = 0;
  let largest = 0;
  let silent = 0;
  const event = (handler, id, detail) => {
    const before = { calls: set.calls, bytes: set.bytes };
    const shown = noteAt(id) !== null;
    fire(form, handler, { id, detail });
    events += 1;
    check(set.calls - before.calls <= 1, `${handler} at ${id} cost ${set.calls - before.calls} setData`);
    if (handler === "onInput" && !shown) {
      equal(set.calls, before.calls, `setData at a key in ${id}, which shows nothing`);
      silent += 1;
    }
    largest = Math.max(largest, set.bytes - before.bytes);
  };
  for (const [id, text, outcome] of STEPS) {
    if (outcome === "take") {
      event("onTake", id);
      equal(noteAt(id), null, `${id} after its suggestion was taken`);
      continue;
    }
    for (let end = 1; end <= text.length; end++) {
      event("onInput", id, { value: text.slice(0, end) });
    }
    event("onBlur", id, { value: text });
    const { tone } = noteAt(id) || { tone: "info" };
    equal(tone !== "info", outcome === "shows", `${id} shows something after ${JSON.stringify(text)}`);
  }
  check(silent > 50, "no key was pressed in a field that shows nothing");

  event("onSubmit", "submit");
  equal(heard.pop(), { name: "submit", detail: { valid: false } }, "submit");
  equal(noteAt("apps_0_platforms_0_packages_0_publicKey").tone, "error", "what is still empty");
  check(
    calls.some((it) => it.name === "pageScrollTo"),
    "not scrolled to the first error",
  );
  for (const key of set.keys) {
    check(
      /^(ready|failed|summary|(notes|puts|picked|rows)\.\w+)$/.test(key),
      `setData of ${key}, which is more than what changed`,
    );
  }
  close(form);
  close(page);
  const cost = `${set.calls - begin.calls} setData, ${set.bytes - begin.bytes} bytes, at most ${largest} in one`;
  print(`filled: ${events} events, ${cost} (${where})`);
  equal(logged, [], "console");
}

export async function noWasm({ open }) {
  const page = open("/pages/filing/filing");
  await until(() => page.data.failed !== "");
  check(page.data.failed.indexOf("WXWebAssembly") >= 0, page.data.failed);
  equal(page.data.ready, false, "ready");
}
