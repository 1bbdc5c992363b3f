// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The server: a trait for each group of operations, and the methods of the [server](crate::Server) that serve them.
//!
//! A method of a trait that is not implemented returns 501.
#![allow(
    clippy::wrong_self_convention,
    reason = "a method has the name of its operation"
)]

use crate::runtime::emitted::Server;

mod canned_responses;
mod livechat;
mod appearance;
mod messages;
mod page_visits;
mod triggers;
mod agent_statistics;
mod agents;
mod business_hours;
mod contacts;
mod custom_fields;
mod dashboards;
mod departments;
mod inquiries;
mod monitors;
mod priorities;
mod rooms;
mod statistics;
mod tags;
mod transcripts;
mod units;
mod users;
mod visitors;
mod webhooks;
mod reports;
mod sla_policies;

pub use canned_responses::CannedResponsesApi;
pub use livechat::LivechatApi;
pub use appearance::AppearanceApi;
pub use messages::MessagesApi;
pub use page_visits::PageVisitsApi;
pub use triggers::TriggersApi;
pub use agent_statistics::AgentStatisticsApi;
pub use agents::AgentsApi;
pub use business_hours::BusinessHoursApi;
pub use contacts::ContactsApi;
pub use custom_fields::CustomFieldsApi;
pub use dashboards::DashboardsApi;
pub use departments::DepartmentsApi;
pub use inquiries::InquiriesApi;
pub use monitors::MonitorsApi;
pub use priorities::PrioritiesApi;
pub use rooms::RoomsApi;
pub use statistics::StatisticsApi;
pub use tags::TagsApi;
pub use transcripts::TranscriptsApi;
pub use units::UnitsApi;
pub use users::UsersApi;
pub use visitors::VisitorsApi;
pub use webhooks::WebhooksApi;
pub use reports::ReportsApi;
pub use sla_policies::SlaPoliciesApi;

impl<A> Server<A> {
    /// Serves every operation of the API.
    pub fn all(self) -> Self
    where
        A: CannedResponsesApi + LivechatApi + AppearanceApi + MessagesApi + PageVisitsApi
            + TriggersApi + AgentStatisticsApi + AgentsApi + BusinessHoursApi
            + ContactsApi + CustomFieldsApi + DashboardsApi + DepartmentsApi
            + InquiriesApi + MonitorsApi + PrioritiesApi + RoomsApi + StatisticsApi
            + TagsApi + TranscriptsApi + UnitsApi + UsersApi + VisitorsApi + WebhooksApi
            + ReportsApi + SlaPoliciesApi,
    {
        self.canned_responses()
            .livechat()
            .appearance()
            .messages()
            .page_visits()
            .triggers()
            .agent_statistics()
            .agents()
            .business_hours()
            .contacts()
            .custom_fields()
            .dashboards()
            .departments()
            .inquiries()
            .monitors()
            .priorities()
            .rooms()
            .statistics()
            .tags()
            .transcripts()
            .units()
            .users()
            .visitors()
            .webhooks()
            .reports()
            .sla_policies()
    }
}
