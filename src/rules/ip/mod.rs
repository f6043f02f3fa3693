//! IP 地址 (IP-01 to IP-05): the public addresses of the server that is filed.
//!
//! - Accepted: one IPv4 or IPv6 address, or a range `起始-终止` of one family, as allotted. Any usual sign between the ends
//!   (`－ – — ~ ～ 至 到`, a blank) and full-width digits are put right; IPv6 may be shortened with `::`.
//! - Refused: whatever is no such text, each fault by its own name; and what is not public, that is, every range which
//!   touches a block of the IANA special-purpose registries or leaves 2000::/3. Source: the forms of Huawei Cloud and
//!   Tencent Cloud ask for 公网 IP; the blocks are IANA's.
//! - Narrower than the forms say: a range of more than 256 addresses is a warning, since nobody documents a limit.
//! - Not seen from here: that the address is the provider's, lies in mainland China and is what DNS answers.
//!
//! ```
//! use beian::{check_field, Context, Field};
//!
//! let good = check_field(Field::Ip, "120.46.0.10～120.46.0.20", &Context::default());
//! assert!(good.valid());
//! assert_eq!(good.normalized(), "120.46.0.10-120.46.0.20");
//!
//! let bad = check_field(Field::Ip, "9.255.255.0-11.0.0.5", &Context::default());
//! assert_eq!(bad.issues()[0].code(), "ip.range_not_public"); // 10.0.0.0/8 lies between
//! ```

mod fault;
mod parse;
mod range;
mod special;

pub use range::{Family, IpRange};

use super::{Judged, Value, rewritten};
use crate::{
    catalog::{
        IpEdge, IpLargeRange, IpNotAllocated, IpNotPublic, IpRangeNotPublic, IpResolver, IpServiceBlock, IpShortened, IpSingle,
    },
    context::{Context, Provider},
    issue::{Finding, Severity},
};

/// More IPv4 addresses in one range are questioned: a /24 (IP-02, no provider documents a limit).
const MANY_V4: u128 = 256;
/// More IPv6 addresses in one range are questioned: a /64, the smallest network (IP-02).
const MANY_V6: u128 = 1 << 64;

pub(crate) fn check(typed: &str, context: &Context) -> Judged {
    // What is typed well is judged as it stands; only the rest is tidied, and then told what is wrong.
    let text = typed.trim();
    if let Some(range) = parse::parse(text) {
        return judged(range, typed, text, context);
    }
    let tidy = parse::tidy(typed);
    match parse::parse(&tidy) {
        Some(range) => judged(range, typed, &tidy, context),
        None => Judged::fault(fault::told(&tidy)),
    }
}

/// What there is to say of a range that parsed.
fn judged(range: IpRange, typed: &str, tidy: &str, context: &Context) -> Judged {
    if let Some(finding) = not_public(&range) {
        return Judged::value(Value::Ip(range), vec![finding]);
    }
    let mut findings = doubts(&range);
    if context.provider == Some(Provider::Huawei) && range.is_shortened() {
        findings.push(IpShortened { full: range.expanded() }.into());
    }
    if !tidy.contains('-') {
        findings.push(Finding::from(IpSingle {}).suggest(range.to_string()));
    }
    if !range.is_written(typed.trim()) {
        findings.extend(rewritten(typed, &range.to_string()));
    }
    Judged::value(Value::Ip(range), findings)
}

/// Why the range can't be a public server's, if it can't.
fn not_public(range: &IpRange) -> Option<Finding> {
    if let Some(block) = special::touched(range, Severity::Error) {
        let (block, kind, rfc) = (block.cidr(), block.kind, block.rfc);
        return Some(if range.is_single() {
            IpNotPublic { block, kind, rfc }.into()
        } else {
            IpRangeNotPublic { block, kind, rfc }.into()
        });
    }
    special::left(range).map(|block| IpNotAllocated { block: block.cidr() }.into())
}

/// What a person should look at again.
fn doubts(range: &IpRange) -> Vec<Finding> {
    let mut doubts = Vec::new();
    if let Some(block) = special::touched(range, Severity::Warning) {
        doubts.push(IpServiceBlock { block: block.cidr(), kind: block.kind, rfc: block.rfc }.into());
    }
    if let Some(owner) = special::resolver(range) {
        doubts.push(IpResolver { owner: owner.into() }.into());
    }
    let [.., octet] = range.start().to_be_bytes();
    if range.is_single() && range.family() == Family::V4 && matches!(octet, 0 | 255) {
        doubts.push(IpEdge { octet: octet.into() }.into());
    }
    // A public range never holds every address there is, so the count does not overflow.
    let count = range.end() - range.start() + 1;
    let (many, max) = match range.family() {
        Family::V4 => (MANY_V4, "256"),
        Family::V6 => (MANY_V6, "2^64"),
    };
    if count > many {
        doubts.push(IpLargeRange { count: count_text(count), max: max.into() }.into());
    }
    doubts
}

/// A number of addresses; one that nobody reads in digits as a power of two.
fn count_text(count: u128) -> String {
    if count <= MANY_V6 {
        return count.to_string();
    }
    let power = count.ilog2();
    let mut text = String::from(if count.is_power_of_two() { "2^" } else { ">2^" });
    text.push_str(&power.to_string());
    text
}
