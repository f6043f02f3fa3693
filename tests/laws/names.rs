//! Laws of names, addresses, homepages and remarks: of anything that people paste, in every province and at every provider.

use crate::{config, plain::keeps_the_law};
use beian::{
    Context, Field, Issue, Path, Provider, Severity, check_field, check_filing,
    filing::{Filing, Unit, Website},
    is_valid,
};
use proptest::{collection::vec, prelude::*, sample::select};

const FIELDS: &[Field] = &[Field::UnitName, Field::Address, Field::SiteName, Field::AppName, Field::Homepage, Field::Remark];

/// Every province, and none.
fn context() -> impl Strategy<Value = Context> {
    let codes = [
        0, 11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
        64, 65,
    ];
    let province = select(codes.to_vec()).prop_map(|code| (code > 0).then(|| format!("{code}0000")));
    (province, proptest::option::of(select(Provider::ALL)), any::<bool>()).prop_map(|(province, provider, partial)| Context {
        province,
        provider,
        partial,
        ..Context::default()
    })
}

/// Pieces of names, addresses, homepages and remarks.
const PIECES: &[&str] = &[
    "青山",
    "笔记",
    "科技",
    "有限公司",
    "公司",
    "中国",
    "人民",
    "人民路",
    "国家",
    "论坛",
    "博客",
    "网络",
    "平台",
    "理财",
    "基金",
    "基金管理",
    "教育",
    "新闻",
    "反腐",
    "纪检",
    "彩票",
    "美国",
    "印度尼西亚",
    "广东省",
    "深圳市",
    "市辖区",
    "宣武区",
    "自贸区",
    "滨海新区",
    "南山区",
    "青山路",
    "181号",
    "1栋",
    "1234室",
    "村",
    "附近",
    "（",
    "）",
    "(",
    ")",
    "《",
    "》",
    "“",
    "”",
    "·",
    "，",
    "、",
    "-",
    "*",
    "&",
    "★",
    "😀",
    "\u{e000}",
    "\u{fffd}",
    "名称：",
    "地址:",
    "备注：",
    "APP名称：",
    "测试",
    "test",
    "iOS版",
    "安卓版",
    "计算器",
    "免费",
    "微信",
    "ABC",
    "ＡＢＣ",
    "123",
    "１２３",
    " ",
    "  ",
    "\u{3000}",
    "\n",
    "\u{200b}",
    "\u{1}",
    "http://",
    "https://",
    "HTTP://",
    "http:/",
    "https//",
    "www.",
    "qingshan-keji.cn",
    "例子.中国",
    "。",
    ".",
    "/",
    ":8443",
    "?x=1",
    "1.2.3.4",
    "ئۇيغۇر",
    "あおやま",
    "𫖯",
    "本网站是个人网站",
    "企业、单位",
    "注销网站",
    "黑名单",
];

/// What makes a name none, whoever's it is, or says how it was written.
const FORMATS: [&str; 8] = [
    "value.missing",
    "site_name.short",
    "site_name.is_domain",
    "site_name.digits",
    "site_name.latin",
    "site_name.symbol",
    "value.rewritten",
    "value.too_long",
];

fn text() -> impl Strategy<Value = String> {
    vec(select(PIECES), 0..10).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(config(3_000))]

    #[test]
    fn what_is_said_of_a_text_holds_together(field in select(FIELDS), text in text(), context in context()) {
        keeps_the_law(field, &text, &context)?;
        let report = check_field(field, &text, &context);
        prop_assert_eq!(report.valid(), is_valid(field, &text, &context));
        let again = check_field(field, report.normalized(), &context);
        prop_assert_eq!(again.normalized(), report.normalized());
        prop_assert!(again.valid() || !report.valid(), "{:?} turned into a fault: {:?}", text, again.issues());
        for suggestion in report.issues().iter().filter_map(Issue::suggestion) {
            prop_assert!(is_valid(field, suggestion, &context), "{}: {:?} suggests {:?}", field, text, suggestion);
        }
    }

    /// The registry let the name pass: no word in it is refused again.
    #[test]
    fn a_website_may_be_named_as_its_unit_is(text in text(), context in context()) {
        // Quotes around the name of a website are none of it.
        let name = Some(check_field(Field::SiteName, &text, &context).normalized().to_owned());
        let unit = Unit { nature: Some("enterprise".into()), name: name.clone(), ..Unit::default() };
        let website = Website { name, ..Website::default() };
        let filing = Filing { unit: Some(unit), websites: vec![website], ..Filing::default() };
        let path: Path = vec!["websites".into(), beian::Step::Index(0), "name".into()];
        let context = Context { partial: true, ..context };
        for issue in check_filing(&filing, &context).issues().iter().filter(|issue| issue.path() == path) {
            prop_assert!(issue.severity() == Severity::Info || FORMATS.contains(&issue.code()), "{:?}: {:?}", text, issue);
        }
    }

    /// The text that a button inserts settles what it is offered for.
    #[test]
    fn what_is_offered_for_a_remark_settles_it(remark in text(), nature in select(vec!["individual", "enterprise"]), context in context()) {
        let filing = |remark: &str| {
            let domains = vec!["qingshan-keji.cn".to_owned(), "qingshan-keji.com".to_owned()];
            let website = Website { name: Some("登山路线记".into()), domains, remark: Some(remark.into()), ..Website::default() };
            let unit = Unit { nature: Some(nature.into()), ..Unit::default() };
            Filing { unit: Some(unit), websites: vec![website], ..Filing::default() }
        };
        let path: Path = vec!["websites".into(), beian::Step::Index(0), "remark".into()];
        let issues = check_filing(&filing(&remark), &context).issues().to_vec();
        for issue in issues.iter().filter(|issue| issue.path() == path) {
            if let Some(suggestion) = issue.suggestion() {
                let after = check_filing(&filing(suggestion), &context);
                let mut left = after.issues().iter().filter(|left| left.path() == path);
                prop_assert!(left.all(|left| left.code() != issue.code()), "{:?} for {:?}", suggestion, issue);
            }
        }
    }
}

/// Every province has a name that addresses are known by.
#[test]
fn an_address_in_another_province_is_told_in_each() {
    let filing = |address: &str, province: &str| Filing {
        province: Some(province.into()),
        unit: Some(Unit { nature: Some("enterprise".into()), address: Some(address.into()), ..Unit::default() }),
        ..Filing::default()
    };
    let context = Context { partial: true, ..Context::default() };
    let told = |address: &str, province: &str| {
        check_filing(&filing(address, province), &context).issues().iter().any(|issue| issue.code() == "address.other_province")
    };
    for (code, name) in
        [("110000", "北京市"), ("150000", "内蒙古自治区"), ("450000", "广西壮族自治区"), ("650000", "新疆维吾尔自治区")]
    {
        let address = format!("{name}青山路1号");
        assert!(!told(&address, code) && told(&address, "440000"), "{address}");
    }
    assert!(!told("北京路1号", "440000"));
}
