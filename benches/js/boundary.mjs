// How long it takes to carry what is typed into wasm, and issues out of it, by each way that there is: `npm run boundary`.
// The wasm here is a door and nothing behind it, so the times are those of the JavaScript half and of the calls; what a way
// costs inside (to parse JSON, to ask for each property) comes on top.

import { cpus } from "node:os";

// (module (memory (export "memory") 16) (func (export "take") (param i32) (result i32) local.get 0))
const DOOR =
  "0061736d01000000010601" +
  "60017f017f" +
  "03020100" +
  "05030100" +
  "10" +
  "07110206" +
  "6d656d6f7279020004" +
  "74616b650000" +
  "0a0601040020000b";
const { memory, take } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(DOOR, "hex"))).exports;

const all = new Uint8Array(memory.buffer);
const scratch = all.subarray(0, 65_536);
const beside = all.subarray(16_384, 65_536);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

// ---- The forms: flat texts, as they come from inputs and from JSON.

const list = (count, make) => Array.from({ length: count }, (_, at) => make(at));
const app = (number, domains, packages) => ({
  name: `青山笔记${number}`,
  domains: list(domains, (at) => (at === 1 ? `青山科技${number}.cn` : `api${at}.qingshan-${number}.cn`)),
  ips: list(4, (at) => `120.46.${number}.${at + 1}-120.46.${number}.${at + 101}`),
  contents: ["工具"],
  providesSdk: false,
  platforms: ["android", "ios", "harmonyos"].map((kind) => ({
    kind,
    domains: list(12, (at) => `api${at}.qingshan-${number}.cn`),
    packages: list(packages, (at) => ({
      name: `cn.qingshan.a${number}.p${at}`,
      fingerprint: "F0D4B09DDBB050909E50EA1D4AC82298",
    })),
  })),
});
const flat = (form) => JSON.parse(JSON.stringify(form));
const small = flat({ unit: { name: "青山科技（深圳）有限公司", hasSeal: true }, apps: [app(1, 20, 2)] });
const big = flat({ apps: list(100, (at) => app(at, 20, 2)) });

// ---- Ways in. All walk the form in the same way; what differs is what becomes of a text.

function walk(held, text, mark) {
  if (typeof held === "string") {
    text(held);
  } else if (Array.isArray(held)) {
    mark(1);
    for (let at = 0; at < held.length; at++) walk(held[at], text, mark);
    mark(0);
  } else if (typeof held === "object") {
    mark(1);
    for (const key in held) walk(held[key], text, mark);
    mark(0);
  } else {
    mark(held ? 2 : 3);
  }
}

function put(text, into, from) {
  let at = from;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      into[at++] = code;
    } else if (code < 0x800) {
      into[at++] = 0xc0 | (code >> 6);
      into[at++] = 0x80 | (code & 0x3f);
    } else {
      into[at++] = 0xe0 | (code >> 12);
      into[at++] = 0x80 | ((code >> 6) & 0x3f);
      into[at++] = 0x80 | (code & 0x3f);
    }
  }
  return at;
}

const nothing = () => {};

/** As serde-wasm-bindgen does when it reads: every value a slot, every key a string made from wasm, every text copied. */
function objects(form) {
  const heap = [];
  let calls = 0;
  const read = (value) => {
    heap.push(value);
    calls += take(3); // what is it? how long is it? drop it
    if (typeof value === "string") {
      calls += take(encoder.encodeInto(value, all.subarray(0, 3 * value.length)).written);
    } else if (Array.isArray(value)) {
      for (const item of value) read(item);
    } else if (typeof value === "object") {
      for (const [key, item] of Object.entries(value)) {
        calls += take(encoder.encodeInto(key, all.subarray(0, 3 * key.length)).written);
        read(item);
      }
    }
    heap.pop();
  };
  read(form);
  return calls;
}

function json(form) {
  return take(encoder.encodeInto(JSON.stringify(form), all).written);
}

