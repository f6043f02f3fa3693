//! DOM-11, DOM-13: names that are nobody's, names out of a guide, names under somebody else's domain.

use super::name::Name;
use crate::{
    catalog::{DomainNotOwn, DomainPlaceholder, DomainSample, DomainSpecialUse},
    issue::Finding,
    rules::places::Places,
};
use std::sync::LazyLock;

/// DOM-11: names that no registry gives out. RFC 2606, 6761, 6762, 7686, 8375, 9476; ICANN 2024 (internal).
const SPECIAL_USE: &str = "alt example home.arpa internal invalid local localhost onion test";

/// DOM-11: left over from a sample. RFC 2606, and what people type to get on.
const PLACEHOLDERS: &str = "a.com example.com example.net example.org test.com xxx.com";

/// DOM-11: the names in the providers' guides; somebody may still file them.
const SAMPLES: &str = "aliyun.com huaweicloud.com qcloud.com";

/// DOM-13: domains under which a provider gives out names, those that are common in China (out of the private section of the
/// Public Suffix List, and the clouds' own): their holder is the provider, so that no filer can be.
const PRIVATE: &str = "\
    3322.org aliyuncs.com amazonaws.com applinzi.com appspot.com azurewebsites.net baidubce.com bcebos.com \
    blogspot.com clouddn.com cloudfront.net cn.com coding-pages.com cpolar.cn eu.org f3322.net fcapp.run firebaseapp.com \
    gicp.net gitee.io github.io gitlab.io herokuapp.com imwork.net ksyuncs.com leanapp.cn myhuaweicloud.com \
    myqcloud.com myqnapcloud.cn netlify.app ngrok-free.app ngrok.io oicp.net pages.dev qiniudn.com sinaapp.com \
    tcloudbase.com tcloudbaseapp.com tencentcs.com upcdn.net us.kg vercel.app vicp.cc vicp.net vipsinaapp.com volces.com \
    web.app wordpress.com workers.dev";

/// The four lists, by the places below; a name is in one of them or in none.
const LISTS: [&str; 4] = [SPECIAL_USE, PLACEHOLDERS, SAMPLES, PRIVATE];
const IS_SPECIAL_USE: u16 = 0;
const IS_PLACEHOLDER: u16 = 1;
const IS_SAMPLE: u16 = 2;
const IS_PRIVATE: u16 = 3;

static PLACES: LazyLock<Places> = LazyLock::new(|| Places::new(&LISTS));

/// The list that the last labels of a name, so many of them, are in, if they are in one.
fn list(name: &Name, labels: usize) -> Option<u16> {
    PLACES.find(&LISTS, name.labels.last(labels, name.ascii)).map(|place| place.list)
}

/// True if nothing is to be said of whose name it is. Its suffix is one that can be filed: so its last label is given out, and no
/// name for special use.
pub(super) fn is_unlisted(name: &Name) -> bool {
    list(name, 2).is_none()
}

/// A name that this filer can't hold. Nothing else about it matters then.
pub(super) fn not_yours(name: &Name) -> Option<Finding> {
    if list(name, 1) == Some(IS_SPECIAL_USE) {
        return Some(DomainSpecialUse { suffix: name.last(1).to_owned() }.into());
    }
    let list = list(name, 2)?;
    let two = name.last(2);
    match list {
        IS_SPECIAL_USE => Some(DomainSpecialUse { suffix: two.to_owned() }.into()),
        IS_PLACEHOLDER => Some(DomainPlaceholder { registrable: two.to_owned() }.into()),
        IS_PRIVATE if two.len() < name.ascii.len() => Some(DomainNotOwn { owner: two.to_owned() }.into()),
        _ => None,
    }
}

/// A name out of a provider's guide.
pub(super) fn sample(name: &Name) -> Option<Finding> {
    (list(name, 2) == Some(IS_SAMPLE)).then(|| DomainSample { registrable: name.last(2).to_owned() }.into())
}

#[cfg(test)]
mod tests {
    use crate::rules::suffix::{self, Labels};

    #[test]
    fn no_word_is_in_two_lists() {
        crate::rules::places::each_word_is_in_one(&super::LISTS);
    }

    /// So what can be filed need not be looked for among them.
    #[test]
    fn no_name_for_special_use_ends_in_a_suffix_that_can_be_filed() {
        for name in super::SPECIAL_USE.split(' ') {
            assert!(!suffix::find(name, &Labels::of(name)).is_silent(), "{name}");
        }
    }
}
