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
  "domain.numeric_suffix": Record<string, never>;
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
  "domain.no_suffix": Record<string, never>;
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
  "ip.shortened": { full: string };
  "ip.single": Record<string, never>;
  "platform.store": { text: string };
  "platform.file": { text: string };
  "platform.service_type": { text: string };
  "platform.several": { count: number };
  "platform.other_system": { text: string };
  "platform.unknown": { text: string };
  "package_name.several": { count: number };
  "package_name.label_pasted": Record<string, never>;
  "package_name.has_path": Record<string, never>;
  "package_name.file_name": { ending: string };
  "package_name.wildcard": Record<string, never>;
  "package_name.display_name": { text: string };
  "package_name.chinese_character": { position: number };
  "package_name.empty_segment": Record<string, never>;
  "package_name.blank": { position: number };
  "package_name.hyphen": { platform: Term };
  "package_name.underscore": Record<string, never>;
  "package_name.character": { character: string; position: number; platform: Term };
  "package_name.one_segment": { platform: Term };
  "package_name.segment_start": { segment: string; platform: Term };
  "package_name.segment_end": { segment: string };
  "package_name.reserved_word": { segment: string };
  "package_name.length": { length: number; min: number; max: number };
  "package_name.long": { length: number };
  "package_name.two_segments": Record<string, never>;
  "package_name.team_id": { prefix: string };
  "package_name.template": Record<string, never>;
  "package_name.debug_suffix": { segment: string };
  "package_name.java_keyword": { segment: string };
  "fingerprint.key_material": Record<string, never>;
  "fingerprint.several": { count: number };
  "fingerprint.base64": { algorithm: Term };
  "fingerprint.look_alike": { character: string; position: number; meant: string };
  "fingerprint.not_hex": { character: string; position: number };
  "fingerprint.length": { length: number; expected: number; platform: Term; algorithm: Term };
  "fingerprint.no_such_length": { length: number };
  "fingerprint.empty_input": { algorithm: Term };
  "fingerprint.test_key": { owner: string };
  "fingerprint.placeholder": Record<string, never>;
  "fingerprint.algorithm": { platform: Term; found: Term; wanted: Term };
  "fingerprint.sha256": Record<string, never>;
  "public_key.secret": Record<string, never>;
  "public_key.ellipsis": Record<string, never>;
  "public_key.exponent": Record<string, never>;
  "public_key.is_fingerprint": { algorithm: Term };
  "public_key.certificate": Record<string, never>;
  "public_key.debug_certificate": Record<string, never>;
  "public_key.certificate_chain": { count: number };
  "public_key.certificate_package": Record<string, never>;
  "public_key.tool_output": Record<string, never>;
  "public_key.not_a_key": { character: string; position: number };
  "public_key.odd_digits": { digits: number };
  "public_key.too_short": { digits: number; least: number };
  "public_key.too_long": { digits: number; most: number };
  "public_key.cut_off": { digits: number; expected: number };
  "public_key.cut_off_decimal": { digits: number };
  "public_key.first_digit": { digit: string };
  "public_key.last_digit": { digit: string };
  "public_key.repeated_digit": { digit: string };
  "public_key.small_factor": { prime: number };
  "public_key.point_prefix": Record<string, never>;
  "public_key.point_length": { digits: number; expected: number };
  "public_key.not_on_curve": Record<string, never>;
  "public_key.structure_cut_off": Record<string, never>;
  "public_key.structure": Record<string, never>;
  "public_key.algorithm": Record<string, never>;
  "public_key.weak": { bits: number };
  "public_key.unusual_size": { bits: number };
  "public_key.shape": { shape: Term };
  "public_key.curve": { bits: number };
  "public_key.platform": { platform: Term };
  "phone.character": { character: string };
  "phone.several": { count: number };
  "phone.too_short": { length: number; expected: number };
  "phone.too_long": { length: number; expected: number };
  "phone.start": { prefix: string };
  "phone.iot": Record<string, never>;
  "phone.landline": Record<string, never>;
  "phone.service_number": { prefix: string };
  "phone.other_region": { region: Term };
  "phone.foreign": Record<string, never>;
  "phone.extension_not_taken": Record<string, never>;
  "phone.extension_length": { length: number; max: number };
  "phone.unassigned": { prefix: string };
  "phone.satellite": { prefix: string };
  "phone.iot_range": { prefix: string };
  "phone.dummy": Record<string, never>;
  "phone.virtual_operator": { prefix: string };
  "phone.data_card": { prefix: string };
  "phone.unrecognized": Record<string, never>;
  "phone.area_code_missing": Record<string, never>;
  "phone.area_code_invalid": { prefix: string };
  "phone.area_code_unknown": { code: string };
  "phone.area_code_merged": { code: string; new: string };
  "phone.area_code_retired": { code: string };
  "phone.local_start": { digit: string };
  "phone.local_too_short": { length: number };
  "phone.local_too_long": { length: number };
  "phone.local_length": { code: string; length: number; expected: number };
  "phone.landline_wechat": Record<string, never>;
  "email.at_missing": Record<string, never>;
  "email.at_repeated": { count: number };
  "email.several": { count: number };
  "email.local_missing": Record<string, never>;
  "email.local_too_long": { length: number; max: number };
  "email.local_dots": Record<string, never>;
  "email.local_not_ascii": Record<string, never>;
  "email.local_character": { character: string };
  "email.blank": Record<string, never>;
  "email.domain_missing": Record<string, never>;
  "email.domain_comma": Record<string, never>;
  "email.domain_dots": Record<string, never>;
  "email.domain_hyphen": Record<string, never>;
  "email.domain_not_ascii": Record<string, never>;
  "email.domain_character": { character: string };
  "email.label_too_long": { length: number; max: number };
  "email.suffix_missing": Record<string, never>;
  "email.suffix_invalid": { suffix: string };
  "email.too_long": { length: number; max: number };
  "email.typo": { domain: string; meant: string };
  "email.uncommon_character": { character: string };
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
  | "SHA-256"
  | "hong-kong"
  | "macau"
  | "taiwan"
  | "PKCS#1"
  | "SPKI"
  | "base64-modulus"
  | "compressed-point";

/** The facts that are terms, where a code has any: sentences say them in the language of the sentence. */
export const TERM_FACTS: { readonly [code: string]: readonly string[] } = {
  "ip.character": ["family"],
  "ip.end_missing": ["end"],
  "ip.not_public": ["kind"],
  "ip.range_not_public": ["kind"],
  "ip.service_block": ["kind"],
  "package_name.hyphen": ["platform"],
  "package_name.character": ["platform"],
  "package_name.one_segment": ["platform"],
  "package_name.segment_start": ["platform"],
  "fingerprint.base64": ["algorithm"],
  "fingerprint.length": ["platform", "algorithm"],
  "fingerprint.empty_input": ["algorithm"],
  "fingerprint.algorithm": ["platform", "found", "wanted"],
  "public_key.is_fingerprint": ["algorithm"],
  "public_key.shape": ["shape"],
  "public_key.platform": ["platform"],
  "phone.other_region": ["region"],
  "contact.mobile_shared": ["other"],
  "contact.email_shared": ["other"],
  "contact.not_one_to_one": ["contact"],
  "contact.emergency_is_other_mobile": ["other"],
  "feature.fingerprint_on_two_platforms": ["platform"],
  "feature.key_on_two_platforms": ["platform"],
};
