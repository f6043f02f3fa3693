//! What is right is right everywhere: a form that was filled in with care has no error and no warning in any province, at any
//! provider.

use crate::papers::{code_check, id_check, organization_check};
use beian::{Context, Provider, Severity, check_filing, filing::Filing};
use serde_json::{Value, json};

const PROVINCES: &str = "110000 北京市|120000 天津市|130000 河北省|140000 山西省|150000 内蒙古自治区|210000 辽宁省|220000 吉林省|\
    230000 黑龙江省|310000 上海市|320000 江苏省|330000 浙江省|340000 安徽省|350000 福建省|360000 江西省|370000 山东省|410000 河南省|\
    420000 湖北省|430000 湖南省|440000 广东省|450000 广西壮族自治区|460000 海南省|500000 重庆市|510000 四川省|520000 贵州省|530000 云南省|\
    540000 西藏自治区|610000 陕西省|620000 甘肃省|630000 青海省|640000 宁夏回族自治区|650000 新疆维吾尔自治区";
/// Nature, the first two characters of its credit codes, and the name.
const UNITS: &[(&str, &str, &str)] = &[
    ("enterprise", "91", "青山绿水科技有限公司"),
    ("sole-proprietor", "92", "青山绿水商行"),
    ("institution", "12", "青山绿水中心"),
    ("social-group", "51", "青山绿水协会"),
    ("private-non-enterprise", "52", "青山绿水学校"),
    ("law-firm", "31", "青山绿水律师事务所"),
];
const OF_UNIT: &str =
    "展示本单位的产品与服务信息，供客户查询与联系，该网站不涉及前置审批业务；联系方式2中手机号使用人为行政部职员林绿水";
const OF_PERSON: &str = "本网站是个人网站，不含有企业、单位等非个人网站的信息，若在核实中发现网站中含有企业、单位等信息，\
    本人愿接受以虚假信息进行备案，注销网站，并将主体和域名加入黑名单的处罚；联系方式2中手机号使用人为本人父亲林绿水";

/// Whoever files, and what they say of themselves.
fn form(province: &str, unit: &Value, is_representative: Option<bool>, name: &str, remark: &str) -> Value {
    let is_individual = is_representative.is_none();
    json!({
        "province": province,
        "unit": unit,
        "responsible": {
            "name": "林青山",
            "isLegalRepresentative": is_representative,
            "document": { "type": "resident-id", "number": id(province), "validFrom": "2020-01-01", "validTo": "2040-01-01" },
            "mobile": "13800000001",
            "emergencyPhone": "13700000003",
            "email": "beian@qingshan-keji.cn",
        },
        "websites": [{
            "name": name,
            "domains": ["qingshan-keji.cn"],
            "ips": ["120.46.0.10-120.46.0.10"],
            "contents": [if is_individual { "other" } else { "unit-portal" }],
            "languages": ["zh-hans"],
            "preapprovals": [{ "kind": "none" }],
            "remark": remark,
            "responsible": "same",
        }],
    })
}

fn id(province: &str) -> String {
    let digits = format!("{}010219851231000", &province[..2]);
    format!("{digits}{}", id_check(&digits))
}

fn code(pair: &str, province: &str) -> String {
    let organization = format!("XXXX0037{}", organization_check("XXXX0037"));
    let start = format!("{pair}{province}{organization}");
    format!("{start}{}", code_check(&start))
}

#[test]
fn what_is_right_is_right_everywhere() {
    let mut judged = 0;
    for row in PROVINCES.split('|') {
        let (province, name) = row.split_once(' ').unwrap();
        for provider in Provider::ALL.iter().copied().map(Some).chain([None]) {
            // WeChat has fields of their own for province, city and district.
            let region = if provider == Some(Provider::Wechat) { "" } else { name };
            let address = format!("{region}绿水路1号101室");
            let mut forms: Vec<Value> = UNITS
                .iter()
                .map(|(nature, pair, name)| {
                    let document = json!({ "type": "credit-code", "number": code(pair, province), "validTo": "long-term" });
                    let unit = json!({ "nature": nature, "name": name, "document": document, "address": address,
                        "hasSeal": true, "hasBrandName": true });
                    form(province, &unit, Some(true), name, OF_UNIT)
                })
                .collect();
            let document = json!({ "type": "resident-id", "number": id(province) });
            let unit = json!({ "nature": "individual", "name": "林青山", "document": document, "address": address });
            forms.push(form(province, &unit, None, "阿山的读书角", OF_PERSON));
            for form in forms {
                let filing: Filing = serde_json::from_value(form).unwrap();
                let context = Context { provider, today: Some("2025-06-01".into()), ..Context::default() };
                let report = check_filing(&filing, &context);
                let doubts: Vec<_> = report.issues().iter().filter(|it| it.severity() != Severity::Info).collect();
                assert!(doubts.is_empty(), "{province} {provider:?} {:?}: {doubts:?}", filing.unit);
                judged += 1;
            }
        }
    }
    assert_eq!(judged, 31 * 5 * 7);
}
