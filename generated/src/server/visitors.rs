// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Visitors".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// People on the other side of a chat.
pub trait VisitorsApi: Send + Sync + 'static {
    /// Register a visitor
    ///
    /// Registers the visitor who holds the given token, or updates the one already known by it. No login is
    /// needed; by default the server accepts 5 calls a minute from one address.
    ///
    /// `POST /api/v1/livechat/visitor`
    fn register(
        &self,
        request: RegisterVisitor,
        context: Context,
    ) -> impl Future<Output = Result<RegisterVisitorResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Set the status of a visitor
    ///
    /// Sets the presence status of the visitor who holds the token. No login is needed, since the token
    /// itself identifies the visitor.
    ///
    /// `POST /api/v1/livechat/visitor.status`
    fn set_status(
        &self,
        request: SetVisitorStatus,
        context: Context,
    ) -> impl Future<Output = Result<SetVisitorStatusResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Delete a visitor
    ///
    /// Deletes the visitor who holds the token. No login is needed, since the token itself identifies the
    /// visitor.
    ///
    /// `DELETE /api/v1/livechat/visitor/{token}`
    fn delete(
        &self,
        request: DeleteVisitor,
        context: Context,
    ) -> impl Future<Output = Result<DeleteVisitorResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a visitor by token
    ///
    /// Returns the visitor who holds the token. No login is needed, since the token itself identifies the
    /// visitor.
    ///
    /// `GET /api/v1/livechat/visitor/{token}`
    fn get(
        &self,
        request: GetVisitor,
        context: Context,
    ) -> impl Future<Output = Result<GetVisitorResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List rooms of a visitor
    ///
    /// Lists the rooms of the visitor who holds the token. Unlike the other operations on a visitor's
    /// token, it needs a login with `view-livechat-manager`.
    ///
    /// `GET /api/v1/livechat/visitor/{token}/room`
    fn list_rooms(
        &self,
        request: ListVisitorRooms,
        context: Context,
    ) -> impl Future<Output = Result<ListVisitorRoomsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Suggest visitors
    ///
    /// Returns visitors that match a selector, for use in an input field that completes names. The caller
    /// needs `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.autocomplete`
    fn suggest(
        &self,
        request: SuggestVisitors,
        context: Context,
    ) -> impl Future<Output = Result<SuggestVisitorsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List chats of a visitor
    ///
    /// Lists the chats a visitor has had, with their last message and figures, a page at a time. The caller
    /// needs `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.chatHistory/room/{roomId}/visitor/{visitorId}`
    fn list_chats(
        &self,
        request: ListVisitorChats,
        context: Context,
    ) -> impl Future<Output = Result<ListVisitorChatsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a visitor by id
    ///
    /// Returns the visitor with the given id, for callers with `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.info`
    fn get_by_id(
        &self,
        request: GetVisitorById,
        context: Context,
    ) -> impl Future<Output = Result<GetVisitorByIdResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List pages a visitor viewed
    ///
    /// Lists the web pages that the visitor of a room viewed, as navigation messages, a page at a time. The
    /// caller needs `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.pagesVisited/{roomId}`
    fn list_visited_pages(
        &self,
        request: ListVisitedPages,
        context: Context,
    ) -> impl Future<Output = Result<ListVisitedPagesResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Search visitors
    ///
    /// Searches visitors by a term and lists the matches a page at a time, for callers with `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.search`
    fn search(
        &self,
        request: SearchVisitors,
        context: Context,
    ) -> impl Future<Output = Result<SearchVisitorsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Search chats of a visitor
    ///
    /// Searches the chats of one visitor by text, state and source and lists them a page at a time. The
    /// caller needs `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.searchChats/room/{roomId}/visitor/{visitorId}`
    fn search_chats(
        &self,
        request: SearchVisitorChats,
        context: Context,
    ) -> impl Future<Output = Result<SearchVisitorChatsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Visitors".
    pub fn visitors(self) -> Self
    where
        A: VisitorsApi,
    {
        routes!(self, A: VisitorsApi {
            register: RegisterVisitor,
            set_status: SetVisitorStatus,
            delete: DeleteVisitor,
            get: GetVisitor,
            list_rooms: ListVisitorRooms,
            suggest: SuggestVisitors,
            list_chats: ListVisitorChats,
            get_by_id: GetVisitorById,
            list_visited_pages: ListVisitedPages,
            search: SearchVisitors,
            search_chats: SearchVisitorChats,
        })
    }
}
