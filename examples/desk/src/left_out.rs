//! Groups that the desk does not implement: each of their operations returns 501 until its method is written here.

use rocketchat_omnichannel::server::*;

use super::state::Desk;

impl AgentStatisticsApi for Desk {}
impl BusinessHoursApi for Desk {}
impl CannedResponsesApi for Desk {}
impl ContactsApi for Desk {}
impl DashboardsApi for Desk {}
impl MonitorsApi for Desk {}
impl PrioritiesApi for Desk {}
impl ReportsApi for Desk {}
impl SlaPoliciesApi for Desk {}
impl StatisticsApi for Desk {}
impl TriggersApi for Desk {}
impl UnitsApi for Desk {}
