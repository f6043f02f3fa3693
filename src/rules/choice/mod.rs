//! What is chosen from a closed list (选项): the nature of a unit, the type of a document, contents, languages, pre-approvals.
//!
//! - Accepted: the name of the contract; the official code or the Chinese name of a console, which become that name.
//! - Doubted: anything else. The lists change (R5.1), so nothing more than a warning is told.
//! - Source: R5.1, R4.1, R8.1, R8.2, R8.4: the fields of a provider's console, which hold the lists of the Ministry.

mod lists;

use super::{Judged, Value};
use crate::{
    catalog::{FilingUnknownChoice, Term},
    text::{self, fold},
};
#[cfg(not(target_arch = "wasm32"))]
pub use lists::{CONTENTS, Choice, LANGUAGES, NATURES, PERSON_DOCUMENTS, PREAPPROVALS, UNIT_DOCUMENTS};

/// Which closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// 主办单位性质 (R5.1)
    Nature,
    /// 负责人证件类型 (R4.1)
    PersonDocument,
    /// 主办单位证件类型
    UnitDocument,
    /// 网站服务内容 (R8.2)
    Content,
    /// 语言类别 (R8.4)
    Language,
    /// 前置审批项目 (R8.1)
    Preapproval,
}

impl List {
    /// Its choices, each a code, a name and a Chinese name with blanks between, parted by `|`.
    fn choices(self) -> &'static str {
        match self {
            Self::Nature => lists::NATURE,
            Self::PersonDocument => lists::PERSON_DOCUMENT,
            Self::UnitDocument => lists::UNIT_DOCUMENT,
            Self::Content => lists::CONTENT,
            Self::Language => lists::LANGUAGE,
            Self::Preapproval => lists::PREAPPROVAL,
        }
    }

    fn term(self) -> Term {
        match self {
            Self::Nature => Term::LIST_NATURE,
            Self::PersonDocument | Self::UnitDocument => Term::LIST_DOCUMENT,
            Self::Content => Term::LIST_CONTENT,
            Self::Language => Term::LIST_LANGUAGE,
            Self::Preapproval => Term::LIST_PREAPPROVAL,
        }
    }
}

/// Judges what is chosen.
pub(crate) fn check(list: List, typed: &str) -> Judged {
    let text = fold(typed);
    match name(list, &text.to_ascii_lowercase()) {
        Some(name) => Judged::value(Value::Text(name.into()), Vec::new()),
        None => Judged::value(
            Value::Plain(text.clone()),
            vec![FilingUnknownChoice { text: text::quote(&text), list: list.term() }.into()],
        ),
    }
}

/// True for a name as the contract has it.
pub(crate) fn plain(list: List, text: &str) -> bool {
    name(list, text) == Some(text)
}

/// What people call a choice of the natures of units or of the pre-approvals, by its name.
pub(crate) fn said(list: List, name: &str) -> Option<Term> {
    let first = match list {
        List::Nature => Term::NATURE_ENTERPRISE,
        List::Preapproval => Term::PREAPPROVAL_NONE,
        _ => return None,
    };
    let is_it = |choice: &str| text::split(choice, b' ').nth(1) == Some(name);
    let place = text::split(list.choices(), b'|').position(is_it)?;
    u8::try_from(place).ok().map(|place| Term(first.0 + place))
}

/// The name of the choice that is meant.
fn name(list: List, text: &str) -> Option<&'static str> {
    let choice = text::word(list.choices(), &|choice| {
        let (code, rest) = text::split_first(choice, b' ').unwrap_or((choice, ""));
        let (name, zh) = text::split_first(rest, b' ').unwrap_or((rest, ""));
        text == name || text == zh || text == code && code != "0"
    })?;
    let (_, rest) = text::split_first(choice, b' ')?;
    Some(text::before(rest, " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_nature_and_pre_approval_is_said_by_its_own_term() {
        for (list, prefix, choices) in [(List::Nature, "nature-", NATURES), (List::Preapproval, "preapproval-", PREAPPROVALS)] {
            for choice in choices {
                let words = said(list, choice.name).unwrap().words();
                assert_eq!((words.term, words.zh_cn), (&*[prefix, choice.name].concat(), choice.zh_cn));
            }
        }
        assert_eq!(said(List::Nature, "x"), None);
    }
}
