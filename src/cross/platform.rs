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
    let mut firsts = [None; PlatformKind::ALL.len()];
    for row in store.items(app, key::PLATFORMS) {
        let Some(kind) = store.platform_of(*row) else { continue };
        let first = *firsts[kind as usize].get_or_insert(*row);
        if first != *row {
            out.push(Clash::new(PlatformRepeated { platform: kind.into() }, *row, first));
        }
    }
}
