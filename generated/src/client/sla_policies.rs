// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "SLA Policies".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Service level agreements: how soon a chat must be answered.
#[derive(Debug, Clone, Copy)]
pub struct SlaPolicies<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "SLA Policies".
    pub fn sla_policies(&self) -> SlaPolicies<'_> {
        SlaPolicies { client: self }
    }
}

impl SlaPolicies<'_> {
    /// List SLA policies
    ///
    /// Lists the service level agreement policies a page at a time. An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/sla`
    ///
    /// Returns [`SlaPoliciesPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListSlaPolicies) -> Call<ListSlaPolicies> {
        Call::new(self.client, request)
    }

    /// Create an SLA policy
    ///
    /// Creates a service level agreement policy. An enterprise license is required.
    ///
    /// `POST /api/v1/livechat/sla`
    ///
    /// Returns [`CreateSlaPolicyOk`].
    pub fn create(self, request: CreateSlaPolicy) -> Call<CreateSlaPolicy> {
        Call::new(self.client, request)
    }

    /// Delete an SLA policy
    ///
    /// Deletes a service level agreement policy. An enterprise license is required.
    ///
    /// `DELETE /api/v1/livechat/sla/{slaId}`
    ///
    /// Returns [`Acknowledged`].
    pub fn delete(self, request: DeleteSlaPolicy) -> Call<DeleteSlaPolicy> {
        Call::new(self.client, request)
    }

    /// Get an SLA policy
    ///
    /// Returns one service level agreement policy by its id; its members stand at the top level, next to
    /// `success`. An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/sla/{slaId}`
    ///
    /// Returns [`SlaPolicy`].
    pub fn get(self, request: GetSlaPolicy) -> Call<GetSlaPolicy> {
        Call::new(self.client, request)
    }

    /// Update an SLA policy
    ///
    /// Changes a service level agreement policy and returns it as stored. An enterprise license is
    /// required.
    ///
    /// `PUT /api/v1/livechat/sla/{slaId}`
    ///
    /// Returns [`UpdateSlaPolicyOk`].
    pub fn update(self, request: UpdateSlaPolicy) -> Call<UpdateSlaPolicy> {
        Call::new(self.client, request)
    }
}
