// What an open form takes of the wasm's memory, and what it leaves there. In a process of its own: memory never shrinks.

import assert from "node:assert/strict";
import { test } from "node:test";
import { memories } from "./memories.mjs";

const { checkField, openFiling } = await import("beian");

const MARKER = "龘靐齉爨籱";

test("nothing typed stays after close", () => {
  const number = "240e:77ab:cd31:6428:1:2:3:4";
  const session = openFiling({ websites: [{ name: MARKER, ips: [number], [MARKER]: 1 }] });
  session.set(["websites", 0, "remark"], MARKER.repeat(100));
  session.set(["websites", 0, "domains"], [`${MARKER}.cn`, `http://${MARKER}`]);
  session.insert(["websites"], 0, { name: MARKER, ips: [`${number}-240e:77ab:cd31:6428:1:2:3:5`] });
  session.remove(["websites", 0]);
  assert.throws(() => session.set(["websites", 0, "contents"], [MARKER, 1]), { code: "not_text" });
  session.issues();
  session.close();
  assert.deepEqual(found(), []);
});

test("a form of 7,600 values is open within 4 MB, all in all", () => {
  const memory = memories.at(-1);
  const session = openFiling(big());
  assert.ok(memory.buffer.byteLength <= 4 * 1024 * 1024, `${memory.buffer.byteLength} bytes`);
  session.set(["apps", 99, "domains", 19], "a.cn");
  session.close();
});

// All of it with `BEIAN_LONG=1 npm test -w pkg`: a few minutes.
const long = process.env.BEIAN_LONG ? 1 : 0.002;

test("memory stays where it was", () => {
  const use = (calls, opened) => {
    for (let i = 0; i < calls; i++) {
      checkField("domain", i % 3 === 0 ? "http://a.cn" : "a.cn");
    }
    for (let i = 0; i < opened; i++) {
      const session = openFiling(small());
      session.set(["apps", 0, "domains", 0], i % 2 === 0 ? "x.cn" : "http://y");
      session.insert(["apps", 0, "domains"], 0, "z.cn");
      session.close();
    }
    return memories.at(-1).buffer.byteLength;
  };
  const before = use(1_000, 100);
  assert.equal(use(10_000_000 * long, 100_000 * long), before);
});

/** The marker and the address, in any memory that there was. */
function found() {
  return memories.flatMap((memory) => {
    const bytes = Buffer.from(memory.buffer);
    const address = Buffer.from("240E77ABCD316428", "hex");
    return [Buffer.from(MARKER), Buffer.from(MARKER, "utf16le"), address, Buffer.from(address).reverse()].filter((it) =>
      bytes.includes(it),
    );
  });
}

/** 100 APPs with 20 domains on 3 platforms. */
function big() {
  const list = (count, make) => Array.from({ length: count }, (_, at) => make(at));
  return {
    apps: list(100, (app) => ({
      name: `青山笔记${app}`,
      domains: list(20, (at) => `d${at}.qingshan-${app}.cn`),
      ips: list(4, (at) => `120.46.${app}.${at + 1}-120.46.${app}.${at + 101}`),
      languages: ["中文简体"],
      contents: ["工具"],
      homepage: `www.qingshan-${app}.cn`,
      remark: "统一对外提供笔记服务",
      icon: { name: "icon.png", size: 10_240 },
      platforms: list(3, (platform) => ({
        kind: ["android", "ios", "harmonyos"][platform],
        domains: list(12, (at) => `d${at}.qingshan-${app}.cn`),
        packages: [{ name: `cn.qingshan.a${app}.p${platform}`, fingerprint: "F0D4B09DDBB050909E50EA1D4AC82298" }],
      })),
    })),
  };
}

/** A form of everyday size. */
function small() {
  return { ...big(), apps: big().apps.slice(0, 1) };
}
