// Filling in: feedback, suggestions, lists, what comes and goes.

import assert from "node:assert/strict";
import { around, clean, count, counts, desk, field, focused, listed, openApp, severities } from "./page.mjs";

desk("typing shows feedback under the field, and mending takes it away", async (page) => {
  await openApp(page);
  await field(page, "apps-0-ips-0").pressSequentially("192.168.1.10");
  assert.deepEqual(await severities(page, "apps-0-ips-0"), ["error"]);
  assert.equal(await count(page, "error"), 1);
  await field(page, "apps-0-ips-0").fill("120.46.18.36-120.46.18.39");
  assert.deepEqual(await severities(page, "apps-0-ips-0"), []);
  assert.equal(await count(page, "error"), 0);
});

desk("a suggestion is taken with one click, and the field keeps the focus", async (page) => {
  await field(page, "apps-0-domains-0").fill("https://api.qingshan-keji.cn/v1");
  await around(page, "apps-0-domains-0").getByRole("button", { name: "采用建议：api.qingshan-keji.cn" }).click();
  assert.equal(await field(page, "apps-0-domains-0").inputValue(), "api.qingshan-keji.cn");
  assert.deepEqual(await severities(page, "apps-0-domains-0"), []);
  assert.equal(await focused(page), "f-apps-0-domains-0");
});

desk("the normal form is shown where it differs, and put in with one click", async (page) => {
  await field(page, "apps-0-domains-0").fill("API.Qingshan-Keji.CN");
  const normal = around(page, "apps-0-domains-0").locator(".normal");
  assert.match(await normal.textContent(), /api\.qingshan-keji\.cn/);
  await normal.getByRole("button").click();
  assert.equal(await field(page, "apps-0-domains-0").inputValue(), "api.qingshan-keji.cn");
  assert.equal(await normal.count(), 0);
});

desk("whoever is typed twice can be reused with one click", async (page) => {
  await field(page, "responsible-document-number").fill("440305200002290002");
  await page.getByRole("radio", { name: "另一位负责人" }).check();
  await field(page, "apps-0-responsible-document-number").fill("440305200002290002");
  await page.locator("#f-apps-0-responsible .take").click();
  assert.ok(await page.getByRole("radio", { name: "同主体负责人（复用）" }).isChecked());
  assert.deepEqual(await counts(page), [0, 0]);
});

desk("the law of the chosen provider applies", async (page) => {
  const at = async (provider) => {
    await page.getByLabel("接入商", { exact: true }).selectOption(provider);
    return severities(page, "apps-0-ips-0");
  };
  await page.getByRole("button", { name: "检查全部" }).click();
  assert.notDeepEqual(await at("huawei"), await at("tencent"));
});

desk("what is empty counts only once everything is to be checked", async (page) => {
  assert.deepEqual(await counts(page), [0, 0]);
  await page.getByRole("button", { name: "检查全部" }).click();
  assert.ok((await count(page, "error")) >= 5);
  assert.deepEqual(await severities(page, "responsible-mobile"), ["error"]);
  assert.equal(await focused(page), "issues");
  await listed(page).first().click();
  assert.match(await focused(page), /^f-/);
});

desk("a list that is pasted becomes one row a line", async (page) => {
  await field(page, "apps-0-domains-0").focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text", "qingshan-keji.cn、api.qingshan-keji.cn\nimg.qingshan-keji.cn");
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await field(page, "apps-0-domains-2").waitFor();
  assert.equal(await field(page, "apps-0-domains-1").inputValue(), "api.qingshan-keji.cn");
  await page.waitForFunction(() => document.activeElement?.id === "f-apps-0-domains-2");
});

desk("a domain takes its ticks at the platforms with it", async (page) => {
  await clean(page);
  await field(page, "apps-0-domains-1").fill("app.qingshan-keji.cn");
  const ticked = () => page.locator("#f-apps-0-platforms-1-domains .tick:has(:checked)").allTextContents();
  assert.deepEqual(await ticked(), ["app.qingshan-keji.cn"]);
  await field(page, "apps-0-domains-1").fill("");
  await field(page, "apps-0-domains-1").fill("img.qingshan-keji.cn");
  assert.deepEqual(await ticked(), ["img.qingshan-keji.cn"]);
  assert.deepEqual(await counts(page), [0, 0]);
  await page.getByRole("button", { name: "移除 域名 2" }).click();
  assert.deepEqual(await ticked(), []);
});

desk("services, platforms and packages come and go, and the focus goes with them", async (page) => {
  await page.getByRole("button", { name: "再添加一个 APP" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-apps-1-name");
  await page.getByRole("button", { name: "移除 APP 2" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-apps-0");
  await page.getByRole("button", { name: "添加 iOS" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-apps-0-platforms-1-packages-0-name");
  await page.getByRole("button", { name: "移除 iOS" }).click();
  assert.equal(await page.locator("#f-apps-0-platforms-1").count(), 0);
  await page.getByRole("button", { name: "添加安装包" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-apps-0-platforms-0-packages-1-name");
});
