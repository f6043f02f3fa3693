//! 主办单位：名称、证件、地址

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
        zh: "所在省份的企业要用营业执照办理，不能用组织机构代码证",
        en: "In this province an enterprise files with its licence, not with an organisation code certificate",
        source: "R5.3, section 7: 广西 T (error there)",
        prevents: "主办单位证件类型不符合要求"
    }
    /// R5.1: a medical licence as the unit's document.
    UnitMedicalLicence = "unit.medical_licence", Warning {
        zh: "所在省份不接受以医疗机构执业许可证作为主体证件；请用营业执照或事业单位法人证书等办理",
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
        zh: "所在省份的个体工商户备案要加盖公章；请先刻制公章",
        en: "In this province a sole proprietor's papers need a seal; have one made first",
        source: "R5.1, section 7: 湖南 S0 (error there); 北京, 上海, 浙江, 贵州, 福建 T",
        prevents: "个体工商户没有公章"
    }
    /// R5.1: a sole proprietor without a brand name files as an individual.
    UnitNoBrandIndividual = "unit.no_brand_individual", Warning {
        zh: "所在省份没有字号的个体工商户按个人备案，营业执照作为其他材料提交",
        en: "In this province a sole proprietor without a brand name files as an individual, with the licence among the other papers",
        source: "R5.1, section 7: 河北 H, 山西 T, 广东 T",
        prevents: "无字号个体工商户主体性质不符合要求"
    }
    /// R5.1: a sole proprietor is to get a brand name first.
    UnitNoBrand = "unit.no_brand", Warning {
        zh: "所在省份的个体工商户要先取得字号才能备案；请先到登记机关办理",
        en: "In this province a sole proprietor needs a brand name to file; have one registered first",
        source: "R5.1, section 7: 陕西 T, 贵州 T",
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
