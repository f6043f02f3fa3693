// The shipped wasm once more, with the names of its functions: pkg/build.mjs drops them.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { shrunk } from "../../pkg/shrink.mjs";

const root = new URL("../../", import.meta.url);
const source = readFileSync(new URL("target/wasm/beian_bg.wasm", root));
mkdirSync(new URL("target/bench/", root), { recursive: true });
writeFileSync(new URL("target/bench/named.wasm", root), shrunk(source, true));
