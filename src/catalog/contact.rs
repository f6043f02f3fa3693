//! 联系方式

use super::{Term, rows};

rows! {
    super::app::END;

    /// A letter or a sign that no number has.
    PhoneCharacter { character: String } = "phone.character", Error {
        zh: "电话号码中有“{character}”，只能填写数字",
        en: "The number contains \"{character}\"; only digits belong in it",
        source: "R2.1, R2.3",
        prevents: "联系电话填写有误"
    }
    /// More numbers than one.
    PhoneSeveral { count: usize } = "phone.several", Error {
        zh: "这里有 {count} 个号码，只能填写一个",
        en: "There are {count} numbers here; fill in one alone",
        source: "R2.1: one number is the target of the ministry's SMS",
        prevents: "联系电话填写有误"
    }
    /// Shorter than a mobile number.
    PhoneTooShort { length: usize, expected: usize } = "phone.too_short", Error {
        zh: "手机号码应为 {expected} 位，现在是 {length} 位",
        en: "A mobile number has {expected} digits; this one has {length}",
        source: "R2.1",
        prevents: "手机号码填写有误，短信核验无法进行"
    }
    /// Longer than a mobile number.
    PhoneTooLong { length: usize, expected: usize } = "phone.too_long", Error {
        zh: "手机号码应为 {expected} 位，现在有 {length} 位",
        en: "A mobile number has {expected} digits; this one has {length}",
        source: "R2.1",
        prevents: "手机号码填写有误，短信核验无法进行"
    }
    /// No mobile number starts like this.
    PhoneStart { prefix: String } = "phone.start", Error {
        zh: "手机号码以 13 至 19 开头，没有以 {prefix} 开头的",
        en: "Mobile numbers start with 13 to 19; none starts with {prefix}",
        source: "R2.1",
        prevents: "手机号码填写有误，短信核验无法进行"
    }
    /// A number of a machine.
    PhoneIot = "phone.iot", Error {
        zh: "这是 13 位物联网卡号码，收不到短信也接不了电话；请换用 11 位手机号码",
        en: "This is a 13-digit number of the Internet of things, which takes neither SMS nor calls; use a mobile number of 11 digits",
        source: "R2.1: IoT ranges",
        prevents: "短信核验失败，电话无法接通"
    }
    /// A landline where a mobile number belongs.
    PhoneLandline = "phone.landline", Error {
        zh: "这是座机号码，这里要填写能收短信的手机号码",
        en: "This is a landline; a mobile number that takes SMS belongs here",
        source: "R2.1, R2.3: landlines only for emergencies",
        prevents: "负责人手机号码填写有误"
    }
    /// A number that a company is called by.
    PhoneServiceNumber { prefix: String } = "phone.service_number", Error {
        zh: "{prefix} 开头的是客服号码，请填写能直接联系到本人的号码",
        en: "Numbers starting with {prefix} are service lines; give one that reaches the person directly",
        source: "R2.1, R2.3: 400, 800 and 95 numbers; a warning for emergencies",
        prevents: "联系电话无法联系到负责人"
    }
    /// A number of Hong Kong, Macau or Taiwan.
    PhoneOtherRegion { region: Term } = "phone.other_region", Error {
        zh: "这是{region}的号码，备案短信只发往中国内地（大陆）的手机号码",
        en: "This is a number of {region}; filing SMS only go to mainland mobile numbers",
        source: "R2.2",
        prevents: "短信核验失败"
    }
    /// A number of another country.
    PhoneForeign = "phone.foreign", Error {
        zh: "号码前的国家（地区）代码不是 86，备案短信只发往中国内地（大陆）的手机号码",
        en: "The country code is not 86; filing SMS only go to mainland mobile numbers",
        source: "R2.2",
        prevents: "短信核验失败"
    }
    /// A number from outside the mainland for emergencies.
    PhoneNotMainland = "phone.not_mainland", Warning {
        zh: "这不是中国内地（大陆）的号码，应急联系电话一般要填写内地号码，请核对",
        en: "This is not a mainland number; a mainland number is expected for emergencies, please check it",
        source: "R2.2: for emergencies a warning",
        prevents: "应急联系电话无法接通"
    }
    /// An extension behind a number that has none.
    PhoneExtensionNotTaken = "phone.extension_not_taken", Error {
        zh: "只有座机号码可以带分机号",
        en: "Only a landline can have an extension",
        source: "R2.3",
        prevents: "联系电话填写有误"
    }
    /// An extension that is too long to be one.
    PhoneExtensionLength { length: usize, max: usize } = "phone.extension_length", Error {
        zh: "分机号最多 {max} 位，现在是 {length} 位",
        en: "An extension has at most {max} digits; this one has {length}",
        source: "R2.3",
        prevents: "联系电话填写有误"
    }
    /// A range that is not open.
    PhoneUnassigned { prefix: String } = "phone.unassigned", Warning {
        zh: "{prefix} 号段尚未开放，请核对号码",
        en: "The range {prefix} is not open yet; please check the number",
        source: "R2.1: new ranges are opened from time to time",
        prevents: "手机号码填写有误，短信核验失败"
    }
    /// A range of satellites, ships and emergency services.
    PhoneSatellite { prefix: String } = "phone.satellite", Warning {
        zh: "{prefix} 是卫星、海事或应急通信号段，可能收不到短信和核实电话，建议换用普通手机号码",
        en: "The range {prefix} serves satellites, ships or emergency services; SMS and calls may not arrive, an ordinary mobile number is safer",
        source: "R2.1: 1349, 174",
        prevents: "短信核验失败，电话无法接通"
    }
    /// A range of machines, in 11 digits.
    PhoneIotRange { prefix: String } = "phone.iot_range", Warning {
        zh: "{prefix} 是物联网号段，可能收不到短信和核实电话，请核对号码",
        en: "The range {prefix} is for the Internet of things; SMS and calls may not arrive, please check the number",
        source: "R2.1: 146, 148 of 11 digits; sources disagree",
        prevents: "短信核验失败，电话无法接通"
    }
    /// A number that people type to get on.
    PhoneDummy = "phone.dummy", Warning {
        zh: "这像是随手填的号码，请填写本人正在使用的号码",
        en: "This looks like a made-up number; give one that the person uses",
        source: "R2.1: dummies",
        prevents: "联系方式不真实"
    }
    /// A range of virtual operators.
    PhoneVirtualOperator { prefix: String } = "phone.virtual_operator", Info {
        zh: "{prefix} 是虚拟运营商号段，有的接入商不支持，收不到验证短信时请换用其他号码",
        en: "The range {prefix} belongs to virtual operators, which some providers do not support; use another number if no SMS arrives",
        source: "R2.1: 162, 165, 167, 170, 171; a warning for Tencent, which says so to its users",
        prevents: "短信核验失败"
    }
    /// A range of data cards.
    PhoneDataCard { prefix: String } = "phone.data_card", Info {
        zh: "{prefix} 多为上网卡号段，请确认能接听核实电话",
        en: "The range {prefix} is mostly of data cards; make sure that it can answer a call",
        source: "R2.1: 145, 147, 149",
        prevents: "电话无法接通"
    }
    /// Neither a mobile number nor a landline.
    PhoneUnrecognized = "phone.unrecognized", Error {
        zh: "既不是 11 位手机号码，也不是带区号的座机号码，请核对",
        en: "This is neither a mobile number of 11 digits nor a landline with its area code; please check it",
        source: "R2.1, R2.3",
        prevents: "应急联系电话填写有误"
    }
    /// A landline without its area code, or without the 0 of it.
    PhoneAreaCodeMissing = "phone.area_code_missing", Error {
        zh: "座机号码要带 0 开头的区号，写成“区号-号码”",
        en: "A landline needs its area code, which starts with 0, written as area code, hyphen, number",
        source: "R2.3",
        prevents: "应急联系电话填写有误"
    }
    /// No area code starts like this.
    PhoneAreaCodeInvalid { prefix: String } = "phone.area_code_invalid", Error {
        zh: "没有以 {prefix} 开头的区号，请核对",
        en: "No area code starts with {prefix}; please check it",
        source: "R2.3: 010, 020 to 025, 027 to 029, 03xx to 09xx",
        prevents: "应急联系电话填写有误"
    }
    /// An area code that the table does not have.
    PhoneAreaCodeUnknown { code: String } = "phone.area_code_unknown", Warning {
        zh: "区号表中没有 {code}，请核对区号",
        en: "The area code {code} is not in the table; please check it",
        source: "R2.3: codes from libphonenumber",
        prevents: "应急联系电话填写有误"
    }
    /// An area code whose numbers now have another.
    PhoneAreaCodeMerged { code: String, new: String } = "phone.area_code_merged", Warning {
        zh: "区号 {code} 已并入 {new}，请填写现在的号码",
        en: "The area code {code} became part of {new}; give the number as it is now",
        source: "R2.3: merged codes",
        prevents: "应急联系电话无法接通"
    }
    /// An area code that is no longer used.
    PhoneAreaCodeRetired { code: String } = "phone.area_code_retired", Warning {
        zh: "区号 {code} 可能已停用，请核对当地现在的区号",
        en: "The area code {code} may be out of use; please check the one in use there",
        source: "R2.3: retired codes",
        prevents: "应急联系电话无法接通"
    }
    /// No local number starts like this.
    PhoneLocalStart { digit: String } = "phone.local_start", Error {
        zh: "区号后的座机号码以 2 至 8 开头，不能以 {digit} 开头",
        en: "After the area code a landline starts with 2 to 8, not with {digit}",
        source: "R2.3",
        prevents: "应急联系电话填写有误"
    }
    /// Shorter than any local number.
    PhoneLocalTooShort { length: usize } = "phone.local_too_short", Error {
        zh: "区号后的座机号码应为 7 或 8 位，现在是 {length} 位",
        en: "After the area code a landline has 7 or 8 digits; this one has {length}",
        source: "R2.3",
        prevents: "应急联系电话填写有误"
    }
    /// Longer than any local number.
    PhoneLocalTooLong { length: usize } = "phone.local_too_long", Error {
        zh: "区号后的座机号码应为 7 或 8 位，现在有 {length} 位；分机号请写成“-分机号”",
        en: "After the area code a landline has 7 or 8 digits; this one has {length}. Put a hyphen before an extension",
        source: "R2.3",
        prevents: "应急联系电话填写有误"
    }
    /// A length that local numbers do not have in that city.
    PhoneLocalLength { code: String, length: usize, expected: usize } = "phone.local_length", Warning {
        zh: "区号 {code} 的座机号码一般为 {expected} 位，现在是 {length} 位，请核对",
        en: "Landlines of the area code {code} usually have {expected} digits; this one has {length}, please check it",
        source: "R2.3: lengths from libphonenumber; cities go from 7 to 8 digits",
        prevents: "应急联系电话填写有误"
    }
    /// A provider or a province wants a mobile number.
    PhoneMobileAdvised = "phone.mobile_advised", Warning {
        zh: "所选接入商或省份的应急联系电话最好填手机号码，这里是固定电话",
        en: "This provider or province wants a mobile number for emergencies; this is a landline",
        source: "R2.3, R1.6: WeChat's guide, a warning; 河南, a hint",
        prevents: "应急联系电话填写有误"
    }

    /// Nothing of an address but text.
    EmailAtMissing = "email.at_missing", Error {
        zh: "邮箱地址中缺少 @",
        en: "The address has no @",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// More `@` than one in one address.
    EmailAtRepeated { count: usize } = "email.at_repeated", Error {
        zh: "邮箱地址中有 {count} 个 @，只能有一个",
        en: "The address has {count} @; there is only one in an address",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// More addresses than one.
    EmailSeveral { count: usize } = "email.several", Error {
        zh: "这里有 {count} 个邮箱地址，只能填写一个",
        en: "There are {count} addresses here; fill in one alone",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// Nothing before the `@`.
    EmailLocalMissing = "email.local_missing", Error {
        zh: "@ 前面缺少邮箱名",
        en: "There is no name before the @",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A name that is too long.
    EmailLocalTooLong { length: usize, max: usize } = "email.local_too_long", Error {
        zh: "@ 前面有 {length} 个字符，最多 {max} 个",
        en: "There are {length} characters before the @; at most {max} are allowed",
        source: "R3.1; RFC 5321 4.5.3.1.1",
        prevents: "电子邮箱填写有误"
    }
    /// A dot where none can be in the name.
    EmailLocalDots = "email.local_dots", Error {
        zh: "@ 前面的部分不能以点开头或结尾，也不能有连续的点",
        en: "The part before the @ neither starts nor ends with a dot, nor has two in a row",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A name in Chinese or another script.
    EmailLocalNotAscii = "email.local_not_ascii", Error {
        zh: "@ 前面只能用英文字母、数字和符号，不能有汉字或全角符号",
        en: "The part before the @ takes Latin letters, digits and signs, no Chinese characters",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A sign that the name can't have.
    EmailLocalCharacter { character: String } = "email.local_character", Error {
        zh: "@ 前面不能有“{character}”",
        en: "The part before the @ can't have \"{character}\"",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A blank inside the address.
    EmailBlank = "email.blank", Error {
        zh: "邮箱地址中间有空格",
        en: "There is a blank inside the address",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// Nothing after the `@`.
    EmailDomainMissing = "email.domain_missing", Error {
        zh: "@ 后面缺少邮箱服务商的域名",
        en: "There is no domain after the @",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A comma where a dot belongs.
    EmailDomainComma = "email.domain_comma", Error {
        zh: "@ 后面有逗号，应为点“.”",
        en: "There is a comma after the @ where a dot belongs",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A dot where none can be in the domain.
    EmailDomainDots = "email.domain_dots", Error {
        zh: "@ 后面的域名不能以点开头，也不能有连续的点",
        en: "The domain after the @ does not start with a dot, nor has two in a row",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A label with a hyphen at one of its ends.
    EmailDomainHyphen = "email.domain_hyphen", Error {
        zh: "@ 后面域名的每一段都不能以“-”开头或结尾",
        en: "No part of the domain after the @ starts or ends with a hyphen",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A domain in Chinese or another script.
    EmailDomainNotAscii = "email.domain_not_ascii", Error {
        zh: "@ 后面的域名只能用英文字母、数字、“-”和点，中文域名请写成 xn-- 开头的形式",
        en: "The domain after the @ takes Latin letters, digits, hyphens and dots; write a Chinese domain in its xn-- form",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A sign that a domain can't have.
    EmailDomainCharacter { character: String } = "email.domain_character", Error {
        zh: "@ 后面的域名不能有“{character}”",
        en: "The domain after the @ can't have \"{character}\"",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A label that is too long.
    EmailLabelTooLong { length: usize, max: usize } = "email.label_too_long", Error {
        zh: "@ 后面的域名有一段长 {length} 个字符，每段最多 {max} 个",
        en: "A part of the domain after the @ has {length} characters; each has at most {max}",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A domain of one label.
    EmailSuffixMissing = "email.suffix_missing", Error {
        zh: "@ 后面的域名缺少后缀，例如“.com”",
        en: "The domain after the @ lacks its suffix, such as \".com\"",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// A suffix that is none.
    EmailSuffixInvalid = "email.suffix_invalid", Error {
        zh: "@ 后面的域名后缀不对，后缀由两个或更多字母组成，例如“.com”",
        en: "The domain after the @ ends with no suffix; a suffix has two letters or more, such as \".com\"",
        source: "R3.1",
        prevents: "电子邮箱填写有误"
    }
    /// An address that is too long.
    EmailTooLong { length: usize, max: usize } = "email.too_long", Error {
        zh: "邮箱地址有 {length} 个字符，最多 {max} 个",
        en: "The address has {length} characters; at most {max} are allowed",
        source: "R3.1; RFC 5321 4.5.3.1.3",
        prevents: "电子邮箱填写有误"
    }
    /// The domain of a big provider, mistyped.
    EmailTypo { domain: String, meant: String } = "email.typo", Warning {
        zh: "“{domain}”像是“{meant}”的笔误，请核对",
        en: "\"{domain}\" looks like a slip for \"{meant}\"; please check it",
        source: "R3.1: qq.con, gmial.com, 163.cm",
        prevents: "邮箱收不到审核结果和驳回通知"
    }
    /// A sign that old front ends refuse.
    EmailUncommonCharacter { character: String } = "email.uncommon_character", Info {
        zh: "@ 前面的“{character}”合乎规定，但有的备案系统不接受；如被退回，请换用只含字母、数字、点、“-”和“_”的邮箱",
        en: "The \"{character}\" before the @ is allowed, but some filing systems refuse it; if so, use an address of letters, digits, dots, - and _ alone",
        source: "R3.1: stricter advice",
        prevents: "电子邮箱填写有误"
    }
    /// A mailbox that is thrown away.
    EmailDisposable { domain: String } = "email.disposable", Warning {
        zh: "“{domain}”是临时邮箱，收不到以后的审核结果；请换用长期使用的邮箱",
        en: "\"{domain}\" gives out mailboxes for a short time, which later results would not reach; use an address that is kept",
        source: "R3.2: results and rejections go to it",
        prevents: "邮箱收不到审核结果和驳回通知"
    }
}
