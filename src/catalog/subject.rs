//! 主体与负责人之间：法定代表人、联系方式的数量、历史备案、年龄、有效期

use super::rows;

rows! {
    super::name::END;

    /// R1.1: one person is to be the unit's and the services'.
    PersonIndividualSelf = "person.individual_self", Error {
        zh: "个人备案的网站或 APP 负责人必须是本人；请选择“复用主体负责人”",
        en: "In an individual's filing each responsible person is the filer; choose \"same person\"",
        source: "R1.1, R1.2: Huawei S2, HKB-前准备, WeChat guide",
        prevents: "个人备案负责人与主体不一致"
    }
    /// R1.1: the one who files and the one who answers for it.
    PersonIndividualFiler = "person.individual_filer", Error {
        zh: "个人备案的主体负责人就是备案人本人，这里的证件号码与主体的证件号码不一致，请核对",
        en: "An individual is their own responsible person; this document number is not the subject's, please check both",
        source: "R1.1: Huawei S2, HKB-前准备, WeChat guide",
        prevents: "个人备案负责人与主体不一致"
    }
    /// R1.1: somebody else stands for a unit, where the province wants its legal representative.
    PersonNotRepresentative = "person.not_representative", Error {
        zh: "所选省份要求单位的主体负责人由法定代表人担任；请改由法定代表人担任，确有困难的先向接入商核实能否凭授权书办理",
        en: "In this province the responsible person of a unit is its legal representative; name that person, or ask the provider first whether a letter of authorisation will do",
        source: "R1.1, section 7: the column of legal representatives; a warning where sources disagree",
        prevents: "主体负责人不是法定代表人"
    }
    /// R1.1: somebody else may stand for a unit, with a letter.
    PersonRepresentativeLetter = "person.representative_letter", Info {
        zh: "主体负责人不是法定代表人，一般要提交法定代表人签署、盖章的主体负责人授权书",
        en: "The unit's responsible person is not its legal representative; a sealed letter of authorisation is usually asked for",
        source: "R1.1: by province; WeChat asks for the legal representative's name and document too",
        prevents: "缺少主体负责人授权书"
    }
    /// R1.2: somebody else stands for a service, with a letter.
    PersonServiceLetter = "person.service_letter", Info {
        zh: "服务负责人不是法定代表人，所选省份要提交网站（APP）负责人授权书",
        en: "This service's responsible person is not the legal representative; the province asks for a letter of authorisation",
        source: "R1.2: Tencent T-网站, T-材料; Huawei HKB-管局",
        prevents: "缺少网站负责人授权书"
    }
    /// R1.9b: without the legal representative, one person for all.
    PersonNotUnitPerson = "person.not_unit_person", Error {
        zh: "主体负责人不是法定代表人时，所选省份要求服务负责人与主体负责人是同一人；请选择“复用主体负责人”",
        en: "Where the unit's responsible person is not the legal representative, this province wants the same person for the services; choose \"same person\"",
        source: "R1.9b: 江苏, 安徽, 海南, 黑龙江",
        prevents: "网站负责人与主体负责人不一致"
    }
    /// R1.9c: one person for all, which not every provider takes there.
    PersonIsUnitPerson = "person.is_unit_person", Info {
        zh: "所选省份有的接入商要求服务负责人与主体负责人不是同一人，请先向接入商核实",
        en: "In this province some providers want two people here, not the unit's responsible person; ask yours first",
        source: "R1.9c: 天津 in QingCloud's pages; Tencent's allow it",
        prevents: "负责人不符合要求"
    }
    /// R1.9e: units of finance are answered for by their representative.
    PersonFinanceRepresentative { word: String } = "person.finance_representative", Error {
        zh: "单位名称含有“{word}”，所选省份要求主体负责人和服务负责人都由法定代表人担任",
        en: "The unit's name has \"{word}\"; in this province all responsible persons are then the legal representative",
        source: "R1.9e: 辽宁 S0",
        prevents: "负责人不是法定代表人"
    }

    /// R4.1: a licence where a person's document belongs.
    PersonDocumentOfUnit = "person.document_of_unit", Error {
        zh: "这是单位的证件；负责人要填本人的证件，内地居民填居民身份证",
        en: "This is a document of units; a responsible person gives their own, mainland residents the resident ID card",
        source: "R4.1: WeChat W-apply, a person's type even in units' filings",
        prevents: "负责人证件类型选择有误"
    }
    /// R4.1: a document that no bureau takes.
    PersonDocumentNotTaken { document: String } = "person.document_not_taken", Error {
        zh: "{document}不能用于备案；内地居民请用居民身份证，港澳台居民用来往内地（大陆）通行证或居住证，外国人用护照或永久居留身份证",
        en: "A filing takes no {document}; mainland residents file with the resident ID card, residents of Hong Kong, Macau and Taiwan with their permit, foreigners with the passport or the permanent resident card",
        source: "R4.1: what is not acceptable",
        prevents: "负责人证件类型选择有误"
    }
    /// R4.1: a card for some weeks.
    PersonDocumentTemporary = "person.document_temporary", Warning {
        zh: "临时身份证可能不被受理，请用正式的居民身份证办理",
        en: "A temporary ID card may be refused; file with the resident ID card itself",
        source: "R4.1, R4.8: refused in 内蒙古 (HKB) and 上海 (Q)",
        prevents: "不接受临时身份证"
    }
    /// R4.1: Beijing wants the permit.
    PersonDocumentResidencePermit = "person.document_residence_permit", Error {
        zh: "所选省份的港澳居民要用来往内地通行证办理，不收港澳居民居住证",
        en: "In this province residents of Hong Kong and Macau file with the mainland travel permit, not the residence permit",
        source: "R4.1: 北京, T and HKB",
        prevents: "负责人证件类型不符合要求"
    }
    /// R4.7: no foreigner as an individual.
    PersonDocumentForeigner = "person.document_foreigner", Error {
        zh: "所选省份不受理外国人以个人名义备案；请以单位名义备案",
        en: "This province takes no filing of a foreigner as an individual; file as a unit",
        source: "R4.7: 河北, HKB",
        prevents: "外国人不能以个人名义备案"
    }
    /// R1.9d: the unit's person has no mainland ID card.
    PersonDocumentNotMainland = "person.document_not_mainland", Error {
        zh: "所选省份要求主体负责人持内地居民身份证；请授权一位持居民身份证的员工担任",
        en: "In this province the unit's responsible person has a mainland ID card; authorise an employee who has one",
        source: "R1.9d: 河北, 山西, 山东",
        prevents: "主体负责人证件不符合要求"
    }
    /// R1.9d: a service's person has no mainland ID card.
    PersonServiceNotMainland = "person.service_not_mainland", Warning {
        zh: "所选省份要求由持内地居民身份证的人担任服务负责人；请授权一位持居民身份证的员工",
        en: "In this province a service's responsible person has a mainland ID card; authorise an employee who has one",
        source: "R1.9d: 福建 of foreign legal representatives",
        prevents: "网站负责人证件不符合要求"
    }
    /// Section 7: an individual of another province.
    PersonOtherProvince = "person.other_province", Warning {
        zh: "身份证号码的前两位不属于所选省份；个人一般在身份证所在省份备案，跨省的有的省不受理，有的要居住证等证明，请先核实",
        en: "The first two digits of the ID number are of another province; individuals file where their card is from, and elsewhere some provinces refuse them or ask for a residence permit, so ask first",
        source: "R4.2, section 7: column Ix; an info where proof of residence will do",
        prevents: "个人备案省份与身份证所在省份不一致"
    }

    /// R4.9: below what is taken.
    AgeYoung { age: usize, least: usize } = "age.too_young", Error {
        zh: "按证件号码，现在是 {age} 周岁；负责人要年满 {least} 周岁",
        en: "By the document number the person is {age}; a responsible person is at least {least}",
        source: "R4.9: columns Smin and Imin of section 7",
        prevents: "负责人未达到规定年龄"
    }
    /// R4.9: of age today.
    AgeBirthday { age: usize } = "age.birthday", Warning {
        zh: "今天是 {age} 周岁生日；有的地方从第二天起才算年满 {age} 周岁，最好明天再提交",
        en: "Today is the person's birthday at {age}; some count the year as full from the next day on, so submit tomorrow",
        source: "R4.9: on the birthday itself a warning",
        prevents: "负责人未达到规定年龄"
    }
    /// R4.9: papers below this age.
    AgePapers { age: usize, least: usize } = "age.papers", Warning {
        zh: "按证件号码，现在是 {age} 周岁；未满 {least} 周岁的负责人，各省一般要求监护人同意或在读、在职等证明，有的不受理",
        en: "By the document number the person is {age}; below {least} most provinces ask for a guardian's consent or proof of study or work, and some refuse",
        source: "R4.9: columns Smin and Imin of section 7",
        prevents: "负责人未满规定年龄，缺少证明"
    }
    /// R4.9: above what is taken of a service's person.
    AgeOld { age: usize, most: usize } = "age.too_old", Error {
        zh: "按证件号码，现在是 {age} 周岁；所选省份要求服务负责人不超过 {most} 周岁",
        en: "By the document number the person is {age}; a service's responsible person is at most {most} here",
        source: "R4.9: 黑龙江, T",
        prevents: "网站负责人超过规定年龄"
    }
    /// R4.9: in retirement.
    AgeRetired { age: usize, most: usize } = "age.retired", Error {
        zh: "按证件号码，现在是 {age} 周岁，退休年龄按 {most} 周岁计；所选省份要求服务负责人未到退休年龄",
        en: "By the document number the person is {age}, and retirement counts from {most}; this province takes no service's responsible person who is retired",
        source: "R4.9: 天津, T: men 60, women 55",
        prevents: "网站负责人超过退休年龄"
    }
    /// R4.9: too old before the filing is through.
    AgeSoon { days: usize, age: usize } = "age.too_old_soon", Info {
        zh: "再过 {days} 天满 {age} 周岁，可能在审核期间超过所选省份对服务负责人年龄的要求，请尽早提交或换人",
        en: "In {days} days the person turns {age}, which may be past what this province takes of a service's responsible person before the review ends; submit soon or name another",
        source: "R4.9: today and 30 days on; 黑龙江, 天津",
        prevents: "网站负责人超过规定年龄"
    }
    /// R4.9: one more photograph.
    AgePhotograph { age: usize, from: usize } = "age.photograph", Info {
        zh: "按证件号码，现在是 {age} 周岁；所选省份要求满 {from} 周岁的主体负责人提交手持身份证的核验照，不收扫描件",
        en: "By the document number the person is {age}; from {from} on this province asks for a photograph of the unit's person with the card in hand, no scan",
        source: "R4.9: 江西, S0",
        prevents: "缺少手持身份证核验照"
    }

    /// R4.8: the end comes first.
    ValidityOrder = "validity.order", Error {
        zh: "有效期止不晚于有效期起，请核对两个日期有没有填反",
        en: "The end of the validity is not after its beginning; see whether the two dates are swapped",
        source: "R4.8",
        prevents: "证件有效期填写有误"
    }
    /// R4.8: a beginning that never comes.
    ValidityStartEndless = "validity.start_long_term", Error {
        zh: "有效期起要填一个日期；“长期”填在有效期止",
        en: "A validity begins on a day; long-term belongs to its end",
        source: "R4.8",
        prevents: "证件有效期填写有误"
    }
    /// R4.8: no end and no beginning.
    ValidityNoStart = "validity.start_missing", Error {
        zh: "有效期止是“长期”，有效期起也要填",
        en: "The validity has no end; its beginning is asked for all the same",
        source: "R4.8: 长期 with a start missing",
        prevents: "证件有效期填写有误"
    }
    /// R4.8: yet to come.
    ValidityNotBegun = "validity.not_begun", Error {
        zh: "有效期起还没有到，请核对日期",
        en: "The validity has not begun; please check the date",
        source: "R4.8",
        prevents: "证件有效期填写有误"
    }
    /// R4.8: a card from before its holder.
    ValidityBeforeBirth = "validity.before_birth", Error {
        zh: "有效期起早于证件号码中的出生日期，请核对",
        en: "The validity begins before the date of birth in the document's number; please check it",
        source: "R4.8",
        prevents: "证件有效期填写有误"
    }
    /// R4.8: over.
    ValidityExpired = "validity.expired", Error {
        zh: "证件已经过期，请换用有效的证件",
        en: "The document is out of date; file with one that is valid",
        source: "R4.8",
        prevents: "证件已过期"
    }
    /// R4.8: nearly over.
    ValiditySoon { days: usize, months: usize } = "validity.soon", Error {
        zh: "证件再过 {days} 天到期；剩余有效期要有 {months} 个月，请先换领新证",
        en: "The document ends in {days} days; {months} months are to be left. Have it renewed first",
        source: "R4.8: WeChat more than 1 month; Huawei, 上海, 浙江, 河南 3 months, elsewhere a warning",
        prevents: "证件即将到期"
    }
    /// R4.8: not as long as the law has it.
    ValiditySpan { age: usize, years: usize } = "validity.span", Warning {
        zh: "领证时是 {age} 周岁，居民身份证的有效期一般是 {years} 年，与所填的起止日期不符，请对照证件核对",
        en: "A resident ID card that begins at {age} usually runs {years} years, which these dates do not; please compare them with the card",
        source: "R4.8: 居民身份证法 article 5; local exceptions exist",
        prevents: "证件有效期与证件不一致"
    }
    /// R4.8: an end where the law has none.
    ValiditySpanEndless { age: usize } = "validity.span_long_term", Warning {
        zh: "领证时是 {age} 周岁；46 周岁以上的居民身份证一般长期有效，请对照证件核对",
        en: "A resident ID card that begins at {age} usually has no end, as from 46 on; please compare it with the card",
        source: "R4.8: 居民身份证法 article 5; local exceptions exist",
        prevents: "证件有效期与证件不一致"
    }

    /// R1.6: too few numbers for two people.
    ContactFewNumbers { count: usize, least: usize } = "contact.few_numbers", Error {
        zh: "两位负责人的手机和应急电话一共只有 {count} 个不同号码，所选省份要求至少 {least} 个",
        en: "The mobiles and emergency numbers of the two people are {count} different numbers; this province asks for {least} at least",
        source: "R1.6: 北京 3, 辽宁 3, 湖北 4",
        prevents: "联系方式数量不符合要求"
    }
    /// R1.6: too many numbers for two people.
    ContactManyNumbers { count: usize, most: usize } = "contact.many_numbers", Error {
        zh: "两位负责人的手机和应急电话一共有 {count} 个不同号码，所选省份要求正好 {most} 个：应急电话都填同一位第三人的号码",
        en: "The mobiles and emergency numbers of the two people are {count} different numbers; this province wants {most}: one third person's number as the emergency number of both",
        source: "R1.6: 辽宁, S0 and T",
        prevents: "应急电话不符合要求"
    }
    /// R1.6: one person, one mobile, where the province wants more.
    ContactFewMobiles { count: usize, least: usize } = "contact.few_mobiles", Error {
        zh: "手机和应急电话里只有 {count} 个手机号码，所选省份要求至少 {least} 个不同的手机号码；应急电话请填另一个手机号码",
        en: "The mobile and the emergency number are to hold {least} different mobile numbers at least in this province, and hold {count}; give another mobile as the emergency number",
        source: "R1.6: 广东, T",
        prevents: "联系方式数量不符合要求"
    }
    /// R1.6: an emergency number that is a mobile, and nobody knows whose.
    ContactEmergencyUnnamed = "contact.emergency_unnamed", Error {
        zh: "应急电话是手机号码，所选省份要在备注里写明使用人，例如“联系方式2中手机号使用人为某公司员工某某”；也可以改填固定电话",
        en: "The emergency number is a mobile; in this province a remark says whose it is, such as 联系方式2中手机号使用人为某公司员工某某. A landline will do too",
        source: "R1.6: 天津, T and Q",
        prevents: "备注未说明应急电话使用人"
    }
    /// R1.6: an individual's emergency contact has no name.
    ContactEmergencyUnnamedIndividual = "contact.emergency_contact_unnamed", Warning {
        zh: "所选省份的个人备案要在备注里写明应急联系人的姓名",
        en: "In this province an individual's remark names the emergency contact",
        source: "R1.6: 重庆, T",
        prevents: "备注未说明应急联系人"
    }
    /// R2.5: where a mobile is registered.
    ContactLocality = "contact.locality", Info {
        zh: "所选省份要求手机号码的归属地在本省，请确认",
        en: "This province wants mobile numbers that are registered in it; please make sure",
        source: "R2.5: column Loc of section 7; no form can look it up",
        prevents: "手机号码归属地与备案省份不一致"
    }

    /// R1.7: a mobile of another subject.
    HistoryMobile = "history.mobile", Warning {
        zh: "这个手机号码已经用在另一个主体的备案里，属于另一个人；请填写本主体负责人自己的号码",
        en: "Another subject's filing has this mobile number, for another person; give this person's own",
        source: "R1.7: Huawei HKB, Tencent; an error at Huawei and in 天津, 吉林, 山东, 河南, 重庆, 云南, 新疆",
        prevents: "手机号码已被其他主体使用"
    }
    /// R1.7: an emergency number of another subject.
    HistoryEmergency = "history.emergency_phone", Warning {
        zh: "这个应急电话已经用在另一个主体的备案里；请填写本主体长期使用的号码",
        en: "Another subject's filing has this emergency number; give one that this subject keeps",
        source: "R1.7: Huawei S2, an error there",
        prevents: "应急电话已被其他主体使用"
    }
    /// R1.7, R3.2: an address of another subject.
    HistoryEmail = "history.email", Warning {
        zh: "这个邮箱已经用在另一个主体的备案里；请填写本主体自己的邮箱",
        en: "Another subject's filing has this e-mail address; give one of this subject's own",
        source: "R1.7, R3.2: Huawei S2, an error there",
        prevents: "邮箱已被其他主体使用"
    }
    /// R1.7: a document of another subject.
    HistoryDocument = "history.document", Warning {
        zh: "同一证件已经用在另一个主体的备案里，所选省份不允许一个证件用于多个主体，请先核实",
        en: "Another subject's filing has this person's document; this province wants a document in one subject alone, so ask first",
        source: "R1.7: 天津, 山东, 河南, 四川, 新疆, individuals in 广西; several subjects of one legal representative cannot work there",
        prevents: "证件已被其他主体使用"
    }
    /// R1.7: a service's person serves another unit.
    HistoryServicePerson = "history.service_person", Warning {
        zh: "这位服务负责人已经为另一个单位负责；一个人只能担任一个单位的服务负责人",
        en: "This person is responsible for another unit already; a service's responsible person serves one unit alone",
        source: "R1.7: T-主体; an error in 江苏 and 江西",
        prevents: "网站负责人同时为多个单位负责"
    }
    /// R1.7: one representative, several mobiles.
    HistoryTwoContacts = "history.two_contacts", Warning {
        zh: "同一法定代表人在另一个主体的备案里填的是别的手机号码；同一法定代表人的多个主体，联系方式要一致",
        en: "The same legal representative has another mobile number in another subject's filing; their subjects are to have the same contacts",
        source: "R1.7: Huawei S2, HKB (an error there)",
        prevents: "同一负责人在多个主体的联系方式不一致"
    }
    /// R1.7: one representative, one mobile, where a mobile is of one subject.
    HistoryOneMobile = "history.one_mobile", Warning {
        zh: "同一法定代表人在另一个主体的备案里已经用了这个手机号码；所选省份一个号码只用于一个主体，请先核实",
        en: "The same legal representative has this mobile number in another subject's filing; in this province a number is of one subject alone, so ask first",
        source: "R1.7: the provinces against Huawei S2, unresolved",
        prevents: "手机号码已被其他主体使用"
    }
}
