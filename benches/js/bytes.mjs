// What a page loads for each way: one bundle, minified by esbuild, as brotli 11 sends it.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import * as beian from "beian";
import { build } from "esbuild";

const here = fileURLToPath(new URL("./", import.meta.url));
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

async function bundled(contents, plugins = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
    logLevel: "error",
    plugins,
  });
  return brotli(outputFiles[0].contents);
}

/** The name of the package's `say` that knows Chinese alone, from the day when there is one. */
const SAY_CHINESE = "sayChinese";

/** Leaves the English words out of `say`: what a page would load if it could have one language. */
const chineseAlone = {
  name: "zh-CN alone",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist[\\/]web\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/(\{\s*"zh-CN": ZH_CN), en: EN(\s*\})/, "$1$2"),
    }));
  },
};

/** Bytes, by way. */
export async function bytes() {
  const way = (name) => `export { checkFiling, fields } from "./ways/${name}.mjs";`;
  const strict = 'import tr46 from "tr46"; export const strict = (name) => tr46.toASCII(name, { useSTD3ASCIIRules: true });';
  const hasOne = SAY_CHINESE in beian;
  const api = 'export { checkField, checkFiling, init, isValid, say } from "beian";';
  const wasm = brotli(readFileSync(new URL("../../pkg/dist/beian.wasm", import.meta.url)));
  const [zod, valibot, valibotStrict, hand, tuned, both, chinese, silent] = await Promise.all([
    bundled(way("zod")),
    bundled(way("valibot")),
    bundled(way("valibot") + strict),
    bundled(way("hand")),
    bundled(way("tuned")),
    bundled(api),
    hasOne ? bundled(api.replace("say ", `${SAY_CHINESE} `)) : bundled(api, [chineseAlone]),
    bundled(api.replace(", say", "")),
  ]);
  return { zod, valibot, valibotStrict, hand, tuned, beian: { wasm, both, chinese, silent, hasOne } };
}
