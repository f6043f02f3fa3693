import type { Draft } from "../form/desk";
import { ANDROID_KEY, ANDROID_MD5, HARMONY_KEY, HARMONY_SHA1, IOS_KEY, IOS_SHA1 } from "./keys";

/**
 * 一份合格的备案: a unit, its website and an APP on three platforms, in which nothing is wrong. Everybody in it is made up, and no
 * document in it expires.
 */
export const CLEAN: Draft = {
  kind: "both",
  provider: "tencent",
  filing: {
    province: "310000",
    unit: {
      nature: "enterprise",
      name: "青山（上海）科技有限公司",
      document: {
        type: "credit-code",
        number: "91310115XXXX000274",
        validFrom: "2016-07-12",
        validTo: "long-term",
        address: "上海市浦东新区青山路1号2栋303室",
      },
      city: "上海市",
      address: "上海市浦东新区青山路1号2栋303室",
      hasSeal: true,
      remark: "",
    },
    responsible: {
      name: "林青山",
      isLegalRepresentative: true,
      document: { type: "resident-id", number: "110101196503010003", validFrom: "2012-03-15", validTo: "long-term" },
      mobile: "13800000001",
      emergencyPhone: "13900000007",
      email: "beian@qingshan-keji.cn",
    },
    websites: [
      {
        name: "青山科技",
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
        domains: ["qingshan-keji.cn", "api.qingshan-keji.cn"],
        ips: ["120.46.18.36-120.46.18.39", "240e:3b7::1-240e:3b7::1"],
        contents: ["app"],
        languages: ["zh-hans"],
        preapprovals: [],
        homepage: "",
        remark: "记录文字和图片的笔记，在多台设备之间同步",
        responsible: "same",
        icon: { name: "qingshan-notes.png", size: 24310, head: "iVBORw0KGgoAAAANSUhEUg==" },
        providesSdk: false,
        usesSdk: false,
        sdks: [],
        platforms: [
          {
            kind: "android",
            domains: ["qingshan-keji.cn", "api.qingshan-keji.cn"],
            packages: [{ name: "cn.qingshan.notes", publicKey: ANDROID_KEY, fingerprint: ANDROID_MD5 }],
          },
          {
            kind: "ios",
            domains: ["api.qingshan-keji.cn"],
            packages: [{ name: "cn.qingshan.notes", publicKey: IOS_KEY, fingerprint: IOS_SHA1 }],
          },
          {
            kind: "harmonyos",
            domains: ["api.qingshan-keji.cn"],
            packages: [{ name: "cn.qingshan.notes.next", publicKey: HARMONY_KEY, fingerprint: HARMONY_SHA1 }],
          },
        ],
      },
    ],
    history: [],
  },
};
