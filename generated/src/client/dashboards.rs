// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Dashboards".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// The numbers behind the real-time dashboards.
#[derive(Debug, Clone, Copy)]
pub struct Dashboards<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Dashboards".
    pub fn dashboards(&self) -> Dashboards<'_> {
        Dashboards { client: self }
    }
}

impl Dashboards<'_> {
    /// Get agent productivity totals
    ///
    /// Returns the productivity figures of the agents as a group for the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/agents-productivity-totalizers`
    ///
    /// Returns [`Totalizers`].
    pub fn get_agent_productivity_totals(
        self,
        request: GetAgentProductivityTotals,
    ) -> Call<GetAgentProductivityTotals> {
        Call::new(self.client, request)
    }

    /// Get the data points of a chart
    ///
    /// Returns the labels and points of one analytics chart over a period, on demand for one department.
    /// Servers of the 8.x series answer at `/api/v1/livechat/analytics/dashboards/charts-data`, with the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts-data`
    ///
    /// Returns [`GetChartDataOk`].
    pub fn get_chart_data(self, request: GetChartData) -> Call<GetChartData> {
        Call::new(self.client, request)
    }

    /// Count agents by status
    ///
    /// Returns how many agents are offline, away, busy and available now. Needs the `view-livechat-manager`
    /// permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts/agents-status`
    ///
    /// Returns [`ChartAgentStatusesOk`].
    pub fn chart_agent_statuses(
        self,
        request: ChartAgentStatuses,
    ) -> Call<ChartAgentStatuses> {
        Call::new(self.client, request)
    }

    /// Count chats by state
    ///
    /// Returns how many chats of the requested period are in each state. Needs the `view-livechat-manager`
    /// permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts/chats`
    ///
    /// Returns [`ChartChatsOk`].
    pub fn chart_chats(self, request: ChartChats) -> Call<ChartChats> {
        Call::new(self.client, request)
    }

    /// Count chats per agent
    ///
    /// Returns the open and closed chats of each agent in the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts/chats-per-agent`
    ///
    /// Returns [`ChartChatsPerAgentOk`].
    pub fn chart_chats_per_agent(
        self,
        request: ChartChatsPerAgent,
    ) -> Call<ChartChatsPerAgent> {
        Call::new(self.client, request)
    }

    /// Count chats per department
    ///
    /// Returns the open and closed chats of each department in the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts/chats-per-department`
    ///
    /// Returns [`ChartChatsPerDepartmentOk`].
    pub fn chart_chats_per_department(
        self,
        request: ChartChatsPerDepartment,
    ) -> Call<ChartChatsPerDepartment> {
        Call::new(self.client, request)
    }

    /// Get average and longest chat timings
    ///
    /// Returns the average and the longest response time, reaction time and chat duration of the requested
    /// period. Needs the `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/charts/timings`
    ///
    /// Returns [`ChartTimingsOk`].
    pub fn chart_timings(self, request: ChartTimings) -> Call<ChartTimings> {
        Call::new(self.client, request)
    }

    /// Get chat totals
    ///
    /// Returns the totals and averages over the chats of the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/chats-totalizers`
    ///
    /// Returns [`Totalizers`].
    pub fn get_chat_totals(self, request: GetChatTotals) -> Call<GetChatTotals> {
        Call::new(self.client, request)
    }

    /// Get conversation totals
    ///
    /// Returns the conversation figures of the real-time dashboard for the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversation-totalizers`
    ///
    /// Returns [`Totalizers`].
    pub fn get_conversation_totals(
        self,
        request: GetConversationTotals,
    ) -> Call<GetConversationTotals> {
        Call::new(self.client, request)
    }

    /// Get response and waiting time totals
    ///
    /// Returns the response, reaction and waiting times of the requested period. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/productivity-totalizers`
    ///
    /// Returns [`Totalizers`].
    pub fn get_productivity_totals(
        self,
        request: GetProductivityTotals,
    ) -> Call<GetProductivityTotals> {
        Call::new(self.client, request)
    }
}
