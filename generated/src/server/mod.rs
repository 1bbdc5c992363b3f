//! A trait for each group of operations, and its router.

pub mod visitors;

use crate::runtime::emitted::*;

pub use visitors::VisitorsApi;

/// The router of the whole API.
pub fn router<A: VisitorsApi>(api: impl Into<Arc<A>>) -> Router {
    let api = api.into();
    merge([visitors::router::<A>(api.clone())])
}
