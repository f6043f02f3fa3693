//! E-mail addresses (电子邮箱) of a responsible person, to which results and rejections go.
//!
//! - Accepted: one `@`; before it 1 to 64 letters, digits and `!#$%&'*+/=?^_{|}~-`, in groups joined by single dots;
//!   after it a domain of two labels or more under a suffix of letters or `xn--`; 254 characters in all. `mailto:`,
//!   `Name <address>`, full-width characters, `。` for a dot and a dot or comma at the end are cleaned up.
//! - Refused: Chinese names, quoted names, blanks, addresses of hosts (`a@[1.2.3.4]`), lists of addresses.
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

use super::{Judged, Value, rewritten};
use crate::{
    catalog::{
        EmailAtMissing, EmailAtRepeated, EmailBlank, EmailDomainCharacter, EmailDomainComma, EmailDomainDots, EmailDomainHyphen,
        EmailDomainMissing, EmailDomainNotAscii, EmailLabelTooLong, EmailLocalCharacter, EmailLocalDots, EmailLocalMissing,
        EmailLocalNotAscii, EmailLocalTooLong, EmailSeveral, EmailSuffixInvalid, EmailSuffixMissing, EmailTooLong, EmailTypo,
        EmailUncommonCharacter,
    },
    context::Context,
    issue::Finding,
    patterns::{EMAIL_DOMAIN, EMAIL_LOCAL},
    text::fold,
};
use std::fmt;

/// RFC 5321 4.5.3.1.1
const LOCAL_MAX: usize = 64;
/// RFC 1035 2.3.4
const LABEL_MAX: usize = 63;
/// RFC 5321 4.5.3.1.3: a path of 256 characters, less its angle brackets.
const TOTAL_MAX: usize = 254;

/// An e-mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Email {
    local: String,
    domain: String,
}

pub(crate) fn check(text: &str, _context: &Context) -> Judged {
    // What is typed well is judged as it stands; only the rest is tidied, and then told what is wrong.
    let email = match parse(text.trim()).or_else(|_| parse(&clean(text))) {
        Ok(email) => email,
        Err(fault) => return Judged::fault(fault),
    };
    let mut findings = Vec::new();
    if let Some((slip, meant)) = slip(&email.domain) {
        let kept = email.domain.strip_suffix(&slip).unwrap_or_default();
        let right = [&email.local, "@", kept, &meant].concat();
        findings.push(Finding::from(EmailTypo { domain: slip, meant }).suggest(right));
    }
    if let Some(character) = email.local.chars().find(|c| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-' | '_')) {
        findings.push(EmailUncommonCharacter { character: character.into() }.into());
    }
    findings.extend(rewritten(text, &email.to_string()));
    Judged::value(Value::Email(email), findings)
}

/// The address in what was typed: without `mailto:`, a name and angle brackets around it, stops behind it.
fn clean(text: &str) -> String {
    // A Chinese comma after the @ is a dot typed with the Chinese keyboard on; fold would make an ordinary comma of it.
    let dotted = match text.find(['@', '＠']) {
        Some(at) => [&text[..at], &text[at..].replace(['。', '｡', '，'], ".")].concat(),
        None => text.into(),
    };
    let folded = fold(&dotted);
    let mut address = without_stops(&folded);
    if let (Some(open), true) = (address.find('<'), address.ends_with('>')) {
        address = &address[open + 1..address.len() - 1];
    }
    if address.get(..7).is_some_and(|it| it.eq_ignore_ascii_case("mailto:")) {
        address = address[7..].split_once('?').map_or(&address[7..], |(address, _)| address);
    }
    without_stops(address).into()
}

/// Without what ends a sentence or an item of a list.
fn without_stops(text: &str) -> &str {
    text.trim_start().trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | '、'))
}

fn parse(text: &str) -> Result<Email, Finding> {
    let count = text.matches('@').count();
    let Some((local, domain)) = text.split_once('@') else {
        return Err(EmailAtMissing {}.into());
    };
    if count > 1 {
        return Err(repeated(text, count));
    }
    if text.contains(char::is_whitespace) {
        return Err(suggest(EmailBlank {}, &text.split_whitespace().collect::<String>()));
    }
    check_local(local)?;
    check_domain(local, domain)?;
    if text.len() > TOTAL_MAX {
        return Err(EmailTooLong { length: text.len(), max: TOTAL_MAX }.into());
    }
    Ok(Email { local: local.into(), domain: domain.to_ascii_lowercase() })
}

/// With this address, if it is one.
fn suggest(fault: impl Into<Finding>, text: &str) -> Finding {
    match parse(text) {
        Ok(email) => fault.into().suggest(email.to_string()),
        Err(_) => fault.into(),
    }
}

