// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Livechat Messages".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Messages of a conversation.
#[derive(Debug, Clone, Copy)]
pub struct Messages<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Livechat Messages".
    pub fn messages(&self) -> Messages<'_> {
        Messages { client: self }
    }
}

impl Messages<'_> {
    /// Send a message as a visitor
    ///
    /// Sends a message of a visitor into a Livechat room. No login is needed; the visitor's token stands
    /// for it.
    ///
    /// `POST /api/v1/livechat/message`
    ///
    /// Returns [`SendMessageOk`].
    pub fn send(self, request: SendMessage) -> Call<SendMessage> {
        Call::new(self.client, request)
    }

    /// Delete a message of a visitor
    ///
    /// Deletes a message of a Livechat room; the request carries a JSON body. No login is needed; the
    /// visitor's token stands for it.
    ///
    /// `DELETE /api/v1/livechat/message/{_id}`
    ///
    /// Returns [`DeleteMessageOk`].
    pub fn delete(self, request: DeleteMessage) -> Call<DeleteMessage> {
        Call::new(self.client, request)
    }

    /// Get a message of a visitor's room
    ///
    /// Returns one message of a Livechat room. No login is needed; the visitor's token stands for it.
    ///
    /// `GET /api/v1/livechat/message/{_id}`
    ///
    /// Returns [`GetMessageOk`].
    pub fn get(self, request: GetMessage) -> Call<GetMessage> {
        Call::new(self.client, request)
    }

    /// Edit a message of a visitor
    ///
    /// Replaces the text of a message in a Livechat room. No login is needed; the visitor's token stands
    /// for it.
    ///
    /// `PUT /api/v1/livechat/message/{_id}`
    ///
    /// Returns [`UpdateMessageOk`].
    pub fn update(self, request: UpdateMessage) -> Call<UpdateMessage> {
        Call::new(self.client, request)
    }

    /// Send several messages as a visitor
    ///
    /// Sends several messages of one visitor in a single request. Unlike `livechat/message` it needs a
    /// login.
    ///
    /// `POST /api/v1/livechat/messages`
    ///
    /// Returns [`SendMessagesOk`].
    pub fn send_many(self, request: SendMessages) -> Call<SendMessages> {
        Call::new(self.client, request)
    }

    /// Get the message history of a visitor's room
    ///
    /// Returns the latest messages of a Livechat room, 20 when `limit` is absent. No login is needed; the
    /// visitor's token stands for it.
    ///
    /// `GET /api/v1/livechat/messages.history/{rid}`
    ///
    /// Returns [`ListMessageHistoryOk`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_history(self, request: ListMessageHistory) -> Call<ListMessageHistory> {
        Call::new(self.client, request)
    }

    /// Send an offline message
    ///
    /// Sends the message that a visitor left in the offline form. No login is needed, and one request is
    /// accepted in five seconds.
    ///
    /// `POST /api/v1/livechat/offline.message`
    ///
    /// Returns [`SendOfflineMessageOk`].
    pub fn send_offline(self, request: SendOfflineMessage) -> Call<SendOfflineMessage> {
        Call::new(self.client, request)
    }

    /// Search the messages of a room
    ///
    /// Lists the messages of a Livechat room, a page at a time, on demand only those that match a term.
    /// Servers of the 8.x series answer at `/api/v1/livechat/{rid}/messages`, with the `view-l-room`
    /// permission.
    ///
    /// `GET /api/v1/livechat/{rid}/messages`
    ///
    /// Returns [`MessagesPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn search(self, request: SearchMessages) -> Call<SearchMessages> {
        Call::new(self.client, request)
    }

    /// List the providers of outbound messages
    ///
    /// Lists the providers through which the workspace can send the first message to a contact. Needs the
    /// `outbound.send-messages` permission and a licence for outbound messaging.
    ///
    /// `GET /api/v1/omnichannel/outbound/providers`
    ///
    /// Returns [`ListOutboundProvidersOk`].
    pub fn list_outbound_providers(
        self,
        request: ListOutboundProviders,
    ) -> Call<ListOutboundProviders> {
        Call::new(self.client, request)
    }

    /// Send an outbound message
    ///
    /// Sends the first message to a contact, from a template of the provider. Needs the
    /// `outbound.send-messages` permission and a licence for outbound messaging.
    ///
    /// `POST /api/v1/omnichannel/outbound/providers/{id}/message`
    ///
    /// Returns [`Acknowledged`].
    pub fn send_outbound(
        self,
        request: SendOutboundMessage,
    ) -> Call<SendOutboundMessage> {
        Call::new(self.client, request)
    }

    /// Get the templates of a provider
    ///
    /// Returns one provider with its message templates, grouped by the phone number they are registered
    /// for. Needs the `outbound.send-messages` permission and a licence for outbound messaging.
    ///
    /// `GET /api/v1/omnichannel/outbound/providers/{id}/metadata`
    ///
    /// Returns [`GetOutboundProviderOk`].
    pub fn get_outbound_provider(
        self,
        request: GetOutboundProvider,
    ) -> Call<GetOutboundProvider> {
        Call::new(self.client, request)
    }
}