function joined(form) {
  const texts = [];
  const steps = [];
  walk(
    form,
    (text) => {
      texts.push(text);
      steps.push(text.length);
    },
    (mark) => steps.push(mark),
  );
  const into = new Uint32Array(memory.buffer, 524_288, steps.length);
  into.set(steps);
  return take(encoder.encodeInto(texts.join("\n"), all.subarray(0, 524_288)).written);
}

function viewEach(form) {
  let sum = 0;
  walk(form, (text) => (sum += take(encoder.encodeInto(text, all.subarray(64, 64 + 3 * text.length)).written)), nothing);
  return sum;
}

function encodeEach(form) {
  let sum = 0;
  walk(form, (text) => (sum += take(encoder.encodeInto(text, scratch).written)), nothing);
  return sum;
}

function loopEach(form) {
  let sum = 0;
  walk(form, (text) => (sum += take(put(text, scratch, 0))), nothing);
  return sum;
}

/** What the package does: short texts into a stream that is handed over when it is full, long ones beside it. */
function stream(form) {
  let at = 0;
  let sum = 0;
  const hand = () => {
    sum += take(at);
    at = 0;
  };
  walk(
    form,
    (text) => {
      if (at > 16_200) hand();
      if (text.length < 48) {
        const end = put(text, scratch, at + 2);
        scratch[at] = 2;
        scratch[at + 1] = end - at - 2;
        at = end;
      } else {
        scratch[at++] = 3;
        sum += encoder.encodeInto(text, beside).written;
        hand();
      }
    },
    (mark) => {
      if (at > 16_200) hand();
      scratch[at++] = mark;
    },
  );
  hand();
  return sum;
}

/** What a session does: the form lies in the wasm already, and one text goes in with its path. */
const PATH = [4, 0, 13, 1, 2, 0, 0];
const TYPED = ["cn.qingshan.a1", "cn.qingshan.a2"];
let turn = 0;
function resident() {
  scratch[0] = PATH.length;
  let at = 1;
  for (const step of PATH) {
    scratch[at] = step;
    at += 4;
  }
  turn ^= 1;
  return take(put(TYPED[turn], scratch, at));
}

// ---- Ways out: twenty issues.

const issues = list(20, (at) => ({
  code: "domain.suffix_not_approved",
  severity: "error",
  path: ["apps", at, "domains", 3],
  params: { suffix: "io", length: 300 + at },
  suggestion: "qingshan-keji.cn",
}));
const CODES = list(200, () => ["domain.suffix_not_approved", "suffix", "length"]);
const NAMES = ["unit", "apps", "domains"];
const SEVERITIES = ["error", "warning", "info"];

const asJson = encoder.encode(JSON.stringify(issues));
const RECORDS_AT = 900_000;
const JSON_AT = 920_000;
const TEXTS_AT = 960_000;
all.set(asJson, JSON_AT);
let end = RECORDS_AT;
let textsEnd = TEXTS_AT;
const putText = (text) => {
  all[end++] = text.length;
  textsEnd = put(text, all, textsEnd);
};
for (const issue of issues) {
  all.set([37, 0, 2, 0], end);
  end += 4;
  putText(issue.params.suffix);
  all.set([2, 0x80 | (issue.params.length & 0x7f), issue.params.length >> 7, 1], end);
  end += 4;
  putText(issue.suggestion);
  all.set([4, 1, issue.path[1], 2, 3], end);
  end += 5;
}

