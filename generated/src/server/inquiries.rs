// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Inquiries".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// The queue: conversations that wait for an agent.
pub trait InquiriesApi: Send + Sync + 'static {
    /// Get the inquiry of a room
    ///
    /// Returns the inquiry that belongs to a room; `inquiry` is null when the room has none. Needs the
    /// `view-l-room` permission.
    ///
    /// `GET /api/v1/livechat/inquiries.getOne`
    fn get(
        &self,
        request: GetInquiry,
        context: Context,
    ) -> impl Future<Output = Result<GetInquiryResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List inquiries
    ///
    /// Lists inquiries, which are chats on their way to an agent, a page at a time. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/inquiries.list`
    fn list(
        &self,
        request: ListInquiries,
        context: Context,
    ) -> impl Future<Output = Result<ListInquiriesResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List queued inquiries for the caller
    ///
    /// Lists the waiting inquiries that the calling agent may take, a page at a time. Needs the
    /// `view-l-room` permission.
    ///
    /// `GET /api/v1/livechat/inquiries.queuedForUser`
    fn list_queued(
        &self,
        request: ListQueuedInquiries,
        context: Context,
    ) -> impl Future<Output = Result<ListQueuedInquiriesResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Return a chat to the queue
    ///
    /// Takes a chat from its agent and makes it a waiting inquiry again, on demand in another department.
    /// Needs the `view-l-room` permission.
    ///
    /// `POST /api/v1/livechat/inquiries.returnAsInquiry`
    fn return_to_queue(
        &self,
        request: ReturnRoomToQueue,
        context: Context,
    ) -> impl Future<Output = Result<ReturnRoomToQueueResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Take an inquiry
    ///
    /// Assigns a waiting chat to the caller, or to the agent named in `userId`. Needs the `view-l-room`
    /// permission.
    ///
    /// `POST /api/v1/livechat/inquiries.take`
    fn take(
        &self,
        request: TakeInquiry,
        context: Context,
    ) -> impl Future<Output = Result<TakeInquiryResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Set the SLA of an inquiry
    ///
    /// Puts a service level agreement on the inquiry of a room. Needs the licence module
    /// `livechat-enterprise` and one of the permissions `view-l-room` and `manage-livechat-sla`.
    ///
    /// `PUT /api/v1/livechat/inquiry.setSLA`
    fn set_sla(
        &self,
        request: SetInquirySla,
        context: Context,
    ) -> impl Future<Output = Result<SetInquirySlaResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Inquiries".
    pub fn inquiries(self) -> Self
    where
        A: InquiriesApi,
    {
        routes!(self, A: InquiriesApi {
            get: GetInquiry,
            list: ListInquiries,
            list_queued: ListQueuedInquiries,
            return_to_queue: ReturnRoomToQueue,
            take: TakeInquiry,
            set_sla: SetInquirySla,
        })
    }
}
