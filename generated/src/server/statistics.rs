// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Statistics".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Figures over all conversations.
pub trait StatisticsApi: Send + Sync + 'static {
    /// Compare agents by one metric
    ///
    /// Returns a small table with one metric for each agent over a range of days. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/agent-overview`
    fn get_agent_overview(
        &self,
        request: GetAgentOverview,
        context: Context,
    ) -> impl Future<Output = Result<GetAgentOverviewResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get key figures for a range of days
    ///
    /// Returns one group of key figures over a range of days. Needs the `view-livechat-manager` permission;
    /// the body is a bare array without a `success` member.
    ///
    /// `GET /api/v1/livechat/analytics/overview`
    fn get_overview(
        &self,
        request: GetStatisticsOverview,
        context: Context,
    ) -> impl Future<
        Output = Result<GetStatisticsOverviewResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Statistics".
    pub fn statistics(self) -> Self
    where
        A: StatisticsApi,
    {
        routes!(self, A: StatisticsApi {
            get_agent_overview: GetAgentOverview,
            get_overview: GetStatisticsOverview,
        })
    }
}
