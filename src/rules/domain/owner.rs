//! DOM-11, DOM-13: names that are nobody's, names out of a guide, names under somebody else's domain.

use super::{Domain, last_labels};
use crate::{
    catalog::{DomainNotOwn, DomainPlaceholder, DomainSample, DomainSpecialUse},
    issue::Finding,
};

/// DOM-11: names that no registry gives out. RFC 2606, 6761, 6762, 7686, 8375, 9476; ICANN 2024 (internal).
const SPECIAL_USE: [&str; 9] = ["alt", "example", "home.arpa", "internal", "invalid", "local", "localhost", "onion", "test"];

/// DOM-11: left over from a sample. RFC 2606, and what people type to get on.
const PLACEHOLDERS: [&str; 6] = ["a.com", "example.com", "example.net", "example.org", "test.com", "xxx.com"];

/// DOM-11: the names in the providers' guides; somebody may still file them.
const SAMPLES: [&str; 3] = ["aliyun.com", "huaweicloud.com", "qcloud.com"];

/// DOM-13: domains under which a provider gives out names (the private section of the Public Suffix List, and the clouds'
/// own): their holder is the provider, so that no filer can be. Sorted.
const PRIVATE: [&str; 72] = [
    "3322.org",
    "aliyuncs.com",
    "amazonaws.com",
    "applinzi.com",
    "appspot.com",
    "azureedge.net",
    "azurewebsites.net",
    "baidubce.com",
    "bcebos.com",
    "blogspot.com",
    "bspapp.com",
    "cloudapp.net",
    "clouddn.com",
    "cloudfront.net",
    "cn.com",
    "coding-pages.com",
    "ddns.net",
    "deno.dev",
    "duapp.com",
    "duckdns.org",
    "eu.org",
    "f3322.net",
    "fcapp.run",
    "firebaseapp.com",
    "fly.dev",
    "gicp.net",
    "gitbook.io",
    "gitee.io",
    "github.io",
    "gitlab.io",
    "glitch.me",
    "herokuapp.com",
    "imwork.net",
    "ksyuncs.com",
    "leanapp.cn",
    "lncld.net",
    "myhuaweicloud.com",
    "myqcloud.com",
    "myshopify.com",
    "natappfree.cc",
    "netlify.app",
    "netlify.com",
    "ngrok-free.app",
    "ngrok.io",
    "now.sh",
    "oicp.net",
    "onrender.com",
    "pages.dev",
    "qiniudn.com",
    "railway.app",
    "readthedocs.io",
    "repl.co",
    "replit.app",
    "run.app",
    "sinaapp.com",
    "surge.sh",
    "tcloudbase.com",
    "tcloudbaseapp.com",
    "tencentcs.com",
    "trycloudflare.com",
    "upcdn.net",
    "vercel.app",
    "vicp.cc",
    "vicp.net",
    "vipsinaapp.com",
    "volces.com",
    "web.app",
    "webflow.io",
    "wixsite.com",
    "wordpress.com",
    "workers.dev",
    "zeabur.app",
];

/// A name that this filer can't hold. Nothing else about it matters then.
pub(super) fn not_yours(domain: &Domain) -> Option<Finding> {
    let name = domain.ascii();
    let two = last_labels(name, 2);
    if let Some(suffix) = SPECIAL_USE.iter().find(|suffix| last_labels(name, 1) == **suffix || two == **suffix) {
        return Some(DomainSpecialUse { suffix: (*suffix).to_owned() }.into());
    }
    if PLACEHOLDERS.contains(&two) {
        return Some(DomainPlaceholder { registrable: two.to_owned() }.into());
    }
    (two.len() < name.len() && PRIVATE.binary_search(&two).is_ok()).then(|| DomainNotOwn { owner: two.to_owned() }.into())
}

/// A name out of a provider's guide.
pub(super) fn sample(domain: &Domain) -> Option<Finding> {
    let two = last_labels(domain.ascii(), 2);
    SAMPLES.contains(&two).then(|| DomainSample { registrable: two.to_owned() }.into())
}

#[cfg(test)]
mod tests {
    #[test]
    fn private_suffixes_are_sorted() {
        assert!(super::PRIVATE.is_sorted());
    }
}
