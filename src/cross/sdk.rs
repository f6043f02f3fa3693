//! SDKs of an APP (SDK 服务, SDK-01): where one is in use or on offer, its vendor and kind are named. Reads the APP's two answers
//! and its list of SDKs. Tencent Cloud asks for the answers alone.

use super::Clash;
use crate::{
    catalog::{SdkIncomplete, SdkMissing},
    context::Context,
    filing::{
        key,
        store::{NodeId, Store},
    },
    profile::Demand,
};

/// What there is to say of an APP. What is still empty is no issue while a form is being filled in.
pub(super) fn of_app(store: &Store, context: &Context, app: NodeId, out: &mut Vec<Clash>) {
    let answer = [key::USES_SDK, key::PROVIDES_SDK].into_iter().find(|key| store.flag_at(app, *key) == Some(true));
    let Some(at) = answer.and_then(|key| store.child(app, key)).filter(|_| !context.partial) else { return };
    let sdks = store.items(app, key::SDKS);
    if sdks.is_empty() {
        out.extend(Clash::asked(context, Demand::SdkUnnamed, SdkMissing {}, at));
    }
    for sdk in sdks {
        if [key::VENDOR, key::KIND].into_iter().any(|key| store.normal_at(*sdk, key).is_none()) {
            out.extend(Clash::asked(context, Demand::SdkUnnamed, SdkIncomplete {}, *sdk));
        }
    }
}
