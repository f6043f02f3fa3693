//! The unified social credit code (统一社会信用代码, GB 32100-2015, R5.2) of a unit.
//!
//! - Accepted: 18 characters: the department that registers and the kind of unit, six digits of the region, nine characters of
//!   the organisation code, and a check character. Clean-up is that of every document number.
//! - Refused: any other length or order; the letters I, O, S, V, Z, which no code has; a wrong check character. Unlike what many
//!   a pattern says, the check character may be any of the 31.
//! - Doubtful, a warning: a kind of unit that is not in the table, which grows; an organisation code whose own check character
//!   is wrong, since some were given so; a region outside the province of the filing.
//! - Source: R5.2, appendix A.2, A.3.
//!
//! ```
//! use beian::{check_field, Context, DocumentType, Field};
//! let context = Context { document_type: Some(DocumentType::CreditCode), ..Context::default() };
//! assert!(check_field(Field::UnitDocument, "91350100M000100Y43", &context).valid());
//! assert!(!check_field(Field::UnitDocument, "91350100M000100Y44", &context).valid());
//! ```

use super::{
    Facts,
    document::{replaced, with_one},
    resident_id,
};
use crate::{
    catalog::{
        CreditCodeCategory, CreditCodeCharacter, CreditCodeCheck, CreditCodeHead, CreditCodeLength, CreditCodeLetter,
        CreditCodeOrganization, CreditCodeOtherProvince, CreditCodeRegion, DocumentOtherType, Term,
    },
    context::Context,
    issue::Finding,
    patterns::{ORGANIZATION_CODE, PROVINCE, REGISTRATION_NUMBER},
    text::position,
};
use std::fmt;

/// GB 32100-2015.
const LENGTH: usize = 18;
/// Its characters, each worth its place.
const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
/// The letters that it does without, and what they are mistaken for (R5.2).
const LOOK_ALIKES: (&str, &str) = ("IOSVZ", "105U2");
/// Registered with the state itself: of no province.
const NATIONAL: &[u8] = b"100000";

/// 统一社会信用代码: a code that its check character confirms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreditCode(String);

/// What is wrong with 18 characters.
enum Fault {
    /// None of the 31, at this place.
    Character(usize),
    /// No department, or no kind of unit.
    Head(usize),
    /// No digit of a region.
    Region(usize),
    Check,
}

/// True for a code with which nothing is wrong, and of which there is nothing to say.
pub(super) fn plain(code: &str, context: &Context) -> bool {
    code.as_bytes().try_into().is_ok_and(|it| {
        fault(it).is_none() && is_known(it[0], it[1]) && is_organization(&it[8..17]) && is_in_province(&it[2..8], context)
    })
}

/// True for a code with which nothing is wrong.
fn passes(code: &str) -> bool {
    code.as_bytes().try_into().is_ok_and(|it| fault(it).is_none())
}

/// True for 18 characters that can only be meant as such a code, though it may be mistyped.
pub(super) fn is_meant(code: &str, context: &Context) -> bool {
    let fault = code.as_bytes().try_into().map(fault);
    fault.is_ok_and(|it| matches!(it, None | Some(Fault::Check))) && !resident_id::passes(code, context)
}

/// Judges a code that is cleaned up.
pub(super) fn check(code: String, context: &Context) -> Result<(CreditCode, Vec<Finding>), Finding> {
    if !passes(&code) {
        return Err(told(&code, context));
    }
    let mut findings = Vec::new();
    let it = code.as_bytes();
    if !is_known(it[0], it[1]) {
        findings.push(CreditCodeCategory { category: code[..2].into() }.into());
    }
    if !is_organization(&it[8..17]) {
        findings.push(CreditCodeOrganization {}.into());
    }
    if !is_in_province(&it[2..8], context) {
        findings.push(CreditCodeOtherProvince { region: code[2..8].into() }.into());
    }
    Ok((CreditCode(code), findings))
}

/// What is wrong first, in the order of the code. The check by the way: Σ vᵢ·3ⁱ over the first 17, and the last itself,
/// ≡ 0 (mod 31).
fn fault(code: &[u8; LENGTH]) -> Option<Fault> {
    let (mut sum, mut weight) = (0, 1);
    for (at, byte) in code.iter().enumerate() {
        let worth = VALUES.get(usize::from(byte.wrapping_sub(b'0'))).copied().unwrap_or(NONE);
        if worth == NONE {
            return Some(Fault::Character(at));
        }
        if at < LENGTH - 1 {
            sum += u32::from(worth) * weight;
            weight *= 3;
        } else {
            sum += u32::from(worth);
        }
    }
    if kinds(code[0]).is_empty() {
        return Some(Fault::Head(0));
    }
    if !matches!(code[1], b'1'..=b'9') {
        return Some(Fault::Head(1));
    }
    if let Some(at) = code[2..8].iter().position(|it| !it.is_ascii_digit()) {
        return Some(Fault::Region(2 + at));
    }
    (sum % 31 != 0).then_some(Fault::Check)
}

