// Nothing typed stays in the memory of the wasm, and the memory does not grow by being used.

import assert from "node:assert/strict";
import { test } from "node:test";
import { memories } from "./memories.mjs";

const { checkField, checkFiling, checkFooter, FIELDS, isValid, openFiling } = await import("beian");
const memory = memories[0];

const ASCII = "qzjxkvwm";
const HAN = "龘靐齉爨籱";
const DIGITS = "77316428";
const HEX = "9E3D77A15C";

/** What a person may type with a marker in it: right, wrong, messy, long. */
const TYPED = [
  ASCII,
  HAN,
  DIGITS,
  `${ASCII}.com`,
  `www.${ASCII}.com.cn`,
  `https://user:${ASCII}@www.${ASCII}.cn:8080/${ASCII}?${ASCII}#${HAN}`,
  `${HAN}。中国`,
  `${HAN}.${ASCII}.公司`,
  `ａ${ASCII}．ｃｏｍ、${HAN}.cn，${ASCII}.org`,
  `cn.${ASCII}.${ASCII}`,
  `${ASCII}@${ASCII}.cn`,
  `${HAN}@qq.con`,
  `139${DIGITS}`,
  `+86 139-${DIGITS.slice(0, 4)}-${DIGITS.slice(4)}`,
  `0755-${DIGITS}`,
  `10.77.31.64-10.${DIGITS}`,
  `2001:db8:7731:6428::-2001:db8:7731:6428::${DIGITS}`,
  HEX + "AB".repeat(11),
  `${HEX.match(/../g).join(":")}:${"AB:".repeat(15)}AB`,
  `SHA1: ${HEX}${"0".repeat(30)}`,
  `-----BEGIN PUBLIC KEY-----\n${ASCII}${"MIIB".repeat(90)}\n-----END PUBLIC KEY-----`,
  HEX + "C7".repeat(251),
  `${ASCII}😀${HAN}\u200b\ud83d`,
  (ASCII + HAN).repeat(1_200),
];

const CONTEXTS = [undefined, { provider: "huawei", service: "app", platform: "android", province: "440000", partial: true }];

test("the scan finds what is there", () => {
  const end = new Uint8Array(memory.buffer, memory.buffer.byteLength - 40);
  const before = end.slice();
  end.set(Buffer.from(`..${ASCII}`));
  assert.deepEqual(found(), [ASCII]);
  end.set(before);
  assert.deepEqual(found(), []);
});

for (const field of FIELDS) {
  test(`nothing typed as ${field} stays`, () => {
    for (const typed of TYPED) {
      for (const context of CONTEXTS) {
        checkField(field, typed, context);
        isValid(field, typed, context);
      }
      assert.deepEqual(found(), [], typed.slice(0, 60));
    }
  });
}

test("nothing of a form stays", () => {
  for (let at = 0; at < TYPED.length; at++) {
    checkFiling(form(at));
    checkFiling(form(at), CONTEXTS[1]);
    assert.deepEqual(found(), [], TYPED[at].slice(0, 60));
  }
});

test("nothing of a page stays, nor of the form that it is of", () => {
  const filing = { province: "320000", unit: { name: `${HAN}（苏州）有限公司` } };
  for (const typed of TYPED) {
    const link = (href) => `<a href="${href}">京ICP备10${DIGITS}号-1${ASCII} ${HAN}</a>`;
    const numbers = `${link(`https://${ASCII}.cn/${HEX}`)}<p>京公网安备1101${DIGITS}01号</p>粤ICP备${DIGITS}号-1`;
    for (const html of [typed, `<p title="${typed}" onclick="open('http://${ASCII}.cn')">${typed}</p>${numbers}<!-- ${typed}`]) {
      checkFooter(html);
      checkFooter(html, { province: typed, unit: { name: typed } }, CONTEXTS[1]);
      checkFooter(html.repeat(40), filing, { today: "2025-06-01" });
      assert.deepEqual(found(), [], html.slice(0, 60));
    }
  }
});

test("a province typed into the context does not stay", () => {
  isValid("email", "a@b.cn", { province: "350000" });
  assert.equal(Buffer.from(memory.buffer).includes("350000"), false);
});

