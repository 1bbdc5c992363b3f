// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Visitors".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// People on the other side of a chat.
#[derive(Debug, Clone, Copy)]
pub struct Visitors<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Visitors".
    pub fn visitors(&self) -> Visitors<'_> {
        Visitors { client: self }
    }
}

impl Visitors<'_> {
    /// Register a visitor
    ///
    /// Registers the visitor who holds the given token, or updates the one already known by it. No login is
    /// needed; by default the server accepts 5 calls a minute from one address.
    ///
    /// `POST /api/v1/livechat/visitor`
    ///
    /// Returns [`RegisterVisitorOk`].
    pub fn register(self, request: RegisterVisitor) -> Call<RegisterVisitor> {
        Call::new(self.client, request)
    }

    /// Set the status of a visitor
    ///
    /// Sets the presence status of the visitor who holds the token. No login is needed, since the token
    /// itself identifies the visitor.
    ///
    /// `POST /api/v1/livechat/visitor.status`
    ///
    /// Returns [`SetVisitorStatusOk`].
    pub fn set_status(self, request: SetVisitorStatus) -> Call<SetVisitorStatus> {
        Call::new(self.client, request)
    }

    /// Delete a visitor
    ///
    /// Deletes the visitor who holds the token. No login is needed, since the token itself identifies the
    /// visitor.
    ///
    /// `DELETE /api/v1/livechat/visitor/{token}`
    ///
    /// Returns [`DeleteVisitorOk`].
    pub fn delete(self, request: DeleteVisitor) -> Call<DeleteVisitor> {
        Call::new(self.client, request)
    }

    /// Get a visitor by token
    ///
    /// Returns the visitor who holds the token. No login is needed, since the token itself identifies the
    /// visitor.
    ///
    /// `GET /api/v1/livechat/visitor/{token}`
    ///
    /// Returns [`GetVisitorOk`].
    pub fn get(self, request: GetVisitor) -> Call<GetVisitor> {
        Call::new(self.client, request)
    }

    /// List rooms of a visitor
    ///
    /// Lists the rooms of the visitor who holds the token. Unlike the other operations on a visitor's
    /// token, it needs a login with `view-livechat-manager`.
    ///
    /// `GET /api/v1/livechat/visitor/{token}/room`
    ///
    /// Returns [`ListVisitorRoomsOk`].
    pub fn list_rooms(self, request: ListVisitorRooms) -> Call<ListVisitorRooms> {
        Call::new(self.client, request)
    }

    /// Suggest visitors
    ///
    /// Returns visitors that match a selector, for use in an input field that completes names. The caller
    /// needs `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.autocomplete`
    ///
    /// Returns [`SuggestVisitorsOk`].
    pub fn suggest(self, request: SuggestVisitors) -> Call<SuggestVisitors> {
        Call::new(self.client, request)
    }

    /// List chats of a visitor
    ///
    /// Lists the chats a visitor has had, with their last message and figures, a page at a time. The caller
    /// needs `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.chatHistory/room/{roomId}/visitor/{visitorId}`
    ///
    /// Returns [`RoomHistoryPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_chats(self, request: ListVisitorChats) -> Call<ListVisitorChats> {
        Call::new(self.client, request)
    }

    /// Get a visitor by id
    ///
    /// Returns the visitor with the given id, for callers with `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.info`
    ///
    /// Returns [`GetVisitorByIdOk`].
    pub fn get_by_id(self, request: GetVisitorById) -> Call<GetVisitorById> {
        Call::new(self.client, request)
    }

    /// List pages a visitor viewed
    ///
    /// Lists the web pages that the visitor of a room viewed, as navigation messages, a page at a time. The
    /// caller needs `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.pagesVisited/{roomId}`
    ///
    /// Returns [`PageVisitsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_visited_pages(
        self,
        request: ListVisitedPages,
    ) -> Call<ListVisitedPages> {
        Call::new(self.client, request)
    }

    /// Search visitors
    ///
    /// Searches visitors by a term and lists the matches a page at a time, for callers with `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.search`
    ///
    /// Returns [`VisitorsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn search(self, request: SearchVisitors) -> Call<SearchVisitors> {
        Call::new(self.client, request)
    }

    /// Search chats of a visitor
    ///
    /// Searches the chats of one visitor by text, state and source and lists them a page at a time. The
    /// caller needs `view-l-room`.
    ///
    /// `GET /api/v1/livechat/visitors.searchChats/room/{roomId}/visitor/{visitorId}`
    ///
    /// Returns [`RoomHistoryPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn search_chats(self, request: SearchVisitorChats) -> Call<SearchVisitorChats> {
        Call::new(self.client, request)
    }
}
