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

mod entry;
mod pasted;
mod range;
mod read;
mod special;

pub use range::{Family, IpRange};

use super::{Judged, Value, rewritten};
use crate::{
    catalog::{
        IpEdge, IpLargeRange, IpNotAllocated, IpNotPublic, IpRangeNotPublic, IpResolver, IpServiceBlock, IpShortened, IpSingle,
    },
    context::Context,
    issue::Finding,
    profile::{self, Demand},
    text::{find, fold, has},
};
use entry::{Entry, entry};

/// More IPv4 addresses in one range are questioned: a /24 (IP-02, no provider documents a limit).
const MANY_V4: u128 = 1 << 8;
/// More IPv6 addresses in one range are questioned: a /64, the smallest network (IP-02).
const MANY_V6: u128 = 1 << 64;

/// True for a range in its standard form of which there is nothing to say.
#[inline(never)] // Its numbers lie on the stack, and what is wiped of that is as deep as the calls go.
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    let Some(Entry { range, is_range: true, is_standard: true }) = entry(text) else { return false };
    let (octet, many, _) = limits(&range);
    special::is_open(&range)
        && range.end() - range.start() < many
        && !(range.is_single() && (matches!(octet, 0 | 255) || special::resolver(&range).is_some()))
        && !(asks_for_full(&range, context) && find(text, "::").is_some())
}

/// If the addresses are public, where nothing is wrong with the text.
pub(crate) fn verdict(text: &str) -> Option<bool> {
    entry(text).map(|it| it.range.is_public())
}

pub(crate) fn check(typed: &str, context: &Context) -> Judged {
    // What is typed well is judged as it stands; only the rest is tidied, and then told what is wrong.
    let text = typed.trim();
    if let Some(Entry { range, is_standard, .. }) = entry(text) {
        return judged(range, text, text, is_standard, context);
    }
    let tidy = if is_tidy(text) { text.to_owned() } else { tidy(typed) };
    match read::read(&tidy) {
        Ok(range) => judged(range, text, &tidy, false, context),
        Err(fault) => Judged::fault(fault.told()),
    }
}

/// What there is to say of a range.
fn judged(range: IpRange, typed: &str, tidy: &str, is_standard: bool, context: &Context) -> Judged {
    let is_open = special::is_open(&range);
    if !is_open && let Some(finding) = not_public(&range) {
        return Judged::value(Value::Ip(range), vec![finding]);
    }
    let mut findings = doubts(&range, is_open);
    if asks_for_full(&range, context) && find(&range.canonical(), "::").is_some() {
        findings.push(IpShortened { full: range.expanded() }.into());
    }
    if !has(tidy, b'-') {
        findings.push(Finding::from(IpSingle {}).suggest(range.normal()));
    }
    if !is_standard && !typed.eq_ignore_ascii_case(&range.canonical()) {
        findings.extend(rewritten(typed, &range.normal()));
    }
    Judged::value(Value::Ip(range), findings)
}

/// True where the form shows IPv6 addresses in full.
fn asks_for_full(range: &IpRange, context: &Context) -> bool {
    range.family() == Family::V6 && profile::severity(context, Demand::Ipv6Shortened).is_some()
}

/// Why the range can't be a public server's, if it can't.
fn not_public(range: &IpRange) -> Option<Finding> {
    if let Some(block) = special::refused(range) {
        let (block, kind, rfc) = (block.cidr(), block.kind, block.rfc.into());
        return Some(if range.is_single() {
            IpNotPublic { block, kind, rfc }.into()
        } else {
            IpRangeNotPublic { block, kind, rfc }.into()
        });
    }
    special::unallocated(range).then(|| IpNotAllocated {}.into())
}

/// What a person should look at again.
fn doubts(range: &IpRange, is_open: bool) -> Vec<Finding> {
    let mut doubts = Vec::new();
    if !is_open && let Some(block) = special::service(range) {
        doubts.push(IpServiceBlock { block: block.cidr(), kind: block.kind, rfc: block.rfc.into() }.into());
    }
    if let Some(owner) = special::resolver(range) {
        doubts.push(IpResolver { owner }.into());
    }
    let (octet, many, max) = limits(range);
    if range.is_single() && matches!(octet, 0 | 255) {
        doubts.push(IpEdge { octet }.into());
    }
    if range.end() - range.start() >= many {
        doubts.push(IpLargeRange { max: max.into() }.into());
    }
    doubts
}

/// The last octet, where it says something; how many addresses are many, and how that is written.
fn limits(range: &IpRange) -> (usize, u128, &'static str) {
    match range.family() {
        Family::V4 => ((range.start() & 255) as usize, MANY_V4, "256"),
        Family::V6 => (1, MANY_V6, "2^64"),
    }
}

/// True for a text that has only signs of which there is nothing to tidy.
fn is_tidy(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b':' | b'/'))
}

/// The text in plain signs: full-width folded, `。` to `.`, every range sign and every other blank to one `-`.
fn tidy(typed: &str) -> String {
    let mut tidy = String::new();
    let (mut last, mut blank) = (':', false);
    for typed in fold(typed).chars() {
        let c = match typed {
            ' ' => {
                blank = true;
                continue;
            }
            '。' | '\u{ff61}' => '.',
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '~' | '\u{301c}' | '\u{223c}' | '至' | '到' => '-',
            c => c,
        };
        // A blank beside a sign says nothing, elsewhere it means "to".
        let is_joint = |c| matches!(c, '-' | '.' | ':' | '/');
        if blank && !is_joint(c) && !is_joint(last) {
            tidy.push('-');
        }
        blank = false;
        // `——` is one sign to a person; `--` may be part of a domain name, which is told as such.
        if typed == '-' || c != '-' || last != '-' {
            tidy.push(c);
        }
        last = c;
    }
    tidy
}
