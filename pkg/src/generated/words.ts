// Written by `cargo xtask generate` from src/catalog. Do not edit.
import type { Words } from "../words.js";

/** 简体中文 */
export const ZH_CN: Words = {
  sentences: {
    "value.missing": "这里还没有填写",
    "value.too_long": "内容有 {length} 个字符，最多 {max} 个；请只粘贴这一项的内容",
    "value.rewritten": "已按规范写法整理，请核对",
    "value.not_judged": "当前版本还没有这一项的规则，未作检查",
  },
  terms: {
    android: "安卓",
    ios: "iOS",
    harmonyos: "鸿蒙",
    MD5: "MD5",
    "SHA-1": "SHA-1",
    "SHA-256": "SHA-256",
  },
};

/** English */
export const EN: Words = {
  sentences: {
    "value.missing": "Nothing is filled in here yet",
    "value.too_long": "The text has {length} characters; at most {max} are taken. Paste this one value alone",
    "value.rewritten": "Written in its standard form; please check it",
    "value.not_judged": "This version has no rule for this field; it was not checked",
  },
  terms: {
    android: "Android",
    ios: "iOS",
    harmonyos: "HarmonyOS",
    MD5: "MD5",
    "SHA-1": "SHA-1",
    "SHA-256": "SHA-256",
  },
};
