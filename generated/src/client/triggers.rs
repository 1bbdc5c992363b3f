// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Livechat Triggers".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Rules that speak to a visitor unasked.
#[derive(Debug, Clone, Copy)]
pub struct Triggers<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Livechat Triggers".
    pub fn triggers(&self) -> Triggers<'_> {
        Triggers { client: self }
    }
}

impl Triggers<'_> {
    /// List triggers
    ///
    /// Lists the Livechat triggers, which act in the widget once their conditions hold, a page at a time.
    /// Needs the `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/triggers`
    ///
    /// Returns [`TriggersPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListTriggers) -> Call<ListTriggers> {
        Call::new(self.client, request)
    }

    /// Create or update a trigger
    ///
    /// Saves a Livechat trigger, as a new one or, with `_id`, in place of an existing one. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/livechat/triggers`
    ///
    /// Returns [`Acknowledged`].
    pub fn save(self, request: SaveTrigger) -> Call<SaveTrigger> {
        Call::new(self.client, request)
    }

    /// Test the external service of a trigger
    ///
    /// Calls a webhook as a trigger would and returns what it answers, at most 15 times a minute. Needs the
    /// licence module `livechat-enterprise` and the `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/livechat/triggers/external-service/test`
    ///
    /// Returns [`ServiceReply`].
    pub fn test_external_service(
        self,
        request: TestExternalService,
    ) -> Call<TestExternalService> {
        Call::new(self.client, request)
    }

    /// Delete a trigger
    ///
    /// Deletes one Livechat trigger. Needs the `view-livechat-manager` permission.
    ///
    /// `DELETE /api/v1/livechat/triggers/{_id}`
    ///
    /// Returns [`Acknowledged`].
    pub fn delete(self, request: DeleteTrigger) -> Call<DeleteTrigger> {
        Call::new(self.client, request)
    }

    /// Get a trigger
    ///
    /// Returns one Livechat trigger; `trigger` is null when the id is not known. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/triggers/{_id}`
    ///
    /// Returns [`GetTriggerOk`].
    pub fn get(self, request: GetTrigger) -> Call<GetTrigger> {
        Call::new(self.client, request)
    }

    /// Ask the external service of a trigger
    ///
    /// Calls the external service of a trigger and returns the messages that it requests to be sent, or the
    /// trigger's fallback message. The widget calls this for a visitor, identified by the token. Needs an
    /// enterprise licence.
    ///
    /// `POST /api/v1/livechat/triggers/{_id}/external-service/call`
    ///
    /// Returns [`ServiceReply`].
    pub fn call_external_service(
        self,
        request: CallExternalService,
    ) -> Call<CallExternalService> {
        Call::new(self.client, request)
    }
}
