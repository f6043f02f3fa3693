//! The tail of a number (NUM-02): the running number of the service, and the letter of its kind.

use super::split_digits;
use crate::{catalog::Term, context::Service};

/// What the tail says that the number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Filed {
    Website,
    App,
    MiniProgram,
    QuickApp,
}

impl Filed {
    /// NUM-02: by the letter behind the running number.
    fn of(letter: &str) -> Option<Self> {
        match letter {
            "" => Some(Self::Website),
            "A" => Some(Self::App),
            "X" => Some(Self::MiniProgram),
            "K" => Some(Self::QuickApp),
            _ => None,
        }
    }

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Website => "website",
            Self::App => "app",
            Self::MiniProgram => "mini-program",
            Self::QuickApp => "quick-app",
        }
    }

    pub(super) fn term(self) -> Term {
        match self {
            Self::Website => Term::WEBSITE,
            Self::App => Term::APP,
            Self::MiniProgram => Term::MINI_PROGRAM,
            Self::QuickApp => Term::QUICK_APP,
        }
    }
}

impl From<Service> for Filed {
    fn from(service: Service) -> Self {
        match service {
            Service::Website => Self::Website,
            Service::App => Self::App,
        }
    }
}

/// Whose number it is by its tail; or else the tail that may be meant, which may be empty.
pub(super) fn read_tail(tail: &str, wanted: Option<Filed>) -> Result<Option<Filed>, String> {
    if tail.is_empty() {
        return Ok(None);
    }
    let (number, letter) = split_digits(tail.trim_start_matches('-'));
    let meant = number.trim_start_matches('0');
    match Filed::of(letter) {
        Some(service) if !meant.is_empty() && tail == ["-", meant, letter].concat() => Ok(Some(service)),
        service if service.is_some() && wanted.is_none_or(|it| service == Some(it)) && !meant.is_empty() => {
            Err(["-", meant, letter].concat())
        }
        _ => Err(String::new()),
    }
}
