//! Remarks (备注): what a bureau reads to understand the service.
//!
//! - Accepted: any text. Letters and digits are made half-width, blanks single; lines and signs stay.
//! - Refused: shorter or longer than the console or the province takes; a mini-program's remark has 20 to 200 characters.
//! - Source: R5.7, MISC-01. Whether there must be one, and what it has to say, depends on the form.
//!
//! ```
//! use beian::{check_field, Context, Field, Provider};
//!
//! assert!(check_field(Field::Remark, "展示公司产品", &Context::default()).valid());
//! let wechat = Context { provider: Some(Provider::Wechat), ..Context::default() };
//! assert!(!check_field(Field::Remark, "测试", &wechat).valid());
//! ```

use super::{Judged, words};
use crate::{
    catalog::{RemarkLong, RemarkShort},
    context::Context,
    issue::{Finding, Severity},
    profile::{self, Demand},
};

/// What is copied along with the remark.
const LABELS: &str = "备注 备注信息 网站备注 服务备注 内容备注";

/// Judges it.
pub(crate) fn check(typed: &str, context: &Context) -> Judged {
    let clean = words::clean(typed);
    words::told(typed, words::unlabelled(&clean, LABELS), &|remark| faults(remark, context))
}

/// See [`super::plain`].
pub(crate) fn plain(text: &str, context: &Context) -> bool {
    words::is_clean(text) && words::unlabelled(text, LABELS).len() == text.len() && faults(text, context).is_empty()
}

fn faults(remark: &str, context: &Context) -> Vec<Finding> {
    let length = remark.chars().count();
    let number = |demand| profile::number(context, demand);
    if let Some(least) = number(Demand::RemarkLeast).filter(|least| length < *least) {
        return vec![RemarkShort { length, least }.into()];
    }
    if let Some(max) = number(Demand::RemarkMost).filter(|max| length > *max) {
        return vec![RemarkLong { length, max }.into()];
    }
    let advised = number(Demand::RemarkAdvised).filter(|least| length < *least);
    advised.map(|least| Finding::from(RemarkShort { length, least }).severity(Severity::Warning)).into_iter().collect()
}
