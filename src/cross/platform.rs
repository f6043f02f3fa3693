//! The platforms of an APP (运行平台, PLAT-01): one APP, one filing, with every system that it runs on, each once. Reads the APP's
//! list of platforms.

use super::Clash;
use crate::{
    catalog::PlatformRepeated,
    context::{Context, PlatformKind},
    filing::{
        key,
        store::{NodeId, Store},
    },
};

/// Each further row of a system is told against the first.
pub(super) fn of_app(store: &Store, _: &Context, app: NodeId, out: &mut Vec<Clash>) {
    for kind in PlatformKind::ALL {
        let mut rows = store.items(app, key::PLATFORMS).iter().filter(|row| store.platform_of(**row) == Some(*kind));
        if let Some(first) = rows.next() {
            out.extend(rows.map(|row| Clash::new(PlatformRepeated { platform: (*kind).into() }, *row, *first)));
        }
    }
}
