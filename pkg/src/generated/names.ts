// Written by `cargo xtask generate` from src/context.rs. Do not edit.

export const FIELDS = [
  "domain",
  "ip",
  "packageName",
  "fingerprint",
  "publicKey",
  "personName",
  "mobile",
  "emergencyPhone",
  "email",
  "personDocument",
  "unitName",
  "unitDocument",
  "address",
  "siteName",
  "appName",
  "homepage",
  "icpNumber",
  "policeNumber",
  "smsCode",
  "remark",
  "date",
  "smsIdTail",
] as const;

/** What a value is (字段): the law that judges it. */
export type Field = (typeof FIELDS)[number];

export const PROVIDERS = ["huawei", "tencent", "aliyun", "wechat"] as const;

/** The access provider (接入商) whose console takes the filing. */
export type Provider = (typeof PROVIDERS)[number];

export const SERVICES = ["website", "app"] as const;

/** What is filed (服务类型). */
export type Service = (typeof SERVICES)[number];

export const PLATFORM_KINDS = ["android", "ios", "harmonyos"] as const;

/** The operating system that an APP runs on (运行平台), never the store it is sold in. */
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

export const DOCUMENT_TYPES = [
  "resident-id",
  "hk-macau-permit",
  "taiwan-permit",
  "hk-macau-residence-permit",
  "taiwan-residence-permit",
  "permanent-resident-card",
  "passport",
  "credit-code",
  "organization-code",
  "registration-number",
  "other",
] as const;

/** The kind of a person's or a unit's document (证件类型). */
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
