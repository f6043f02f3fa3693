// The facts of a value, by field. Each is there once the value parsed; before that there are none.

import type { Field, PlatformKind } from "./generated/names.js";

/** 域名 */
export interface DomainFacts {
  /** As machines write it, Punycode for Chinese labels. */
  ascii: string;
  /** As people write it. */
  unicode: string;
  /** The public suffix, such as `com.cn`. */
  suffix: string;
  /** The main domain (主域名). */
  registrable: string;
  /** Levels counted from the suffix: 2 is the main domain. */
  level: number;
}

/** IP 地址或起止范围 */
export interface IpFacts {
  /** 4 or 6. */
  family: number;
  start: string;
  end: string;
  canonical: string;
  expanded: string;
}

/** APP 包名 */
export interface PackageNameFacts {
  platform: PlatformKind;
}

/** 证书指纹 */
export interface FingerprintFacts {
  /** `MD5`, `SHA-1` or `SHA-256`. */
  algorithm: string;
  hex: string;
}

/** 平台公钥 */
export interface PublicKeyFacts {
  /** `RSA` or `EC`. */
  algorithm: string;
  bits: number;
  /** Of RSA keys: the modulus in hex. */
  modulus: string;
}

/** 负责人证件号码 */
export interface PersonDocumentFacts {
  /** ISO date. */
  birthDate: string;
  /** Six-digit code of the region where the number was first given. */
  region: string;
}

/** 主办单位证件号码 */
export interface UnitDocumentFacts {
  /** Six-digit code of the region where it was registered. */
  region: string;
  /** The first two characters of a credit code: the department that registers, and the kind of unit. */
  category: string;
}

/** ICP 备案号 */
export interface IcpNumberFacts {
  province: string;
  subject: string;
  service: string;
}

interface Facts {
  domain: DomainFacts;
  ip: IpFacts;
  packageName: PackageNameFacts;
  fingerprint: FingerprintFacts;
  publicKey: PublicKeyFacts;
  personDocument: PersonDocumentFacts;
  unitDocument: UnitDocumentFacts;
  icpNumber: IcpNumberFacts;
}

/** The facts of a field. All may be absent: a text that holds no such value has none. */
export type FieldFacts<F extends Field> = F extends keyof Facts ? Partial<Facts[F]> : Record<string, never>;
