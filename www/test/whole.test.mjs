// The whole filing: its parts and how far each is, the papers, earlier filings, and the review that is printed.

import assert from "node:assert/strict";
import { clean, count, counts, desk, field, focused, listed, mistakes, png, section, severities } from "./page.mjs";

const said = (page, name) => section(page, name).locator(".nav__said").textContent();
const number = async (page, name, which) => Number((await said(page, name)).match(new RegExp(`${which} (\\d+)`))?.[1] ?? 0);
const submit = (page) => page.getByRole("checkbox", { name: "按提交检查" });

desk("the parts stand in the order of the consoles, each in sight of the navigation", async (page) => {
  const order = (all) => all.map((it) => it.textContent.replace(/^\d/, "").trim());
  const nav = await page.locator(".nav__name").allTextContents();
  assert.deepEqual(nav, ["类型与地区", "主办单位", "主体负责人", "网站与 APP", "平台与安装包", "材料", "历史备案"]);
  assert.deepEqual(await page.locator("h2.section__title").evaluateAll(order), nav);
  await page.getByRole("radio", { name: "网站", exact: true }).check();
  assert.deepEqual(await page.locator(".nav__name").allTextContents(), nav.toSpliced(4, 1));
  await page.getByRole("radio", { name: "网站和 APP" }).check();
  await field(page, "websites-0-name").waitFor();
  await field(page, "apps-0-platforms-0-packages-0-name").waitFor();
});

desk("the navigation goes to a part and says where the reader is", async (page) => {
  await section(page, "services").click();
  assert.equal(await focused(page), "s-services");
  await page.waitForFunction(() => document.querySelector("[data-section=services][aria-current]"));
  await section(page, "place").click();
  await page.waitForFunction(() => document.querySelector("[data-section=place][aria-current]"));
  assert.equal(await page.locator("[aria-current]").count(), 1);
});

desk("what is filled in and what is left are counted as one types", async (page) => {
  const [filled, left] = [await number(page, "responsible", "已填"), await number(page, "responsible", "待填")];
  assert.ok(left >= 2);
  await field(page, "responsible-mobile").fill("13800000001");
  assert.equal(await number(page, "responsible", "已填"), filled + 1);
  assert.equal(await number(page, "responsible", "待填"), left - 1);
  await field(page, "responsible-mobile").fill("1380000000");
  assert.match(await section(page, "responsible").locator(".pill:visible").textContent(), /错误 ?1/);
  await field(page, "responsible-mobile").fill("");
  assert.equal(await number(page, "responsible", "待填"), left);
});

desk("the switch makes what is empty count, and takes it back", async (page) => {
  assert.deepEqual(await counts(page), [0, 0]);
  await submit(page).check();
  const errors = await count(page, "error");
  assert.ok(errors >= 5);
  assert.deepEqual(await severities(page, "responsible-mobile"), ["error"]);
  await submit(page).uncheck();
  assert.deepEqual(await counts(page), [0, 0]);
  await submit(page).check();
  await page.getByRole("button", { name: "一份合格的备案" }).click();
  assert.equal(await submit(page).isChecked(), false, "another form is one that is being filled in");
});

desk("a part of the list of issues is a part of the form, and a line goes to the field", async (page) => {
  await mistakes(page);
  const groups = await page.locator(".panel__group h3").evaluateAll((all) => all.map((it) => it.firstChild.textContent.trim()));
  const nav = await page.locator(".nav__name").allTextContents();
  assert.deepEqual(
    groups,
    nav.filter((name) => groups.includes(name)),
  );
  const places = await page.locator(".panel__group", { hasText: "网站与 APP" }).locator(".panel__place").allTextContents();
  const services = [...new Set(places.map((place) => place.split(" › ")[0]))];
  assert.deepEqual(services, ["网站 1", "APP 1", "APP 2"], "from the top of the page to its bottom");
  assert.deepEqual(
    places.map((place) => services.indexOf(place.split(" › ")[0])),
    places.map((place) => services.indexOf(place.split(" › ")[0])).sort(),
  );
  const all = await listed(page).count();
  assert.equal(all, (await counts(page)).reduce((sum, it) => sum + it, 0) + (await count(page, "info")));
  for (let n = 0; n < all; n += 1) {
    await listed(page).nth(n).click();
    assert.ok(await page.evaluate(() => document.activeElement.matches("#form :is(input, textarea, select)")), `line ${n}`);
  }
});

desk("the unit is chosen from lists and checked as one types", async (page) => {
  await field(page, "unit-nature").selectOption({ label: "企业" });
  await field(page, "unit-document-type").selectOption("credit-code");
  await field(page, "unit-document-number").fill("91310115XXXX000275");
  assert.deepEqual(await severities(page, "unit-document-number"), ["error"]);
  await field(page, "unit-document-number").fill("91310115XXXX000274");
  assert.deepEqual(await severities(page, "unit-document-number"), []);
  const end = page.locator(".field", { has: field(page, "unit-document-validTo") });
  await end.getByRole("checkbox", { name: "长期有效" }).check();
  assert.equal(await field(page, "unit-document-validTo").inputValue(), "长期有效");
  assert.ok(await field(page, "unit-document-validTo").evaluate((input) => input.readOnly));
  await end.getByRole("checkbox", { name: "长期有效" }).uncheck();
  assert.equal(await field(page, "unit-document-validTo").inputValue(), "");
});

