//! E-mail addresses (电子邮箱) of a responsible person, to which results and rejections go.
//!
//! - Accepted: one `@`; before it 1 to 64 letters, digits and `!#$%&'*+/=?^_{|}~-`, in groups joined by single dots;
//!   after it a domain of two labels or more under a suffix of letters or `xn--`; 254 characters in all. `mailto:`,
//!   `Name <address>`, full-width characters, `。` for a dot and a dot or comma at the end are cleaned up.
//! - Refused: Chinese names, quoted names, blanks, addresses of hosts (`a@[1.2.3.4]`), lists of addresses.
//! - Doubted: domains of mailboxes that are thrown away (R3.2).
//! - Source: people 3.1, R3.1. No provider publishes a grammar, so nothing is narrower than mail itself; what old front
//!   ends refuse is a hint. Slips are named only for domains that can't be somebody's, or are known traps.
//!
//! ```
//! use beian::{check_field, Context, Field};
//!
//! let good = check_field(Field::Email, "<Filing01@Example.CN>", &Context::default());
//! assert!(good.valid() && good.normalized() == "Filing01@example.cn");
//! let bad = check_field(Field::Email, "a@ex,cn", &Context::default());
//! assert_eq!(bad.issues()[0].suggestion(), Some("a@ex.cn"));
//! ```

use super::{Judged, Value, disposable_mail::is_disposable, places::Places, rewritten};
use crate::{
    catalog::{
        EmailAtMissing, EmailAtRepeated, EmailBlank, EmailDisposable, EmailDomainCharacter, EmailDomainComma, EmailDomainDots,
        EmailDomainHyphen, EmailDomainMissing, EmailDomainNotAscii, EmailLabelTooLong, EmailLocalCharacter, EmailLocalDots,
        EmailLocalMissing, EmailLocalNotAscii, EmailLocalTooLong, EmailSeveral, EmailSuffixInvalid, EmailSuffixMissing,
        EmailTooLong, EmailTypo, EmailUncommonCharacter,
    },
    context::Context,
    issue::Finding,
    patterns::{EMAIL_DOMAIN, EMAIL_LOCAL},
    text::{before, fold, has, items, replace_any, split_first, split_last, unlabelled},
};
use std::{borrow::Cow, fmt, sync::LazyLock};

/// RFC 5321 4.5.3.1.1
const LOCAL_MAX: usize = 64;
/// RFC 1035 2.3.4
const LABEL_MAX: usize = 63;
/// RFC 5321 4.5.3.1.3: a path of 256 characters, less its angle brackets.
const TOTAL_MAX: usize = 254;

/// An e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    normal: String,
    /// Where the domain begins.
    domain: usize,
}

/// True for an address as nearly all are: in lower case, of letters and digits with single signs between them, without a slip.
pub(crate) fn plain(text: &str) -> bool {
    // Behind which places the domain, its last label, and what follows the last sign that no suffix has, begin.
    let (mut domain, mut dot, mut odd, mut after_sign) = (0, 0, 0, true);
    let mut at = 0;
    for byte in text.as_bytes() {
        at += 1;
        if matches!(byte, b'a'..=b'z' | b'0'..=b'9') {
            if *byte <= b'9' {
                odd = at;
            }
            after_sign = false;
            continue;
        }
        match byte {
            _ if after_sign => return false,
            b'.' => dot = at,
            b'-' => odd = at,
            b'_' if domain == 0 => {}
            b'@' if domain == 0 => domain = at,
            _ => return false,
        }
        after_sign = true;
    }
    // So short a text has no part that is too long.
    if after_sign || domain == 0 || dot < domain || text.len() > LABEL_MAX {
        return false;
    }
    let suffix = &text[dot..];
    suffix.len() > 1 && odd <= dot && slip(&text[domain..dot - 1], suffix).is_none() && !is_disposable(&text[domain..])
}

pub(crate) fn check(text: &str, _context: &Context) -> Judged {
    // What is typed well is judged as it stands; only the rest is tidied, and then told what is wrong.
    let typed = text.trim();
    let email = if let Some(email) = parse(typed) {
        email
    } else {
        let cleaned = clean(text);
        match if *cleaned == *typed { None } else { parse(&cleaned) } {
            Some(email) => email,
            None => return Judged::fault(fault(&cleaned)),
        }
    };
    let (local, domain) = email.normal.split_at(email.domain);
    let mut findings = Vec::new();
    findings.extend(typo(local, domain));
    if is_disposable(domain) {
        findings.push(EmailDisposable { domain: domain.into() }.into());
    }
    if let Some(at) = local.bytes().position(|it| !it.is_ascii_alphanumeric() && !matches!(it, b'.' | b'-' | b'_' | b'@')) {
        findings.push(EmailUncommonCharacter { character: local[at..=at].into() }.into());
    }
    findings.extend(rewritten(text, &email.normal));
    Judged::value(Value::Email(email), findings)
}

