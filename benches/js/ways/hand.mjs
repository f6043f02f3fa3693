// The way without libraries, as a good front-end developer would write it: regexes, Sets and Maps.

import { cross } from "./cross.mjs";
import { SUFFIXES } from "./suffixes.mjs";

export const name = "hand-written JS";

const suffixes = new Set(SUFFIXES);
const HOST = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i;
const ASCII = /^[\x20-\x7e]*$/;
const PUNYCODE = /(^|\.)xn--/i;
const CHINESE = /^[\p{Script=Han}a-z0-9.-]+$/iu;

/** The name in ASCII and lower case, Chinese as Punycode; empty if there is no such name. */
function toAscii(text) {
  if (ASCII.test(text) && !PUNYCODE.test(text)) return text.toLowerCase();
  if (!CHINESE.test(text)) return "";
  try {
    return new URL(`http://${text}`).hostname;
  } catch {
    return "";
  }
}

function isDomain(text) {
  const ascii = toAscii(text);
  if (!HOST.test(ascii)) return false;
  const labels = ascii.split(".");
  const [last, second] = [labels.at(-1), labels.slice(-2).join(".")];
  const suffix = suffixes.has(second) ? 2 : suffixes.has(last) ? 1 : 0;
  const before = labels.length - suffix - 1;
  return suffix > 0 && before >= 0 && before <= 2;
}

const V4 = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/;

function parseV4(text) {
  const octets = V4.exec(text)?.slice(1).map(Number);
  return octets?.every((it) => it <= 255) ? octets.reduce((all, it) => all * 256 + it, 0) : null;
}

/** Eight groups as 32 hexadecimal digits, which compare as the addresses do. */
function parseV6(text) {
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const [head, tail] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail ? missing < 1 : missing !== 0) return null;
  const groups = tail ? [...head, ...Array(missing).fill("0"), ...tail] : head;
  return groups.every((it) => /^[0-9a-f]{1,4}$/i.test(it))
    ? groups.map((it) => it.toLowerCase().padStart(4, "0")).join("")
    : null;
}

function block(cidr) {
  const [text, length] = cidr.split("/");
  if (text.includes(":")) {
    const start = parseV6(text);
    const kept = BigInt(`0x${start}`) | ((1n << BigInt(128 - length)) - 1n);
    return { start, end: kept.toString(16).padStart(32, "0") };
  }
  const start = parseV4(text);
  return { start, end: start + 2 ** (32 - length) - 1 };
}
const PRIVATE_V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
].map(block);
const PRIVATE_V6 = ["::/3", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "4000::/2", "8000::/1"].map(block);

function range(text) {
  const ends = text.split("-");
  if (ends.length > 2) return null;
  const family = text.includes(":") ? 6 : 4;
  const [start, end = start] = ends.map(family === 6 ? parseV6 : parseV4);
  return start === null || end === null ? null : { family, start, end };
}

function isIp(text) {
  const it = range(text);
  if (it === null || it.start > it.end) return false;
  return !(it.family === 6 ? PRIVATE_V6 : PRIVATE_V4).some((block) => it.start <= block.end && block.start <= it.end);
}

