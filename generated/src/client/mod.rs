// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The client: a handle for each group of operations, reached from [`Client`](crate::Client).
#![allow(
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "a method has the name of its operation"
)]

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

pub use canned_responses::CannedResponses;
pub use livechat::Livechat;
pub use appearance::Appearance;
pub use messages::Messages;
pub use page_visits::PageVisits;
pub use triggers::Triggers;
pub use agent_statistics::AgentStatistics;
pub use agents::Agents;
pub use business_hours::BusinessHours;
pub use contacts::Contacts;
pub use custom_fields::CustomFields;
pub use dashboards::Dashboards;
pub use departments::Departments;
pub use inquiries::Inquiries;
pub use monitors::Monitors;
pub use priorities::Priorities;
pub use rooms::Rooms;
pub use statistics::Statistics;
pub use tags::Tags;
pub use transcripts::Transcripts;
pub use units::Units;
pub use users::Users;
pub use visitors::Visitors;
pub use webhooks::Webhooks;
pub use reports::Reports;
pub use sla_policies::SlaPolicies;
