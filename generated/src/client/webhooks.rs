// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Webhooks".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Outgoing integrations and incoming text messages.
#[derive(Debug, Clone, Copy)]
pub struct Webhooks<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Webhooks".
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks { client: self }
    }
}

impl Webhooks<'_> {
    /// Test the webhook
    ///
    /// Sends a sample event to the webhook address in the settings, to check that the receiver answers. The
    /// caller needs the `view-livechat-webhooks` permission.
    ///
    /// `POST /api/v1/livechat/webhook.test`
    ///
    /// Returns [`Acknowledged`].
    pub fn test(self, request: TestWebhook) -> Call<TestWebhook> {
        Call::new(self.client, request)
    }

    /// Save the webhook settings
    ///
    /// Changes the address, token, timeout and events of the Omnichannel webhook. The caller needs the
    /// `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/omnichannel/integrations`
    ///
    /// Returns [`Acknowledged`].
    pub fn update_settings(
        self,
        request: UpdateWebhookSettings,
    ) -> Call<UpdateWebhookSettings> {
        Call::new(self.client, request)
    }
}
