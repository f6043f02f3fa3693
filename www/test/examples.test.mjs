// The examples: every mistake is found and can be mended, and what is right stays so.

import assert from "node:assert/strict";
import { around, clean, count, counts, desk, field, focused, lines, listed, mistakes, png } from "./page.mjs";

/** What is wrong in the example of mistakes: what, where, and what a person would put there where nothing is suggested. */
const MISTAKES = [
  { code: "credit_code.character", field: "unit-document-number" },
  { code: "address.imprecise", field: "unit-address", right: "上海市浦东新区青山路1号2栋303室" },
  { code: "resident_id.check_digit", field: "responsible-document-number" },
  { code: "email.typo", field: "responsible-email" },
  { code: "site_name.short", field: "websites-0-name", right: "青山科技" },
  { code: "domain.is_url", field: "apps-0-domains-0" },
  { code: "domain.too_deep", field: "apps-0-domains-1" },
  { code: "ip.not_public", field: "apps-0-ips-0", right: "120.46.20.9-120.46.20.12" },
  { code: "ip.swapped", field: "apps-0-ips-1" },
  { code: "validity.order", field: "apps-0-responsible-document-validTo", right: "long-term" },
  { code: "contact.mobile_shared", field: "apps-0-responsible-mobile", right: "13900000002" },
  { code: "icon.format", field: "apps-0-icon", right: "icon" },
  { code: "package_name.one_segment", field: "apps-0-platforms-0-packages-0-name", right: "cn.qingshan.jishi" },
  { code: "public_key.too_short", field: "apps-0-platforms-0-packages-0-publicKey", right: "clean" },
  {
    code: "fingerprint.algorithm",
    field: "apps-0-platforms-1-packages-0-fingerprint",
    right: "9FED0567A1CF0CCD93E1571E08C999CECB6488D6",
  },
  { code: "domain.suffix_not_approved", field: "apps-1-domains-0", right: "cal.qingshan-keji.cn" },
  { code: "contact.emergency_is_own_mobile", field: "apps-1-responsible-emergencyPhone", right: "13900000005" },
  { code: "package.in_two_apps", field: "apps-1-platforms-0-packages-0-name", right: "cn.qingshan.calendar" },
];
/** What is no mistake: that two people need a letter of authorisation. */
const HINTS = ["person.service_letter", "person.service_letter"];

desk("both ends of a clash are marked, each with a way to the other", async (page) => {
  await mistakes(page);
  for (const [here, there] of [
    ["responsible-mobile", "apps-0-responsible-mobile"],
    ["apps-0-responsible-mobile", "responsible-mobile"],
    ["apps-0-platforms-1-packages-0-name", "apps-1-platforms-0-packages-0-name"],
    ["apps-1-platforms-0-packages-0-name", "apps-0-platforms-1-packages-0-name"],
  ]) {
    assert.equal(await field(page, here).getAttribute("aria-invalid"), "true", here);
    await around(page, here).getByRole("button", { name: "另一处" }).click();
    assert.equal(await focused(page), `f-${there}`);
  }
});

desk("the eighteen mistakes are eighteen, each at its place, and each can be mended", async (page) => {
  await clean(page);
  const key = await field(page, "apps-0-platforms-0-packages-0-publicKey").inputValue();
  await mistakes(page);
  await lines(page, "responsible-email").waitFor();
  const codes = (all) => all.map((line) => line.dataset.code);
  const all = [...MISTAKES.map(({ code }) => code), ...HINTS].sort();
  assert.deepEqual((await listed(page).evaluateAll(codes)).sort(), all);
  for (const [at, { code, field: id, right }] of MISTAKES.entries()) {
    assert.deepEqual([...new Set(await lines(page, id).evaluateAll(codes))], [code], `${id} is marked`);
    if (right === undefined) await around(page, id).locator(".take").first().click();
    else if (right === "icon") await field(page, id).setInputFiles(png("icon.png"));
    else await field(page, id).fill(right === "clean" ? key : right);
    await lines(page, id).waitFor({ state: "detached" });
    assert.equal(await listed(page).count(), all.length - at - 1, `only ${id} is mended`);
  }
  assert.deepEqual(await counts(page), [0, 0]);
  await page.getByRole("button", { name: "检查全部" }).click();
  await page.getByText("检查通过", { exact: true }).waitFor();
});

desk("the clean example is clean, for both kinds of service, and stays so when everything is checked", async (page) => {
  await clean(page);
  for (const kind of ["网站和 APP", "APP", "网站"]) {
    await page.getByRole("radio", { name: kind, exact: true }).check();
    await page.getByRole("button", { name: "检查全部" }).click();
    await page.getByText("检查通过", { exact: true }).waitFor();
    assert.deepEqual(await counts(page), [0, 0], kind);
    assert.equal(await listed(page).count(), await count(page, "info"));
  }
});
