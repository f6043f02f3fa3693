import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, serve } from "./page.mjs";

/** What is wrong in the example of mistakes: where, and what a person would put there where nothing is suggested. */
const MISTAKES = [
  { field: "responsible-email" },
  { field: "apps-0-domains-0" },
  { field: "apps-0-domains-1" },
  { field: "apps-0-ips-0", right: "120.46.20.9-120.46.20.12" },
  { field: "apps-0-ips-1" },
  { field: "apps-0-responsible-mobile", right: "13900000002" },
  { field: "apps-0-platforms-0-packages-0-name", right: "cn.qingshan.jishi" },
  { field: "apps-0-platforms-0-packages-0-publicKey", right: "clean" },
  { field: "apps-0-platforms-1-packages-0-fingerprint", right: "9FED0567A1CF0CCD93E1571E08C999CECB6488D6" },
  { field: "apps-1-domains-0", right: "cal.qingshan-keji.cn" },
  { field: "apps-1-responsible-emergencyPhone", right: "13900000005" },
  { field: "apps-1-platforms-0-packages-0-name", right: "cn.qingshan.calendar" },
];

let server;
let browser;
before(async () => {
  server = await serve();
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Runs with a fresh page; whatever happened in it, it asked only its own origin for anything and complained of nothing. */
const desk = (name, run, options) =>
  test(name, async () => {
    const it = await open(browser, server.origin, options);
    try {
      await run(it.page, it);
      assert.deepEqual(it.complaints, [], "the console is silent");
      const foreign = it.requests.filter((url) => !url.startsWith(`${server.origin}/`) && !url.startsWith("data:"));
      assert.deepEqual(foreign, [], "nothing is asked of another origin");
    } finally {
      await it.close();
    }
  });

const field = (page, id) => page.locator(`#f-${id}`);
/** The field's part of the page: its label, control and messages. */
const around = (page, id) => page.locator(".field", { has: page.locator(`#f-${id}`) }).last();
const lines = (page, id) => around(page, id).locator(".line");
const severities = (page, id) => lines(page, id).evaluateAll((all) => all.map((line) => line.dataset.severity));
const clean = (page) => page.getByRole("button", { name: "一份合格的备案" }).click();
const mistakes = (page) => page.getByRole("button", { name: "十二个常见错误" }).click();
const count = async (page, severity) => Number(await page.locator(`[data-count=${severity}]`).textContent());
const counts = async (page) => [await count(page, "error"), await count(page, "warning")];
const listed = (page) => page.locator(".panel__issue");
const focused = (page) => page.evaluate(() => document.activeElement?.id);
const openApp = async (page) => page.locator("#f-apps-0-name").waitFor();

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
    await page.getByLabel("接入商").selectOption(provider);
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

desk("the twelve mistakes are twelve, each at its place, and each can be mended", async (page) => {
  await clean(page);
  const key = await field(page, "apps-0-platforms-0-packages-0-publicKey").inputValue();
  await mistakes(page);
  await lines(page, "responsible-email").waitFor();
  assert.equal(await listed(page).count(), MISTAKES.length);
  for (const [at, { field: id, right }] of MISTAKES.entries()) {
    assert.ok((await lines(page, id).count()) > 0, `${id} is marked`);
    const take = around(page, id).locator(".take");
    if (right === undefined) await take.first().click();
    else await field(page, id).fill(right === "clean" ? key : right);
    assert.equal(await lines(page, id).count(), 0, `${id} is mended`);
    assert.equal(await listed(page).count(), MISTAKES.length - at - 1, `only ${id} is mended`);
  }
  assert.deepEqual(await counts(page), [0, 0]);
});

desk("the clean example is clean, for both kinds of service, and stays so when everything is checked", async (page) => {
  await clean(page);
  for (const kind of ["APP", "网站"]) {
    await page.getByRole("radio", { name: kind, exact: true }).check();
    await page.getByRole("button", { name: "检查全部" }).click();
    await page.getByText("检查通过", { exact: true }).waitFor();
    assert.deepEqual(await counts(page), [0, 0], kind);
    assert.equal(await listed(page).count(), await count(page, "info"));
  }
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

desk("the page speaks both languages, and the issues with it", async (page) => {
  await mistakes(page);
  await lines(page, "apps-0-ips-0").waitFor();
  const zh = await lines(page, "apps-0-ips-0").textContent();
  await page.getByRole("button", { name: "Switch to English" }).click();
  await page.getByRole("heading", { level: 1, name: "Filing desk" }).waitFor();
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  const en = await lines(page, "apps-0-ips-0").textContent();
  assert.notEqual(en, zh);
  const left = await page.locator("body").evaluate((body) => {
    const copy = body.cloneNode(true);
    for (const known of copy.querySelectorAll(".brand, .bar__button, .card__name, noscript")) known.remove();
    return copy.textContent.match(/[\u4e00-\u9fff]+/gu) ?? [];
  });
  assert.deepEqual(
    left.filter((text) => text !== "复用"),
    [],
    "no Chinese is left over",
  );
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Filing desk" }).waitFor();
});

desk("every control has a name and every description resolves", async (page) => {
  await mistakes(page);
  await page.getByRole("button", { name: "检查全部" }).click();
  await lines(page, "apps-0-ips-0").waitFor();
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
      const control = line.closest(".field").querySelector("input, textarea");
      const said = control.getAttribute("aria-describedby") ?? "";
      if (control.getAttribute("aria-invalid") !== "true") found.push(`${control.id} is not marked invalid`);
      if (!said.split(" ").includes(line.querySelector(".line__say").id)) found.push(`${control.id} lacks its message`);
    }
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
  for (let n = 0; n < 40 && (await focused(page)) !== "f-websites-0-domains-0"; n += 1) await press("Tab");
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
  for (let n = 0; n < 40 && !(await page.evaluate(() => /检查全部/.test(document.activeElement.textContent))); n += 1)
    await press("Tab");
  await press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "issues");
  await press("Tab");
  await press("Enter");
  assert.match(await focused(page), /^f-/);
});

for (const [width, locale] of [
  [360, "zh-CN"],
  [360, "en-US"],
  [1440, "zh-CN"],
]) {
  desk(
    `nothing runs over the side at ${width} px in ${locale}`,
    async (page) => {
      const fits = async (state) => {
        const over = await page.evaluate(() =>
          [...document.querySelectorAll("body *")]
            .filter((element) => element.getClientRects().length > 0 && !element.closest(".visually-hidden, .skip"))
            .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
            .map((element) => element.outerHTML.slice(0, 120)),
        );
        assert.deepEqual(over, [], state);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), state);
      };
      await fits("empty");
      await page.getByRole("button", { name: /十二个常见错误|Twelve/ }).click();
      await lines(page, "apps-0-ips-0").waitFor();
      await fits("faulty");
      await field(page, "apps-0-domains-0").fill("a".repeat(300));
      await fits("very long");
    },
    { viewport: { width, height: 780 }, locale },
  );
}

