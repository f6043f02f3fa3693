// Written by `cargo xtask generate` from src/catalog. Do not edit.

/** The facts of each issue code. */
export interface IssueParams {
  "value.missing": Record<string, never>;
  "value.too_long": { length: number; max: number };
  "value.rewritten": Record<string, never>;
  "value.not_judged": Record<string, never>;
  "domain.list": { count: number };
  "domain.is_email": Record<string, never>;
  "domain.is_url": Record<string, never>;
  "domain.has_port": { port: string };
  "domain.is_ip": Record<string, never>;
  "domain.ip_filing": Record<string, never>;
  "domain.numeric_suffix": { label: string };
  "domain.wildcard": Record<string, never>;
  "domain.empty_label": Record<string, never>;
  "domain.too_long": { length: number; max: number };
  "domain.label_too_long": { label: string; length: number; max: number };
  "domain.blank": { place: number };
  "domain.underscore": { place: number };
  "domain.lookalike": { character: string; place: number };
  "domain.bad_character": { character: string; place: number };
  "domain.hyphen_at_edge": { label: string };
  "domain.hyphens_third": { label: string };
  "domain.bad_punycode": { label: string };
  "domain.punycode_character": { label: string; character: string };
  "domain.special_use": { suffix: string };
  "domain.placeholder": { registrable: string };
  "domain.sample": { registrable: string };
  "domain.not_own": { owner: string };
  "domain.no_suffix": { label: string };
  "domain.suffix_only": { suffix: string };
  "domain.suffix_not_approved": { suffix: string };
  "domain.suffix_disputed": { suffix: string };
  "domain.suffix_unknown": { suffix: string; date: string };
  "domain.suffix_restricted": { suffix: string };
  "domain.suffix_late": { suffix: string };
  "domain.suffix_watched": { suffix: string };
  "domain.not_main": { level: number; registrable: string };
  "domain.too_deep": { level: number; max: number };
  "domain.double_hyphen_cn": { label: string; suffix: string };
  "domain.double_hyphen": { label: string };
  "domain.chinese_prefix": { suffix: string };
  "domain.app_www": Record<string, never>;
  "ip.list": { count: number };
  "ip.separator": Record<string, never>;
  "ip.url": Record<string, never>;
  "ip.domain": { name: string };
  "ip.port": { port: string };
  "ip.brackets": Record<string, never>;
  "ip.cidr": { first: string; last: string };
  "ip.prefix": { prefix: string; max: number };
  "ip.zone": { zone: string };
  "ip.wildcard": Record<string, never>;
  "ip.extra_text": Record<string, never>;
  "ip.leading_zero": { part: string };
  "ip.number": Record<string, never>;
  "ip.empty_part": Record<string, never>;
  "ip.parts": { count: number };
  "ip.octet": { part: string };
  "ip.mapped": { address: string };
  "ip.mac": Record<string, never>;
  "ip.double_colon": Record<string, never>;
  "ip.stray_colon": Record<string, never>;
  "ip.few_groups": { count: number };
  "ip.many_groups": { count: number; max: number };
  "ip.group_too_long": { group: string };
  "ip.character": { character: string; family: Term };
  "ip.shorthand": Record<string, never>;
  "ip.end_missing": { end: Term };
  "ip.ends": { count: number };
  "ip.mixed_families": Record<string, never>;
  "ip.swapped": Record<string, never>;
  "ip.not_public": { block: string; kind: Term; rfc: number };
  "ip.range_not_public": { block: string; kind: Term; rfc: number };
  "ip.not_allocated": { block: string };
  "ip.service_block": { block: string; kind: Term; rfc: number };
  "ip.resolver": { owner: string };
  "ip.edge": { octet: number };
  "ip.large_range": { count: string; max: string };
  "ip.single": Record<string, never>;
  "filing.no_service": Record<string, never>;
  "filing.unknown_key": { key: string };
  "filing.too_many_values": { count: number; max: number };
  "contact.mobile_shared": { other: Term };
  "contact.email_shared": { other: Term };
  "contact.same_person": Record<string, never>;
  "contact.not_one_to_one": { contact: Term };
  "contact.emergency_is_own_mobile": Record<string, never>;
  "contact.phones_swapped": Record<string, never>;
  "contact.emergency_is_other_mobile": { other: Term };
  "package.repeated": Record<string, never>;
  "package.in_two_apps": Record<string, never>;
  "package.case_only": Record<string, never>;
  "app_name.repeated": Record<string, never>;
  "app_name.nearly_repeated": Record<string, never>;
  "domain.repeated": Record<string, never>;
  "domain.variant_repeated": Record<string, never>;
  "domain.in_two_websites": Record<string, never>;
  "platform.domain_not_listed": Record<string, never>;
  "ip.repeated": Record<string, never>;
  "ip.overlap": { merged: string };
  "ip.adjacent": { merged: string };
  "feature.same_text": Record<string, never>;
  "feature.fingerprint_on_two_platforms": { platform: Term };
  "feature.one_certificate_two_keys": Record<string, never>;
  "feature.key_on_two_platforms": { platform: Term };
}

/** The stable name of a fault. */
export type IssueCode = keyof IssueParams;

/** A name from a closed list that sentences say in each language. */
export type Term =
  | "android"
  | "ios"
  | "harmonyos"
  | "unit-responsible"
  | "service-responsible"
  | "mobile"
  | "email"
  | "ipv4"
  | "ipv6"
  | "start"
  | "end"
  | "this-network"
  | "private"
  | "shared"
  | "loopback"
  | "link-local"
  | "site-local"
  | "protocol"
  | "documentation"
  | "6to4"
  | "teredo"
  | "orchid"
  | "drone-id"
  | "benchmarking"
  | "multicast"
  | "reserved"
  | "broadcast"
  | "unspecified"
  | "ipv4-compatible"
  | "ipv4-mapped"
  | "nat64"
  | "discard"
  | "dummy"
  | "srv6"
  | "as112"
  | "amt"
  | "MD5"
  | "SHA-1"
  | "SHA-256";

/** The facts that are terms, where a code has any: sentences say them in the language of the sentence. */
export const TERM_FACTS: { readonly [code: string]: readonly string[] } = {
  "ip.character": ["family"],
  "ip.end_missing": ["end"],
  "ip.not_public": ["kind"],
  "ip.range_not_public": ["kind"],
  "ip.service_block": ["kind"],
  "contact.mobile_shared": ["other"],
  "contact.email_shared": ["other"],
  "contact.not_one_to_one": ["contact"],
  "contact.emergency_is_other_mobile": ["other"],
  "feature.fingerprint_on_two_platforms": ["platform"],
  "feature.key_on_two_platforms": ["platform"],
};