/// The worth of each character from `0` to `Z`.
static VALUES: [u8; 43] = {
    let mut values = [NONE; 43];
    let mut at = 0;
    while at < NONE {
        values[(ALPHABET[at as usize] - b'0') as usize] = at;
        at += 1;
    }
    values
};
const NONE: u8 = 31;

/// R5.2: true where the department registers units of this kind.
fn is_known(department: u8, kind: u8) -> bool {
    kinds(department).as_bytes().contains(&kind)
}

/// R5.2: the kinds of unit (机构类别) that each department (登记管理部门) registers; none for what is no department.
#[expect(clippy::match_same_arms, reason = "a line for each department, as the standard has them")]
fn kinds(department: u8) -> &'static str {
    match department {
        b'1' => "1239",   // 机构编制：机关、事业单位、编办管理的群众团体、其他
        b'2' => "19",     // 外交：外国常驻新闻机构、其他
        b'3' => "123459", // 司法行政：律师执业机构、公证处、基层法律服务所、司法鉴定机构、仲裁委员会、其他
        b'4' => "19",     // 文化：外国在华文化中心、其他
        b'5' => "1239",   // 民政：社会团体、民办非企业单位、基金会、其他
        b'6' => "129",    // 旅游：外国旅游部门常驻代表机构、港澳台旅游部门代表机构、其他
        b'7' => "129",    // 宗教：宗教活动场所、宗教院校、其他
        b'8' => "19",     // 工会：基层工会、其他
        b'9' => "1239",   // 市场监管：企业、个体工商户、农民专业合作社、其他（仅部分清单有）
        b'A' => "19",     // 中央军委：军队事业单位、其他
        b'N' => "1239",   // 农业：组级、村级、乡镇级集体经济组织、其他
        b'Y' => "1",      // 其他
        _ => "",
    }
}

/// GB 11714: the organisation code, whose last is a check character too: Σ vᵢ·2⁸⁻ⁱ ≡ 0 (mod 11), with X for 10. Here the
/// letters are worth 10 to 35, none left out.
fn is_organization(code: &[u8]) -> bool {
    let (start, check) = (&code[..8], code[8]);
    let sum = start.iter().fold(0, |sum, byte| {
        let worth = if byte.is_ascii_digit() { byte - b'0' } else { byte - b'A' + 10 };
        2 * sum + u32::from(worth)
    });
    let check = match check {
        b'0'..=b'9' => u32::from(check - b'0'),
        b'X' => 10,
        _ => return false,
    };
    (2 * sum + check) % 11 == 0
}

/// R5.2: true where the region is of the province of the filing, or either is open.
fn is_in_province(region: &[u8], context: &Context) -> bool {
    let Some(province) = &context.province else { return true };
    province.as_bytes().starts_with(&region[..2]) || is_everywhere(region, province)
}

/// 新疆生产建设兵团 has had codes of its own within 新疆, 66 and 99: nothing is said of them.
fn is_everywhere(region: &[u8], province: &str) -> bool {
    let is_corps = matches!(&region[..2], b"66" | b"99") && province == "650000";
    region == NATIONAL || is_corps || !PROVINCE.matches(province)
}

/// What a person is told of a code that does not pass.
fn told(code: &str, context: &Context) -> Finding {
    if let Some((at, character)) = code.char_indices().find(|(_, c)| !c.is_ascii_alphanumeric()) {
        let finding = CreditCodeCharacter { character: character.into(), position: position(code, at) }.into();
        return with_one(finding, code, &passes);
    }
    if REGISTRATION_NUMBER.matches(code) {
        return DocumentOtherType { document: Term::REGISTRATION_NUMBER }.into();
    }
    if ORGANIZATION_CODE.matches(code) {
        return DocumentOtherType { document: Term::ORGANIZATION_CODE }.into();
    }
    if resident_id::passes(code, context) {
        return DocumentOtherType { document: Term::RESIDENT_ID }.into();
    }
    let Some(fault) = code.as_bytes().try_into().ok().and_then(fault) else {
        return CreditCodeLength { length: code.len(), expected: LENGTH }.into();
    };
    let character = |at: usize| code[at..=at].to_owned();
    match fault {
        Fault::Character(at) => {
            let finding = CreditCodeLetter { character: character(at), position: at + 1 }.into();
            with_one(finding, &replaced(code, LOOK_ALIKES.0, LOOK_ALIKES.1), &passes)
        }
        Fault::Head(at) => CreditCodeHead { character: character(at), position: at + 1 }.into(),
        Fault::Region(at) => CreditCodeRegion { character: character(at), position: at + 1 }.into(),
        Fault::Check => CreditCodeCheck {}.into(),
    }
}

impl CreditCode {
    /// The code as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The facts of the contract.
    pub fn facts(&self) -> Facts {
        vec![("region", self.0[2..8].into()), ("category", self.0[..2].into())]
    }
}

impl fmt::Display for CreditCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
