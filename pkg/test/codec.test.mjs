// Our own codec against the platform's.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

// It is inside of every build and given out by none.
const { outputFiles } = buildSync({
  entryPoints: [fileURLToPath(new URL("../src/codec.ts", import.meta.url))],
  write: false,
  format: "esm",
});
const { LocalDecoder, LocalEncoder, decode, encode } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
);
const encoder = new LocalEncoder();
const decoder = new LocalDecoder();
const theirs = { encoder: new TextEncoder(), decoder: new TextDecoder("utf-8", { ignoreBOM: true }) };

/** Both ways of a text. Lone surrogates come back as U+FFFD. */
function same(text) {
  const wanted = theirs.encoder.encode(text);
  const room = new Uint8Array(text.length * 3 + 1).fill(0xff);
  const { written } = encoder.encodeInto(text, room);
  assert.deepEqual(room.subarray(0, written), wanted);
  assert.ok(room.subarray(written).every((byte) => byte === 0xff));
  assert.equal(decoder.decode(wanted), theirs.decoder.decode(wanted));
}

test("edges: every length of UTF-8, surrogates alone and swapped, NUL and a mark at the start", () => {
  const edges = [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x10fffd, 0x10ffff];
  for (const code of edges) {
    same(String.fromCodePoint(code));
    same(`a${String.fromCodePoint(code)}字`);
  }
  const surrogates = ["\ud800", "\udbff", "\udc00", "\udfff"];
  for (const one of surrogates) {
    for (const text of [one, `${one}a`, `字${one}`, ...surrogates.map((it) => one + it), `${one}${one}\udc00`]) {
      same(text);
    }
  }
  same("");
  same("\ufeffa\ufeff");
});

test("ASCII of every length up to 40, alone and beside others", () => {
  const ascii = "qingshan-keji.cn 120.46.0.10 ~\u007f\0 abcdefgh";
  for (let length = 0; length <= 40; length++) {
    const run = ascii.slice(0, length);
    for (const text of [run, `青${run}`, `${run}é`, `${run}山${run}`, `${run.slice(0, 7)}\ud83d\ude00${run}`]) {
      same(text);
    }
  }
});

test("20,000 random texts of all planes", () => {
  let seed = 20261122;
  const random = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  // ASCII, Latin, 汉字, halves of pairs in any order, and a random plane.
  const units = [
    () => random(0x80),
    () => random(0x800),
    () => 0x4e00 + random(0x5200),
    () => 0xd800 + random(0x800),
    () => random(0x110000),
  ];
  const planes = new Set();
  let lone = 0;
  for (let i = 0; i < 20_000; i++) {
    let text = "";
    for (let length = random(40); length > 0; length--) {
      const code = units[random(units.length)]();
      planes.add(code >> 16);
      text += String.fromCodePoint(code);
    }
    lone += text.isWellFormed() ? 0 : 1;
    same(text);
  }
  assert.equal(planes.size, 17);
  assert.ok(lone > 1_000 && lone < 19_000, `${lone} texts with a lone surrogate`);
});

test("a long text, and a part of the bytes", () => {
  same("备案𠮷a\ud800".repeat(50_000));
  const into = new Uint8Array(16);
  assert.equal(encode("备案x", 2, into, 2), 8);
  assert.equal(decode(into, 2, 8), "备案");
  assert.equal(decoder.decode(), "");
});
