import type { Draft } from "../form/desk";
import { ANDROID_KEY, ANDROID_MD5, HARMONY_KEY, HARMONY_SHA1, IOS_KEY, IOS_SHA1 } from "./keys";

/** 一份合格的备案: one APP on three platforms and its website, in which nothing is wrong. Everybody in it is made up. */
export const CLEAN: Draft = {
  service: "app",
  provider: "tencent",
  province: "440000",
  filing: {
    responsible: {
      name: "林青山",
      document: { number: "440305200002290002" },
      mobile: "13800000001",
      emergencyPhone: "13900000007",
      email: "beian@qingshan-keji.cn",
    },
    websites: [{ name: "青山科技", domains: ["qingshan-keji.cn"], ips: ["120.46.18.36-120.46.18.36"], responsible: "same" }],
    apps: [
      {
        name: "青山笔记",
        domains: ["qingshan-keji.cn", "api.qingshan-keji.cn"],
        ips: ["120.46.18.36-120.46.18.39", "240e:3b7::1-240e:3b7::1"],
        responsible: "same",
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
  },
};