/// The address in what was typed: without a label, `mailto:`, a name and angle brackets around it, quotes, stops.
fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'@' | b'.' | b'-' | b'_')) {
        return text.trim_end_matches('.').into();
    }
    let mut typed = String::new();
    let mut is_domain = false;
    for c in text.chars() {
        is_domain |= matches!(c, '@' | '＠');
        if is_domain && matches!(c, '?' | '？') {
            break; // the subject of a `mailto:`
        }
        // A Chinese comma after the @ is a dot typed with the Chinese keyboard on; fold would make an ordinary comma of it.
        typed.push(if is_domain && matches!(c, '。' | '｡' | '，') { '.' } else { c });
    }
    let folded = fold(&typed);
    let mut address = unlabelled(&folded);
    if let (Some(open), true) = (split_first(address, b'<'), address.ends_with('>')) {
        address = &open.1[..open.1.len() - 1];
    }
    unlabelled(address).to_owned().into()
}

/// What stands before the first `@` and behind it.
fn halves(text: &str) -> Option<(&str, &str)> {
    let local = before(text, "@");
    Some((local, text.get(local.len() + 1..)?))
}

/// The address that this is, if nothing is wrong with it.
fn parse(text: &str) -> Option<Email> {
    let (local, domain) = halves(text)?;
    let fits = EMAIL_LOCAL.matches(local)
        && EMAIL_DOMAIN.matches(domain)
        && local.len() <= LOCAL_MAX
        && text.len() <= TOTAL_MAX
        && longest_label(domain) <= LABEL_MAX;
    fits.then(|| {
        let mut normal = text.to_owned();
        normal[local.len()..].make_ascii_lowercase();
        Email { normal, domain: local.len() + 1 }
    })
}

fn longest_label(domain: &str) -> usize {
    let (mut longest, mut length) = (0, 0);
    for byte in domain.bytes() {
        length = if byte == b'.' { 0 } else { length + 1 };
        longest = longest.max(length);
    }
    longest
}

/// With this address, if it is one.
fn suggest(fault: Finding, text: &str) -> Finding {
    match parse(text) {
        Some(email) => fault.suggest(email.normal),
        None => fault,
    }
}

/// Why this is no address.
fn fault(text: &str) -> Finding {
    let Some((local, domain)) = halves(text) else { return EmailAtMissing {}.into() };
    let count = text.bytes().filter(|it| *it == b'@').count();
    if count > 1 {
        let addresses = items(text, "@", 1);
        return match addresses.first() {
            Some(first) if addresses.len() == count => suggest(EmailSeveral { count }.into(), first),
            // `a@@b.cn`
            _ if domain.starts_with('@') => suggest(EmailAtRepeated { count }.into(), &[local, domain].concat()),
            _ => EmailAtRepeated { count }.into(),
        };
    }
    if text.bytes().any(|it| matches!(it, b' ' | b'\n')) {
        return suggest(EmailBlank {}.into(), &replace_any(text, " \n", ""));
    }
    local_fault(local).unwrap_or_else(|| domain_fault(local, domain))
}

fn local_fault(local: &str) -> Option<Finding> {
    if local.is_empty() {
        return Some(EmailLocalMissing {}.into());
    }
    if let Some(at) = EMAIL_LOCAL.fault(local) {
        return Some(match local.as_bytes().get(at) {
            None | Some(b'.') => EmailLocalDots {}.into(),
            Some(0..0x80) => EmailLocalCharacter { character: local[at..=at].into() }.into(),
            Some(_) => EmailLocalNotAscii {}.into(),
        });
    }
    (local.len() > LOCAL_MAX).then(|| EmailLocalTooLong { length: local.len(), max: LOCAL_MAX }.into())
}

