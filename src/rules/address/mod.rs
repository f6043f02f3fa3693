//! Addresses (通信地址、证件住所): where the unit can be found, down to the house or the room.
//!
//! - Accepted: any text with 汉字. Signs stay as they are typed.
//! - Refused: digits alone.
//! - Doubted: an address without a house number, room, village or box; 市辖区, which is no name; districts that were renamed;
//!   at WeChat the province, city and district in front, for it asks for them in fields of their own.
//! - Source: R5.6. A village is the end of a rural address (江苏). Where nothing more precise exists, the unit's remark says so.
//!
//! ```
//! use beian::{check_field, Context, Field};
//!
//! assert!(check_field(Field::Address, "青山路181号1栋1234室", &Context::default()).issues().is_empty());
//! assert_eq!(check_field(Field::Address, "青山路附近", &Context::default()).issues()[0].code(), "address.imprecise");
//! ```

pub(crate) mod number;
pub(crate) mod region;

use super::{Judged, words};
use crate::{
    catalog::{AddressDigits, AddressDistrictWord, AddressImprecise, AddressNoHan, AddressRegion, AddressRenamed},
    context::Context,
    issue::Finding,
    profile::{self, Demand},
    text::{find, split, split_first},
};

/// What is copied along with the address.
const LABELS: &str = "住所 地址 通信地址 通讯地址 联系地址 经营场所 营业场所 注册地址 办公地址 详细地址";

/// The word of the statistics office for "the districts of this city" (R5.6).
const DISTRICT_WORD: &str = "市辖区";

/// Where a rural address may end (R5.6: 江苏).
const VILLAGES: &str = "村 屯 庄 嘎查 苏木 自然村 村委会 居委会 生产队";

/// Judges it.
pub(crate) fn check(typed: &str, context: &Context) -> Judged {
    words::judge(typed, LABELS, &|address| faults(address, context))
}

/// See [`super::plain`].
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    words::is_plain(text, LABELS) && faults(text, context).is_empty()
}

fn faults(address: &str, context: &Context) -> Vec<Finding> {
    if words::is_digits(address) {
        return vec![AddressDigits {}.into()];
    }
    let mut findings = Vec::new();
    if words::han(address) == 0 {
        findings.push(AddressNoHan {}.into());
    } else if number::house_number(address).is_none() && words::word_behind(address, VILLAGES).is_none() {
        findings.push(AddressImprecise {}.into());
    }
    if let Some(at) = find(address, DISTRICT_WORD)
        && let Some(severity) = profile::severity(context, Demand::DistrictWord)
    {
        let without = [&address[..at], &address[at + DISTRICT_WORD.len()..]].concat();
        findings.push(suggest(AddressDistrictWord {}.into(), &without).severity(severity));
    }
    findings.extend(renamed(address, context));
    if let Some(severity) = profile::severity(context, Demand::AddressRegion) {
        let rest = region::behind(address);
        if rest.len() < address.len() && !rest.is_empty() {
            findings.push(suggest(AddressRegion {}.into(), rest).severity(severity));
        }
    }
    findings
}

/// A district that has another name by now: the profile lists them as `old=now`.
fn renamed(address: &str, context: &Context) -> Option<Finding> {
    let renamed = profile::words(context, Demand::RenamedDistricts);
    for (old, now) in split(&renamed, b' ').filter_map(|pair| split_first(pair, b'=')) {
        if let Some(at) = find(address, old)
            && find(address, now).is_none()
        {
            let right = [&address[..at], now, &address[at + old.len()..]].concat();
            return Some(suggest(AddressRenamed { old: old.into(), now: now.into() }.into(), &right));
        }
    }
    None
}

/// With this address, which is clean where the one that was typed is.
fn suggest(finding: Finding, address: &str) -> Finding {
    let is_good = !address.trim().is_empty() && !words::is_digits(address);
    if is_good { finding.suggest(words::clean_line(address)) } else { finding }
}
