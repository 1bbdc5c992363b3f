// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Agent Stats".
use super::*;

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
    ) -> impl Future<Output = ListAgentDepartmentsResponse> + Send {
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
    ) -> impl Future<Output = ListAgentAvailabilityResponse> + Send {
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
    ) -> impl Future<Output = AverageAgentServiceTimeResponse> + Send {
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
    ) -> impl Future<Output = TotalAgentServiceTimeResponse> + Send {
        not_implemented(request, context)
    }
}

/// Serves the operations of this group.
pub fn router<A: AgentStatisticsApi>(api: Arc<A>) -> Router {
    routes!(
        api, AgentStatisticsApi { list_departments : ListAgentDepartments,
        list_availability : ListAgentAvailability, average_service_time :
        AverageAgentServiceTime, total_service_time : TotalAgentServiceTime, }
    )
}
