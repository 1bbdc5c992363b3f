// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! The server: a trait for each group of operations, and an axum router for each.
//!
//! A method that is not implemented answers 501.

pub mod canned_responses;
pub mod livechat;
pub mod appearance;
pub mod messages;
pub mod page_visits;
pub mod triggers;
pub mod agent_statistics;
pub mod agents;
pub mod business_hours;
pub mod contacts;
pub mod custom_fields;
pub mod dashboards;
pub mod departments;
pub mod inquiries;
pub mod monitors;
pub mod priorities;
pub mod rooms;
pub mod statistics;
pub mod tags;
pub mod transcripts;
pub mod units;
pub mod users;
pub mod visitors;
pub mod webhooks;
pub mod reports;
pub mod sla_policies;

use crate::models::*;
use crate::runtime::emitted::*;

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

/// Serves every operation of the API; what the document does not know answers 404.
pub fn router<A>(api: Arc<A>) -> Router
where
    A: CannedResponsesApi + LivechatApi + AppearanceApi + MessagesApi + PageVisitsApi
        + TriggersApi + AgentStatisticsApi + AgentsApi + BusinessHoursApi + ContactsApi
        + CustomFieldsApi + DashboardsApi + DepartmentsApi + InquiriesApi + MonitorsApi
        + PrioritiesApi + RoomsApi + StatisticsApi + TagsApi + TranscriptsApi + UnitsApi
        + UsersApi + VisitorsApi + WebhooksApi + ReportsApi + SlaPoliciesApi,
{
    merge([
        canned_responses::router(Arc::clone(&api)),
        livechat::router(Arc::clone(&api)),
        appearance::router(Arc::clone(&api)),
        messages::router(Arc::clone(&api)),
        page_visits::router(Arc::clone(&api)),
        triggers::router(Arc::clone(&api)),
        agent_statistics::router(Arc::clone(&api)),
        agents::router(Arc::clone(&api)),
        business_hours::router(Arc::clone(&api)),
        contacts::router(Arc::clone(&api)),
        custom_fields::router(Arc::clone(&api)),
        dashboards::router(Arc::clone(&api)),
        departments::router(Arc::clone(&api)),
        inquiries::router(Arc::clone(&api)),
        monitors::router(Arc::clone(&api)),
        priorities::router(Arc::clone(&api)),
        rooms::router(Arc::clone(&api)),
        statistics::router(Arc::clone(&api)),
        tags::router(Arc::clone(&api)),
        transcripts::router(Arc::clone(&api)),
        units::router(Arc::clone(&api)),
        users::router(Arc::clone(&api)),
        visitors::router(Arc::clone(&api)),
        webhooks::router(Arc::clone(&api)),
        reports::router(Arc::clone(&api)),
        sla_policies::router(Arc::clone(&api)),
    ])
}
