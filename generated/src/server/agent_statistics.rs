// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Agent Stats".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Figures about agents.
pub trait AgentStatisticsApi: Send + Sync + 'static {
    /// List the departments of an agent
    ///
    /// Lists the memberships of an agent in departments, without paging. Needs the `view-l-room`
    /// permission.
    ///
    /// `GET /api/v1/livechat/agents/{agentId}/departments`
    fn list_departments(
        &self,
        request: ListAgentDepartments,
        context: Context,
    ) -> impl Future<
        Output = Result<ListAgentDepartmentsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get the availability history of agents
    ///
    /// Lists for each agent how long they were available for chats within a period, a page at a time. Needs
    /// the `view-livechat-manager` permission and an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/agents/available-for-service-history`
    fn list_availability(
        &self,
        request: ListAgentAvailability,
        context: Context,
    ) -> impl Future<
        Output = Result<ListAgentAvailabilityResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get the average service time of agents
    ///
    /// Lists for each agent how long a chat took on average within a period, a page at a time. Needs the
    /// `view-livechat-manager` permission and an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/agents/average-service-time`
    fn average_service_time(
        &self,
        request: AverageAgentServiceTime,
        context: Context,
    ) -> impl Future<
        Output = Result<AverageAgentServiceTimeResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get the total service time of agents
    ///
    /// Lists for each agent the number of chats and the time spent on them within a period, a page at a
    /// time. Needs the `view-livechat-manager` permission and an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/agents/total-service-time`
    fn total_service_time(
        &self,
        request: TotalAgentServiceTime,
        context: Context,
    ) -> impl Future<
        Output = Result<TotalAgentServiceTimeResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Agent Stats".
    pub fn agent_statistics(self) -> Self
    where
        A: AgentStatisticsApi,
    {
        routes!(self, A: AgentStatisticsApi {
            list_departments: ListAgentDepartments,
            list_availability: ListAgentAvailability,
            average_service_time: AverageAgentServiceTime,
            total_service_time: TotalAgentServiceTime,
        })
    }
}