for (const colorScheme of ["light", "dark"]) {
  desk(
    `the words stand out from their ground in the ${colorScheme} look`,
    async (page) => {
      assert.equal(await page.locator("html").getAttribute("theme-mode"), colorScheme, "follows the system");
      await mistakes(page);
      await lines(page, "apps-0-ips-0").waitFor();
      const ratios = await page.evaluate(() => {
        const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
        const rgba = (color) => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = color;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data];
        };
        const light = (rgb) => {
          const [r, g, b] = rgb.map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ground = (element) => {
          for (let at = element; at; at = at.parentElement) {
            const color = rgba(getComputedStyle(at).backgroundColor);
            if (color[3] === 255) return color.slice(0, 3);
          }
          return [255, 255, 255];
        };
        const found = {};
        for (const element of document.querySelectorAll("body *")) {
          const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
          if (!(own || element.matches("input, textarea")) || element.closest(".visually-hidden, .is-none, .brand__seal"))
            continue;
          if (element.getClientRects().length === 0) continue;
          const back = ground(element);
          const [r, g, b, a] = rgba(getComputedStyle(element).color);
          const text = [r, g, b].map((it, n) => (it * a) / 255 + back[n] * (1 - a / 255));
          const [high, low] = [light(text), light(back)].sort((x, y) => y - x);
          const ratio = (high + 0.05) / (low + 0.05);
          const name = `${element.tagName.toLowerCase()}.${element.className}`;
          found[name] = Math.min(found[name] ?? 21, ratio);
        }
        return found;
      });
      assert.ok(Object.keys(ratios).length > 15);
      const weak = Object.entries(ratios).filter(([, ratio]) => ratio < 4.5);
      assert.deepEqual(weak, []);
    },
    { colorScheme },
  );
}

desk("the look can be chosen against the system", async (page) => {
  const look = () => page.locator("html").getAttribute("theme-mode");
  assert.equal(await look(), "light");
  await page.getByRole("button", { name: "外观：跟随系统" }).click();
  await page.getByRole("button", { name: "外观：浅色" }).click();
  assert.equal(await look(), "dark");
  await page.reload();
  assert.equal(await look(), "dark");
});

desk("nothing that was typed is kept or sent", async (page, it) => {
  const before = it.requests.length;
  await mistakes(page);
  await field(page, "responsible-name").fill("欧阳海棠");
  await page.getByRole("button", { name: "检查全部" }).click();
  await page.waitForTimeout(1000);
  assert.equal(it.requests.length, before, "no request after the page is there");
  const kept = await page.evaluate(
    () => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie,
  );
  assert.ok(!kept.includes("欧阳") && !kept.includes("138"), kept);
});