const isMobile = (text) => /^(\+86)?1[3-9]\d{9}$/.test(text);
const isEmergencyPhone = (text) => /^(1[3-9]\d{9}|0\d{2,3}-\d{7,8})$/.test(text);
const EMAIL =
  /^(?=.{1,64}@)(?=.{3,254}$)[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const isEmail = (text) => EMAIL.test(text);

const REGIONS = new Set(
  [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65,
  ].map(String),
);
const ID = /^(\d{2})\d{4}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/;
const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const today = new Date();

function isResidentId(text) {
  const match = ID.exec(text);
  if (!match || !REGIONS.has(match[1])) return false;
  const [year, month, day] = match.slice(2).map(Number);
  const born = new Date(year, month - 1, day);
  if (born.getMonth() !== month - 1 || born.getDate() !== day || year < 1900 || born > today) return false;
  const sum = ID_WEIGHTS.reduce((all, weight, at) => all + weight * Number(text[at]), 0);
  return "10X98765432"[sum % 11] === text[17];
}

const CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const CREDIT = /^[1-9ANY][1-9][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function isCreditCode(text) {
  if (!CREDIT.test(text)) return false;
  const sum = CREDIT_WEIGHTS.reduce((all, weight, at) => all + weight * CREDIT_DIGITS.indexOf(text[at]), 0);
  return CREDIT_DIGITS[(31 - (sum % 31)) % 31] === text[17];
}

const PACKAGE = {
  android: /^[a-zA-Z][a-zA-Z0-9_]*(\.[a-zA-Z][a-zA-Z0-9_]*)+$/,
  ios: /^[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+$/,
  harmonyos: /^(?=.{7,128}$)[a-zA-Z][a-zA-Z0-9_]*(\.[a-zA-Z0-9_]*[a-zA-Z0-9]){2,}$/,
};
const FINGERPRINT = { android: /^[0-9A-F]{32}$/i, ios: /^[0-9A-F]{40}$/i, harmonyos: /^[0-9A-F]{40}$/i };
const isPublicKey = (text) => text.length <= 2048 && /^([0-9A-F]{2}){64,}$/i.test(text);

export const fields = {
  domain: isDomain,
  idn: isDomain,
  ipv4: isIp,
  ipv6: isIp,
  packageName: (text) => PACKAGE.android.test(text),
  fingerprint: (text) => FINGERPRINT.android.test(text),
  mobile: isMobile,
  residentId: isResidentId,
  creditCode: isCreditCode,
  email: isEmail,
};

export function checkFiling(filing) {
  const issues = [];
  const report = (code, path) => issues.push({ code, path });
  const required = (value, path) => {
    const there = value !== undefined && value !== null && value.length !== 0;
    if (!there) report("missing", path);
    return there;
  };
  const judge = (code, test, value, path) => {
    if (required(value, path) && !test(value)) report(code, path);
  };
  const each = (code, test, list, path) => {
    if (!required(list, path)) return;
    for (const [at, value] of list.entries()) judge(code, test, value, [...path, at]);
  };

  const person = (it, path) => {
    if (!required(it, path)) return;
    required(it.name, [...path, "name"]);
    if (it.document?.type === "resident-id")
      judge("residentId", isResidentId, it.document.number, [...path, "document", "number"]);
    judge("mobile", isMobile, it.mobile, [...path, "mobile"]);
    judge("emergencyPhone", isEmergencyPhone, it.emergencyPhone, [...path, "emergencyPhone"]);
    judge("email", isEmail, it.email, [...path, "email"]);
  };
  const service = (it, path) => {
    required(it.name, [...path, "name"]);
    each("domain", isDomain, it.domains, [...path, "domains"]);
    each("ip", isIp, it.ips, [...path, "ips"]);
    if (it.responsible !== "same") person(it.responsible, [...path, "responsible"]);
  };
  const platform = (it, path) => {
    if (!(it.kind in PACKAGE)) return report("platform", [...path, "kind"]);
    for (const [at, domain] of (it.domains ?? []).entries()) judge("domain", isDomain, domain, [...path, "domains", at]);
    for (const [at, item] of (it.packages ?? []).entries()) {
      const below = [...path, "packages", at];
      judge("packageName", (name) => PACKAGE[it.kind].test(name), item.name, [...below, "name"]);
      if (item.publicKey !== undefined) judge("publicKey", isPublicKey, item.publicKey, [...below, "publicKey"]);
      judge("fingerprint", (text) => FINGERPRINT[it.kind].test(text), item.fingerprint, [...below, "fingerprint"]);
    }
  };

  if (required(filing.unit, ["unit"])) {
    required(filing.unit.name, ["unit", "name"]);
    if (filing.unit.document?.type === "credit-code")
      judge("creditCode", isCreditCode, filing.unit.document.number, ["unit", "document", "number"]);
  }
  person(filing.responsible, ["responsible"]);
  for (const [at, it] of (filing.websites ?? []).entries()) service(it, ["websites", at]);
  for (const [at, it] of (filing.apps ?? []).entries()) {
    service(it, ["apps", at]);
    if (!required(it.platforms, ["apps", at, "platforms"])) continue;
    for (const [place, one] of it.platforms.entries()) platform(one, ["apps", at, "platforms", place]);
  }
  cross(filing, { domainKey: (it) => toAscii(it) || it, range }, report);
  return issues;
}
