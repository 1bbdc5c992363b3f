// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Agent Stats".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Figures about agents.
#[derive(Debug, Clone, Copy)]
pub struct AgentStatistics<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Agent Stats".
    pub fn agent_statistics(&self) -> AgentStatistics<'_> {
        AgentStatistics { client: self }
    }
}

impl AgentStatistics<'_> {
    /// List the departments of an agent
    ///
    /// Lists the memberships of an agent in departments, without paging. Needs the `view-l-room`
    /// permission.
    ///
    /// `GET /api/v1/livechat/agents/{agentId}/departments`
    ///
    /// Returns [`ListAgentDepartmentsOk`].
    pub fn list_departments(
        self,
        request: ListAgentDepartments,
    ) -> Call<ListAgentDepartments> {
        Call::new(self.client, request)
    }

    /// Get the availability history of agents
    ///
    /// Lists for each agent how long they were available for chats within a period, a page at a time. Needs
    /// the `view-livechat-manager` permission and an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/agents/available-for-service-history`
    ///
    /// Returns [`AgentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_availability(
        self,
        request: ListAgentAvailability,
    ) -> Call<ListAgentAvailability> {
        Call::new(self.client, request)
    }

    /// Get the average service time of agents
    ///
    /// Lists for each agent how long a chat took on average within a period, a page at a time. Needs the
    /// `view-livechat-manager` permission and an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/agents/average-service-time`
    ///
    /// Returns [`AgentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn average_service_time(
        self,
        request: AverageAgentServiceTime,
    ) -> Call<AverageAgentServiceTime> {
        Call::new(self.client, request)
    }

    /// Get the total service time of agents
    ///
    /// Lists for each agent the number of chats and the time spent on them within a period, a page at a
    /// time. Needs the `view-livechat-manager` permission and an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/agents/total-service-time`
    ///
    /// Returns [`AgentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn total_service_time(
        self,
        request: TotalAgentServiceTime,
    ) -> Call<TotalAgentServiceTime> {
        Call::new(self.client, request)
    }
}
