// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Statistics".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Figures over all conversations.
#[derive(Debug, Clone, Copy)]
pub struct Statistics<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Statistics".
    pub fn statistics(&self) -> Statistics<'_> {
        Statistics { client: self }
    }
}

impl Statistics<'_> {
    /// Compare agents by one metric
    ///
    /// Returns a small table with one metric for each agent over a range of days. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/analytics/agent-overview`
    ///
    /// Returns [`GetAgentOverviewOk`].
    pub fn get_agent_overview(
        self,
        request: GetAgentOverview,
    ) -> Call<GetAgentOverview> {
        Call::new(self.client, request)
    }

    /// Get key figures for a range of days
    ///
    /// Returns one group of key figures over a range of days. Needs the `view-livechat-manager` permission;
    /// the body is a bare array without a `success` member.
    ///
    /// `GET /api/v1/livechat/analytics/overview`
    ///
    /// Returns a list of [`Totalizer`].
    pub fn get_overview(
        self,
        request: GetStatisticsOverview,
    ) -> Call<GetStatisticsOverview> {
        Call::new(self.client, request)
    }
}
