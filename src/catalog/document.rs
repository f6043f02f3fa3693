//! 证件号码

use super::{Term, rows};

rows! {
    super::contact::END;

    /// The number of a document of another type.
    DocumentOtherType { document: Term } = "document.other_type", Error {
        zh: "从号码看，证件是{document}，与所选的类型不符；请核对号码，或改选证件类型",
        en: "By its number this is {document}, not the type that is chosen; check the number, or choose that type",
        source: "R4.1, R4.2, R4.3, R4.4, R4.6, R5.3: numbers that look alike",
        prevents: "证件类型与证件号码不符"
    }

    /// Neither a digit nor the X at the end.
    ResidentIdCharacter { character: String, position: usize } = "resident_id.character", Error {
        zh: "第 {position} 位是“{character}”；身份证号码的前 17 位都是数字，最后一位是数字或 X",
        en: "Character {position} is \"{character}\"; an ID number is 17 digits, then a digit or X",
        source: "R4.2: GB 11643; mended where one letter stands for a digit",
        prevents: "证件号码填写有误"
    }
    /// Not 18 characters.
    ResidentIdLength { length: usize, expected: usize } = "resident_id.length", Error {
        zh: "身份证号码应为 {expected} 位，现在是 {length} 位",
        en: "An ID number has {expected} characters; this one has {length}",
        source: "R4.2: GB 11643",
        prevents: "证件号码填写有误"
    }
    /// The 15 digits of the first generation.
    ResidentIdFirstGeneration = "resident_id.first_generation", Error {
        zh: "这是第一代身份证的 15 位号码，2013 年起已停用；请按现在的身份证填写 18 位号码",
        en: "This is a 15-digit number of the first generation, out of use since 2013; give the 18 characters of the present card",
        source: "R4.2: first-generation cards ended on 2013-01-01",
        prevents: "证件已失效"
    }
    /// The region of no province.
    ResidentIdRegion = "resident_id.region", Error {
        zh: "身份证号码的前两位是省级行政区划代码，没有这个代码，请核对",
        en: "The first two digits are the code of a province, and no province has this one; please check them",
        source: "R4.2: GB/T 2260",
        prevents: "证件号码填写有误"
    }
    /// 71, which hardly any card has.
    ResidentIdTaiwan = "resident_id.taiwan", Warning {
        zh: "号码以 71（台湾）开头；台湾居民一般持来往大陆通行证或居住证办理，请核对证件类型",
        en: "The number starts with 71 (Taiwan); Taiwan residents usually file with their permit for the mainland, please check the type",
        source: "R4.2: 71, a warning",
        prevents: "证件类型与证件号码不符"
    }
    /// A date that does not exist.
    ResidentIdBirthDate = "resident_id.birth_date", Error {
        zh: "身份证号码的第 7 至 14 位是出生日期，没有这一天，请核对",
        en: "Digits 7 to 14 are the date of birth, and there is no such day; please check them",
        source: "R4.2: GB 11643",
        prevents: "证件号码填写有误"
    }
    /// A date before 1900, or yet to come.
    ResidentIdBirthRange = "resident_id.birth_range", Error {
        zh: "身份证号码的第 7 至 14 位是出生日期，不会早于 1900 年，也不会晚于今天，请核对",
        en: "Digits 7 to 14 are the date of birth, which is neither before 1900 nor after today; please check them",
        source: "R4.2: 1900-01-01 to today",
        prevents: "证件号码填写有误"
    }
    /// The last does not belong to the others.
    ResidentIdCheckDigit = "resident_id.check_digit", Error {
        zh: "最后一位校验码与前 17 位对不上，可能有一位有误，或者两位颠倒了；请对照证件逐位核对",
        en: "The check digit at the end does not belong to the 17 digits before it: one may be wrong, or two swapped; compare them with the card one by one",
        source: "R4.2: GB 11643, ISO 7064 MOD 11-2; the suggestion holds if it is the last one that is wrong",
        prevents: "证件号码填写有误，实名核验不通过"
    }

    /// None of the 31 characters.
    CreditCodeCharacter { character: String, position: usize } = "credit_code.character", Error {
        zh: "第 {position} 位是“{character}”；统一社会信用代码只有数字和大写字母，字母中不用 I、O、S、V、Z，请看清是不是形近的字符",
        en: "Character {position} is \"{character}\"; a credit code has digits and capital letters but no I, O, S, V or Z; see whether it is a character that looks alike",
        source: "R5.2: GB 32100; mended where the check character confirms it",
        prevents: "证件号码填写有误"
    }
    /// Not 18 characters.
    CreditCodeLength { length: usize, expected: usize } = "credit_code.length", Error {
        zh: "统一社会信用代码应为 {expected} 位，现在是 {length} 位",
        en: "A credit code has {expected} characters; this one has {length}",
        source: "R5.2: GB 32100; the number of a licence's copy, (1-1), is left out",
        prevents: "证件号码填写有误"
    }
    /// No department, or no kind of unit.
    CreditCodeHead { character: String, position: usize } = "credit_code.head", Error {
        zh: "第 {position} 位是“{character}”；统一社会信用代码的第 1 位是 1 至 9 或 A、N、Y，第 2 位是 1 至 9",
        en: "Character {position} is \"{character}\"; a credit code starts with 1 to 9, A, N or Y, and then 1 to 9",
        source: "R5.2: GB 32100, department and kind of unit",
        prevents: "证件号码填写有误"
    }
    /// A letter in the region.
    CreditCodeRegion { character: String, position: usize } = "credit_code.region", Error {
        zh: "第 {position} 位是“{character}”；统一社会信用代码的第 3 至 8 位是行政区划代码，都是数字",
        en: "Character {position} is \"{character}\"; characters 3 to 8 of a credit code are the code of a region, digits alone",
        source: "R5.2: GB 32100",
        prevents: "证件号码填写有误"
    }
    /// The last does not belong to the others.
    CreditCodeCheck = "credit_code.check", Error {
        zh: "最后一位校验码与前 17 位对不上，可能有一位有误，或者两位颠倒了；请对照证照逐位核对",
        en: "The check character at the end does not belong to the 17 before it: one may be wrong, or two swapped; compare them with the certificate one by one",
        source: "R5.2: GB 32100, appendix A.2",
        prevents: "证件号码填写有误，核验不通过"
    }
    /// A kind of unit that is in no table.
    CreditCodeCategory { category: String } = "credit_code.category", Warning {
        zh: "统一社会信用代码的开头“{category}”不在已知的登记部门和机构类别之中，请核对",
        en: "A credit code that starts with \"{category}\" is of no known department and kind of unit; please check it",
        source: "R5.2: pairs of department and kind; new ones may be added",
        prevents: "证件号码填写有误"
    }
    /// The organisation code within does not pass its own check.
    CreditCodeOrganization = "credit_code.organization", Warning {
        zh: "第 9 至 17 位是组织机构代码，它自己的校验码（第 17 位）对不上；个别证照确实如此，请对照核对",
        en: "Characters 9 to 17 are the organisation code, whose own check character, the 17th, does not belong to it; a few certificates are like that, please compare",
        source: "R5.2: GB 11714, appendix A.3; some issued codes break it",
        prevents: "证件号码填写有误"
    }
    /// A region outside the province of the filing.
    CreditCodeOtherProvince { region: String } = "credit_code.other_province", Warning {
        zh: "第 3 至 8 位的行政区划代码 {region} 不属于所选的省份；单位要在证件所在的省份备案，请核对",
        en: "The region {region}, characters 3 to 8, is not of the province that is chosen; a unit files where its certificate is from, please check it",
        source: "R5.2, R5.6: no filing across provinces for units",
        prevents: "主办单位所在省份与证件不一致，不能跨省备案"
    }

    /// Not a date.
    DateFormat { text: String } = "date.format", Error {
        zh: "“{text}”不是日期；请按年-月-日填写，例如 2016-07-12，没有截止日期的填“长期”",
        en: "\"{text}\" is not a date; give year-month-day, such as 2016-07-12, or long-term where there is no end",
        source: "R4.8: dates as documents print them",
        prevents: "证件有效期填写有误"
    }
    /// A day that the calendar does not have.
    DateNoSuchDay = "date.no_such_day", Error {
        zh: "日历上没有这一天，请核对月份和日期",
        en: "The calendar has no such day; please check the month and the day",
        source: "R4.8",
        prevents: "证件有效期填写有误"
    }
    /// Both ends of a validity in one field.
    DateTwo = "date.two", Error {
        zh: "这里只填一个日期；有效期的起止日期请分开填写",
        en: "One date goes here; give the beginning and the end of a validity apart",
        source: "R4.8: 2016.07.12-2026.07.12",
        prevents: "证件有效期填写有误"
    }

    /// The number of a document that is no one's to file with.
    DocumentNotAccepted { document: Term } = "document.not_accepted", Error {
        zh: "从号码看，证件是{document}，备案不认可；内地居民请用居民身份证，港澳居民请用来往内地通行证（回乡证）或居住证",
        en: "By its number this is {document}, which filings don't accept; mainland residents give their resident ID card, residents of Hong Kong and Macau their permit for the mainland or their residence permit",
        source: "R4.1, R4.4: often taken for the permit of Hong Kong and Macau residents",
        prevents: "证件类型与证件号码不符"
    }
    /// A unit's document where a person's belongs.
    DocumentNotAPersons { document: Term } = "document.not_a_persons", Error {
        zh: "负责人要填个人证件，不能用{document}；请改选居民身份证、港澳台居民的通行证或居住证、护照或外国人永久居留身份证",
        en: "A responsible person gives a person's document, not {document}; choose a resident ID card, a permit of Hong Kong, Macau or Taiwan residents, a passport or a permanent resident ID card",
        source: "R4.1: W-apply, also for units",
        prevents: "负责人证件类型有误"
    }
    /// Short or long for the document of a unit.
    DocumentUnusualLength { length: usize, min: usize, max: usize } = "document.unusual_length", Warning {
        zh: "证件号码有 {length} 个字符，一般在 {min} 到 {max} 个之间，请对照证件核对",
        en: "The number has {length} characters, where {min} to {max} are usual; please compare it with the document",
        source: "R5.3: documents without a law of their own",
        prevents: "证件号码填写有误"
    }

    /// Neither a digit nor the X at the end.
    CardNumberCharacter { document: Term, character: String, position: usize } = "card_number.character", Error {
        zh: "第 {position} 位是“{character}”；{document}号码的前 17 位都是数字，最后一位是数字或 X",
        en: "Character {position} is \"{character}\"; the number of {document} is 17 digits, then a digit or X",
        source: "R4.3, R4.6: the structure of GB 11643",
        prevents: "证件号码填写有误"
    }
    /// Not 18 characters.
    CardNumberLength { document: Term, length: usize, expected: usize } = "card_number.length", Error {
        zh: "{document}号码应为 {expected} 位，现在是 {length} 位",
        en: "The number of {document} has {expected} characters; this one has {length}",
        source: "R4.3, R4.6: the structure of GB 11643",
        prevents: "证件号码填写有误"
    }
    /// It begins as no number of this card does.
    CardNumberHead { document: Term, head: String } = "card_number.head", Error {
        zh: "{document}号码以 {head} 开头，请核对号码和证件类型",
        en: "The number of {document} begins with {head}; please check the number and the type",
        source: "R4.3, R4.6: 810000, 820000, 830000; 9",
        prevents: "证件类型与证件号码不符"
    }
    /// A date that does not exist.
    CardNumberBirthDate { document: Term } = "card_number.birth_date", Error {
        zh: "{document}号码的第 7 至 14 位是出生日期，没有这一天，请核对",
        en: "Digits 7 to 14 of the number of {document} are the date of birth, and there is no such day; please check them",
        source: "R4.3, R4.6: in R4.6 the place of the date is not published, a warning",
        prevents: "证件号码填写有误"
    }
    /// A date before 1900, or yet to come.
    CardNumberBirthRange { document: Term } = "card_number.birth_range", Error {
        zh: "{document}号码的第 7 至 14 位是出生日期，不会早于 1900 年，也不会晚于今天，请核对",
        en: "Digits 7 to 14 of the number of {document} are the date of birth, which is neither before 1900 nor after today; please check them",
        source: "R4.3, R4.6: in R4.6 the place of the date is not published, a warning",
        prevents: "证件号码填写有误"
    }
    /// The last does not belong to the others.
    CardNumberCheckDigit { document: Term } = "card_number.check_digit", Error {
        zh: "{document}号码的最后一位校验码与前 17 位对不上，可能有一位有误，或者两位颠倒了；请对照证件逐位核对",
        en: "The check digit at the end of the number of {document} does not belong to the 17 digits before it: one may be wrong, or two swapped; compare them with the card one by one",
        source: "R4.3, R4.6: ISO 7064 MOD 11-2, appendix A.1; the suggestion holds if it is the last one that is wrong",
        prevents: "证件号码填写有误，实名核验不通过"
    }
    /// It begins with a letter, and is not of the old form either.
    PermanentResidentCardOld = "permanent_resident_card.old_form", Error {
        zh: "旧版外国人永久居留身份证的号码是 3 个字母加 12 位数字，新版是以 9 开头的 18 位，请对照证件核对",
        en: "An old permanent resident ID card has a number of 3 letters and 12 digits, a new one 18 characters that begin with 9; please compare it with the card",
        source: "R4.6: PR-spec; old cards hold until they expire",
        prevents: "证件号码填写有误"
    }

    /// Neither H nor M.
    HkMacauPermitHead = "hk_macau_permit.head", Error {
        zh: "港澳居民来往内地通行证（回乡证）的号码以 H（香港）或 M（澳门）开头；请照通行证填写，不是香港、澳门身份证的号码",
        en: "The number of a Hong Kong or Macau resident's permit for the mainland begins with H (Hong Kong) or M (Macau); give it as on the permit, not the number of an identity card of Hong Kong or Macau",
        source: "R4.4: HKP",
        prevents: "证件号码填写有误"
    }
    /// No digit behind the letter.
    HkMacauPermitCharacter { character: String, position: usize } = "hk_macau_permit.character", Error {
        zh: "第 {position} 位是“{character}”；港澳居民来往内地通行证（回乡证）的号码是 H 或 M 加 8 位数字",
        en: "Character {position} is \"{character}\"; the number of a Hong Kong or Macau resident's permit for the mainland is H or M and 8 digits",
        source: "R4.4: HKP",
        prevents: "证件号码填写有误"
    }
    /// Neither eight digits nor ten.
    HkMacauPermitLength { digits: usize } = "hk_macau_permit.length", Error {
        zh: "港澳居民来往内地通行证（回乡证）的号码是 H 或 M 加 8 位数字（旧卡另有 2 位换证次数），现在字母后有 {digits} 位",
        en: "The number of a Hong Kong or Macau resident's permit for the mainland is H or M and 8 digits (old cards: and 2 of how often it was given); behind the letter there are {digits}",
        source: "R4.4: HKP",
        prevents: "证件号码填写有误"
    }
    /// A second letter, as before 1999.
    HkMacauPermitEarly = "hk_macau_permit.early", Warning {
        zh: "像是 1999 年以前的回乡证号码，这样的证件早已过期；请填现在的通行证号码，H 或 M 加 8 位数字",
        en: "It looks like the number of a permit from before 1999, which has long expired; give that of the present one, H or M and 8 digits",
        source: "R4.4: some accept it",
        prevents: "证件已失效"
    }
    /// With how often it was given.
    HkMacauPermitReissue = "hk_macau_permit.reissue", Info {
        zh: "末两位是换证次数，2013 年起的卡面不再印；请照证件上印的填写",
        en: "The last two digits are how often the permit was given, which cards since 2013 don't print; give the number as printed",
        source: "R4.4: HKP; nine characters tell people apart",
        prevents: "证件号码填写有误"
    }
    /// No digit.
    TaiwanPermitCharacter { character: String, position: usize } = "taiwan_permit.character", Error {
        zh: "第 {position} 位是“{character}”；台湾居民来往大陆通行证（台胞证）的号码是 8 位数字",
        en: "Character {position} is \"{character}\"; the number of a Taiwan resident's permit for the mainland is 8 digits",
        source: "R4.5",
        prevents: "证件号码填写有误"
    }
    /// Not eight digits.
    TaiwanPermitLength { length: usize, expected: usize } = "taiwan_permit.length", Error {
        zh: "台湾居民来往大陆通行证（台胞证）的号码应为 {expected} 位数字，现在是 {length} 位",
        en: "The number of a Taiwan resident's permit for the mainland has {expected} digits; this one has {length}",
        source: "R4.5",
        prevents: "证件号码填写有误"
    }
    /// The number of a booklet, before the cards of 2015.
    TaiwanPermitBooklet = "taiwan_permit.booklet", Warning {
        zh: "这是旧版本式台胞证的号码，2015 年起改发卡式，号码是 8 位数字；如果已经换证，请填新证的号码",
        en: "This is the number of a booklet; since 2015 cards are given, whose number has 8 digits. If the permit was renewed, give the new number",
        source: "R4.5: T-江苏 asks for the letter of the old document, an info there",
        prevents: "证件已失效"
    }
    /// Neither a letter nor a digit.
    PassportCharacter { character: String, position: usize } = "passport.character", Error {
        zh: "第 {position} 位是“{character}”；护照号码只有字母和数字",
        en: "Character {position} is \"{character}\"; a passport's number has letters and digits alone",
        source: "R4.7",
        prevents: "证件号码填写有误"
    }
    /// Too short or too long for any country.
    PassportLength { length: usize, min: usize, max: usize } = "passport.length", Error {
        zh: "护照号码有 {min} 到 {max} 个字符，现在是 {length} 个，请对照护照核对",
        en: "A passport's number has {min} to {max} characters; this one has {length}. Please compare it with the passport",
        source: "R4.7",
        prevents: "证件号码填写有误"
    }
    /// As hardly any country has.
    PassportUnusualLength { length: usize } = "passport.unusual_length", Warning {
        zh: "护照号码很少有 {length} 个字符的，请对照护照核对有没有缺漏或多填",
        en: "Hardly any passport has a number of {length} characters; please see whether one is missing or too many",
        source: "R4.7: fewer than 6 or more than 12",
        prevents: "证件号码填写有误"
    }
    /// Written like a passport of China.
    PassportChinese = "passport.chinese", Warning {
        zh: "像是中国护照的号码；内地居民备案要用居民身份证，外国护照请忽略本提示",
        en: "It is written like the number of a Chinese passport; mainland residents file with their resident ID card. Of a foreign passport this says nothing",
        source: "R4.7, R4.1: T-材料",
        prevents: "证件类型选择有误"
    }

    /// No digit.
    RegistrationNumberCharacter { character: String, position: usize } = "registration_number.character", Error {
        zh: "第 {position} 位是“{character}”；营业执照注册号是 15 位数字",
        en: "Character {position} is \"{character}\"; a registration number is 15 digits",
        source: "R5.3: GS15",
        prevents: "证件号码填写有误"
    }
    /// Not 15 digits.
    RegistrationNumberLength { length: usize, expected: usize } = "registration_number.length", Error {
        zh: "营业执照注册号应为 {expected} 位，现在是 {length} 位",
        en: "A registration number has {expected} digits; this one has {length}",
        source: "R5.3: GS15",
        prevents: "证件号码填写有误"
    }
    /// The last does not belong to the others.
    RegistrationNumberCheckDigit = "registration_number.check_digit", Error {
        zh: "注册号的最后一位校验码与前 14 位对不上，可能有一位有误，或者两位颠倒了；请对照执照逐位核对",
        en: "The check digit at the end does not belong to the 14 digits before it: one may be wrong, or two swapped; compare them with the licence one by one",
        source: "R5.3: GS15, ISO 7064 MOD 11,10, appendix A.4",
        prevents: "证件号码填写有误"
    }
    /// A licence of before the credit codes.
    RegistrationNumberOld = "registration_number.old", Warning {
        zh: "这是旧营业执照的 15 位注册号；执照上已有统一社会信用代码的，请选统一社会信用代码并照新执照填写（在其他接入商处备过案的，与原备案信息保持一致）",
        en: "This is the 15-digit number of an old licence; where the licence has a credit code, choose that type and give it as on the new licence (a filing that came from another provider keeps what was filed)",
        source: "R5.3: the newest licence is compulsory in several provinces",
        prevents: "主办单位证件不是最新证件"
    }
    /// Neither a digit nor a letter in its place.
    OrganizationCodeCharacter { character: String, position: usize } = "organization_code.character", Error {
        zh: "第 {position} 位是“{character}”；组织机构代码的前 8 位是数字或大写字母，最后一位是数字或 X",
        en: "Character {position} is \"{character}\"; an organisation code is 8 digits or capital letters, then a digit or X",
        source: "R5.3: GB 11714",
        prevents: "证件号码填写有误"
    }
    /// Not nine characters.
    OrganizationCodeLength { length: usize, expected: usize } = "organization_code.length", Error {
        zh: "组织机构代码应为 {expected} 位，现在是 {length} 位；新版证书填 18 位统一社会信用代码",
        en: "An organisation code has {expected} characters; this one has {length}. Of a new certificate give the credit code of 18 characters",
        source: "R5.3: GB 11714",
        prevents: "证件号码填写有误"
    }
    /// The last does not belong to the others.
    OrganizationCodeCheck = "organization_code.check", Error {
        zh: "组织机构代码的最后一位校验码与前 8 位对不上，可能有一位有误，或者两位颠倒了；请对照证书逐位核对",
        en: "The check character at the end does not belong to the 8 before it: one may be wrong, or two swapped; compare them with the certificate one by one",
        source: "R5.3: GB 11714, appendix A.3",
        prevents: "证件号码填写有误"
    }
}
