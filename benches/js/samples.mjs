// What people type into each field, and how one would judge it with the usual libraries. Each sample says its verdict,
// which both ways must give before anything is timed. What only one of them knows (which suffixes can be filed, which
// ranges are closed) is no sample: the times are of the same work.

import ipaddr from "ipaddr.js";
import { parse } from "tldts";
import tr46 from "tr46";
import validator from "validator";

/** A registrable name, or one below it, under a suffix of the public suffix list. */
function isDomain(name) {
  if (!validator.isFQDN(name, { allow_trailing_dot: false })) return false;
  const parsed = parse(name);
  return parsed.isIcann === true && parsed.domain !== null;
}

/** The same of a name that may be written in Chinese. */
function isIdn(name) {
  const ascii = tr46.toASCII(name, {
    checkBidi: true,
    checkHyphens: true,
    checkJoiners: true,
    useSTD3ASCIIRules: true,
    verifyDNSLength: true,
  });
  return ascii !== null && isDomain(ascii);
}

/** A public address, or two of one family, the lower first. */
function isRange(text) {
  const ends = text.split("-");
  if (ends.length > 2 || !ends.every((end) => ipaddr.isValid(end))) return false;
  const [start, end = start] = ends.map((it) => ipaddr.parse(it));
  if (start.kind() !== end.kind() || start.range() !== "unicast" || end.range() !== "unicast") return false;
  const last = end.toByteArray();
  const at = start.toByteArray().findIndex((byte, place) => byte !== last[place]);
  return at < 0 || start.toByteArray()[at] < last[at];
}

const ANDROID_PACKAGE = /^[a-zA-Z][a-zA-Z0-9_]*(\.[a-zA-Z][a-zA-Z0-9_]*)+$/;
const isPackage = (name) => validator.matches(name, ANDROID_PACKAGE);
const isFingerprint = (text) => {
  const hex = text.replaceAll(":", "");
  return validator.isHash(hex, "md5") || validator.isHash(hex, "sha1");
};
const isMobile = (number) => validator.isMobilePhone(number, "zh-CN");
const isEmail = (address) => validator.isEmail(address);

const android = { platform: "android" };

export const fields = [
  {
    name: "domain",
    field: "domain",
    library: "validator + tldts",
    way: isDomain,
    good: ["qcloud.com", "example.cn", "www.example.com.cn", "a-b.net", "mail.qingshan-keji.cn", "x1.top"],
    bad: ["example", "com.cn", "-a.cn", "a-.cn", "a..cn", "exa mple.cn", "a_b.cn", "192.0.2.1", `${"a".repeat(64)}.cn`],
  },
  {
    name: "domain (IDN)",
    field: "domain",
    library: "tr46 + validator + tldts",
    way: isIdn,
    good: ["例子.cn", "青山科技.中国", "青山.公司", "www.青山科技.cn", "xn--fsqu00a.cn"],
    bad: ["例子", "-例子.cn", "例 子.cn", "例子..cn", "xn--a.cn", "例_子.cn"],
  },
  {
    name: "ip (v4 range)",
    field: "ip",
    library: "ipaddr.js",
    way: isRange,
    good: ["120.46.0.10", "120.46.0.10-120.46.0.20", "1.2.3.4-1.2.3.4", "43.136.10.1-43.136.10.254"],
    bad: ["120.46.0.20-120.46.0.10", "10.0.0.1-10.0.0.9", "192.168.1.1", "120.46.0.256", "120.46.0.10-", "127.0.0.1"],
  },
  {
    name: "ip (v6 range)",
    field: "ip",
    library: "ipaddr.js",
    way: isRange,
    good: ["240e:3b7::1", "240e:3b7::1-240e:3b7::ff", "2408:4001:0:0:0:0:0:1", "2409:8c00::a-2409:8c00::b"],
    bad: ["240e:3b7::ff-240e:3b7::1", "fe80::1", "fd00::1-fd00::2", "240e:::1", "240e:3b7::g", "120.46.0.1-240e::1"],
  },
  {
    name: "packageName",
    field: "packageName",
    context: android,
    library: "validator.matches",
    way: isPackage,
    good: ["com.example.app", "cn.qingshan.shop", "com.Tencent.mm", "a.b", "com.example.my_app.v2"],
    bad: ["example", "com.1example", "com..app", "com.example.", "com.例子.app", "com.my-app"],
  },
  {
    name: "fingerprint",
    field: "fingerprint",
    library: "validator.isHash",
    way: isFingerprint,
    good: [
      "F0D4B09DDBB050909E50EA1D4AC82298",
      "f0d4b09ddbb050909e50ea1d4ac82298",
      "F0:D4:B0:9D:DB:B0:50:90:9E:50:EA:1D:4A:C8:22:98",
      "5C:1F:2A:7B:9D:03:E4:66:8F:10:AB:CD:EF:98:76:54:32:10:0A:BC",
    ],
    bad: ["F0D4B09DDBB050909E50EA1D4AC8229", "G0D4B09DDBB050909E50EA1D4AC82298", "F0D4B09D"],
  },
  {
    name: "mobile",
    field: "mobile",
    library: "validator.isMobilePhone",
    way: isMobile,
    good: ["13800000001", "13900000002", "+8618600000003", "19900000004", "17700000005", "15000000006"],
    bad: ["1380000000", "12345678901", "138000000011", "1380000000x", "0755-26000000"],
  },
  {
    name: "email",
    field: "email",
    library: "validator.isEmail",
    way: isEmail,
    good: ["filing01@example.cn", "a.b@mail.example.com.cn", "10001@qq.com", "lin.qingshan@163.com"],
    bad: ["a@b", "a..b@ex.cn", "@ex.cn", "a@ex,cn", "example.cn", "a@b@ex.cn", "a b@ex.cn"],
  },
];
