// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Livechat".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// What the chat widget needs: its configuration and its files.
pub trait LivechatApi: Send + Sync + 'static {
    /// Get the widget configuration
    ///
    /// Returns everything a chat widget needs to start, such as form settings, theme, texts, departments
    /// and whether anyone is online. No login is needed; when Livechat is switched off the answer holds
    /// only `enabled` with the value false.
    ///
    /// `GET /api/v1/livechat/config`
    fn get_config(
        &self,
        request: GetLivechatConfig,
        context: Context,
    ) -> impl Future<Output = Result<GetLivechatConfigResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get the routing configuration
    ///
    /// Returns what the routing method in use allows, so that a client knows which queue features to show.
    /// Any logged-in user may call it.
    ///
    /// `GET /api/v1/livechat/config/routing`
    fn get_routing_config(
        &self,
        request: GetRoutingConfig,
        context: Context,
    ) -> impl Future<Output = Result<GetRoutingConfigResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List the integration settings
    ///
    /// Lists the server settings that control Omnichannel integrations, such as webhooks.
    ///
    /// `GET /api/v1/livechat/integrations.settings`
    fn list_integration_settings(
        &self,
        request: ListIntegrationSettings,
        context: Context,
    ) -> impl Future<
        Output = Result<ListIntegrationSettingsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// List chats by agent and department
    ///
    /// Lists how many chats each agent has in each department, a page at a time. The caller needs the
    /// `view-l-room` permission.
    ///
    /// `GET /api/v1/livechat/queue`
    fn list_queue(
        &self,
        request: ListQueue,
        context: Context,
    ) -> impl Future<Output = Result<ListQueueResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Receive an SMS
    ///
    /// Takes in a text message that an SMS provider delivers and answers in the provider's own format. No
    /// login is needed, and providers usually send the body form-encoded.
    ///
    /// `POST /api/v1/livechat/sms-incoming/{service}`
    fn receive_sms(
        &self,
        request: ReceiveSms,
        context: Context,
    ) -> impl Future<Output = Result<ReceiveSmsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Livechat".
    pub fn livechat(self) -> Self
    where
        A: LivechatApi,
    {
        routes!(self, A: LivechatApi {
            get_config: GetLivechatConfig,
            get_routing_config: GetRoutingConfig,
            list_integration_settings: ListIntegrationSettings,
            list_queue: ListQueue,
            receive_sms: ReceiveSms,
        })
    }
}
