// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Reports".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Aggregated reports over a period.
pub trait ReportsApi: Send + Sync + 'static {
    /// Report conversations by agent
    ///
    /// Counts the conversations of the requested period by agent. Needs the licence module
    /// `livechat-enterprise` and the `view-livechat-reports` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversations-by-agent`
    fn count_by_agent(
        &self,
        request: CountConversationsByAgent,
        context: Context,
    ) -> impl Future<
        Output = Result<CountConversationsByAgentResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Report conversations by department
    ///
    /// Counts the conversations of the requested period by department. Needs the licence module
    /// `livechat-enterprise` and the `view-livechat-reports` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversations-by-department`
    fn count_by_department(
        &self,
        request: CountConversationsByDepartment,
        context: Context,
    ) -> impl Future<
        Output = Result<CountConversationsByDepartmentResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Report conversations by source
    ///
    /// Counts the conversations of a period by the channel they came from. Needs the licence module
    /// `livechat-enterprise` and the `view-livechat-reports` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversations-by-source`
    fn count_by_source(
        &self,
        request: CountConversationsBySource,
        context: Context,
    ) -> impl Future<
        Output = Result<CountConversationsBySourceResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Report conversations by status
    ///
    /// Counts the conversations of the requested period by status. Needs the licence module
    /// `livechat-enterprise` and the `view-livechat-reports` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversations-by-status`
    fn count_by_status(
        &self,
        request: CountConversationsByStatus,
        context: Context,
    ) -> impl Future<
        Output = Result<CountConversationsByStatusResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Report conversations by tag
    ///
    /// Counts the conversations of the requested period by tag. Needs the licence module
    /// `livechat-enterprise` and the `view-livechat-reports` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversations-by-tags`
    fn count_by_tag(
        &self,
        request: CountConversationsByTag,
        context: Context,
    ) -> impl Future<
        Output = Result<CountConversationsByTagResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Reports".
    pub fn reports(self) -> Self
    where
        A: ReportsApi,
    {
        routes!(self, A: ReportsApi {
            count_by_agent: CountConversationsByAgent,
            count_by_department: CountConversationsByDepartment,
            count_by_source: CountConversationsBySource,
            count_by_status: CountConversationsByStatus,
            count_by_tag: CountConversationsByTag,
        })
    }
}