desk("contents and languages are ticked in lists that unfold", async (page) => {
  const contents = field(page, "apps-0-contents");
  await contents.locator("summary").click();
  await contents.getByRole("checkbox", { name: "网络游戏" }).check();
  await contents.getByRole("checkbox", { name: "网络软件/下载" }).check();
  await contents.locator("summary").click();
  assert.match(await contents.locator("summary").textContent(), /网络游戏、网络软件\/下载/);
  assert.equal(await contents.getByRole("checkbox", { name: "网络游戏" }).isVisible(), false);
});

desk("pre-approvals and SDKs come and go", async (page) => {
  await page.getByRole("button", { name: "添加前置审批" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-apps-0-preapprovals-0-kind");
  await field(page, "apps-0-preapprovals-0-kind").selectOption({ label: "新闻" });
  await page.getByRole("checkbox", { name: "前置审批的批准文件" }).waitFor();
  await page.getByRole("button", { name: "移除 前置审批 1" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-apps-0-preapprovals-add");
  assert.equal(await page.getByRole("checkbox", { name: "前置审批的批准文件" }).count(), 0);
  await field(page, "apps-0-usesSdk").getByRole("radio", { name: "是" }).check();
  await page.getByRole("button", { name: "添加 SDK" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-apps-0-sdks-0-vendor");
});

desk("an icon's name, size and first bytes are read on this device", async (page, it) => {
  const before = it.requests.length;
  await field(page, "apps-0-icon").setInputFiles(png("icon.png"));
  await page.getByText("icon.png · 4.9 KB").waitFor();
  await page.getByRole("button", { name: "移除 APP 图标" }).click();
  assert.equal(await page.getByText("icon.png").count(), 0);
  assert.equal(it.requests.length, before);
});

desk("papers are those that the answers call for, and are ticked off", async (page) => {
  const paper = (name) => page.getByRole("checkbox", { name });
  await field(page, "unit-nature").selectOption({ label: "政府机关" });
  await paper("政府网站域名业务审核表").check();
  assert.match(await said(page, "materials"), /^已备 1 \//);
  await page
    .locator(".paper", { has: paper("政府网站域名业务审核表") })
    .getByRole("button")
    .click();
  assert.equal(await focused(page), "f-unit-nature");
  await field(page, "unit-nature").selectOption({ label: "个人" });
  assert.equal(await paper("政府网站域名业务审核表").count(), 0);
  assert.match(await said(page, "materials"), /^已备 0 \//);
  assert.equal(await paper("首次备案的网站先关闭解析").count(), 0, "an APP alone");
});

desk("the foot of a page is checked beside the papers", async (page) => {
  const footer = page.getByRole("textbox", { name: "页脚检查" });
  await footer.fill('<a href="https://beian.miit.gov.cn/">沪ICP备2021003158号-1</a>');
  await page.getByText("找到的号码：沪ICP备2021003158号-1").waitFor();
  await footer.fill('<a href="http://www.miitbeian.gov.cn">沪ICP备2021003158号-1</a>');
  await page.locator('[data-code="footer.link_old"]').waitFor();
  assert.deepEqual(await counts(page), [0, 0], "it is no part of the filing");
});

desk("earlier filings are folded until they are wanted", async (page) => {
  assert.equal(await page.getByRole("button", { name: "添加一次历史备案" }).isVisible(), false);
  await page.locator("#f-history summary").click();
  await page.getByRole("button", { name: "添加一次历史备案" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "f-history-0-unitDocument");
  await field(page, "history-0-responsible-mobile").fill("13800000001");
  await page.locator("#f-history > summary").click();
  await page.getByRole("button", { name: "移除 历史备案 1" }).waitFor({ state: "hidden" });
});

desk("the review says everything that is open, in words and masked", async (page) => {
  await mistakes(page);
  await submit(page).check();
  const errors = await count(page, "error");
  await page.getByRole("button", { name: "审核意见预览" }).first().click();
  assert.equal(await focused(page), "review");
  const sheet = page.locator(".sheet");
  assert.match(await sheet.locator(".verdict").textContent(), new RegExp(`有 ${errors} 处必须修改`));
  assert.equal(await sheet.locator(".is-error .sheet__count").textContent(), String(errors));
  const text = await sheet.textContent();
  assert.match(text, /APP 1 › 域名 1/);
  assert.match(text, /api\.qingshan-keji\.cn/);
  assert.match(text, /138\*+0001/);
  assert.doesNotMatch(text, /13800000001|13900000007|370102196106300001|zhouyingxue/);
  await page.getByRole("checkbox", { name: "打印完整的证件号码和联系方式" }).check();
  assert.match(await sheet.textContent(), /13800000001/);
  await page.getByRole("button", { name: "回到表单" }).click();
  await field(page, "responsible-mobile").waitFor();
});

desk("what is printed is the review, from the form too, on white", async (page) => {
  await clean(page);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.locator(".sheet").waitFor();
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll("#app > *")].filter((it) => it.getClientRects().length > 0).map((it) => it.id || it.className),
  );
  assert.deepEqual(seen, ["review"]);
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
  assert.equal(await page.locator(".tools").isVisible(), false);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator(".sheet").waitFor({ state: "detached" });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  assert.ok(pdf.length > 20_000, "a sheet with text on it");
});
