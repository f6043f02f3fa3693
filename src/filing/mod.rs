//! The form as data (备案订单): the typed tree that native callers fill, the shape of that tree, and the store that
//! checks read. The shape is the one source of the TypeScript types and of the visitor that carries a form into wasm.

pub(crate) mod form;
pub(crate) mod index;
pub(crate) mod key;
pub(crate) mod required;
pub(crate) mod shape;
pub(crate) mod store;
mod text_pool;

pub(crate) use form::Visit;
pub use form::{
    App, Filing, Icon, Package, Part, Person, PersonDocument, Platform, Preapproval, PriorFiling, Responsible, Sdk, Unit,
    UnitDocument, Website,
};
pub(crate) use shape::Sink;
pub use shape::{Key, Kind, Need, Shape, Slot, shapes};
