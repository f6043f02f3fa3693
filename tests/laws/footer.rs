//! Laws of pages, over hostile ones: nothing panics, no verdict depends on anything but the input, and what is offered passes
//! when it is put in.

use crate::config;
use beian::{Context, Field, FooterReport, Issue, NumberKind, Service, check_field, check_footer, filing::Filing, is_valid};
use proptest::{collection::vec, prelude::*, sample::select};

/// What pages are made of, whole and in pieces.
const PIECES: &[&str] = &[
    "<",
    ">",
    "</",
    "/",
    "<a ",
    "<A HREF=",
    "<a href='",
    "</a>",
    "<span onclick=\"open('http://beian.miit.gov.cn')\">",
    "</span>",
    "<script>",
    "</script>",
    "<style",
    "<!--",
    "-->",
    "<!",
    "<br>",
    "<img onclick=http://x>",
    "href=\"",
    "\"",
    "'",
    "=",
    " ",
    "\n",
    "\u{3000}",
    "\u{200b}",
    "\u{1}",
    "&",
    "&amp;",
    "&nbsp",
    "&#x4eac;",
    "&#99999999999;",
    "&#0",
    "京",
    "粤",
    "川",
    "奥",
    "ICP",
    "ＩＣＰ",
    "icp备",
    "ICP备",
    "备案号：",
    "公网安备",
    "公",
    "粤ICP备19015064号",
    "京ICP备10046444号-1",
    "滇ICP备09010050-5号",
    "京公网安备 11010102000001号",
    "19015064",
    "１９",
    "号",
    "-",
    "－",
    "-1",
    "2A",
    "X",
    "2026",
    "©",
    "版权所有",
    "青山科技",
    "https://beian.miit.gov.cn",
    "https:",
    "//",
    "\\",
    "#",
    "javascript:",
    "beian.miit.gov.cn",
    "http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010102000001",
    "https://beian.mps.gov.cn/#/query/webSearch?code=",
    "😀",
    "か",
];

/// What numbers are made of.
const NEARLY: &[&str] = &[
    "粤",
    "川",
    "奥",
    "ICP备",
    "icp备案",
    "ICP证",
    "ＩＣＰ",
    "备",
    "备案号：",
    "公网安备",
    "公网安备 ",
    "19015064",
    "2021003158",
    "１９",
    "44030502008569",
    "33010602009975",
    "号",
    "-1",
    "-2a",
    "－3X",
    "-01",
    "4K",
    "-",
    "–",
    " ",
    ":",
    "（",
    "）",
    "A2.B1.",
    "B2-",
    "b1-",
    "20090059",
    "\u{200b}",
    "、",
    "😀",
];

fn page() -> impl Strategy<Value = String> {
    prop_oneof![
        vec(select(PIECES), 0..40).prop_map(|pieces| pieces.concat()),
        vec(any::<char>(), 0..60).prop_map(String::from_iter)
    ]
}

fn context() -> impl Strategy<Value = Context> {
    let province = proptest::option::of(select(&["440000", "320000", "110000", "x"][..]));
    (proptest::option::of(select(Service::ALL)), province).prop_map(|(service, province)| Context {
        service,
        province: province.map(Into::into),
        ..Context::default()
    })
}

fn check(html: &str, context: &Context) -> FooterReport {
    check_footer(html, &Filing::default(), context)
}

/// A number that is written so, linked so.
fn linked(text: &str, href: &str) -> String {
    format!("<p><a href=\"{href}\">{text}</a></p>")
}

proptest! {
    #![proptest_config(config(6_000))]

    #[test]
    fn a_page_is_judged_whatever_it_is(html in page(), context in context()) {
        let report = check(&html, &context);
        prop_assert_eq!(format!("{:?}", report), format!("{:?}", check(&html, &context)));
        for issue in report.issues() {
            prop_assert!(issue.path().is_empty() || issue.path().len() == 2);
        }
    }

    /// The laws of every field, over texts that are nearly numbers.
    #[test]
    fn numbers_keep_the_laws_of_fields(
        pieces in vec(select(NEARLY), 0..8), field in select(&[Field::IcpNumber, Field::PoliceNumber][..]), context in context(),
    ) {
        let text = pieces.concat();
        let first = check_field(field, &text, &context);
        let again = check_field(field, first.normalized(), &context);
        prop_assert_eq!(again.normalized(), first.normalized());
        prop_assert_eq!(again.facts(), first.facts());
        prop_assert!(again.valid() || !first.valid(), "{:?} turned into a fault: {:?}", text, again.issues());
        for suggestion in first.issues().iter().filter_map(Issue::suggestion) {
            prop_assert!(is_valid(field, suggestion, &context), "{:?} suggests {:?}", text, suggestion);
        }
    }

    /// One number in one link: every number and every address that is offered instead removes what it was offered for.
    #[test]
    fn what_is_offered_passes(
        name in select(&["京", "粤", "川", "甘", "苏"][..]),
        mark in select(&["ICP备", "icp 备", "ＩＣＰ备案", "公网安备", "公网安备 "][..]),
        digits in select(&["10046444", "2021003158", "１００４６４４４", "11010102000001", "44030502008569"][..]),
        end in select(&["号", "号-1", "-2号", "号－2a", " 号 - 3X", ""][..]),
        href in select(&[
            "", "#", "/a", "https://beian.miit.gov.cn", "http://beian.miit.gov.cn/", "//beian.miit.gov.cn", "beian.miit.gov.cn",
            "http://www.miitbeian.gov.cn", "http://www.beian.gov.cn", "https://beian.mps.gov.cn/", "https://example.com",
        ][..]),
        context in context(),
    ) {
        let (mut text, mut href) = ([name, mark, digits, end].concat(), href.to_owned());
        for _ in 0..4 {
            let report = check(&linked(&text, &href), &context);
            let Some(issue) = report.issues().iter().find(|issue| issue.suggestion().is_some()) else {
                prop_assert!(report.issues().iter().all(|issue| !issue.code().starts_with("footer.link") && issue.code() != "footer.not_linked"));
                return Ok(());
            };
            let suggestion = issue.suggestion().unwrap().to_owned();
            let place = if suggestion.starts_with("https:") { &mut href } else { &mut text };
            prop_assert_ne!(&*place, &suggestion, "{}", issue.code());
            *place = suggestion.clone();
            let after = check(&linked(&text, &href), &context);
            let again = after.issues().iter().any(|other| other.code() == issue.code());
            prop_assert!(!again, "{} is said again of {:?}", issue.code(), suggestion);
            let errors = |report: &FooterReport| report.issues().iter().filter(|it| it.severity() == beian::Severity::Error).count();
            prop_assert!(errors(&after) <= errors(&report), "{suggestion:?} makes it worse");
        }
        prop_assert!(false, "no end of offers for {:?}", text);
    }
}

/// Long pages, made of one piece, take their time but not its square.
#[test]
fn long_pages_are_judged() {
    for piece in PIECES.iter().chain(&[
        "<a href=https://beian.miit.gov.cn>京ICP备10046444号-1",
        "I<b>",
        "<a href=//beian.miit.gov.cn>",
        "<span onclick=http>",
    ]) {
        let units = piece.encode_utf16().count();
        let report = check(&piece.repeat(100_000 / units), &Context { province: Some("320000".into()), ..Context::default() });
        assert!(report.numbers().len() <= 200, "{piece}");
        assert!(report.numbers().iter().all(|it| it.kind == NumberKind::Icp || it.text.contains("公网安备")), "{piece}");
    }
}
