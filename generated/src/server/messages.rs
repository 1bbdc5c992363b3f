// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Livechat Messages".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Messages of a conversation.
pub trait MessagesApi: Send + Sync + 'static {
    /// Send a message as a visitor
    ///
    /// Sends a message of a visitor into a Livechat room. No login is needed; the visitor's token stands
    /// for it.
    ///
    /// `POST /api/v1/livechat/message`
    fn send(
        &self,
        request: SendMessage,
        context: Context,
    ) -> impl Future<Output = Result<SendMessageResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Delete a message of a visitor
    ///
    /// Deletes a message of a Livechat room; the request carries a JSON body. No login is needed; the
    /// visitor's token stands for it.
    ///
    /// `DELETE /api/v1/livechat/message/{_id}`
    fn delete(
        &self,
        request: DeleteMessage,
        context: Context,
    ) -> impl Future<Output = Result<DeleteMessageResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a message of a visitor's room
    ///
    /// Returns one message of a Livechat room. No login is needed; the visitor's token stands for it.
    ///
    /// `GET /api/v1/livechat/message/{_id}`
    fn get(
        &self,
        request: GetMessage,
        context: Context,
    ) -> impl Future<Output = Result<GetMessageResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Edit a message of a visitor
    ///
    /// Replaces the text of a message in a Livechat room. No login is needed; the visitor's token stands
    /// for it.
    ///
    /// `PUT /api/v1/livechat/message/{_id}`
    fn update(
        &self,
        request: UpdateMessage,
        context: Context,
    ) -> impl Future<Output = Result<UpdateMessageResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Send several messages as a visitor
    ///
    /// Sends several messages of one visitor in a single request. Unlike `livechat/message` it needs a
    /// login.
    ///
    /// `POST /api/v1/livechat/messages`
    fn send_many(
        &self,
        request: SendMessages,
        context: Context,
    ) -> impl Future<Output = Result<SendMessagesResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get the message history of a visitor's room
    ///
    /// Returns the latest messages of a Livechat room, 20 when `limit` is absent. No login is needed; the
    /// visitor's token stands for it.
    ///
    /// `GET /api/v1/livechat/messages.history/{rid}`
    fn list_history(
        &self,
        request: ListMessageHistory,
        context: Context,
    ) -> impl Future<Output = Result<ListMessageHistoryResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Send an offline message
    ///
    /// Sends the message that a visitor left in the offline form. No login is needed, and one request is
    /// accepted in five seconds.
    ///
    /// `POST /api/v1/livechat/offline.message`
    fn send_offline(
        &self,
        request: SendOfflineMessage,
        context: Context,
    ) -> impl Future<Output = Result<SendOfflineMessageResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Search the messages of a room
    ///
    /// Lists the messages of a Livechat room, a page at a time, on demand only those that match a term.
    /// Servers of the 8.x series answer at `/api/v1/livechat/{rid}/messages`, with the `view-l-room`
    /// permission.
    ///
    /// `GET /api/v1/livechat/{rid}/messages`
    fn search(
        &self,
        request: SearchMessages,
        context: Context,
    ) -> impl Future<Output = Result<SearchMessagesResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List the providers of outbound messages
    ///
    /// Lists the providers through which the workspace can send the first message to a contact. Needs the
    /// `outbound.send-messages` permission and a licence for outbound messaging.
    ///
    /// `GET /api/v1/omnichannel/outbound/providers`
    fn list_outbound_providers(
        &self,
        request: ListOutboundProviders,
        context: Context,
    ) -> impl Future<
        Output = Result<ListOutboundProvidersResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Send an outbound message
    ///
    /// Sends the first message to a contact, from a template of the provider. Needs the
    /// `outbound.send-messages` permission and a licence for outbound messaging.
    ///
    /// `POST /api/v1/omnichannel/outbound/providers/{id}/message`
    fn send_outbound(
        &self,
        request: SendOutboundMessage,
        context: Context,
    ) -> impl Future<Output = Result<SendOutboundMessageResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get the templates of a provider
    ///
    /// Returns one provider with its message templates, grouped by the phone number they are registered
    /// for. Needs the `outbound.send-messages` permission and a licence for outbound messaging.
    ///
    /// `GET /api/v1/omnichannel/outbound/providers/{id}/metadata`
    fn get_outbound_provider(
        &self,
        request: GetOutboundProvider,
        context: Context,
    ) -> impl Future<Output = Result<GetOutboundProviderResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Livechat Messages".
    pub fn messages(self) -> Self
    where
        A: MessagesApi,
    {
        routes!(self, A: MessagesApi {
            send: SendMessage,
            delete: DeleteMessage,
            get: GetMessage,
            update: UpdateMessage,
            send_many: SendMessages,
            list_history: ListMessageHistory,
            send_offline: SendOfflineMessage,
            search: SearchMessages,
            list_outbound_providers: ListOutboundProviders,
            send_outbound: SendOutboundMessage,
            get_outbound_provider: GetOutboundProvider,
        })
    }
}
