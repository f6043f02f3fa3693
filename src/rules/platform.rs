//! 运行平台

use super::{Judged, Value};
use crate::context::{Context, PlatformKind};

pub(crate) fn check(_text: &str, _context: &Context) -> Judged {
    Judged::value(Value::Platform(PlatformKind::Android), Vec::new())
}
