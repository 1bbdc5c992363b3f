//! An API that implements nothing.

use axum::Router;
use rocketchat_omnichannel::Server;
use rocketchat_omnichannel::server::*;

struct Nothing;

macro_rules! leaves_out_everything_of {
    ($($api:ident)*) => { $(impl $api for Nothing {})* };
}

leaves_out_everything_of! {
    AgentStatisticsApi AgentsApi AppearanceApi BusinessHoursApi CannedResponsesApi ContactsApi CustomFieldsApi
    DashboardsApi DepartmentsApi InquiriesApi LivechatApi MessagesApi MonitorsApi PageVisitsApi PrioritiesApi ReportsApi
    RoomsApi SlaPoliciesApi StatisticsApi TagsApi TranscriptsApi TriggersApi UnitsApi UsersApi VisitorsApi WebhooksApi
}

/// The router of the whole API, of which no operation is implemented.
pub fn whole_api() -> Router {
    Server::new(Nothing).all().into_router()
}
