// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Livechat".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// What the chat widget needs: its configuration and its files.
#[derive(Debug, Clone, Copy)]
pub struct Livechat<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Livechat".
    pub fn livechat(&self) -> Livechat<'_> {
        Livechat { client: self }
    }
}

impl Livechat<'_> {
    /// Get the widget configuration
    ///
    /// Returns everything a chat widget needs to start, such as form settings, theme, texts, departments
    /// and whether anyone is online. No login is needed; when Livechat is switched off the answer holds
    /// only `enabled` with the value false.
    ///
    /// `GET /api/v1/livechat/config`
    ///
    /// Returns [`GetLivechatConfigOk`].
    pub fn get_config(self, request: GetLivechatConfig) -> Call<GetLivechatConfig> {
        Call::new(self.client, request)
    }

    /// Get the routing configuration
    ///
    /// Returns what the routing method in use allows, so that a client knows which queue features to show.
    /// Any logged-in user may call it.
    ///
    /// `GET /api/v1/livechat/config/routing`
    ///
    /// Returns [`GetRoutingConfigOk`].
    pub fn get_routing_config(
        self,
        request: GetRoutingConfig,
    ) -> Call<GetRoutingConfig> {
        Call::new(self.client, request)
    }

    /// List the integration settings
    ///
    /// Lists the server settings that control Omnichannel integrations, such as webhooks.
    ///
    /// `GET /api/v1/livechat/integrations.settings`
    ///
    /// Returns [`ListIntegrationSettingsOk`].
    pub fn list_integration_settings(
        self,
        request: ListIntegrationSettings,
    ) -> Call<ListIntegrationSettings> {
        Call::new(self.client, request)
    }

    /// List chats by agent and department
    ///
    /// Lists how many chats each agent has in each department, a page at a time. The caller needs the
    /// `view-l-room` permission.
    ///
    /// `GET /api/v1/livechat/queue`
    ///
    /// Returns [`QueuePage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_queue(self, request: ListQueue) -> Call<ListQueue> {
        Call::new(self.client, request)
    }

    /// Receive an SMS
    ///
    /// Takes in a text message that an SMS provider delivers and answers in the provider's own format. No
    /// login is needed, and providers usually send the body form-encoded.
    ///
    /// `POST /api/v1/livechat/sms-incoming/{service}`
    ///
    /// Returns `String`.
    pub fn receive_sms(self, request: ReceiveSms) -> Call<ReceiveSms> {
        Call::new(self.client, request)
    }
}
