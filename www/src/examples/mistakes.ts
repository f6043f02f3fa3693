import type { Draft } from "../form/desk";
import { ANDROID_KEY, ANDROID_MD5, IOS_KEY, IOS_MD5, IOS_SHA1 } from "./keys";

/** 十八个常见错误: what filings come back for most often. Each is numbered where it stands. */
export const MISTAKES: Draft = {
  kind: "both",
  provider: "tencent",
  filing: {
    province: "310000",
    unit: {
      nature: "enterprise",
      name: "青山（上海）科技有限公司",
      document: {
        type: "credit-code",
        number: "9131O115XXXX000274", // 1: the letter O for a zero
        validFrom: "2016-07-12",
        validTo: "long-term",
        address: "上海市浦东新区青山路1号2栋303室",
      },
      city: "上海市",
      address: "上海市浦东新区青山路附近", // 2: no door
      hasSeal: true,
      remark: "",
    },
    responsible: {
      name: "林青山",
      isLegalRepresentative: true,
      document: {
        type: "resident-id",
        number: "110101196503010004", // 3: a check digit that is not that of the rest
        validFrom: "2012-03-15",
        validTo: "long-term",
      },
      mobile: "13800000001",
      emergencyPhone: "13900000007",
      email: "linqingshan@gmial.com", // 4: a slip in the mail provider's name
    },
    websites: [
      {
        name: "青山", // 5: too short
        domains: ["qingshan-keji.cn"],
        ips: ["120.46.18.36-120.46.18.36"],
        contents: ["unit-portal"],
        languages: ["zh-hans"],
        preapprovals: [],
        homepage: "https://qingshan-keji.cn",
        remark: "介绍本公司和青山笔记，提供产品的使用说明和下载",
        responsible: "same",
      },
    ],
    apps: [
      {
        name: "青山笔记",
        domains: [
          "https://api.qingshan-keji.cn/v1", // 6: an address instead of a domain
          "cdn.v2.img.qingshan-keji.cn", // 7: level five
          "qingshan-keji.cn",
        ],
        ips: [
          "192.168.1.10", // 8: a private address
          "120.46.18.40-120.46.18.36", // 9: the ends of the range are swapped
        ],
        contents: ["app"],
        languages: ["zh-hans"],
        preapprovals: [],
        homepage: "",
        remark: "记录文字和图片的笔记，在多台设备之间同步",
        responsible: {
          name: "周映雪",
          isLegalRepresentative: false,
          document: {
            type: "resident-id",
            number: "370102196106300001",
            validFrom: "2012-07-12",
            validTo: "2002-07-12", // 10: it ends before it begins
          },
          mobile: "13800000001", // 11: the number of another person
          emergencyPhone: "13900000008",
          email: "zhouyingxue@qingshan-keji.cn",
        },
        icon: { name: "qingshan-notes.png", size: 24310, head: "UklGRlBfAABXRUJQVlA4" }, // 12: a WebP under another name
        providesSdk: false,
        usesSdk: false,
        sdks: [],
        platforms: [
          {
            kind: "android",
            domains: ["qingshan-keji.cn"],
            packages: [
              {
                name: "qingshan", // 13: one segment
                publicKey: ANDROID_KEY.slice(0, 240), // 14: cut off
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
                fingerprint: IOS_MD5, // 15: MD5 where iOS needs SHA-1
              },
            ],
          },
        ],
      },
      {
        name: "青山日历",
        domains: ["qingshan.io"], // 16: a suffix that is not approved
        ips: ["120.46.20.8-120.46.20.8"],
        contents: ["app"],
        languages: ["zh-hans"],
        preapprovals: [],
        homepage: "",
        remark: "记录日程和提醒的日历，可与青山笔记互相引用",
        responsible: {
          name: "陈望舒",
          isLegalRepresentative: false,
          document: { type: "resident-id", number: "360102195604200007", validFrom: "2012-07-12", validTo: "long-term" },
          mobile: "13900000003",
          emergencyPhone: "13900000003", // 17: the person's own mobile
          email: "chenwangshu@qingshan-keji.cn",
        },
        icon: { name: "qingshan-calendar.png", size: 19872, head: "iVBORw0KGgoAAAANSUhEUg==" },
        providesSdk: false,
        usesSdk: false,
        sdks: [],
        platforms: [
          {
            kind: "ios",
            domains: ["qingshan.io"],
            packages: [
              {
                name: "cn.qingshan.notes", // 18: the other APP's Bundle ID
                publicKey: IOS_KEY,
                fingerprint: IOS_SHA1,
              },
            ],
          },
        ],
      },
    ],
    history: [],
  },
};
