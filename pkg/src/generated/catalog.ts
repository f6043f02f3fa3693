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
  "domain.suffix_restricted": { suffix: string; holder: Term };
  "domain.suffix_late": { suffix: string };
  "domain.suffix_watched": { suffix: string };
  "domain.not_main": { before: number; registrable: string };
  "domain.too_deep": { level: number; max: number };
  "domain.double_hyphen_cn": { label: string; suffix: string };
  "domain.double_hyphen": { label: string };
  "domain.chinese_prefix": { suffix: string };
  "domain.app_www": Record<string, never>;
  "ip.list": { count: number };
  "ip.url": Record<string, never>;
  "ip.domain": { name: string };
  "ip.port": { port: string };
  "ip.cidr": { range: string };
  "ip.prefix": { prefix: string; max: number };
  "ip.extra_text": Record<string, never>;
  "ip.leading_zero": { part: string };
  "ip.empty_part": Record<string, never>;
  "ip.parts": { count: number };
  "ip.octet": { part: string };
  "ip.mapped": { address: string };
  "ip.colons": Record<string, never>;
  "ip.groups": { count: number };
  "ip.group_too_long": { group: string };
  "ip.character": { character: string };
  "ip.shorthand": Record<string, never>;
  "ip.ends": Record<string, never>;
  "ip.mixed_families": Record<string, never>;
  "ip.swapped": Record<string, never>;
  "ip.not_public": { block: string; kind: Term; rfc: number };
  "ip.range_not_public": { block: string; kind: Term; rfc: number };
  "ip.not_allocated": Record<string, never>;
  "ip.service_block": { block: string; kind: Term; rfc: number };
  "ip.resolver": { owner: Term };
  "ip.edge": { octet: number };
  "ip.large_range": { max: string };
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
  "fingerprint.unusual": { platform: Term; found: Term; wanted: Term };
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
  "phone.not_mainland": Record<string, never>;
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
  "phone.mobile_advised": Record<string, never>;
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
  "email.suffix_invalid": Record<string, never>;
  "email.too_long": { length: number; max: number };
  "email.typo": { domain: string; meant: string };
  "email.uncommon_character": { character: string };
  "email.disposable": { domain: string };
  "document.other_type": { document: Term };
  "resident_id.character": { character: string; position: number };
  "resident_id.length": { length: number; expected: number };
  "resident_id.first_generation": Record<string, never>;
  "resident_id.region": Record<string, never>;
  "resident_id.taiwan": Record<string, never>;
  "resident_id.birth_date": Record<string, never>;
  "resident_id.birth_range": Record<string, never>;
  "resident_id.check_digit": Record<string, never>;
  "credit_code.character": { character: string; position: number };
  "credit_code.length": { length: number; expected: number };
  "credit_code.head": { character: string; position: number };
  "credit_code.region": { character: string; position: number };
  "credit_code.check": Record<string, never>;
  "credit_code.category": { category: string };
  "credit_code.organization": Record<string, never>;
  "credit_code.other_province": { region: string };
  "date.format": { text: string };
  "date.no_such_day": Record<string, never>;
  "date.two": Record<string, never>;
  "document.not_accepted": { document: Term };
  "document.not_a_persons": { document: Term };
  "document.unusual_length": { length: number; min: number; max: number };
  "card_number.character": { document: Term; character: string; position: number };
  "card_number.length": { document: Term; length: number; expected: number };
  "card_number.head": { document: Term; head: string };
  "card_number.birth_date": { document: Term };
  "card_number.birth_range": { document: Term };
  "card_number.check_digit": { document: Term };
  "permanent_resident_card.old_form": Record<string, never>;
  "hk_macau_permit.head": Record<string, never>;
  "hk_macau_permit.character": { character: string; position: number };
  "hk_macau_permit.length": { digits: number };
  "hk_macau_permit.early": Record<string, never>;
  "hk_macau_permit.reissue": Record<string, never>;
  "taiwan_permit.character": { character: string; position: number };
  "taiwan_permit.length": { length: number; expected: number };
  "taiwan_permit.booklet": Record<string, never>;
  "passport.character": { character: string; position: number };
  "passport.length": { length: number; min: number; max: number };
  "passport.unusual_length": { length: number };
  "passport.chinese": Record<string, never>;
  "registration_number.character": { character: string; position: number };
  "registration_number.length": { length: number; expected: number };
  "registration_number.check_digit": Record<string, never>;
  "registration_number.old": Record<string, never>;
  "organization_code.character": { character: string; position: number };
  "organization_code.length": { length: number; expected: number };
  "organization_code.check": Record<string, never>;
  "filing.no_service": Record<string, never>;
  "filing.province": { text: string };
  "filing.unknown_key": { key: string };
  "filing.unknown_choice": { text: string; list: Term };
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
  "person_name.character": { character: string; position: number };
  "person_name.short": { length: number };
  "person_name.long": { length: number; max: number };
  "person_name.blank": Record<string, never>;
  "person_name.mixed": Record<string, never>;
  "person_name.latin": Record<string, never>;
  "person_name.script": { character: string; position: number };
  "person_name.case": Record<string, never>;
  "sms_code.format": Record<string, never>;
  "sms_id_tail.format": Record<string, never>;
  "icp_number.format": Record<string, never>;
  "icp_number.province": { name: string };
  "icp_number.plate_name": { name: string; filed: string };
  "icp_number.digits": { count: number };
  "icp_number.tail": Record<string, never>;
  "icp_number.other_service": { service: Term; wanted: Term };
  "icp_number.subject": Record<string, never>;
  "icp_number.permit": Record<string, never>;
  "icp_number.police": Record<string, never>;
  "police_number.format": Record<string, never>;
  "police_number.is_icp": Record<string, never>;
  "police_number.digits": { count: number; expected: number };
  "police_number.other_province": { digits: string; name: string };
  "unit_name.digits": Record<string, never>;
  "unit_name.placeholder": Record<string, never>;
  "unit_name.character": { character: string };
  "unit_name.holds_address": Record<string, never>;
  "unit_name.other_person": Record<string, never>;
  "unit_name.address": Record<string, never>;
  "unit_name.no_han": Record<string, never>;
  "unit_name.no_form": Record<string, never>;
  "unit_name.too_long": { length: number; max: number };
  "unit_name.blank": Record<string, never>;
  "unit_name.half_brackets": Record<string, never>;
  "address.digits": Record<string, never>;
  "address.no_han": Record<string, never>;
  "address.imprecise": Record<string, never>;
  "address.district_word": Record<string, never>;
  "address.renamed": { old: string; now: string };
  "address.region": Record<string, never>;
  "address.other_province": { province: string };
  "address.other_city": { city: string; other: string };
  "unit.document_of_person": { nature: Term };
  "unit.document_of_unit": Record<string, never>;
  "unit.document_unusual": { nature: Term; document: Term };
  "unit.nature_not_category": { category: string; nature: Term; expected: Term };
  "unit.organization_code": Record<string, never>;
  "unit.medical_licence": Record<string, never>;
  "unit.document_dates": Record<string, never>;
  "unit.document_expired": Record<string, never>;
  "unit.document_validity": { months: number };
  "unit.no_seal": Record<string, never>;
  "unit.no_brand_individual": Record<string, never>;
  "unit.no_brand": Record<string, never>;
  "unit.no_brand_remark": Record<string, never>;
  "unit.no_brand_name": Record<string, never>;
  "site_name.short": { length: number; least: number };
  "site_name.is_domain": Record<string, never>;
  "site_name.digits": Record<string, never>;
  "site_name.latin": Record<string, never>;
  "site_name.symbol": { character: string };
  "site_name.no_han": Record<string, never>;
  "site_name.few_han": { count: number; least: number };
  "site_name.has_latin": Record<string, never>;
  "site_name.sign": { sign: string };
  "site_name.long": { length: number; max: number };
  "site_name.state": { word: string };
  "site_name.state_inside": { word: string };
  "site_name.authority": { word: string };
  "site_name.sensitive": { word: string };
  "site_name.lottery": { word: string };
  "site_name.foreign": { word: string };
  "site_name.finance": { word: string };
  "site_name.training": { word: string };
  "site_name.province_word": { word: string };
  "site_name.format_word": { word: string };
  "site_name.approval_word": { word: string };
  "site_name.of_units": { word: string };
  "site_name.person": Record<string, never>;
  "site_name.place": { word: string };
  "site_name.unlike_unit": Record<string, never>;
  "app_name.character": { character: string };
  "app_name.placeholder": Record<string, never>;
  "app_name.digits": Record<string, never>;
  "app_name.latin": Record<string, never>;
  "app_name.known": Record<string, never>;
  "app_name.generic": Record<string, never>;
  "app_name.sign": { sign: string };
  "app_name.state": { word: string };
  "app_name.edition": { word: string };
  "app_name.marketing": { word: string };
  "app_name.long": { length: number; max: number };
  "homepage.no_scheme": Record<string, never>;
  "homepage.typo": Record<string, never>;
  "homepage.scheme": { scheme: string };
  "homepage.several": Record<string, never>;
  "homepage.blank": Record<string, never>;
  "homepage.ip": Record<string, never>;
  "homepage.host": { host: string };
  "homepage.long": { length: number; max: number };
  "homepage.other_domain": { domain: string };
  "remark.short": { length: number; least: number };
  "remark.long": { length: number; max: number };
  "remark.needed": Record<string, never>;
  "remark.other_content": Record<string, never>;
  "remark.statement": Record<string, never>;
  "remark.domains": Record<string, never>;
  "remark.preapproval": Record<string, never>;
  "remark.third_person": Record<string, never>;
  "remark.forum": { word: string };
  "person.individual_self": Record<string, never>;
  "person.individual_filer": Record<string, never>;
  "person.not_representative": Record<string, never>;
  "person.representative_letter": Record<string, never>;
  "person.service_letter": Record<string, never>;
  "person.not_unit_person": Record<string, never>;
  "person.is_unit_person": Record<string, never>;
  "person.finance_representative": { word: string };
  "person.document_of_unit": Record<string, never>;
  "person.document_not_taken": { document: string };
  "person.document_temporary": Record<string, never>;
  "person.document_residence_permit": Record<string, never>;
  "person.document_foreigner": Record<string, never>;
  "person.document_not_mainland": Record<string, never>;
  "person.service_not_mainland": Record<string, never>;
  "person.other_province": Record<string, never>;
  "age.too_young": { age: number; least: number };
  "age.birthday": { age: number };
  "age.papers": { age: number; least: number };
  "age.too_old": { age: number; most: number };
  "age.retired": { age: number; most: number };
  "age.too_old_soon": { days: number; age: number };
  "age.photograph": { age: number; from: number };
  "validity.order": Record<string, never>;
  "validity.start_long_term": Record<string, never>;
  "validity.start_missing": Record<string, never>;
  "validity.not_begun": Record<string, never>;
  "validity.before_birth": Record<string, never>;
  "validity.expired": Record<string, never>;
  "validity.soon": { days: number; months: number };
  "validity.span": { age: number; years: number };
  "validity.span_long_term": { age: number };
  "contact.few_numbers": { count: number; least: number };
  "contact.many_numbers": { count: number; most: number };
  "contact.few_mobiles": { count: number; least: number };
  "contact.emergency_unnamed": Record<string, never>;
  "contact.emergency_contact_unnamed": Record<string, never>;
  "contact.locality": Record<string, never>;
  "history.mobile": Record<string, never>;
  "history.emergency_phone": Record<string, never>;
  "history.email": Record<string, never>;
  "history.document": Record<string, never>;
  "history.service_person": Record<string, never>;
  "history.two_contacts": Record<string, never>;
  "history.one_mobile": Record<string, never>;
  "sdk.missing": Record<string, never>;
  "order.too_many_services": { count: number; max: number };
  "order.many_services": { count: number; max: number };
  "order.too_many_domains": { max: number };
  "order.domain_papers": { max: number };
  "website.several_domains": { max: number };
  "app.too_many_domains": { count: number; max: number };
  "domain.several_main": { count: number };
  "domain.government_suffix": Record<string, never>;
  "domain.institution_suffix": Record<string, never>;
  "domain.chinese_word": { word: string };
  "choice.repeated": Record<string, never>;
  "content.too_many": { count: number; max: number };
  "content.group": Record<string, never>;
  "content.not_for_individual": Record<string, never>;
  "content.blog": Record<string, never>;
  "content.no_portal": Record<string, never>;
  "content.other_of_unit": Record<string, never>;
  "language.several": Record<string, never>;
  "language.no_simplified_chinese": Record<string, never>;
  "preapproval.individual": Record<string, never>;
  "preapproval.none_and_others": Record<string, never>;
  "preapproval.number": { item: Term };
  "preapproval.content": { item: Term };
  "preapproval.name": { word: string; item: Term };
  "preapproval.unit_name": { word: string };
  "icon.format": { format: string };
  "icon.no_image": Record<string, never>;
  "icon.unreadable": Record<string, never>;
  "icon.mismatch": { extension: string; format: string };
  "icon.extension": { extension: string };
  "icon.large": { size: number; max: number };
  "platform.repeated": { platform: Term };
  "sdk.incomplete": Record<string, never>;
  "footer.number_missing": Record<string, never>;
  "footer.too_long": { length: number; max: number };
  "footer.number_written": Record<string, never>;
  "footer.subject_number": Record<string, never>;
  "footer.other_province": { name: string };
  "footer.not_linked": Record<string, never>;
  "footer.link_unseen": Record<string, never>;
  "footer.link_http": Record<string, never>;
  "footer.link_relative": Record<string, never>;
  "footer.link_old": { host: string };
  "footer.link_police": { host: string };
  "footer.link_other": { host: string };
  "footer.police_missing": Record<string, never>;
  "footer.police_not_linked": Record<string, never>;
  "footer.police_link_icp": { host: string };
  "footer.police_link_old": { host: string };
  "footer.police_link_form": Record<string, never>;
  "footer.copyright": Record<string, never>;
}