fn domain_fault(local: &str, domain: &str) -> Finding {
    if domain.is_empty() {
        return EmailDomainMissing {}.into();
    }
    if let Some(at) = EMAIL_DOMAIN.fault(domain) {
        let is_behind_hyphen = at > 0 && domain.as_bytes()[at - 1] == b'-';
        return match domain.as_bytes().get(at) {
            Some(b',') => suggest(EmailDomainComma {}.into(), &[local, "@", &replace_any(domain, ",", ".")].concat()),
            Some(b'-') => EmailDomainHyphen {}.into(),
            None | Some(b'.') if is_behind_hyphen => EmailDomainHyphen {}.into(),
            Some(b'.') => EmailDomainDots {}.into(),
            Some(0..0x80) => EmailDomainCharacter { character: domain[at..=at].into() }.into(),
            Some(_) => EmailDomainNotAscii {}.into(),
            None if has(domain, b'.') => EmailSuffixInvalid {}.into(),
            // `a@qq` means `a@qq.com`; of other names the suffix is not ours to guess.
            None => match provider(&domain.to_ascii_lowercase()) {
                Some(name) => suggest(EmailSuffixMissing {}.into(), &[local, "@", name, ".com"].concat()),
                None => EmailSuffixMissing {}.into(),
            },
        };
    }
    match longest_label(domain) {
        length if length > LABEL_MAX => EmailLabelTooLong { length, max: LABEL_MAX }.into(),
        _ => EmailTooLong { length: local.len() + 1 + domain.len(), max: TOTAL_MAX }.into(),
    }
}

/// The big providers of mail under `.com`, each with the slips that are traps or nobody's: not every near name, for
/// mail.com and ymail.com are providers too.
const PROVIDERS: &str = "qq;163;126;139;sina;sohu;aliyun aliyum aliyuun;foxmail foxmial foxmai foxmal foxamil;\
    gmail gmial gamil gmai gmil gmal gmaill gmali gnail;hotmail hotmial hotmai hotmal hotmil hotamil;\
    outlook outlok outloo outllok outlookk oulook;icloud iclould icoud;yahoo yaho yahooo yhaoo";
/// Slips for `.com` that are no suffix in the root zone: nobody's.
const NOT_COM: &str = "con cmo ocm cpm vom xom comm coom ccom";
/// Slips for `.com`, and itself, that are somebody's.
const LIKE_COM: &str = "com cm om co";

/// The three lists, by the places below; a word is in one of them or in none.
const LISTS: [&str; 3] = [PROVIDERS, NOT_COM, LIKE_COM];
const IS_PROVIDER: u16 = 0;
const IS_NOT_COM: u16 = 1;

static PLACES: LazyLock<Places> = LazyLock::new(|| Places::new(&LISTS));

/// The provider that a name stands for, rightly or by a slip.
fn provider(name: &str) -> Option<&'static str> {
    let place = PLACES.find(&LISTS, name.as_bytes()).filter(|place| place.list == IS_PROVIDER)?;
    let names = &PROVIDERS[..usize::from(place.end)];
    let names = split_last(names, b';').map_or(names, |(_, names)| names);
    Some(before(names, " "))
}

/// The slip in a domain: what is right before it, and the provider meant in place of the rest, if that is not the name but `.com`.
/// Both are from the lists above, never what a person alone has.
fn slip<'a>(name: &'a str, suffix: &str) -> Option<(&'a str, &'static str)> {
    let is_nobodys = match PLACES.find(&LISTS, suffix.as_bytes())?.list {
        IS_PROVIDER => return None,
        list => list == IS_NOT_COM,
    };
    match provider(name) {
        // Names of a few characters under `.co` may be somebody's.
        Some(right) if right == name && (suffix == "com" || suffix == "co" && name.len() < 5) => None,
        Some(right) => Some(("", right)),
        None => is_nobodys.then_some((name, "")),
    }
}

/// The slip in a domain, and what was meant: `gmial.com` and `gmail.com`, or `.con` and `.com`.
fn typo(local: &str, domain: &str) -> Option<Finding> {
    let (name, suffix) = split_last(domain, b'.')?;
    let (kept, meant) = slip(name, suffix)?;
    let meant = [meant, ".com"].concat();
    let right = [local, kept, &meant].concat();
    Some(Finding::from(EmailTypo { domain: domain[kept.len()..].into(), meant }).suggest(right))
}

impl Email {
    /// The normal form.
    pub fn as_str(&self) -> &str {
        &self.normal
    }

    /// What makes two of them the same: the whole address in lower case.
    pub fn key(&self) -> String {
        self.normal.to_ascii_lowercase()
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.normal)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_word_is_in_two_lists() {
        crate::rules::places::each_word_is_in_one(&super::LISTS);
    }
}
