// The way with zod: its schemas, and a library for each format.

import uscc from "stdnum/lib/cjs/cn/uscc.js";
import { parse } from "tldts";
import tr46 from "tr46";
import isEmail from "validator/lib/isEmail.js";
import isFQDN from "validator/lib/isFQDN.js";
import isHexadecimal from "validator/lib/isHexadecimal.js";
import isIdentityCard from "validator/lib/isIdentityCard.js";
import mobilePhone from "validator/lib/isMobilePhone.js";
import * as z from "zod";
import { isIp, range } from "./addresses.mjs";
import { cross } from "./cross.mjs";

export const name = "zod + validator, tldts, tr46, ipaddr.js, stdnum";

const STRICT = { checkBidi: true, checkHyphens: true, checkJoiners: true, useSTD3ASCIIRules: true, verifyDNSLength: true };

/** Under a public suffix of ICANN's part of the list, at most two levels below what is registered. */
function isDomain(text) {
  const ascii = tr46.toASCII(text, STRICT);
  if (ascii === null || !isFQDN(ascii)) return false;
  const { isIcann, domain, subdomain } = parse(ascii);
  return isIcann === true && domain !== null && (subdomain ?? "").split(".").length <= 2;
}

/** For names in Latin letters alone, which need no mapping. */
function isAsciiDomain(text) {
  if (!isFQDN(text)) return false;
  const { isIcann, domain, subdomain } = parse(text);
  return isIcann === true && domain !== null && (subdomain ?? "").split(".").length <= 2;
}

const Text = z.string().min(1, "missing");
// Nothing aborts, so that the rules between values are told together with the rest.
const format = (code, test) => Text.refine((it) => it === "" || test(it), code);
const hex = (code, least, most) =>
  format(code, (it) => it.length >= least && it.length <= most && it.length % 2 === 0 && isHexadecimal(it));

const isAscii = (text) => /^[\x20-\x7e]*$/.test(text) && !/(^|\.)xn--/i.test(text);
const Domain = format("domain", (it) => (isAscii(it) ? isAsciiDomain(it) : isDomain(it)));
const Ip = format("ip", isIp);
const Mobile = format("mobile", (it) => mobilePhone.default(it, "zh-CN"));
const EmergencyPhone = format("emergencyPhone", (it) => mobilePhone.default(it, "zh-CN") || /^0\d{2,3}-\d{7,8}$/.test(it));
const Email = format("email", (it) => isEmail(it));
const ResidentId = format("residentId", (it) => isIdentityCard(it, "zh-CN"));
const CreditCode = format("creditCode", (it) => uscc.validate(it).isValid);
const AndroidPackage = Text.regex(/^[a-zA-Z][a-zA-Z0-9_]*(\.[a-zA-Z][a-zA-Z0-9_]*)+$/, "packageName");
const IosPackage = Text.regex(/^[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+$/, "packageName");
const HarmonyPackage = Text.max(128, "packageName").regex(
  /^[a-zA-Z][a-zA-Z0-9_]*(\.[a-zA-Z0-9_]*[a-zA-Z0-9]){2,}$/,
  "packageName",
);

const dates = { validFrom: z.string().optional(), validTo: z.string().optional() };
const Person = z.object({
  name: Text,
  isLegalRepresentative: z.boolean().optional(),
  document: z.object({ type: z.literal("resident-id"), number: ResidentId, ...dates }).optional(),
  mobile: Mobile,
  emergencyPhone: EmergencyPhone,
  email: Email,
});
const service = {
  name: Text,
  domains: z.array(Domain).min(1, "missing"),
  ips: z.array(Ip).min(1, "missing"),
  contents: z.array(z.string()).optional(),
  languages: z.array(z.string()).optional(),
  homepage: z.string().optional(),
  remark: z.string().optional(),
  responsible: z.union([z.literal("same"), Person]),
};
const platform = (kind, PackageName, fingerprint) =>
  z.object({
    kind: z.literal(kind),
    domains: z.array(Domain),
    packages: z.array(
      z.object({
        name: PackageName,
        publicKey: hex("publicKey", 128, 2048).optional(),
        fingerprint: hex("fingerprint", fingerprint, fingerprint),
      }),
    ),
  });
const Filing = z
  .object({
    province: z.string().optional(),
    unit: z.object({
      nature: z.string().optional(),
      name: Text,
      document: z.object({ type: z.literal("credit-code"), number: CreditCode, ...dates }),
      city: z.string().optional(),
      address: z.string().optional(),
      hasSeal: z.boolean().optional(),
      hasBrandName: z.boolean().optional(),
      remark: z.string().optional(),
    }),
    responsible: Person,
    websites: z.array(z.object(service)).optional(),
    apps: z
      .array(
        z.object({
          ...service,
          providesSdk: z.boolean().optional(),
          usesSdk: z.boolean().optional(),
          platforms: z
            .array(
              z.discriminatedUnion("kind", [
                platform("android", AndroidPackage, 32),
                platform("ios", IosPackage, 40),
                platform("harmonyos", HarmonyPackage, 40),
              ]),
            )
            .min(1, "missing"),
        }),
      )
      .optional(),
  })
  .superRefine((filing, context) => {
    const report = (code, path) => context.addIssue({ code: "custom", message: code, path });
    cross(filing, { domainKey: (it) => (isAscii(it) ? it.toLowerCase() : (tr46.toASCII(it) ?? it)), range }, report);
  });

const passes = (schema) => (text) => schema.safeParse(text).success;
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

export function checkFiling(filing) {
  const { success, error } = Filing.safeParse(filing);
  return success ? [] : error.issues.map(({ message, path }) => ({ code: message, path }));
}
