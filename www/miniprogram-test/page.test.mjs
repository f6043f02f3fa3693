// The pages: loading, a failed load that is tried again, and the phone checklist with all cases.

import assert from "node:assert/strict";
import { test } from "node:test";
import { packageOf, page } from "./harness.mjs";

const host = globalThis.WXWebAssembly;

test("the form's page says why it could not load, and loads at the next try", async () => {
  const filing = page("pages/filing/filing");
  globalThis.WXWebAssembly = { instantiate: () => Promise.reject(new Error("no such file")) };
  await filing.load();
  assert.match(filing.data.failed, /miniprogram_npm\/beian\/beian\.wasm\.br（no such file）/);
  assert.equal(filing.data.ready, false);
  globalThis.WXWebAssembly = host;
  await filing.load();
  assert.deepEqual(filing.data, { ready: true, failed: "" });
});

test("the phone checklist runs every case and puts all of it into its report", async () => {
  Object.assign(globalThis.wx, {
    getDeviceInfo: () => ({ system: "iOS 15.0", platform: "ios", brand: "iPhone", model: "iPhone 8" }),
    getAppBaseInfo: () => ({ SDKVersion: "3.6.0", version: "8.0.50" }),
  });
  const phone = page("checklist/phone/phone");
  phone.onLoad();
  await packageOf("beian").init();
  await new Promise((done) => setTimeout(done, 50));
  await phone.onRun();
  const { passed, failed, failures } = phone.data.result;
  assert.deepEqual([failed, failures], [0, []]);
  assert.ok(passed > 1000, `${passed} cases`);
  const report = phone.report();
  for (const line of [
    "基础库 SDKVersion: 3.6.0",
    "机型 model: iPhone iPhone 8",
    "WXWebAssembly: instantiate",
    `cases: ${passed} passed, 0 failed`,
  ]) {
    assert.ok(report.includes(line), `${line} is missing in\n${report}`);
  }
  assert.match(report, /\ninit: \d+ 毫秒/);
  phone.setData({ result: { passed: 1, failed: 1, time: "1 毫秒", failures: ["domain › one: no issue"] } });
  assert.match(phone.report(), /1 passed, 1 failed[\s\S]*\ndomain › one: no issue$/);
  console.log(`cases: ${passed} passed, ${failed} failed (checklist)`);
});
