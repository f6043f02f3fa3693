// Languages, widths, colours, and what the page keeps to itself.

import assert from "node:assert/strict";
import { desk, field, lines, mistakes } from "./page.mjs";

/** Chinese that English sentences name, because it is what consoles say or what is to be typed. */
const WORDS_TO_TYPE = new Set(["复用", "号", "室", "通信地址已为最详细地址"]);

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
    left.filter((text) => !WORDS_TO_TYPE.has(text)),
    [],
    "no Chinese is left over",
  );
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Filing desk" }).waitFor();
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
      await page.getByRole("button", { name: /十八个常见错误|Eighteen/ }).click();
      await lines(page, "apps-0-ips-0").waitFor();
      await fits("faulty");
      await field(page, "apps-0-domains-0").fill("a".repeat(300));
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      await page.locator("#f-history .text-button").last().click();
      await fits("very long, and unfolded");
      await page.locator(".panel__review").click();
      await page.locator(".sheet").waitFor();
      await fits("the review");
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
      const weak = () =>
        page.evaluate(() => {
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
          if (Object.keys(found).length < 15) throw new Error("too little was looked at");
          return Object.entries(found).filter(([, ratio]) => ratio < 4.5);
        });
      assert.deepEqual(await weak(), []);
      await page.locator(".panel__review").click();
      await page.locator(".sheet").waitFor();
      assert.deepEqual(await weak(), [], "the review");
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