/** The stable name of a fault. */
export type IssueCode = keyof IssueParams;

/** Every code with the names of its facts, a `*` behind a term. A code's place is its number at the door. */
export const CODES = `value.missing
value.too_long length max
value.rewritten
value.not_judged
domain.list count
domain.is_email
domain.is_url
domain.has_port port
domain.is_ip
domain.ip_filing
domain.numeric_suffix
domain.wildcard
domain.empty_label
domain.too_long length max
domain.label_too_long label length max
domain.blank place
domain.underscore place
domain.lookalike character place
domain.bad_character character place
domain.hyphen_at_edge label
domain.hyphens_third label
domain.bad_punycode label
domain.punycode_character label character
domain.special_use suffix
domain.placeholder registrable
domain.sample registrable
domain.not_own owner
domain.no_suffix
domain.suffix_only suffix
domain.suffix_not_approved suffix
domain.suffix_disputed suffix
domain.suffix_unknown suffix date
domain.suffix_restricted suffix holder*
domain.suffix_late suffix
domain.suffix_watched suffix
domain.not_main before registrable
domain.too_deep level max
domain.double_hyphen_cn label suffix
domain.double_hyphen label
domain.chinese_prefix suffix
domain.app_www
ip.list count
ip.url
ip.domain name
ip.port port
ip.cidr range
ip.prefix prefix max
ip.extra_text
ip.leading_zero part
ip.empty_part
ip.parts count
ip.octet part
ip.mapped address
ip.colons
ip.groups count
ip.group_too_long group
ip.character character
ip.shorthand
ip.ends
ip.mixed_families
ip.swapped
ip.not_public block kind* rfc
ip.range_not_public block kind* rfc
ip.not_allocated
ip.service_block block kind* rfc
ip.resolver owner*
ip.edge octet
ip.large_range max
ip.shortened full
ip.single
platform.store text
platform.file text
platform.service_type text
platform.several count
platform.other_system text
platform.unknown text
package_name.several count
package_name.label_pasted
package_name.has_path
package_name.file_name ending
package_name.wildcard
package_name.display_name text
package_name.chinese_character position
package_name.empty_segment
package_name.blank position
package_name.hyphen platform*
package_name.underscore
package_name.character character position platform*
package_name.one_segment platform*
package_name.segment_start segment platform*
package_name.segment_end segment
package_name.reserved_word segment
package_name.length length min max
package_name.long length
package_name.two_segments
package_name.team_id prefix
package_name.template
package_name.debug_suffix segment
package_name.java_keyword segment
fingerprint.key_material
fingerprint.several count
fingerprint.base64 algorithm*
fingerprint.look_alike character position meant
fingerprint.not_hex character position
fingerprint.length length expected platform* algorithm*
fingerprint.no_such_length length
fingerprint.empty_input algorithm*
fingerprint.test_key owner
fingerprint.placeholder
fingerprint.algorithm platform* found* wanted*
fingerprint.unusual platform* found* wanted*
fingerprint.sha256
public_key.secret
public_key.ellipsis
public_key.exponent
public_key.is_fingerprint algorithm*
public_key.certificate
public_key.debug_certificate
public_key.certificate_chain count
public_key.certificate_package
public_key.tool_output
public_key.not_a_key character position
public_key.odd_digits digits
public_key.too_short digits least
public_key.too_long digits most
public_key.cut_off digits expected
public_key.cut_off_decimal digits
public_key.first_digit digit
public_key.last_digit digit
public_key.repeated_digit digit
public_key.small_factor prime
public_key.point_prefix
public_key.point_length digits expected
public_key.not_on_curve
public_key.structure_cut_off
public_key.structure
public_key.algorithm
public_key.weak bits
public_key.unusual_size bits
public_key.shape shape*
public_key.curve bits
public_key.platform platform*
phone.character character
phone.several count
phone.too_short length expected
phone.too_long length expected
phone.start prefix
phone.iot
phone.landline
phone.service_number prefix
phone.other_region region*
phone.foreign
phone.not_mainland
phone.extension_not_taken
phone.extension_length length max
phone.unassigned prefix
phone.satellite prefix
phone.iot_range prefix
phone.dummy
phone.virtual_operator prefix
phone.data_card prefix
phone.unrecognized
phone.area_code_missing
phone.area_code_invalid prefix
phone.area_code_unknown code
phone.area_code_merged code new
phone.area_code_retired code
phone.local_start digit
phone.local_too_short length
phone.local_too_long length
phone.local_length code length expected
phone.mobile_advised
email.at_missing
email.at_repeated count
email.several count
email.local_missing
email.local_too_long length max
email.local_dots
email.local_not_ascii
email.local_character character
email.blank
email.domain_missing
email.domain_comma
email.domain_dots
email.domain_hyphen
email.domain_not_ascii
email.domain_character character
email.label_too_long length max
email.suffix_missing
email.suffix_invalid
email.too_long length max
email.typo domain meant
email.uncommon_character character
email.disposable domain
document.other_type document*
resident_id.character character position
resident_id.length length expected
resident_id.first_generation
resident_id.region
resident_id.taiwan
resident_id.birth_date
resident_id.birth_range
resident_id.check_digit
credit_code.character character position
credit_code.length length expected
credit_code.head character position
credit_code.region character position
credit_code.check
credit_code.category category
credit_code.organization
credit_code.other_province region
date.format text
date.no_such_day
date.two
document.not_accepted document*
document.not_a_persons document*
document.unusual_length length min max
card_number.character document* character position
card_number.length document* length expected
card_number.head document* head
card_number.birth_date document*
card_number.birth_range document*
card_number.check_digit document*
permanent_resident_card.old_form
hk_macau_permit.head
hk_macau_permit.character character position
hk_macau_permit.length digits
hk_macau_permit.early
hk_macau_permit.reissue
taiwan_permit.character character position
taiwan_permit.length length expected
taiwan_permit.booklet
passport.character character position
passport.length length min max
passport.unusual_length length
passport.chinese
registration_number.character character position
registration_number.length length expected
registration_number.check_digit
registration_number.old
organization_code.character character position
organization_code.length length expected
organization_code.check
filing.no_service
filing.province text
filing.unknown_key key
filing.unknown_choice text list*
filing.too_many_values count max
contact.mobile_shared other*
contact.email_shared other*
contact.same_person
contact.not_one_to_one contact*
contact.emergency_is_own_mobile
contact.phones_swapped
contact.emergency_is_other_mobile other*
package.repeated
package.in_two_apps
package.case_only
app_name.repeated
app_name.nearly_repeated
domain.repeated
domain.variant_repeated
domain.in_two_websites
platform.domain_not_listed
ip.repeated
ip.overlap merged
ip.adjacent merged
feature.same_text
feature.fingerprint_on_two_platforms platform*
feature.one_certificate_two_keys
feature.key_on_two_platforms platform*
person_name.character character position
person_name.short length
person_name.long length max
person_name.blank
person_name.mixed
person_name.latin
person_name.script character position
person_name.case
sms_code.format
sms_id_tail.format
icp_number.format
icp_number.province name
icp_number.plate_name name filed
icp_number.digits count
icp_number.tail
icp_number.other_service service* wanted*
icp_number.subject
icp_number.permit
icp_number.police
police_number.format
police_number.is_icp
police_number.digits count expected
police_number.other_province digits name
unit_name.digits
unit_name.placeholder
unit_name.character character
unit_name.holds_address
unit_name.other_person
unit_name.address
unit_name.no_han
unit_name.no_form
unit_name.too_long length max
unit_name.blank
unit_name.half_brackets
address.digits
address.no_han
address.imprecise
address.district_word
address.renamed old now
address.region
address.other_province province
address.other_city city other
unit.document_of_person nature*
unit.document_of_unit
unit.document_unusual nature* document*
unit.nature_not_category category nature* expected*
unit.organization_code
unit.medical_licence
unit.document_dates
unit.document_expired
unit.document_validity months
unit.no_seal
unit.no_brand_individual
unit.no_brand
unit.no_brand_remark
unit.no_brand_name
site_name.short length least
site_name.is_domain
site_name.digits
site_name.latin
site_name.symbol character
site_name.no_han
site_name.few_han count least
site_name.has_latin
site_name.sign sign
site_name.long length max
site_name.state word
site_name.state_inside word
site_name.authority word
site_name.sensitive word
site_name.lottery word
site_name.foreign word
site_name.finance word
site_name.training word
site_name.province_word word
site_name.format_word word
site_name.approval_word word
site_name.of_units word
site_name.person
site_name.place word
site_name.unlike_unit
app_name.character character
app_name.placeholder
app_name.digits
app_name.latin
app_name.known
app_name.generic
app_name.sign sign
app_name.state word
app_name.edition word
app_name.marketing word
app_name.long length max
homepage.no_scheme
homepage.typo
homepage.scheme scheme
homepage.several
homepage.blank
homepage.ip
homepage.host host
homepage.long length max
homepage.other_domain domain
remark.short length least
remark.long length max
remark.needed
remark.other_content
remark.statement
remark.domains
remark.preapproval
remark.third_person
remark.forum word
person.individual_self
person.individual_filer
person.not_representative
person.representative_letter
person.service_letter
person.not_unit_person
person.is_unit_person
person.finance_representative word
person.document_of_unit
person.document_not_taken document
person.document_temporary
person.document_residence_permit
person.document_foreigner
person.document_not_mainland
person.service_not_mainland
person.other_province
age.too_young age least
age.birthday age
age.papers age least
age.too_old age most
age.retired age most
age.too_old_soon days age
age.photograph age from
validity.order
validity.start_long_term
validity.start_missing
validity.not_begun
validity.before_birth
validity.expired
validity.soon days months
validity.span age years
validity.span_long_term age
contact.few_numbers count least
contact.many_numbers count most
contact.few_mobiles count least
contact.emergency_unnamed
contact.emergency_contact_unnamed
contact.locality
history.mobile
history.emergency_phone
history.email
history.document
history.service_person
history.two_contacts
history.one_mobile
sdk.missing
order.too_many_services count max
order.many_services count max
order.too_many_domains max
order.domain_papers max
website.several_domains max
app.too_many_domains count max
domain.several_main count
domain.government_suffix
domain.institution_suffix
domain.chinese_word word
choice.repeated
content.too_many count max
content.group
content.not_for_individual
content.blog
content.no_portal
content.other_of_unit
language.several
language.no_simplified_chinese
preapproval.individual
preapproval.none_and_others
preapproval.number item*
preapproval.content item*
preapproval.name word item*
preapproval.unit_name word
icon.format format
icon.no_image
icon.unreadable
icon.mismatch extension format
icon.extension extension
icon.large size max
platform.repeated platform*
sdk.incomplete
footer.number_missing
footer.too_long length max
footer.number_written
footer.subject_number
footer.other_province name
footer.not_linked
footer.link_unseen
footer.link_http
footer.link_relative
footer.link_old host
footer.link_police host
footer.link_other host
footer.police_missing
footer.police_not_linked
footer.police_link_icp host
footer.police_link_old host
footer.police_link_form
footer.copyright`;

