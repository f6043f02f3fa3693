// What the types promise: this file compiles, and each marked line would not compile without its mark.

import {
  type Configuration,
  checkField,
  checkFiling,
  checkFooter,
  configure,
  type Delta,
  type FilingSession,
  type FooterNumber,
  type Issue,
  type IssueOf,
  init,
  isValid,
  openFiling,
  profilesDate,
  say,
} from "beian";
import { type Description, describe, type FactKind, ISSUE_CODES } from "beian/catalog";
import { type InitOptions, init as initMiniprogram, say as sayThere } from "beian/miniprogram";
import { type Errors, errorsByField, keyOf } from "beian/miniprogram/errors.js";
import { noErrors, tdesignRules } from "beian/miniprogram/tdesign.js";
import { type Schema, type WeuiField, weuiRules } from "beian/miniprogram/weui.js";
import { type Remote, remote } from "beian/remote";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function holds<_T extends true>(): void {}

// The facts are those of the field.
const domain = checkField("domain", "例子.中国");
holds<Equal<typeof domain.facts.level, number | undefined>>();
holds<Equal<typeof domain.facts.registrable, string | undefined>>();
// @ts-expect-error: a domain has no algorithm
domain.facts.algorithm;
// @ts-expect-error: a mobile has no facts
checkField("mobile", "1").facts.level.toFixed();
const modulus: string | undefined = checkField("publicKey", "00").facts.modulus;

// The code of an issue tells its params.
function told(issue: Issue): string {
  switch (issue.code) {
    case "value.too_long":
      holds<Equal<typeof issue.params.max, number>>();
      return `${issue.params.length - issue.params.max}`;
    case "value.missing":
      // @ts-expect-error: nothing is known about what is missing
      return issue.params.length.toFixed();
    default:
      return say(issue, "en");
  }
}
holds<Equal<IssueOf<"value.too_long">["params"], { length: number; max: number }>>();
const said: string[] = checkFiling({ websites: [{ domains: ["a.cn"], responsible: "same" }] }, { provider: "huawei" }).issues.map(
  told,
);

// An open form.
const session: FilingSession = openFiling({ apps: [{ name: "a" }] }, { partial: true });
const delta: Delta = session.set(["apps", 0, "name"], "b");
const came: string[] = [...delta.added, ...session.insert(["apps"], 0, {}).removed].map(told);
// @ts-expect-error: no such key of a form
openFiling({ sites: [] });
// @ts-expect-error: a path is a list
session.remove("apps");

// A page.
const shown: FooterNumber[] = checkFooter("<p>", { province: "440000", unit: { name: "a" } }, { service: "website" }).numbers;
holds<Equal<FooterNumber["href"], string | undefined>>();
// @ts-expect-error: a form comes before the context
checkFooter("<p>", { service: "website" });
checkFooter("<p>").issues.map(told);

// Closed lists are closed.
// @ts-expect-error: no such field
isValid("emial", "a@b.cn");
// @ts-expect-error: no such provider
isValid("email", "a@b.cn", { provider: "hw" });
// @ts-expect-error: no such context key
isValid("email", "a@b.cn", { plattform: "ios" });
// @ts-expect-error: no text
isValid("email", 5);
// @ts-expect-error: no such code
told({ code: "value.gone", severity: "error", path: [], params: {} });
// @ts-expect-error: no such locale
say({ code: "value.missing", severity: "error", path: [], params: {} }, "fr");
// @ts-expect-error: no such key of a form
checkFiling({ sites: [] });

// Data that can be replaced.
const configuration: Configuration = { suffixes: "", profiles: profilesDate() };
configure(configuration);
// @ts-expect-error: no such data
configure({ provinces: "" });

// The catalogue.
const described: Description<"domain.not_main"> = describe("domain.not_main");
const kinds: FactKind[] = ISSUE_CODES.map(describe).map((it) => it.facts[0]?.kind ?? "text");
holds<Equal<typeof described.words, Record<"zh-CN" | "en", string>>>();
// @ts-expect-error: no such code
describe("domain.gone");

// The other hosts.
const ready: Promise<void> = init();
declare const far: Remote;
const answer: Promise<number | undefined> = far.checkField("domain", "a.cn").then((it) => it.facts.level);
declare const script: Worker;
remote(script).close();

// Mini-programs.
const options: InitOptions = { wasmPath: "/shop/miniprogram_npm/beian/beian.wasm.br" };
const loaded: Promise<void>[] = [initMiniprogram(), initMiniprogram(options)];
// @ts-expect-error: an object, so that it says what it is
initMiniprogram("/beian.wasm.br");
// @ts-expect-error: no such option
initMiniprogram({ path: "/beian.wasm.br" });
const schema: Schema = {
  phone: "mobile",
  name: { field: "packageName", required: false, context: () => ({ platform: "ios" }), locale: "en" },
};
const weui: WeuiField[] = weuiRules(schema);
const passed: boolean = tdesignRules(schema).phone?.every((rule) => rule.validator("1").result) === noErrors(true);
// @ts-expect-error: no such field
weuiRules({ phone: "moblie" });
// @ts-expect-error: no such language
tdesignRules({ phone: { field: "mobile", locale: "fr" } });
const errors: Errors = errorsByField(checkFiling({}), "en");
const first: string | undefined = errorsByField(session.issues())[keyOf(["apps", 0, "name"])];
// @ts-expect-error: a report, or issues
errorsByField({});
delta.added.map((issue) => sayThere(issue));

export { answer, came, errors, first, kinds, loaded, modulus, passed, ready, said, shown, weui };
