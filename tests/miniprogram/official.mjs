// WeChat's own npm build (构建 npm) and compiler, from Tencent's miniprogram-ci: without a network, an account or a key.

import { generateKeyPairSync } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const installed = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const tool = () => createRequire(new URL("./tools/", import.meta.url))("miniprogram-ci");

/** Any that looks like one; nobody is asked about it. */
const APPID = "wx0123456789abcdef";
/** WeChat's limits in MB, which its server would answer. */
const LIMITS = {
  MaxCodeSize: 2,
  MaxSubpackageSubCodeSize: 2,
  MaxSubpackageFullCodeSize: 30,
  NavigateMiniprogramLimit: 10,
  MaxSubPackageLimit: 100,
  MinTabbarCount: 2,
  MaxTabbarCount: 5,
  MaxCustomTabbarCount: 10,
  MaxTabbarIconSize: 40,
};

/** Copies an app as a user has it: its own files, and beside them what `npm install` brings. */
export function copyApp(app, folder) {
  const json = (path) => JSON.parse(readFileSync(path, "utf8"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(app, folder, { recursive: true, filter: (path) => !/\/(miniprogram_npm|node_modules)(\/|$)/.test(path) });
  for (const name of Object.keys(json(join(folder, "package.json")).dependencies)) {
    const { miniprogram } = json(join(installed, name, "package.json"));
    for (const part of ["package.json", miniprogram]) {
      const to = join(folder, "node_modules", name, part);
      cpSync(join(installed, name, part), to, { recursive: true, dereference: true });
    }
  }
}

/** The npm build, in place. Gives its warnings. */
export async function packNpm(folder) {
  const options = { packageJsonPath: join(folder, "package.json"), miniprogramNpmDistDir: folder };
  return (await tool().packNpmManually(options)).warnList;
}

/**
 * The compiler, as the app's own project.config.json sets it. Its workers stay: the process has to be ended by hand.
 *
 * @returns the files of the upload by their path in the code package
 */
export async function compile(folder) {
  // It would ask WeChat's server for a list of file types, and go on with its own where there is no answer: here there is none.
  tool().proxy("http://127.0.0.1:9");
  // It would sign the question for the limits, which is answered here.
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
  });
  const options = { appid: APPID, type: "miniProgram", projectPath: folder, privateKey, ignores: ["node_modules/**/*"] };
  const project = new (tool().Project)(options);
  project.attr = async () => ({ platform: false, appType: 0, isSandbox: false, released: false, setting: LIMITS });
  const { setting } = JSON.parse(readFileSync(join(folder, "project.config.json"), "utf8"));
  const made = await tool().getCompiledResult({ project, version: "0.0.0", setting: { ...setting, minify: setting.minified } });
  return Object.fromEntries(Object.entries(made).map(([path, content]) => [`/${path}`, Buffer.from(content)]));
}
