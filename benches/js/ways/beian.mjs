// beian, as a program would call it.

import * as beian from "beian";

const { checkField, checkFiling: check, isValid } = beian;

export const name = "beian";

/** The field of each kind of value, and the law that applies. */
const KINDS = {
  domain: ["domain", { service: "app" }],
  idn: ["domain", { service: "app" }],
  ipv4: ["ip"],
  ipv6: ["ip"],
  packageName: ["packageName", { platform: "android" }],
  fingerprint: ["fingerprint", { platform: "android" }],
  mobile: ["mobile"],
  residentId: ["personDocument", { documentType: "resident-id" }],
  creditCode: ["unitDocument", { documentType: "credit-code" }],
  email: ["email"],
};
const each = (make) => Object.fromEntries(Object.entries(KINDS).map(([kind, [field, law]]) => [kind, make(field, law)]));

export const fields = each((field, law) => (text) => isValid(field, text, law));
/** The whole report, read as far as a program reads it. */
export const reports = each((field, law) => (text) => {
  const report = checkField(field, text, law);
  return report.valid && report.issues.length === 0;
});
/** True where this version has a law. */
export const isJudged = each(
  (field, law) => () => !checkField(field, "x", law).issues.some((it) => it.code === "value.not_judged"),
);

export const checkFiling = (filing, context) => check(filing, context).issues;

export const { openFiling } = beian;

export const init = (source) => beian.init(source);
