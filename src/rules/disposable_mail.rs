//! Domains of mailboxes that are thrown away (临时邮箱, R3.2): results and rejections would reach nobody. The best known ones.

use super::places::Places;
use std::sync::LazyLock;

const DOMAINS: [&str; 1] = ["mailinator.com guerrillamail.com sharklasers.com yopmail.com 10minutemail.com temp-mail.org \
    tempmail.com maildrop.cc getnada.com moakt.com mailnesia.com dispostable.com throwawaymail.com fakeinbox.com trashmail.com \
    mailcatch.com emailondeck.com mohmal.com linshiyouxiang.net chacuo.net bccto.me"];

static PLACES: LazyLock<Places> = LazyLock::new(|| Places::new(&DOMAINS));

/// True for such a domain, in lower case.
pub(super) fn is_disposable(domain: &str) -> bool {
    PLACES.find(&DOMAINS, domain.as_bytes()).is_some()
}
