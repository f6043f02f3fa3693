//! The name of the organising unit (主办单位名称), as its document has it, character by character.
//!
//! - Accepted: the full name on the licence or certificate; of an individual the name on the ID card. Brackets, middle dots and
//!   quotes stay as they are typed: the document alone knows which are right.
//! - Refused: digits alone, placeholders, pictures.
//! - Doubted: a name without 汉字, one that ends in no form of organisation, one with a house number, one of more than 50
//!   characters; half-width brackets in a Chinese name, for licences have full-width ones (北京 compares them).
//! - Source: R5.5. 测试 is refused only where nothing else is said: there are companies for tests of software and materials.
//!
//! ```
//! use beian::{check_field, Context, Field};
//!
//! assert!(check_field(Field::UnitName, "青山科技（深圳）有限公司", &Context::default()).issues().is_empty());
//! assert!(!check_field(Field::UnitName, "测试公司", &Context::default()).valid());
//! ```

use super::{Judged, address::number::ends_in_house_number, words};
use crate::{
    catalog::{
        UnitNameAddress, UnitNameBlank, UnitNameCharacter, UnitNameDigits, UnitNameHalfBrackets, UnitNameNoForm, UnitNameNoHan,
        UnitNamePlaceholder, UnitNameTooLong,
    },
    context::Context,
    issue::Finding,
    profile::{self, Demand},
    text::{has, is_among, is_han, replace_any, split},
};

/// An API of Aliyun takes 50 characters (R5.5).
const LONGEST: usize = 50;
/// The longest names of persons whose writing tells them from units.
const LONGEST_PERSON: usize = 4;

/// What is copied along with the name.
const LABELS: &str = "名称 单位名称 企业名称 公司名称 机构名称 主办单位 主办单位名称 主体名称";

/// What stands for a name that is not there yet, in small letters.
const PLACEHOLDERS: &str = "测试 测试公司 测试单位 测试企业 测试有限公司 测试名称 单位名称 公司名称 企业名称 名称 主办单位 某公司 某单位 xx公司 \
    xxx公司 xx有限公司 xxx有限公司 无 暂无 没有 个人 test demo testing none null n/a na xx xxx xxxx";

/// The longest of them in bytes, and a blank or two.
const LONGEST_PLACEHOLDER: usize = 24;

/// What names of units end in (R5.5, and what registers list).
const FORMS: &str = "公司 厂 店 中心 所 院 局 会 社 行 部 校 学 户 室 场 站 园 馆 堂 楼 坊 团 队 处 科 委 办 府 庭 村 镇 乡 街道 组 台 库 港 矿 \
    铺 摊 吧 屋 城 超市 集团 庄 阁 轩 斋 居 苑 宫 寺 庙 观 教堂 联盟 联合体 基金 联社 段 网 档 房 家 园区 基地 工程 企业 商贸 农机 合伙";

/// Judges it.
pub(crate) fn check(typed: &str, context: &Context) -> Judged {
    words::judge(typed, LABELS, &|name| faults(name, context))
}

/// See [`super::plain`].
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    words::is_plain(text, LABELS) && faults(text, context).is_empty()
}

fn faults(name: &str, context: &Context) -> Vec<Finding> {
    if words::is_digits(name) {
        return vec![UnitNameDigits {}.into()];
    }
    if name.len() <= LONGEST_PLACEHOLDER && is_among(&replace_any(&name.to_ascii_lowercase(), " ", ""), PLACEHOLDERS) {
        return vec![UnitNamePlaceholder {}.into()];
    }
    if let Some(character) = words::picture(name) {
        return vec![UnitNameCharacter { character: character.into() }.into()];
    }
    let mut findings = Vec::new();
    let is_address = ends_in_house_number(name);
    if words::han(name) == 0 {
        findings.push(UnitNameNoHan {}.into());
    } else if is_address {
        findings.push(UnitNameAddress {}.into());
    } else if !may_be_person(name) && !has_form(name) {
        findings.push(UnitNameNoForm {}.into());
    }
    let length = words::characters(name);
    if length > LONGEST {
        findings.push(UnitNameTooLong { length, max: LONGEST }.into());
    }
    if !is_address && blank_between_han(name) {
        findings.push(Finding::from(UnitNameBlank {}).suggest(replace_any(name, " ", "")));
    }
    if words::han(name) > 0
        && (has(name, b'(') || has(name, b')'))
        && let Some(severity) = profile::severity(context, Demand::HalfWidthBrackets)
    {
        let full_width = replace_any(&replace_any(name, "(", "（"), ")", "）");
        findings.push(Finding::from(UnitNameHalfBrackets {}).severity(severity).suggest(full_width));
    }
    findings
}

/// True if it is written as names of persons are: few characters, or a middle dot.
fn may_be_person(name: &str) -> bool {
    name.chars().all(|c| is_han(c) || c == '·') && (name.chars().count() <= LONGEST_PERSON || name.chars().any(|c| c == '·'))
}

/// True if it ends in a form of organisation, not counting what stands in brackets: （有限合伙）.
fn has_form(name: &str) -> bool {
    let mut name = name;
    while let Some(within) = name.strip_suffix('）').or_else(|| name.strip_suffix(')')) {
        let Some((open, _)) = within.char_indices().rfind(|(_, c)| matches!(c, '（' | '(')) else { break };
        if within.ends_with("个体工商户") {
            return true; // 张三（个体工商户）, where there is no brand name (R5.1).
        }
        name = &within[..open];
    }
    name.ends_with("公司") || split(FORMS, b' ').any(|form| name.ends_with(form))
}

fn blank_between_han(name: &str) -> bool {
    let mut before = ' ';
    let mut blank = false;
    for c in name.chars() {
        if c == ' ' {
            blank = is_han(before);
        } else {
            if blank && is_han(c) {
                return true;
            }
            (before, blank) = (c, false);
        }
    }
    false
}
