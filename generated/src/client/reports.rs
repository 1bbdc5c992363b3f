// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Reports".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Aggregated reports over a period.
#[derive(Debug, Clone, Copy)]
pub struct Reports<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Reports".
    pub fn reports(&self) -> Reports<'_> {
        Reports { client: self }
    }
}

impl Reports<'_> {
    /// Report conversations by agent
    ///
    /// Counts the conversations of the requested period by agent. Needs the licence module
    /// `livechat-enterprise` and the `view-livechat-reports` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversations-by-agent`
    ///
    /// Returns [`ConversationReport`].
    pub fn count_by_agent(
        self,
        request: CountConversationsByAgent,
    ) -> Call<CountConversationsByAgent> {
        Call::new(self.client, request)
    }

    /// Report conversations by department
    ///
    /// Counts the conversations of the requested period by department. Needs the licence module
    /// `livechat-enterprise` and the `view-livechat-reports` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversations-by-department`
    ///
    /// Returns [`ConversationReport`].
    pub fn count_by_department(
        self,
        request: CountConversationsByDepartment,
    ) -> Call<CountConversationsByDepartment> {
        Call::new(self.client, request)
    }

    /// Report conversations by source
    ///
    /// Counts the conversations of a period by the channel they came from. Needs the licence module
    /// `livechat-enterprise` and the `view-livechat-reports` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversations-by-source`
    ///
    /// Returns [`ConversationReport`].
    pub fn count_by_source(
        self,
        request: CountConversationsBySource,
    ) -> Call<CountConversationsBySource> {
        Call::new(self.client, request)
    }

    /// Report conversations by status
    ///
    /// Counts the conversations of the requested period by status. Needs the licence module
    /// `livechat-enterprise` and the `view-livechat-reports` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversations-by-status`
    ///
    /// Returns [`ConversationReport`].
    pub fn count_by_status(
        self,
        request: CountConversationsByStatus,
    ) -> Call<CountConversationsByStatus> {
        Call::new(self.client, request)
    }

    /// Report conversations by tag
    ///
    /// Counts the conversations of the requested period by tag. Needs the licence module
    /// `livechat-enterprise` and the `view-livechat-reports` permission.
    ///
    /// `GET /api/v1/livechat/analytics/dashboards/conversations-by-tags`
    ///
    /// Returns [`ConversationReport`].
    pub fn count_by_tag(
        self,
        request: CountConversationsByTag,
    ) -> Call<CountConversationsByTag> {
        Call::new(self.client, request)
    }
}
