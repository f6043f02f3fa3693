// What people type into each field. Each sample says its verdict, which every way must give before anything is timed:
// the times are of the same work. What only some know (which ranges are closed, which addresses are slips) is no sample.

/** @type {{ name: string, title: string, good: string[], bad: string[] }[]} `name` is the key of a way's `fields`. */
export const fields = [
  {
    name: "domain",
    title: "domain",
    good: ["qingshan-keji.cn", "qingshan.com", "api.qingshan-keji.com.cn", "a-b.net", "mail.v2.qingshan-keji.cn", "x1.top"],
    bad: [
      "qingshan",
      "com.cn",
      "-a.cn",
      "a-.cn",
      "a..cn",
      "exa mple.cn",
      "a_b.cn",
      "120.46.0.1",
      "a.b.c.d.cn",
      `${"a".repeat(64)}.cn`,
    ],
  },
  {
    name: "idn",
    title: "domain, IDN",
    good: ["青山科技.中国", "青山.公司", "例子.cn", "m.青山科技.cn", "api.青山科技.中国"],
    bad: ["例子", "例，子.cn", "例 子.cn", "例子..cn", "例_子.cn"],
  },
  {
    name: "ipv4",
    title: "IPv4 range",
    good: ["120.46.0.10-120.46.0.20", "1.2.3.4-1.2.3.4", "43.136.10.1-43.136.10.254", "120.46.10.1-120.46.10.254"],
    bad: ["120.46.0.20-120.46.0.10", "10.0.0.1-10.0.0.9", "192.168.1.1", "120.46.0.256", "120.46.0.10-", "127.0.0.1"],
  },
  {
    name: "ipv6",
    title: "IPv6 range",
    good: ["240e:3b7::1-240e:3b7::ff", "2409:8c00::a-2409:8c00::b", "2408:4001:0:1::1-2408:4001:0:1::20"],
    bad: ["240e:3b7::ff-240e:3b7::1", "fe80::1", "fd00::1-fd00::2", "240e:::1", "240e:3b7::g", "120.46.0.1-240e::1"],
  },
  {
    name: "packageName",
    title: "package name",
    good: ["cn.qingshan.notes", "cn.qingshan.shop", "com.Qingshan.mm", "cn.qingshan.my_app.v2"],
    bad: ["qingshan", "com.1qingshan", "com..app", "com.qingshan.", "com.例子.app", "com.my-app"],
  },
  {
    name: "fingerprint",
    title: "fingerprint",
    good: ["F0D4B09DDBB050909E50EA1D4AC82298", "5C1F2A7B9D03E4668F10ABCDEF987654", "A6CC7D1F0B2E4938D05714C3BE8F629A"],
    bad: ["F0D4B09DDBB050909E50EA1D4AC8229", "G0D4B09DDBB050909E50EA1D4AC82298", "F0D4B09D"],
  },
  {
    name: "mobile",
    title: "mobile",
    good: ["13800000001", "13900000002", "18600000003", "19900000004", "17700000005", "15000000006"],
    bad: ["1380000000", "12345678901", "138000000011", "1380000000x", "0755-26000000"],
  },
  {
    name: "residentId",
    title: "resident ID",
    good: ["110101196503010003", "310115199912310006", "440305200002290002", "12010119700101000X"],
    bad: ["110101196503010004", "110101196502300009", "999999196503010004", "1101011965030100030", "11010119650301000"],
  },
  {
    name: "creditCode",
    title: "credit code",
    good: ["91440300XXXX00318W", "91110101XXXX00019J", "91310115XXXX000274", "52430102XXXX00086C"],
    bad: ["91440300XXXX00318X", "91110101XXXX00109J", "91110101XXXX0001O9", "19110101XXXX00019J", "91110101XXXX00019"],
  },
  {
    name: "email",
    title: "e-mail",
    good: ["filing01@qingshan-keji.cn", "a.b@mail.qingshan-keji.com.cn", "10001@qq.com", "lin.qingshan@163.com"],
    bad: [
      "a@b",
      "a..b@qingshan.cn",
      "@qingshan.cn",
      "a@qingshan,cn",
      "qingshan.cn",
      "a@b@qingshan.cn",
      `${"a".repeat(65)}@qq.com`,
    ],
  },
];

/** Where the ways differ, by known faults: shown on the page, never timed. `right` is what the standard says. */
export const differences = [
  { field: "creditCode", value: "92440106XXXX002030", right: true, why: "GB 32100: the check character may be `0`" },
  { field: "creditCode", value: "A1100000XXXX0014XG", right: true, why: "GB 32100: `A` is the category of military units" },
  { field: "mobile", value: "98123456789", right: false, why: "no mobile number begins with 98" },
  { field: "mobile", value: "92123456789", right: false, why: "no mobile number begins with 92" },
  { field: "ipv4", value: "010.0.0.1", right: false, why: "a leading zero: 10.0.0.1 to some, 8.0.0.1 to others" },
  { field: "ipv4", value: "0x78.46.0.1", right: false, why: "hexadecimal" },
  { field: "ipv4", value: "120.46.1", right: false, why: "three parts" },
  { field: "idn", value: "ｑingshan。cn", right: true, why: "full-width letters, as an input method writes them" },
  { field: "idn", value: "-例子.cn", right: false, why: "a hyphen at an edge, which Punycode hides: `xn----...`" },
  { field: "idn", value: "xn--a.cn", right: false, why: "no Punycode; what `new URL` says depends on the engine" },
  { field: "domain", value: "qingshan.io", right: false, why: "`.io` is not approved for filing" },
  { field: "email", value: "beian@qingshan-keji.con", right: true, why: "a slip for `.com`: no error, but beian warns" },
];
