// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Dashboards".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// The numbers behind the real-time dashboards.
pub trait DashboardsApi: Send + Sync + 'static {
    /// Get agent productivity totals
    ///
    /// Returns the productivity figures of the agents as a group for the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/agents-productivity-totalizers`
    fn get_agent_productivity_totals(
        &self,
        request: GetAgentProductivityTotals,
        context: Context,
    ) -> impl Future<
        Output = Result<GetAgentProductivityTotalsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get the data points of a chart
    ///
    /// Returns the labels and points of one analytics chart over a period, on demand for one department.
    /// Servers of the 8.x series answer at `/api/v1/livechat/analytics/dashboards/charts-data`, with the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts-data`
    fn get_chart_data(
        &self,
        request: GetChartData,
        context: Context,
    ) -> impl Future<Output = Result<GetChartDataResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Count agents by status
    ///
    /// Returns how many agents are offline, away, busy and available now. Needs the `view-livechat-manager`
    /// permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts/agents-status`
    fn chart_agent_statuses(
        &self,
        request: ChartAgentStatuses,
        context: Context,
    ) -> impl Future<Output = Result<ChartAgentStatusesResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Count chats by state
    ///
    /// Returns how many chats of the requested period are in each state. Needs the `view-livechat-manager`
    /// permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts/chats`
    fn chart_chats(
        &self,
        request: ChartChats,
        context: Context,
    ) -> impl Future<Output = Result<ChartChatsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Count chats per agent
    ///
    /// Returns the open and closed chats of each agent in the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts/chats-per-agent`
    fn chart_chats_per_agent(
        &self,
        request: ChartChatsPerAgent,
        context: Context,
    ) -> impl Future<Output = Result<ChartChatsPerAgentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Count chats per department
    ///
    /// Returns the open and closed chats of each department in the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts/chats-per-department`
    fn chart_chats_per_department(
        &self,
        request: ChartChatsPerDepartment,
        context: Context,
    ) -> impl Future<
        Output = Result<ChartChatsPerDepartmentResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get average and longest chat timings
    ///
    /// Returns the average and the longest response time, reaction time and chat duration of the requested
    /// period. Needs the `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts/timings`
    fn chart_timings(
        &self,
        request: ChartTimings,
        context: Context,
    ) -> impl Future<Output = Result<ChartTimingsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get chat totals
    ///
    /// Returns the totals and averages over the chats of the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/chats-totalizers`
    fn get_chat_totals(
        &self,
        request: GetChatTotals,
        context: Context,
    ) -> impl Future<Output = Result<GetChatTotalsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get conversation totals
    ///
    /// Returns the conversation figures of the real-time dashboard for the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversation-totalizers`
    fn get_conversation_totals(
        &self,
        request: GetConversationTotals,
        context: Context,
    ) -> impl Future<
        Output = Result<GetConversationTotalsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get response and waiting time totals
    ///
    /// Returns the response, reaction and waiting times of the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/productivity-totalizers`
    fn get_productivity_totals(
        &self,
        request: GetProductivityTotals,
        context: Context,
    ) -> impl Future<
        Output = Result<GetProductivityTotalsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Dashboards".
    pub fn dashboards(self) -> Self
    where
        A: DashboardsApi,
    {
        routes!(self, A: DashboardsApi {
            get_agent_productivity_totals: GetAgentProductivityTotals,
            get_chart_data: GetChartData,
            chart_agent_statuses: ChartAgentStatuses,
            chart_chats: ChartChats,
            chart_chats_per_agent: ChartChatsPerAgent,
            chart_chats_per_department: ChartChatsPerDepartment,
            chart_timings: ChartTimings,
            get_chat_totals: GetChatTotals,
            get_conversation_totals: GetConversationTotals,
            get_productivity_totals: GetProductivityTotals,
        })
    }
}
