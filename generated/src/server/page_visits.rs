// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Livechat Page Visited".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Pages that a visitor has looked at.
pub trait PageVisitsApi: Send + Sync + 'static {
    /// Report a visited page
    ///
    /// Tells the server which page a visitor looks at. No login is needed; whether the page is kept depends
    /// on the server's settings.
    ///
    /// `POST /api/v1/livechat/page.visited`
    fn report(
        &self,
        request: ReportPageVisit,
        context: Context,
    ) -> impl Future<Output = Result<ReportPageVisitResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Livechat Page Visited".
    pub fn page_visits(self) -> Self
    where
        A: PageVisitsApi,
    {
        routes!(self, A: PageVisitsApi { report: ReportPageVisit })
    }
}
