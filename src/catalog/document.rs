//! 证件号码

use super::{Term, rows};

rows! {
    super::contact::END;

    /// The number of a document of another type.
    DocumentOtherType { document: Term } = "document.other_type", Error {
        zh: "从号码看，证件是{document}，与所选的类型不符；请核对号码，或改选证件类型",
        en: "By its number this is {document}, not the type that is chosen; check the number, or choose that type",
        source: "R4.2: look-alikes of R4.3 and R4.6; R5.3",
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
}