let next = 0;
function number() {
  let byte = all[next++];
  if (byte < 0x80) return byte;
  let value = byte & 0x7f;
  for (let shift = 7; ; shift += 7) {
    byte = all[next++];
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
}
let pool = "";
let from = 0;
function pooled() {
  const start = from;
  from += number();
  return pool.slice(start, from);
}
let inText = TEXTS_AT;
function spelt() {
  const stop = number() + inText;
  let text = "";
  while (inText < stop) text += String.fromCharCode(all[inText++]);
  return text;
}

function read(text) {
  next = RECORDS_AT;
  const found = [];
  for (let at = 0; at < 20; at++) {
    const names = CODES[number()];
    const severity = SEVERITIES[number()];
    const params = {};
    for (let facts = number(), fact = 1; fact <= facts; fact++) params[names[fact]] = number() === 0 ? text() : number();
    const suggestion = number() === 1 ? text() : undefined;
    const path = [];
    for (let steps = number(), step = 0; step < steps; step++) path.push(step % 2 === 0 ? NAMES[number()] : number());
    found.push({ code: names[0], severity, path, params, suggestion });
  }
  return found.length;
}

function records() {
  pool = decoder.decode(all.subarray(TEXTS_AT, textsEnd));
  from = 0;
  return read(pooled);
}

function spelling() {
  inText = TEXTS_AT;
  return read(spelt);
}

/** As serde-wasm-bindgen does when it writes: every object, key and text is made by a call out of wasm, and kept in a slot. */
function built() {
  const heap = [];
  let calls = 0;
  const text = (it) => {
    const { written } = encoder.encodeInto(it, scratch); // Only so that there is something to decode.
    calls += take(1);
    return decoder.decode(all.subarray(0, written));
  };
  const build = (value) => {
    let made = value;
    if (typeof value === "string") {
      made = text(value);
    } else if (Array.isArray(value)) {
      made = [];
      value.forEach((item, at) => {
        calls += take(1);
        made[at] = build(item);
      });
    } else if (typeof value === "object") {
      made = {};
      for (const key in value) {
        calls += take(1);
        made[key] = build(value[key]);
      }
    }
    heap.push(made);
    return heap.pop();
  };
  return build(issues).length + calls;
}

function parsed() {
  return JSON.parse(decoder.decode(all.subarray(JSON_AT, JSON_AT + asJson.length))).length;
}

// ---- The times: short rounds, interleaved, so that a slow moment of the machine falls on all; medians.

let kept = 0;
function time(way, form, times) {
  const start = process.hrtime.bigint();
  for (let round = 0; round < times; round++) kept += way(form);
  return Number(process.hrtime.bigint() - start) / times / 1_000;
}
function measure(ways, form) {
  const times = ways.map((way) => {
    // Warm up for a fifth of a second, until the engine has settled.
    for (let spent = 0; spent < 200_000; ) spent += 20 * time(way, form, 20);
    return Math.max(1, Math.round(500 / time(way, form, 20)));
  });
  const taken = ways.map(() => []);
  for (let round = 0; round < 101; round++) {
    for (let step = 0; step < ways.length; step++) {
      const at = (round + step) % ways.length;
      taken[at].push(time(ways[at], form, times[at]));
    }
  }
  return taken.map((it) => it.sort((a, b) => a - b)[it.length >> 1]);
}

const count = (held) =>
  typeof held !== "object" || held === null ? 1 : Object.values(held).reduce((sum, it) => sum + count(it), 0);
const IN = [
  ["objects, read from inside (serde-wasm-bindgen)", objects],
  ["JSON text", json],
  ["one joined text, and a list of lengths", joined],
  ["each value: encodeInto, a new view for each", viewEach],
  ["each value: encodeInto, one view", encodeEach],
  ["each value: a written-out loop, one view", loopEach],
  ["a stream: short ones by the loop, long ones by encodeInto (the package)", stream],
];
const OUT = [
  ["objects, built from inside (serde-wasm-bindgen)", built],
  ["JSON text", parsed],
  ["records of numbers, each text put together from its characters", spelling],
  ["records of numbers, all texts in one (the package)", records],
];
const line = (...cells) => console.log(`| ${cells.join(" | ")} |`);

console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} x ${cpus()[0].model}\n`);
line("in, us", `${count(small)} values`, `${count(big)} values`);
line("---", "---:", "---:");
const ways = IN.map(([, way]) => way);
const [ofSmall, ofBig] = [measure(ways, small), measure(ways, big)];
IN.forEach(([name], at) => {
  line(name, ofSmall[at].toFixed(1), ofBig[at].toFixed(0));
});
const [one] = measure([resident]);
line("resident texts: one edit (the package's session)", one.toFixed(2), one.toFixed(2));
console.log();
line("out, us", "20 issues");
line("---", "---:");
measure(OUT.map(([, way]) => way)).forEach((us, at) => {
  line(OUT[at][0], us.toFixed(1));
});
if (kept === 0) throw new Error("nothing was timed");