/** A name from a closed list that sentences say in each language. */
export type Term =
  | "android"
  | "ios"
  | "harmonyos"
  | "unit-responsible"
  | "service-responsible"
  | "mobile"
  | "email"
  | "government"
  | "education"
  | "research"
  | "defence"
  | "non-profit"
  | "some-units"
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
  | "114DNS"
  | "Alibaba Cloud"
  | "DNSPod"
  | "Baidu"
  | "Volcengine"
  | "CNNIC"
  | "360"
  | "OneDNS"
  | "Google"
  | "Cloudflare"
  | "Quad9"
  | "CFIEC"
  | "MD5"
  | "SHA-1"
  | "SHA-256"
  | "hong-kong"
  | "macau"
  | "taiwan"
  | "resident-id"
  | "hk-macau-residence-permit"
  | "taiwan-residence-permit"
  | "permanent-resident-card"
  | "registration-number"
  | "organization-code"
  | "hk-macau-permit"
  | "taiwan-permit"
  | "passport"
  | "credit-code"
  | "other"
  | "exit-permit"
  | "natures"
  | "document-types"
  | "contents"
  | "languages"
  | "preapprovals"
  | "nature-enterprise"
  | "nature-sole-proprietor"
  | "nature-individual"
  | "nature-government"
  | "nature-institution"
  | "nature-social-group"
  | "nature-private-non-enterprise"
  | "nature-foundation"
  | "nature-law-firm"
  | "nature-defence"
  | "nature-foreign-cultural-centre"
  | "nature-mass-organization"
  | "nature-forensic-institution"
  | "nature-religious-body"
  | "nature-overseas-body"
  | "nature-medical-institution"
  | "nature-notary-office"
  | "nature-collective-economy"
  | "nature-arbitration-body"
  | "preapproval-none"
  | "preapproval-news"
  | "preapproval-publishing"
  | "preapproval-education"
  | "preapproval-health-care"
  | "preapproval-drugs-and-devices"
  | "preapproval-bulletin-board"
  | "preapproval-culture"
  | "preapproval-broadcasting"
  | "preapproval-ride-hailing"
  | "preapproval-internet-finance"
  | "preapproval-off-campus-training"
  | "preapproval-religion"
  | "PKCS#1"
  | "SPKI"
  | "website"
  | "app"
  | "mini-program"
  | "quick-app";

