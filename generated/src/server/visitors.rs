//! The group `Visitors`.

use crate::models::*;
use crate::runtime::emitted::*;

/// The operations of the group `Visitors`. What is left out is answered with 501.
pub trait VisitorsApi: Send + Sync + 'static {
    /// Fetches a visitor.
    fn get(&self, request: GetVisitor, context: Context) -> impl Future<Output = GetVisitorResponse> + Send {
        not_implemented(request, context)
    }

    /// Registers a visitor.
    fn register(
        &self,
        request: RegisterVisitor,
        context: Context,
    ) -> impl Future<Output = RegisterVisitorResponse> + Send {
        not_implemented(request, context)
    }
}

/// The router of the group.
pub fn router<A: VisitorsApi>(api: impl Into<Arc<A>>) -> Router {
    routes!(api, VisitorsApi { get: GetVisitor, register: RegisterVisitor })
}
