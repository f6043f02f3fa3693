// The best that libraries give: valibot, whose parts bundle by themselves, the URL parser that every engine has for IDN,
// and of each format's libraries the quickest.

import uscc from "stdnum/lib/cjs/cn/uscc.js";
import { parse } from "tldts";
import * as v from "valibot";
import isEmail from "validator/lib/isEmail.js";
import isIdentityCard from "validator/lib/isIdentityCard.js";
import { isIp, range } from "./addresses.mjs";
import { cross } from "./cross.mjs";

export const name = "valibot + URL, tldts, ipaddr.js, validator, stdnum";

const LABELS = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i;
const ASCII = /^[\x20-\x7e]*$/;
const PUNYCODE = /(^|\.)xn--/i;

/** In ASCII; empty if there is no such name. The URL parser would drop blanks and take paths: only these characters. */
function toAscii(text) {
  if (ASCII.test(text) && !PUNYCODE.test(text)) return text;
  return /^[\p{Script=Han}a-z0-9.-]+$/iu.test(text) && URL.canParse(`http://${text}`) ? new URL(`http://${text}`).hostname : "";
}

function isDomain(text) {
  const ascii = toAscii(text);
  if (!LABELS.test(ascii)) return false;
  const { isIcann, domain, subdomain } = parse(ascii, { validateHostname: false, extractHostname: false });
  return isIcann === true && domain !== null && (subdomain === null || subdomain.split(".").length <= 2);
}

const Text = v.pipe(v.string(), v.nonEmpty("missing"));
const format = (code, test) =>
  v.pipe(
    Text,
    v.check((it) => it === "" || test(it), code),
  );
const hex = (code, least, most) =>
  v.pipe(
    v.string(),
    v.hexadecimal(code),
    v.check((it) => it.length >= least && it.length <= most && it.length % 2 === 0, code),
  );
const regex = (code, pattern) => v.pipe(v.string(), v.regex(pattern, code));

const Domain = format("domain", isDomain);
const Ip = format("ip", isIp);
const Mobile = regex("mobile", /^(?:\+86)?1[3-9]\d{9}$/);
const EmergencyPhone = regex("emergencyPhone", /^(?:1[3-9]\d{9}|0\d{2,3}-\d{7,8})$/);
const Email = format("email", (it) => isEmail(it));
const ResidentId = format("residentId", (it) => isIdentityCard(it, "zh-CN"));
const CreditCode = format("creditCode", (it) => uscc.validate(it).isValid);
const AndroidPackage = regex("packageName", /^[a-zA-Z][a-zA-Z0-9_]*(\.[a-zA-Z][a-zA-Z0-9_]*)+$/);
const IosPackage = regex("packageName", /^[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+$/);
const HarmonyPackage = regex("packageName", /^(?=.{7,128}$)[a-zA-Z][a-zA-Z0-9_]*(\.[a-zA-Z0-9_]*[a-zA-Z0-9]){2,}$/);
/** A regex without the limits of length: what most forms would do, shown beside the strict one. */
const ShortEmail = v.pipe(v.string(), v.email());

const dates = { validFrom: v.optional(v.string()), validTo: v.optional(v.string()) };
const Person = v.object({
  name: Text,
  isLegalRepresentative: v.optional(v.boolean()),
  document: v.optional(v.object({ type: v.literal("resident-id"), number: ResidentId, ...dates })),
  mobile: Mobile,
  emergencyPhone: EmergencyPhone,
  email: Email,
});
const service = {
  name: Text,
  domains: v.pipe(v.array(Domain), v.minLength(1, "missing")),
  ips: v.pipe(v.array(Ip), v.minLength(1, "missing")),
  contents: v.optional(v.array(v.string())),
  languages: v.optional(v.array(v.string())),
  homepage: v.optional(v.string()),
  remark: v.optional(v.string()),
  responsible: v.union([v.literal("same"), Person]),
};
const platform = (kind, PackageName, fingerprint) =>
  v.object({
    kind: v.literal(kind),
    domains: v.array(Domain),
    packages: v.array(
      v.object({
        name: PackageName,
        publicKey: v.optional(hex("publicKey", 128, 2048)),
        fingerprint: hex("fingerprint", fingerprint, fingerprint),
      }),
    ),
  });
const App = v.object({
  ...service,
  providesSdk: v.optional(v.boolean()),
  usesSdk: v.optional(v.boolean()),
  platforms: v.pipe(
    v.array(
      v.variant("kind", [
        platform("android", AndroidPackage, 32),
        platform("ios", IosPackage, 40),
        platform("harmonyos", HarmonyPackage, 40),
      ]),
    ),
    v.minLength(1, "missing"),
  ),
});
const Filing = v.object({
  province: v.optional(v.string()),
  unit: v.object({
    nature: v.optional(v.string()),
    name: Text,
    document: v.object({ type: v.literal("credit-code"), number: CreditCode, ...dates }),
    city: v.optional(v.string()),
    address: v.optional(v.string()),
    hasSeal: v.optional(v.boolean()),
    hasBrandName: v.optional(v.boolean()),
    remark: v.optional(v.string()),
  }),
  responsible: Person,
  websites: v.optional(v.array(v.object(service))),
  apps: v.optional(v.array(App)),
});

const passes = (schema) => (text) => v.is(schema, text);
export const fields = {
  domain: passes(Domain),
  idn: passes(Domain),
  ipv4: passes(Ip),
  ipv6: passes(Ip),
  packageName: passes(AndroidPackage),
  fingerprint: passes(hex("fingerprint", 32, 32)),
  mobile: passes(Mobile),
  residentId: passes(ResidentId),
  creditCode: passes(CreditCode),
  email: passes(Email),
};
export const shortEmail = passes(ShortEmail);

const parse_ = { domainKey: (it) => toAscii(it).toLowerCase() || it, range };

export function checkFiling(filing) {
  const { issues = [], typed } = v.safeParse(Filing, filing);
  const found = issues.map((issue) => ({ code: issue.message, path: issue.path.map((step) => step.key) }));
  if (typed) cross(filing, parse_, (code, path) => found.push({ code, path }));
  return found;
}