/// Two addresses, or an `@` too many.
fn repeated(text: &str, count: usize) -> Finding {
    let is_between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '|' | '、' | '或' | '和');
    let mut addresses = text.split(is_between).filter(|it| it.contains('@'));
    if addresses.clone().count() == count {
        suggest(EmailSeveral { count }, addresses.next().unwrap_or_default())
    } else if count == 2 && text.contains("@@") {
        suggest(EmailAtRepeated { count }, &text.replace("@@", "@"))
    } else {
        EmailAtRepeated { count }.into()
    }
}

fn check_local(local: &str) -> Result<(), Finding> {
    if local.is_empty() {
        return Err(EmailLocalMissing {}.into());
    }
    if let Some(at) = EMAIL_LOCAL.fault(local) {
        return Err(match local[at..].chars().next() {
            None | Some('.') => EmailLocalDots {}.into(),
            Some(c) if c.is_ascii() => EmailLocalCharacter { character: c.into() }.into(),
            Some(_) => EmailLocalNotAscii {}.into(),
        });
    }
    if local.len() > LOCAL_MAX {
        return Err(EmailLocalTooLong { length: local.len(), max: LOCAL_MAX }.into());
    }
    Ok(())
}

fn check_domain(local: &str, domain: &str) -> Result<(), Finding> {
    if domain.is_empty() {
        return Err(EmailDomainMissing {}.into());
    }
    if let Some(at) = EMAIL_DOMAIN.fault(domain) {
        let before = domain[..at].chars().next_back();
        return Err(match domain[at..].chars().next() {
            Some(',') => suggest(EmailDomainComma {}, &[local, "@", &domain.replace(',', ".")].concat()),
            Some('-') => EmailDomainHyphen {}.into(),
            None | Some('.') if before == Some('-') => EmailDomainHyphen {}.into(),
            Some('.') => EmailDomainDots {}.into(),
            Some(c) if c.is_ascii() => EmailDomainCharacter { character: c.into() }.into(),
            Some(_) => EmailDomainNotAscii {}.into(),
            None if domain.contains('.') => EmailSuffixInvalid {}.into(),
            None => suffix_missing(local, domain),
        });
    }
    match domain.split('.').map(str::len).find(|length| *length > LABEL_MAX) {
        Some(length) => Err(EmailLabelTooLong { length, max: LABEL_MAX }.into()),
        None => Ok(()),
    }
}

/// `a@qq` means `a@qq.com`; of other names the suffix is not ours to guess.
fn suffix_missing(local: &str, domain: &str) -> Finding {
    let known = PROVIDERS.iter().any(|(name, _)| domain.eq_ignore_ascii_case(name));
    if known { suggest(EmailSuffixMissing {}, &[local, "@", domain, ".com"].concat()) } else { EmailSuffixMissing {}.into() }
}

/// The big providers of mail under `.com`, and the slips for each that are traps or nobody's: not every near name, for
/// mail.com and ymail.com are providers too.
const PROVIDERS: [(&str, &str); 13] = [
    ("qq", ""),
    ("163", ""),
    ("126", ""),
    ("139", ""),
    ("sina", ""),
    ("sohu", ""),
    ("aliyun", "aliyum aliyuun"),
    ("foxmail", "foxmial foxmai foxmal foxamil foxmaill"),
    ("gmail", "gmial gamil gmai gmil gmal gmaill gmali gmaik gnail gmsil gmauil"),
    ("hotmail", "hotmial hotmai hotmal hotmil hotamil hotmaill hotmali"),
    ("outlook", "outlok outloo outllok outlookk outook oulook outlokk"),
    ("icloud", "iclould icoud iclud icloude"),
    ("yahoo", "yaho yahooo yhaoo"),
];
/// Slips for `.com` that are no suffix in the root zone: nobody's.
const NOT_COM: [&str; 9] = ["con", "cmo", "ocm", "cpm", "vom", "xom", "comm", "coom", "ccom"];

/// The slip in a domain, and what was meant: `gmial.com` and `gmail.com`, or `.con` and `.com`. Both are from the lists
/// above, never what a person alone has.
fn slip(domain: &str) -> Option<(String, String)> {
    let (name, suffix) = domain.rsplit_once('.')?;
    let nobody = NOT_COM.contains(&suffix);
    if !nobody && !matches!(suffix, "com" | "cm" | "om" | "co") {
        return None;
    }
    let is_slip = |slips: &str| slips.split(' ').any(|slip| slip == name);
    match PROVIDERS.iter().find(|(right, slips)| *right == name || is_slip(slips)) {
        Some((right, _)) if suffix == "com" && *right == name => None,
        // Names of two or three characters under `.co` may be somebody's.
        Some((_, slips)) if suffix == "co" && slips.is_empty() => None,
        Some((right, _)) => Some((domain.into(), [right, ".com"].concat())),
        None if nobody => Some(([".", suffix].concat(), ".com".into())),
        None => None,
    }
}

impl Email {
    /// What makes two of them the same: the whole address in lower case.
    pub fn key(&self) -> String {
        self.to_string().to_ascii_lowercase()
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.local)?;
        f.write_str("@")?;
        f.write_str(&self.domain)
    }
}
