// Written by `cargo xtask generate` from src/filing/form.rs. Do not edit.

/** A filing (备案订单): the unit, who stands for it, and its services. */
export interface Filing {
  /** 省级行政区代码, six digits. */
  province?: string;
  /** 主办单位 */
  unit?: Unit;
  /** 主体负责人 */
  responsible?: Person;
  /** 网站 */
  websites?: Website[];
  /** APP */
  apps?: App[];
  /** 历史备案 */
  history?: PriorFiling[];
}

/** The organising unit (主办单位). */
export interface Unit {
  /** 主办单位性质 */
  nature?: string;
  /** 主办单位名称 */
  name?: string;
  /** 主办单位证件 */
  document?: UnitDocument;
  /** 所在城市 */
  city?: string;
  /** 通信地址 */
  address?: string;
  /** 有无公章 */
  hasSeal?: boolean;
  /** 是否有字号 */
  hasBrandName?: boolean;
  /** 备注 */
  remark?: string;
}

/** A responsible person (负责人). */
export interface Person {
  /** 姓名 */
  name?: string;
  /** 是否法定代表人 */
  isLegalRepresentative?: boolean;
  /** 证件 */
  document?: PersonDocument;
  /** 手机号码 */
  mobile?: string;
  /** 应急联系电话 */
  emergencyPhone?: string;
  /** 电子邮箱 */
  email?: string;
}

/** A website (网站). */
export interface Website {
  /** 网站名称 / APP 名称 */
  name?: string;
  /** 域名 */
  domains?: string[];
  /** IP 地址: an address or `start-end` */
  ips?: string[];
  /** 服务内容 */
  contents?: string[];
  /** 语言类别 */
  languages?: string[];
  /** 前置审批 */
  preapprovals?: Preapproval[];
  /** 首页地址 */
  homepage?: string;
  /** 备注 */
  remark?: string;
  /** 服务负责人, or `"same"` */
  responsible?: Person | "same";
}

/** An APP: a website's keys and those of an APP. */
export interface App extends Website {
  /** 图标 */
  icon?: Icon;
  /** 是否对外提供 SDK 服务 */
  providesSdk?: boolean;
  /** 是否使用第三方 SDK 服务 */
  usesSdk?: boolean;
  /** 使用的 SDK */
  sdks?: Sdk[];
  /** 运行平台 */
  platforms?: Platform[];
}

/** An earlier filing that the form knows of (历史备案), against which reuse is judged. */
export interface PriorFiling {
  /** 主办单位证件号码 */
  unitDocument?: string;
  /** 负责人 */
  responsible?: Person;
}

/** A unit's document (主办单位证件). */
export interface UnitDocument extends PersonDocument {
  /** 证件住所 */
  address?: string;
}

/** A person's document (负责人证件). */
export interface PersonDocument {
  /** 证件类型 */
  type?: string;
  /** 证件号码 */
  number?: string;
  /** 有效期起 */
  validFrom?: string;
  /** 有效期止, or `long-term` */
  validTo?: string;
}

/** A pre-approval (前置审批). */
export interface Preapproval {
  /** 审批项目 */
  kind?: string;
  /** 批准文号 */
  number?: string;
}

/** An icon (图标). */
export interface Icon {
  /** 文件名 */
  name?: string;
  /** Bytes. */
  size?: number;
  /** The first bytes, in base64. */
  head?: string;
}

/** An SDK in use. */
export interface Sdk {
  /** 供应商 */
  vendor?: string;
  /** 类型 */
  kind?: string;
}

/** An APP on one operating system (运行平台), with its features (特征信息). */
export interface Platform {
  /** 安卓, iOS or 鸿蒙, in any usual spelling. */
  kind?: string;
  /** 该平台使用的域名, out of the APP's. */
  domains?: string[];
  /** 包名、公钥、指纹 */
  packages?: Package[];
}

/** One package (安装包) and its signing certificate. */
export interface Package {
  /** 包名 / Bundle ID / bundleName */
  name?: string;
  /** 公钥 */
  publicKey?: string;
  /** 签名 MD5 值 / SHA-1 指纹 */
  fingerprint?: string;
}

/** A key of an object: its name, what stands under it, and for objects which one. */
export type Key =
  | readonly [name: string, kind: "text" | "texts" | "flag" | "number"]
  | readonly [name: string, kind: "one" | "many" | "oneOrSame", shape: string];

/** Every object of the form with its keys, in the order of the form: a key's place is its number at the door. */
export const SHAPES: { readonly [name: string]: readonly Key[] } = {
  Filing: [
    ["province", "text"],
    ["unit", "one", "Unit"],
    ["responsible", "one", "Person"],
    ["websites", "many", "Website"],
    ["apps", "many", "App"],
    ["history", "many", "PriorFiling"],
  ],
  Unit: [
    ["nature", "text"],
    ["name", "text"],
    ["document", "one", "UnitDocument"],
    ["city", "text"],
    ["address", "text"],
    ["hasSeal", "flag"],
    ["hasBrandName", "flag"],
    ["remark", "text"],
  ],
  Person: [
    ["name", "text"],
    ["isLegalRepresentative", "flag"],
    ["document", "one", "PersonDocument"],
    ["mobile", "text"],
    ["emergencyPhone", "text"],
    ["email", "text"],
  ],
  Website: [
    ["name", "text"],
    ["domains", "texts"],
    ["ips", "texts"],
    ["contents", "texts"],
    ["languages", "texts"],
    ["preapprovals", "many", "Preapproval"],
    ["homepage", "text"],
    ["remark", "text"],
    ["responsible", "oneOrSame", "Person"],
  ],
  App: [
    ["name", "text"],
    ["domains", "texts"],
    ["ips", "texts"],
    ["contents", "texts"],
    ["languages", "texts"],
    ["preapprovals", "many", "Preapproval"],
    ["homepage", "text"],
    ["remark", "text"],
    ["responsible", "oneOrSame", "Person"],
    ["icon", "one", "Icon"],
    ["providesSdk", "flag"],
    ["usesSdk", "flag"],
    ["sdks", "many", "Sdk"],
    ["platforms", "many", "Platform"],
  ],
  PriorFiling: [
    ["unitDocument", "text"],
    ["responsible", "one", "Person"],
  ],
  UnitDocument: [
    ["type", "text"],
    ["number", "text"],
    ["validFrom", "text"],
    ["validTo", "text"],
    ["address", "text"],
  ],
  PersonDocument: [
    ["type", "text"],
    ["number", "text"],
    ["validFrom", "text"],
    ["validTo", "text"],
  ],
  Preapproval: [
    ["kind", "text"],
    ["number", "text"],
  ],
  Icon: [
    ["name", "text"],
    ["size", "number"],
    ["head", "text"],
  ],
  Sdk: [
    ["vendor", "text"],
    ["kind", "text"],
  ],
  Platform: [
    ["kind", "text"],
    ["domains", "texts"],
    ["packages", "many", "Package"],
  ],
  Package: [
    ["name", "text"],
    ["publicKey", "text"],
    ["fingerprint", "text"],
  ],
};
