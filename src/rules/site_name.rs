//! The name of a website (网站名称).
//!
//! - Accepted: three characters or more, most of them 汉字; letters and digits beside them. Full-width letters and digits, runs
//!   of blanks and 《》 or “” around the name are cleaned up; brackets stay, for the name may be the unit's own.
//! - Refused: a domain or a URL, digits alone, Latin letters alone, signs, words of the state or of supervision in front, what no
//!   name may say.
//! - Doubted: fewer than three 汉字, single signs such as `-` and （）, quotes inside, words of the state inside, foreign
//!   countries, more than 30 characters, words of finance; what a province adds.
//! - Source: R6.1, R6.2 K4 and K5, R6.4. What depends on whose name it is (R6.2, R6.3) belongs to the form.
//!
//! ```
//! use beian::{check_field, Context, Field};
//!
//! assert!(check_field(Field::SiteName, "某某食品官网", &Context::default()).issues().is_empty());
//! assert_eq!(check_field(Field::SiteName, "中国某某网", &Context::default()).issues()[0].code(), "site_name.state");
//! ```

use super::{
    Judged,
    words::{self, List, Words},
};
use crate::{
    catalog::{
        SiteNameAuthority, SiteNameDigits, SiteNameFewHan, SiteNameFinance, SiteNameForeign, SiteNameHasLatin, SiteNameIsDomain,
        SiteNameLatin, SiteNameLong, SiteNameLottery, SiteNameNoHan, SiteNameProvinceWord, SiteNameSensitive, SiteNameShort,
        SiteNameSign, SiteNameState, SiteNameStateInside, SiteNameSymbol, SiteNameTraining,
    },
    context::Context,
    issue::{Finding, Severity},
    profile::{self, Demand},
    text::{is_han, is_one_of, split_last},
};

/// R6.1: T-驳回, X-xinnet, HKB-材料.
const LEAST: usize = 3;
/// R6.1: one unreliable page says 3 to 30.
pub(crate) const LONGEST: usize = 30;

/// What is copied along with the name.
const LABELS: &str = "网站名称 名称 站点名称 服务名称";
/// What looks like a suffix behind a dot (R6.1: no domain).
const LONGEST_SUFFIX: usize = 6;

/// Judges it.
pub(crate) fn check(typed: &str, context: &Context) -> Judged {
    words::judge_name(typed, LABELS, &|name| faults(name, context))
}

/// See [`super::plain`].
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    words::is_plain_name(text, LABELS) && faults(text, context).is_empty()
}

fn faults(name: &str, context: &Context) -> Vec<Finding> {
    if let Some(fault) = format_fault(name) {
        return vec![fault];
    }
    let mut findings = Vec::new();
    let han = words::han(name);
    let asked = profile::number(context, Demand::ChineseCharacters).unwrap_or_default();
    if han == 0 {
        findings.push(SiteNameNoHan {}.into());
    } else if han < asked.max(LEAST) {
        let finding = Finding::from(SiteNameFewHan { count: han, least: asked.max(LEAST) });
        findings.push(if han < asked { finding.severity(Severity::Error) } else { finding });
    }
    if words::has_latin(name)
        && let Some(severity) = profile::severity(context, Demand::LatinName)
    {
        findings.push(Finding::from(SiteNameHasLatin {}).severity(severity));
    }
    if let Some(sign) = name.chars().find(|c| is_tolerated(*c))
        && !is_unit_name(name)
    {
        findings.push(SiteNameSign { sign: sign.into() }.into());
    }
    said(name, context, &mut findings);
    let length = words::characters(name);
    if length > LONGEST {
        findings.push(SiteNameLong { length, max: LONGEST }.into());
    }
    findings
}

/// Why this can't be a name, whatever it says.
fn format_fault(name: &str) -> Option<Finding> {
    if is_domain(name) {
        return Some(SiteNameIsDomain {}.into());
    }
    if words::is_digits(name) {
        return Some(SiteNameDigits {}.into());
    }
    if let Some(character) = name.chars().find(|c| is_symbol(*c)) {
        return Some(SiteNameSymbol { character: character.into() }.into());
    }
    if words::is_latin(name) {
        return Some(SiteNameLatin {}.into());
    }
    let length = words::characters(name);
    (length < LEAST).then(|| SiteNameShort { length, least: LEAST }.into())
}

