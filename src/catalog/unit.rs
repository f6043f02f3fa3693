//! 主办单位：名称、地址、证件

use super::{Term, rows};

rows! {
    super::number::END;

    /// Nothing but digits.
    UnitNameDigits = "unit_name.digits", Error {
        zh: "主办单位名称不会全是数字；请按证件上的名称填写",
        en: "A unit's name is not digits alone; give the name as the document has it",
        source: "R5.5: equal to the document, character by character",
        prevents: "主办单位名称与证件不一致"
    }
    /// What stands for a name that is not there yet.
    UnitNamePlaceholder = "unit_name.placeholder", Error {
        zh: "这不是单位的名称；请按证件上的全称填写",
        en: "This stands for a name and is none; give the full name on the document",
        source: "R5.5",
        prevents: "主办单位名称与证件不一致"
    }
    /// A picture, or what is left of a lost character.
    UnitNameCharacter { character: String } = "unit_name.character", Error {
        zh: "名称里的“{character}”不会出现在证件上；请按证件逐字填写",
        en: "No document has \"{character}\" in a name; give it character by character as the document does",
        source: "R5.5",
        prevents: "主办单位名称与证件不一致"
    }
    /// The unit's own address stands in its name.
    UnitNameHoldsAddress = "unit_name.holds_address", Error {
        zh: "名称里连同地址一起填了；这里只填证件上的单位名称",
        en: "The address stands in the name too; give the name on the document alone",
        source: "R5.5",
        prevents: "主办单位名称与证件不一致"
    }
    /// An individual's filing under another name than the person's who stands for it.
    UnitNameOtherPerson = "unit_name.other_person", Warning {
        zh: "个人备案的主办者就是本人，这里与主体负责人的姓名不同；请按身份证件填写",
        en: "An individual files for themselves, but this is not the responsible person's name; give the one on the ID document",
        source: "R5.5, R1.1",
        prevents: "主办单位名称与证件不一致"
    }
    /// A house number at the end.
    UnitNameAddress = "unit_name.address", Warning {
        zh: "名称末尾像是门牌或房间号；请确认没有把地址填进来",
        en: "The name ends like an address; make sure that the address has not slipped in",
        source: "R5.5",
        prevents: "主办单位名称与证件不一致"
    }
    /// No 汉字.
    UnitNameNoHan = "unit_name.no_han", Warning {
        zh: "名称里没有汉字；境内单位请填写证件上的中文名称",
        en: "There is no Chinese in the name; a unit in mainland China gives the Chinese name on its document",
        source: "R5.5",
        prevents: "主办单位名称与证件不一致"
    }
    /// No form of organisation at the end.
    UnitNameNoForm = "unit_name.no_form", Warning {
        zh: "名称末尾没有“公司”“店”“中心”之类的字样；请确认是证件上的全称",
        en: "The name does not end in a form of organisation such as 公司, 店 or 中心; make sure that it is the full one on the document",
        source: "R5.5",
        prevents: "主办单位名称与证件不一致"
    }
    /// Longer than a console's field.
    UnitNameTooLong { length: usize, max: usize } = "unit_name.too_long", Warning {
        zh: "名称有 {length} 个字，超过 {max} 个字时有的平台填不下；请确认只填了单位名称",
        en: "The name has {length} characters; over {max} some consoles have no room. Make sure that it is the name alone",
        source: "R5.5: an API of Aliyun takes 50",
        prevents: "主办单位名称与证件不一致"
    }
    /// A blank between two 汉字.
    UnitNameBlank = "unit_name.blank", Info {
        zh: "汉字之间有空格；证件上没有的话请去掉",
        en: "There is a blank between two Chinese characters; remove it unless the document has it",
        source: "R5.5",
        prevents: "主办单位名称与证件不一致"
    }
    /// Brackets of ASCII in a Chinese name.
    UnitNameHalfBrackets = "unit_name.half_brackets", Info {
        zh: "括号是半角的，营业执照上一般是全角“（）”；请与证件保持一致",
        en: "These are half-width brackets; licences have full-width ones as a rule. Give them as the document does",
        source: "R5.5: T-北京 compares them",
        prevents: "主办单位名称与证件不一致"
    }

    /// Nothing but digits.
    AddressDigits = "address.digits", Error {
        zh: "这里要填能找到单位的地址，现在只有数字",
        en: "This is to be where the unit can be found; there are only digits",
        source: "R5.6",
        prevents: "通信地址不详细"
    }
    /// No 汉字.
    AddressNoHan = "address.no_han", Warning {
        zh: "地址里没有汉字；请填写中文地址",
        en: "There is no Chinese in the address; give it in Chinese",
        source: "R5.6",
        prevents: "通信地址不详细"
    }
    /// No house number, room, village or box.
    AddressImprecise = "address.imprecise", Warning {
        zh: "没有门牌号或房间号；请填写到“××号”“××室”，农村填写到村，确实没有的在备注里写“通信地址已为最详细地址”",
        en: "There is no house or room number; give it down to 号 or 室, in the country down to the village, or say in the unit's remark that there is none (通信地址已为最详细地址)",
        source: "R5.6: S4; T-北京, T-天津, T-主体",
        prevents: "通信地址不详细"
    }
    /// 市辖区.
    AddressDistrictWord = "address.district_word", Info {
        zh: "“市辖区”不是区的名称；请去掉它，写实际所在的区",
        en: "市辖区 is no district's name; take it out and give the real district",
        source: "R5.6: T-北京, T-天津, T-上海, T-浙江, T-广西",
        prevents: "通信地址填写不规范"
    }
    /// A district of another name by now.
    AddressRenamed { old: String, now: String } = "address.renamed", Warning {
        zh: "“{old}”现在要写作“{now}”",
        en: "{old} is to be written {now} now",
        source: "R5.6: T-北京, T-天津",
        prevents: "通信地址填写不规范"
    }
    /// Province, city and district, which have fields of their own.
    AddressRegion = "address.region", Warning {
        zh: "省、市、区已单独选择，这里不用重复；请从街道或路名写起",
        en: "Province, city and district are chosen in their own fields; begin with the street here",
        source: "R5.6: W-apply",
        prevents: "通信地址填写不规范"
    }
    /// Of another province than the filing.
    AddressOtherProvince { province: String } = "address.other_province", Error {
        zh: "地址在{province}，与备案的省份不同；单位要在证件所在的省份备案",
        en: "The address is in {province}, not in the province of this filing; a unit files where its document was issued",
        source: "R5.6: S2, H; T-驳回",
        prevents: "主办单位所在地与备案省份不一致"
    }
    /// Of another city than the other address.
    AddressOtherCity { city: String, other: String } = "address.other_city", Error {
        zh: "通信地址在{city}，证件上的住所在{other}；所选省份要求两者在同一城市",
        en: "The postal address is in {city} and the document's in {other}; this province asks for one city",
        source: "R5.6: T-广东; H 河北, 河南, 贵州",
        prevents: "通信地址与证件地址不在同一城市"
    }

    /// R5.1: a unit with a person's document.
    UnitDocumentOfPerson { nature: Term } = "unit.document_of_person", Error {
        zh: "主办单位性质是{nature}，不能用个人证件办理；请选择单位的证件，或把性质改为个人",
        en: "The unit is {nature} and cannot file with a person's document; choose the unit's, or change the nature to individual",
        source: "R5.1: T-材料, P-form",
        prevents: "主办单位性质与证件类型不符"
    }
    /// R5.1: an individual with a unit's document.
    UnitDocumentOfUnit = "unit.document_of_unit", Error {
        zh: "个人备案要用本人的证件，不能用营业执照等单位证件；请选择个人证件，或改选单位的性质",
        en: "An individual files with their own document, not with a licence or another of a unit; choose a person's, or change the nature",
        source: "R5.1: T-材料, P-form",
        prevents: "主办单位性质与证件类型不符"
    }
    /// R5.1: a document that units of this nature do not have.
    UnitDocumentUnusual { nature: Term, document: Term } = "unit.document_unusual", Warning {
        zh: "主办单位性质是{nature}，一般不用{document}办理，请核对性质和证件类型",
        en: "The unit is {nature}, which does not usually file with {document}; please check the nature and the document's type",
        source: "R5.1: the lists of P-form, which change",
        prevents: "主办单位性质与证件类型不符"
    }
    /// R5.2: a credit code of another nature.
    UnitNatureNotCategory { category: String, nature: Term, expected: Term } = "unit.nature_not_category", Warning {
        zh: "统一社会信用代码以 {category} 开头，登记的是{expected}，而主办单位性质选的是{nature}，请核对",
        en: "The credit code begins with {category}, that of {expected}, and the nature chosen is {nature}; please check",
        source: "R5.2: pairs of department and kind, and the nature that each means",
        prevents: "主办单位性质与证件不符"
    }
    /// R5.3: an enterprise with an organisation code.
    UnitOrganizationCode = "unit.organization_code", Warning {
        zh: "所选省份的企业要用营业执照办理，不能用组织机构代码证",
        en: "In this province an enterprise files with its licence, not with an organisation code certificate",
        source: "R5.3, section 7: 广西 T (error there)",
        prevents: "主办单位证件类型不符合要求"
    }
    /// R5.1: a medical licence as the unit's document.
    UnitMedicalLicence = "unit.medical_licence", Warning {
        zh: "所选省份不接受以医疗机构执业许可证作为主体证件；请用营业执照或事业单位法人证书等办理",
        en: "The province does not take a medical licence as the unit's document; use its business licence or its certificate of a public institution",
        source: "R5.1, section 7: 广东 T",
        prevents: "主办单位证件类型不符合要求"
    }
    /// R5.4: the document ends before it begins.
    UnitDocumentDates = "unit.document_dates", Error {
        zh: "证件的截止日期要晚于起始日期，请核对",
        en: "The document's last day is to be later than its first; please check both",
        source: "R5.4, R4.8",
        prevents: "证件有效期填写有误"
    }
    /// R5.4: the document is not valid any more.
    UnitDocumentExpired = "unit.document_expired", Error {
        zh: "主办单位的证件已过有效期；请先换发证件，再用新证件办理",
        en: "The unit's document is no longer valid; have it renewed first",
        source: "R5.4: W-guide 营业执照有效期不足",
        prevents: "营业执照有效期不足"
    }
    /// R5.4: the document is not valid for long enough.
    UnitDocumentValidity { months: usize } = "unit.document_validity", Warning {
        zh: "主办单位证件的剩余有效期不足 {months} 个月，可能被退回；请先换发证件",
        en: "The unit's document is valid for less than {months} months, so the filing may come back; have it renewed first",
        source: "R5.4: WeChat 1 month, 浙江 T 3 months (errors there), 上海 T one year",
        prevents: "营业执照有效期不足"
    }
    /// R5.1: a sole proprietor without a seal.
    UnitNoSeal = "unit.no_seal", Warning {
        zh: "所选省份的个体工商户备案要加盖公章；请先刻制公章",
        en: "In this province a sole proprietor's papers need a seal; have one made first",
        source: "R5.1, section 7: 湖南 S0 (error there); 北京, 上海, 浙江, 贵州, 福建 T",
        prevents: "个体工商户没有公章"
    }
    /// R5.1: a sole proprietor without a brand name files as an individual.
    UnitNoBrandIndividual = "unit.no_brand_individual", Warning {
        zh: "所选省份没有字号的个体工商户按个人备案，营业执照作为其他材料提交",
        en: "In this province a sole proprietor without a brand name files as an individual, with the licence among the other papers",
        source: "R5.1, section 7: 河北 H, 山西 T, 广东 T",
        prevents: "无字号个体工商户主体性质不符合要求"
    }
    /// R5.1: a sole proprietor is to get a brand name first.
    UnitNoBrand = "unit.no_brand", Warning {
        zh: "所选省份的个体工商户要先取得字号才能备案；请先到登记机关办理",
        en: "In this province a sole proprietor needs a brand name to file; have one registered first",
        source: "R5.1, section 7: 陕西 T, 贵州 T, 福建 T",
        prevents: "个体工商户没有字号"
    }
    /// R5.1: no remark that says that there is no brand name.
    UnitNoBrandRemark = "unit.no_brand_remark", Warning {
        zh: "没有字号的个体工商户，主办单位名称填经营者姓名，并在主体备注里写“无字号无公章个体工商户”",
        en: "A sole proprietor without a brand name files under the owner's name, and the unit's remark says 无字号无公章个体工商户",
        source: "R5.1, section 7: 安徽 T, 湖北 T",
        prevents: "无字号个体工商户未作备注"
    }
    /// R5.1: a name that does not say so.
    UnitNoBrandName = "unit.no_brand_name", Warning {
        zh: "没有字号的个体工商户，主办单位名称要写成“经营者姓名（个体工商户）”",
        en: "A sole proprietor without a brand name is named by the owner, with （个体工商户） behind",
        source: "R5.1, section 7: 浙江 H HS, 天津 Q",
        prevents: "主办单位名称填写不规范"
    }
}
