import type { Draft } from "../form/desk";
import { unit, website } from "../form/filing";
import { ANDROID_KEY, ANDROID_MD5, IOS_KEY, IOS_MD5, IOS_SHA1 } from "./keys";

/** 十二个常见错误: what filings come back for most often. Each is numbered where it stands. */
export const MISTAKES: Draft = {
  kind: "app",
  provider: "tencent",
  filing: {
    province: "440000",
    unit: unit(),
    responsible: {
      name: "林青山",
      document: { number: "440305200002290002" },
      mobile: "13800000001",
      emergencyPhone: "13900000007",
      email: "linqingshan@gmial.com", // 1: a slip in the mail provider's name
    },
    websites: [website()],
    apps: [
      {
        name: "青山笔记",
        domains: [
          "https://api.qingshan-keji.cn/v1", // 2: an address instead of a domain
          "cdn.v2.img.qingshan-keji.cn", // 3: level five
          "qingshan-keji.cn",
        ],
        ips: [
          "192.168.1.10", // 4: a private address
          "120.46.18.40-120.46.18.36", // 5: the ends of the range are swapped
        ],
        responsible: {
          name: "周映雪",
          document: { number: "510107198808080004" },
          mobile: "13800000001", // 6: the number of another person
          emergencyPhone: "13900000008",
          email: "zhouyingxue@qingshan-keji.cn",
        },
        platforms: [
          {
            kind: "android",
            domains: ["qingshan-keji.cn"],
            packages: [
              {
                name: "qingshan", // 7: one segment
                publicKey: ANDROID_KEY.slice(0, 240), // 8: cut off
                fingerprint: ANDROID_MD5,
              },
            ],
          },
          {
            kind: "ios",
            domains: ["qingshan-keji.cn"],
            packages: [
              {
                name: "cn.qingshan.notes",
                publicKey: IOS_KEY,
                fingerprint: IOS_MD5, // 9: MD5 where iOS needs SHA-1
              },
            ],
          },
        ],
      },
      {
        name: "青山日历",
        domains: ["qingshan.io"], // 10: a suffix that is not approved
        ips: ["120.46.20.8-120.46.20.8"],
        responsible: {
          name: "陈望舒",
          document: { number: "310115199912310006" },
          mobile: "13900000003",
          emergencyPhone: "13900000003", // 11: the person's own mobile
          email: "chenwangshu@qingshan-keji.cn",
        },
        platforms: [
          {
            kind: "ios",
            domains: ["qingshan.io"],
            packages: [
              {
                name: "cn.qingshan.notes", // 12: the other APP's Bundle ID
                publicKey: IOS_KEY,
                fingerprint: IOS_SHA1,
              },
            ],
          },
        ],
      },
    ],
  },
};
