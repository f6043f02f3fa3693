// What the wasm copies and compares bytes with (src/wasm/memory.rs), at every length and wherever they begin. The package has no
// way to it but through all else, so it is called in the wasm that the package is built from.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";

const ROOM = 256;
/** @type {{ memory: WebAssembly.Memory, memcpy: Function, memcmp: Function, scratch: () => number }} */
let wasm;

before(async () => {
  const module = new WebAssembly.Module(readFileSync(new URL("../../target/wasm/beian_bg.wasm", import.meta.url)));
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] = { ...imports[from], [name]: () => assert.fail(`${name} is not to be called`) };
  }
  wasm = (await WebAssembly.instantiate(module, imports)).exports;
});

/** Bytes that differ from their neighbours, at this place of the scratch. */
function room(at, seed) {
  const bytes = new Uint8Array(wasm.memory.buffer, wasm.scratch() + at, ROOM);
  return bytes.map((_, place) => {
    bytes[place] = (seed + place * 37) & 255;
    return bytes[place];
  });
}

test("bytes are copied, and none beside them", () => {
  const start = wasm.scratch();
  for (let length = 0; length <= 80; length++) {
    for (let to = 0; to < 9; to++) {
      for (let from = 0; from < 9; from++) {
        const wanted = room(0, 11);
        const source = room(1024, 200);
        assert.equal(wasm.memcpy(start + to, start + 1024 + from, length), start + to);
        wanted.set(source.subarray(from, from + length), to);
        assert.deepEqual(new Uint8Array(wasm.memory.buffer, start, ROOM), wanted, `${length} bytes from ${from} to ${to}`);
      }
    }
  }
});

test("bytes are compared as numbers without a sign, the first that differs decides", () => {
  const start = wasm.scratch();
  let compared = 0;
  for (let length = 0; length <= 40; length++) {
    for (const [one, other] of [
      [0, 1024],
      [3, 1029],
    ]) {
      const left = new Uint8Array(wasm.memory.buffer, start + one, length + 1);
      const right = new Uint8Array(wasm.memory.buffer, start + other, length + 1);
      const said = () => Math.sign(wasm.memcmp(start + one, start + other, length));
      left.fill(0x61);
      right.fill(0x61);
      right[length] = 0; // Beyond what is compared.
      assert.equal(said(), 0);
      for (let at = 0; at < length; at++) {
        for (const [byte, sign] of [
          [0xe9, -1],
          [0x00, 1],
          [0x62, -1],
        ]) {
          right.fill(0x61);
          right[at] = byte;
          // What comes later says the contrary.
          right.fill(sign < 0 ? 0 : 0xff, at + 1);
          assert.equal(said(), sign, `${length} bytes, at ${at}`);
          compared++;
        }
      }
    }
  }
  assert.equal(compared, 4920);
});