/// What the words of a name say.
fn said(name: &str, context: &Context, findings: &mut Vec<Finding>) {
    let said = Words::of(name);
    match said.state() {
        Some((word, true)) => findings.push(SiteNameState { word: word.into() }.into()),
        Some((word, false)) => findings.push(SiteNameStateInside { word: word.into() }.into()),
        None => {}
    }
    if let Some(word) = said.word(List::Sensitive) {
        findings.push(SiteNameSensitive { word: word.into() }.into());
    } else if let Some(word) = said.first(List::Authority) {
        findings.push(SiteNameAuthority { word: word.into() }.into());
    }
    if let Some(word) = said.word(List::Lottery) {
        findings.push(SiteNameLottery { word: word.into() }.into());
    }
    if let Some(word) = said.word(List::Foreign) {
        findings.push(SiteNameForeign { word: word.into() }.into());
    }
    if let Some(word) = said.word(List::Finance)
        && let Some(severity) = profile::severity(context, Demand::FinanceWords)
    {
        findings.push(Finding::from(SiteNameFinance { word: word.into() }).severity(severity));
    }
    if let Some(word) = said.word(List::Training)
        && let Some(severity) = profile::severity(context, Demand::TrainingWords)
    {
        findings.push(Finding::from(SiteNameTraining { word: word.into() }).severity(severity));
    }
    if let Some(severity) = profile::severity(context, Demand::NameWordsOfUnits) {
        findings.extend(said.format().map(|finding| finding.severity(severity)));
    }
    if let Some(word) = words::word_in(name, &profile::words(context, Demand::NameWords)) {
        findings.push(SiteNameProvinceWord { word: word.into() }.into());
    }
}

/// True for a host or a URL: letters behind the last dot, or a scheme in front.
fn is_domain(name: &str) -> bool {
    if ["http://", "https://", "www."]
        .iter()
        .any(|front| name.get(..front.len()).is_some_and(|it| it.eq_ignore_ascii_case(front)))
    {
        return true;
    }
    let host = name.trim_end_matches('/');
    let (before, suffix) = match split_last(host, b'.') {
        Some(parts) => parts,
        None => match host.rfind('。') {
            Some(at) => (&host[..at], &host[at + '。'.len_utf8()..]),
            None => return false,
        },
    };
    let is_suffix = suffix.len() >= 2 && suffix.len() <= LONGEST_SUFFIX && suffix.bytes().all(|it| it.is_ascii_alphabetic())
        || matches!(suffix, "中国" | "公司" | "网络" | "网址" | "政务" | "公益");
    let is_label = |c: char| c.is_ascii_alphanumeric() || is_han(c) || matches!(c, '-' | '.' | '。');
    is_suffix && before.chars().all(is_label) && !before.is_empty()
}

/// A name with a form of organisation is the unit's, whose brackets are its own.
fn is_unit_name(name: &str) -> bool {
    words::word_behind(name, "公司 中心 厂 局 所 院 学校 大学 合作社 事务所 协会 学会 商会 基金会 医院 ） )").is_some()
        && name.chars().all(|c| is_han(c) || c.is_ascii_alphanumeric() || is_one_of(c, "（）()·"))
        && words::word_in(name, "公司 中心 厂 局 所 院 学校 大学 合作社 协会 学会 商会 基金会").is_some()
}

/// Signs that a copy of Aliyun's page lets pass, those that names of software and of persons have, and quotes: 《某某》杂志社 is
/// what a register has.
fn is_tolerated(c: char) -> bool {
    matches!(c, '-' | '—' | '–' | '（' | '）' | '(' | ')' | '·' | '&' | '+' | '.' | '#' | '《' | '》' | '“' | '”')
}

/// Signs and pictures that no name has; letters of other scripts are none.
fn is_symbol(c: char) -> bool {
    let is_sign = c.is_ascii_punctuation()
        || matches!(c, '\n' | '\u{a1}'..='\u{bf}' | '\u{d7}' | '\u{f7}' | '\u{2010}'..='\u{2bff}' | '\u{3001}'..='\u{3006}' | '\u{3008}'..='\u{3020}' | '\u{3030}'..='\u{303f}' | '\u{fe10}'..='\u{fe6f}' | '\u{ff01}'..='\u{ff65}' | '\u{ffe0}'..='\u{fffd}');
    is_sign && !is_tolerated(c) || words::is_picture(c) || words::is_private(c)
}