/** Every term: its place is its number at the door. */
export const TERMS = `android
ios
harmonyos
unit-responsible
service-responsible
mobile
email
government
education
research
defence
non-profit
some-units
this-network
private
shared
loopback
link-local
site-local
protocol
documentation
6to4
teredo
orchid
drone-id
benchmarking
multicast
reserved
broadcast
unspecified
ipv4-compatible
ipv4-mapped
nat64
discard
dummy
srv6
as112
amt
114DNS
Alibaba Cloud
DNSPod
Baidu
Volcengine
CNNIC
360
OneDNS
Google
Cloudflare
Quad9
CFIEC
MD5
SHA-1
SHA-256
hong-kong
macau
taiwan
resident-id
hk-macau-residence-permit
taiwan-residence-permit
permanent-resident-card
registration-number
organization-code
hk-macau-permit
taiwan-permit
passport
credit-code
other
exit-permit
natures
document-types
contents
languages
preapprovals
nature-enterprise
nature-sole-proprietor
nature-individual
nature-government
nature-institution
nature-social-group
nature-private-non-enterprise
nature-foundation
nature-law-firm
nature-defence
nature-foreign-cultural-centre
nature-mass-organization
nature-forensic-institution
nature-religious-body
nature-overseas-body
nature-medical-institution
nature-notary-office
nature-collective-economy
nature-arbitration-body
preapproval-none
preapproval-news
preapproval-publishing
preapproval-education
preapproval-health-care
preapproval-drugs-and-devices
preapproval-bulletin-board
preapproval-culture
preapproval-broadcasting
preapproval-ride-hailing
preapproval-internet-finance
preapproval-off-campus-training
preapproval-religion
PKCS#1
SPKI
website
app
mini-program
quick-app`;
