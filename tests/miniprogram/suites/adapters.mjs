// Rules for WeUI and TDesign where nothing is loaded yet: never a verdict that was not made.

import * as beian from "beian";
import { tdesignRules } from "beian/tdesign";
import { weuiRules } from "beian/weui";
import { check, equal } from "./assert.mjs";

export async function beforeInit({ profile }) {
  const judge = () => [
    weuiRules({ email: "email" })[0].rules[0].validator({}, "a@qingshan-keji.cn", undefined, {}),
    tdesignRules({ email: "email" }).email[0].validator("a@qingshan-keji.cn"),
  ];
  const [weui, tdesign] = judge();
  check(typeof weui === "string" && weui !== "", "WeUI is told that a value is valid");
  check(tdesign.result === false && tdesign.message !== "", "TDesign is told that a value is valid");
  if (profile !== "no-wasm") {
    await beian.init();
    const [after, afterToo] = judge();
    equal([after || "", afterToo.result], ["", true], "after init");
  }
}