test("the numbers of addresses and keys do not stay either", () => {
  const hex = "240E77ABCD3164280001000200030004";
  const point =
    "6900410C50459F3770790D7C8B2E4C5070DBFCFE90C54F94968D64E95F024FE188ADE9D5F4D4F9116B29F236D78F76AD43F524ADB5A0A542A493FD3F09B9DB99";
  const calls = [
    [hex, () => checkField("ip", "240e:77ab:cd31:6428:1:2:3:4")],
    [hex, () => isValid("ip", "240e:77ab:cd31:6428:1:2:3:4")],
    [hex, () => checkField("ip", "http://[240e:77ab:cd31:6428:1:2:3:4]:80/ 至 240e:77ab:cd31:6428:1:2:3:1")],
    [hex, () => checkField("ip", "240e:77ab:cd31:6428:1:2:3:4/120、240e:77ab:cd31:6428:1:2:3:4")],
    [hex, () => checkFiling({ websites: [{ ips: ["240e:77ab:cd31:6428:1:2:3:4"] }] })],
    [point.slice(0, 64), () => isValid("publicKey", `04${point}`)],
    [point.slice(64), () => checkField("publicKey", `04${point}`)],
  ];
  for (const [digits, call] of calls) {
    call();
    const bytes = Buffer.from(digits, "hex");
    for (const order of [bytes, Buffer.from(bytes).reverse()]) {
      assert.equal(Buffer.from(memory.buffer).includes(order), false, digits);
    }
  }
});

test("document numbers do not stay, right or wrong", () => {
  const id = ["11010519491231002X", "110105194912310021", "110105 19491231 002x", "110105491231002", "1I010519491231002X"];
  const code = ["91110101XXXX00019J", "91110101XXXX00018J", "91110101 xxxx 00019j (1-1)", "91110101XXXXO0019J"];
  const own = { "resident-id": ["491231", ...id], "credit-code": ["XXXX0", "xxxx0", ...code] };
  for (const [documentType, field, typed] of [
    ["resident-id", "personDocument", id],
    ["credit-code", "unitDocument", code],
  ]) {
    for (const number of typed) {
      const document = { document: { type: documentType, number } };
      isValid(field, number, { documentType });
      checkField(field, number, { documentType }).facts;
      checkField(field, number);
      checkFiling({ responsible: document, unit: document });
      const session = openFiling({ responsible: document, unit: document });
      session.set(["unit", "document", "number"], "");
      session.set(["unit", "document", "number"], number);
      session.close();
      const bytes = Buffer.from(memory.buffer);
      assert.deepEqual(
        own[documentType].filter((text) => bytes.includes(text) || bytes.includes(Buffer.from(text, "utf16le"))),
        [],
        number,
      );
    }
  }
});

test("memory does not grow by being used", () => {
  const use = (times) => {
    for (let i = 0; i < times; i++) {
      checkField("domain", TYPED[i % TYPED.length]);
      checkFiling(form(i % TYPED.length));
      checkFooter(TYPED[i % TYPED.length].repeat(10), form(i % TYPED.length));
    }
    return memory.buffer.byteLength;
  };
  const before = use(20);
  assert.equal(use(200), before);
  assert.equal(memories.length, 1, "no call trapped");
});

function form(at) {
  const typed = (offset) => TYPED[(at + offset) % TYPED.length];
  const person = { name: typed(0), document: { number: typed(1) }, mobile: typed(2), emergencyPhone: typed(3), email: typed(4) };
  const service = {
    name: typed(5),
    domains: TYPED,
    ips: [typed(6), typed(7)],
    contents: [typed(8)],
    homepage: typed(9),
    [ASCII]: typed(10),
  };
  const packages = [0, 1].map((more) => ({ name: typed(11 + more), publicKey: typed(13), fingerprint: typed(14) }));
  return {
    province: typed(15),
    unit: { name: typed(16), document: { type: typed(17), number: typed(18), address: typed(19) }, address: typed(20) },
    responsible: person,
    websites: [{ ...service, responsible: { ...person, name: typed(21) } }],
    apps: [{ ...service, platforms: [{ kind: typed(22), domains: [typed(23)], packages }] }],
    history: [{ unitDocument: typed(18), responsible: person }],
    [HAN]: 1,
  };
}

/** The markers that stand anywhere in memory, as UTF-8, UTF-16 or code points, in either case. */
function found() {
  const bytes = Buffer.from(memory.buffer);
  return [ASCII, ASCII.toUpperCase(), HAN, DIGITS, HEX, HEX.toLowerCase()].filter((marker) => {
    const wide = Buffer.from(Uint32Array.from(marker, (c) => c.codePointAt(0)).buffer);
    return [Buffer.from(marker), Buffer.from(marker, "utf16le"), wide].some((it) => bytes.includes(it));
  });
}
