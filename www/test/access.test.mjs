// Keyboard and screen reader.

import assert from "node:assert/strict";
import { desk, field, focused, lines, mistakes } from "./page.mjs";

desk("every control has a name and every description resolves", async (page) => {
  await mistakes(page);
  await page.getByRole("button", { name: "检查全部" }).click();
  await lines(page, "apps-0-ips-0").waitFor();
  await page.locator("#f-history summary").click();
  await page.getByRole("button", { name: "添加一次历史备案" }).click();
  await field(page, "apps-0-usesSdk").getByRole("radio", { name: "是" }).check();
  await page.locator("#f-apps-0-sdks-add").click();
  await page.locator("#f-apps-0-preapprovals-add").click();
  const faults = await page.evaluate(() => {
    const found = [];
    const ids = new Set();
    for (const { id } of document.querySelectorAll("[id]")) {
      if (ids.has(id)) found.push(`two elements are #${id}`);
      ids.add(id);
    }
    for (const element of document.querySelectorAll("[aria-describedby], [aria-labelledby]")) {
      for (const name of ["aria-describedby", "aria-labelledby"]) {
        for (const id of element.getAttribute(name)?.split(" ") ?? []) {
          if (!document.getElementById(id)?.textContent.trim()) found.push(`${name} ${id} leads nowhere`);
        }
      }
    }
    for (const control of document.querySelectorAll("input, textarea, select")) {
      const named = [...(control.labels ?? [])].some((label) => label.textContent.trim());
      if (!named) found.push(`no label: ${control.outerHTML}`);
    }
    for (const button of document.querySelectorAll("button")) {
      if (!button.textContent.trim() && !button.getAttribute("aria-label")) found.push(`no name: ${button.outerHTML}`);
    }
    for (const line of document.querySelectorAll(".field .line.is-error")) {
      const control = line.closest(".field").querySelector("[id^=f-]:is(input, textarea, select, [role=radiogroup])");
      const said = control.getAttribute("aria-describedby") ?? "";
      if (control.getAttribute("aria-invalid") !== "true") found.push(`${control.id} is not marked invalid`);
      if (!said.split(" ").includes(line.querySelector(".line__say").id)) found.push(`${control.id} lacks its message`);
    }
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")]
      .filter((it) => it.checkVisibility())
      .map((it) => Number(it.tagName[1]));
    levels.forEach((level, at) => {
      if (level > (levels[at - 1] ?? 0) + 1) found.push(`heading ${at} goes from level ${levels[at - 1]} to ${level}`);
    });
    return found;
  });
  assert.deepEqual(faults, []);
});

desk("one polite region tells what changed, after a pause", async (page) => {
  const voice = page.locator("[aria-live]");
  assert.equal(await voice.count(), 1);
  assert.equal(await voice.getAttribute("aria-live"), "polite");
  await field(page, "apps-0-ips-0").pressSequentially("10.0.0.1");
  assert.equal(await voice.textContent(), "", "not at every key");
  await page.waitForFunction(() => document.querySelector("[aria-live]").textContent.includes("IP 地址 1"));
  const sentence = await page.locator("#f-apps-0-ips-0-say-0").evaluate((say) => say.lastChild.textContent.trim());
  assert.ok((await voice.textContent()).includes(sentence));
  await field(page, "apps-0-ips-0").fill("120.46.18.36-120.46.18.39");
  await page.waitForFunction(() => document.querySelector("[aria-live]").textContent.includes("已没有问题"));
});

desk("the keyboard alone is enough", async (page) => {
  const press = (key) => page.keyboard.press(key);
  await press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await press("Enter");
  assert.equal(await focused(page), "form");
  // The kind of service: an arrow moves the choice.
  await press("Tab");
  await press("ArrowLeft");
  await field(page, "websites-0-name").waitFor();
  for (let n = 0; n < 80 && (await focused(page)) !== "f-websites-0-domains-0"; n += 1) await press("Tab");
  assert.equal(await focused(page), "f-websites-0-domains-0");
  await page.keyboard.type("www.qingshan-keji.cn");
  assert.ok(await page.evaluate(() => getComputedStyle(document.activeElement.closest(".t-input")).outlineStyle !== "none"));
  await press("Tab");
  assert.match(await page.evaluate(() => document.activeElement.textContent), /采用建议/);
  await press("Enter");
  assert.equal(await focused(page), "f-websites-0-domains-0");
  assert.equal(await field(page, "websites-0-domains-0").inputValue(), "qingshan-keji.cn");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "f-websites-0-domains-1");
  await press("Tab");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "f-websites-0-domains-0");
  for (let n = 0; n < 120 && !(await page.evaluate(() => /检查全部/.test(document.activeElement.textContent))); n += 1)
    await press("Tab");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "issues");
  // The switch stands first: a blank turns it.
  await press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement.checked));
  await press("Tab");
  await press("Enter");
  assert.match(await focused(page), /^f-/);
});
