// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Inquiries".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// The queue: conversations that wait for an agent.
#[derive(Debug, Clone, Copy)]
pub struct Inquiries<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Inquiries".
    pub fn inquiries(&self) -> Inquiries<'_> {
        Inquiries { client: self }
    }
}

impl Inquiries<'_> {
    /// Get the inquiry of a room
    ///
    /// Returns the inquiry that belongs to a room; `inquiry` is null when the room has none. Needs the
    /// `view-l-room` permission.
    ///
    /// `GET /api/v1/livechat/inquiries.getOne`
    ///
    /// Returns [`GetInquiryOk`].
    pub fn get(self, request: GetInquiry) -> Call<GetInquiry> {
        Call::new(self.client, request)
    }

    /// List inquiries
    ///
    /// Lists inquiries, which are chats on their way to an agent, a page at a time. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/inquiries.list`
    ///
    /// Returns [`InquiriesPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListInquiries) -> Call<ListInquiries> {
        Call::new(self.client, request)
    }

    /// List queued inquiries for the caller
    ///
    /// Lists the waiting inquiries that the calling agent may take, a page at a time. Needs the
    /// `view-l-room` permission.
    ///
    /// `GET /api/v1/livechat/inquiries.queuedForUser`
    ///
    /// Returns [`InquiriesPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_queued(self, request: ListQueuedInquiries) -> Call<ListQueuedInquiries> {
        Call::new(self.client, request)
    }

    /// Return a chat to the queue
    ///
    /// Takes a chat from its agent and makes it a waiting inquiry again, on demand in another department.
    /// Needs the `view-l-room` permission.
    ///
    /// `POST /api/v1/livechat/inquiries.returnAsInquiry`
    ///
    /// Returns [`ReturnRoomToQueueOk`].
    pub fn return_to_queue(self, request: ReturnRoomToQueue) -> Call<ReturnRoomToQueue> {
        Call::new(self.client, request)
    }

    /// Take an inquiry
    ///
    /// Assigns a waiting chat to the caller, or to the agent named in `userId`. Needs the `view-l-room`
    /// permission.
    ///
    /// `POST /api/v1/livechat/inquiries.take`
    ///
    /// Returns [`Acknowledged`].
    pub fn take(self, request: TakeInquiry) -> Call<TakeInquiry> {
        Call::new(self.client, request)
    }

    /// Set the SLA of an inquiry
    ///
    /// Puts a service level agreement on the inquiry of a room. Needs the licence module
    /// `livechat-enterprise` and one of the permissions `view-l-room` and `manage-livechat-sla`.
    ///
    /// `PUT /api/v1/livechat/inquiry.setSLA`
    ///
    /// Returns [`Acknowledged`].
    pub fn set_sla(self, request: SetInquirySla) -> Call<SetInquirySla> {
        Call::new(self.client, request)
    }
}
