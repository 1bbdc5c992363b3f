// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Webhooks".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Outgoing integrations and incoming text messages.
pub trait WebhooksApi: Send + Sync + 'static {
    /// Test the webhook
    ///
    /// Sends a sample event to the webhook address in the settings, to check that the receiver answers. The
    /// caller needs the `view-livechat-webhooks` permission.
    ///
    /// `POST /api/v1/livechat/webhook.test`
    fn test(
        &self,
        request: TestWebhook,
        context: Context,
    ) -> impl Future<Output = Result<TestWebhookResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Save the webhook settings
    ///
    /// Changes the address, token, timeout and events of the Omnichannel webhook. The caller needs the
    /// `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/omnichannel/integrations`
    fn update_settings(
        &self,
        request: UpdateWebhookSettings,
        context: Context,
    ) -> impl Future<
        Output = Result<UpdateWebhookSettingsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Webhooks".
    pub fn webhooks(self) -> Self
    where
        A: WebhooksApi,
    {
        routes!(self, A: WebhooksApi { test: TestWebhook, update_settings: UpdateWebhookSettings })
    }
}
