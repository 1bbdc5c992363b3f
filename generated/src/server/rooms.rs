// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Rooms".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Conversations between visitors and agents.
pub trait RoomsApi: Send + Sync + 'static {
    /// Get or open a visitor's room
    ///
    /// Returns a visitor's room and opens one when there is none to return. The visitor token takes the
    /// place of a login, and by default a client may call this 5 times a minute.
    ///
    /// `GET /api/v1/livechat/room`
    fn open(
        &self,
        request: OpenRoom,
        context: Context,
    ) -> impl Future<Output = Result<OpenRoomResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Close a room as the visitor
    ///
    /// Ends a chat on behalf of its visitor, who is recognised by the token in the body. No login is
    /// needed.
    ///
    /// `POST /api/v1/livechat/room.close`
    fn close(
        &self,
        request: CloseRoom,
        context: Context,
    ) -> impl Future<Output = Result<CloseRoomResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Close a room as an agent
    ///
    /// Closes a chat on behalf of the logged-in user, optionally with a comment, tags and transcripts. The
    /// caller needs the `close-livechat-room` permission.
    ///
    /// `POST /api/v1/livechat/room.closeByUser`
    fn close_as_agent(
        &self,
        request: CloseRoomAsAgent,
        context: Context,
    ) -> impl Future<Output = Result<CloseRoomAsAgentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Forward a room
    ///
    /// Hands an open chat over to another agent or to another department. The caller needs the permissions
    /// `view-l-room` and `transfer-livechat-guest`.
    ///
    /// `POST /api/v1/livechat/room.forward`
    fn forward(
        &self,
        request: ForwardRoom,
        context: Context,
    ) -> impl Future<Output = Result<ForwardRoomResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Join a room
    ///
    /// Adds the logged-in user to an Omnichannel room. The caller needs the `view-l-room` permission.
    ///
    /// `GET /api/v1/livechat/room.join`
    fn join(
        &self,
        request: JoinRoom,
        context: Context,
    ) -> impl Future<Output = Result<JoinRoomResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Put a room on hold
    ///
    /// Places an open chat on hold. The caller needs the `on-hold-livechat-room` permission and the server
    /// a licence with the Omnichannel enterprise features.
    ///
    /// `POST /api/v1/livechat/room.onHold`
    fn hold(
        &self,
        request: HoldRoom,
        context: Context,
    ) -> impl Future<Output = Result<HoldRoomResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Resume a room that is on hold
    ///
    /// Takes a chat off hold so that it goes on. The caller needs the `view-l-room` permission and the
    /// server a licence with the Omnichannel enterprise features.
    ///
    /// `POST /api/v1/livechat/room.resumeOnHold`
    fn resume(
        &self,
        request: ResumeRoom,
        context: Context,
    ) -> impl Future<Output = Result<ResumeRoomResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Save room and visitor details
    ///
    /// Updates what is known about a visitor and about a room in one call; the server wants both
    /// `guestData` and `roomData`. The caller needs the `view-l-room` permission.
    ///
    /// `POST /api/v1/livechat/room.saveInfo`
    fn update(
        &self,
        request: UpdateRoom,
        context: Context,
    ) -> impl Future<Output = Result<UpdateRoomResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Answer the survey of a room
    ///
    /// Stores a visitor's answers to the satisfaction survey of a chat. No login is needed, since the token
    /// in the body stands for the visitor.
    ///
    /// `POST /api/v1/livechat/room.survey`
    fn answer_survey(
        &self,
        request: AnswerRoomSurvey,
        context: Context,
    ) -> impl Future<Output = Result<AnswerRoomSurveyResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Remove the priority of a room
    ///
    /// Takes the priority off a room. The server needs a licence with the Omnichannel enterprise features.
    ///
    /// `DELETE /api/v1/livechat/room/{rid}/priority`
    fn remove_priority(
        &self,
        request: RemoveRoomPriority,
        context: Context,
    ) -> impl Future<Output = Result<RemoveRoomPriorityResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Set the priority of a room
    ///
    /// Gives a room one of the defined priorities. The server needs a licence with the Omnichannel
    /// enterprise features.
    ///
    /// `POST /api/v1/livechat/room/{rid}/priority`
    fn set_priority(
        &self,
        request: SetRoomPriority,
        context: Context,
    ) -> impl Future<Output = Result<SetRoomPriorityResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List Omnichannel rooms
    ///
    /// Lists Omnichannel rooms a page at a time, narrowed by any mix of the filters below. Send lists with
    /// bracketed names, one pair for each value, and write booleans as lowercase `true` or `false`, since
    /// other spellings are silently ignored.
    ///
    /// `GET /api/v1/livechat/rooms`
    fn list(
        &self,
        request: ListRooms,
        context: Context,
    ) -> impl Future<Output = Result<ListRoomsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Delete a closed room
    ///
    /// Deletes one closed Omnichannel room. The caller needs the `remove-closed-livechat-room` permission.
    ///
    /// `POST /api/v1/livechat/rooms.delete`
    fn delete(
        &self,
        request: DeleteRoom,
        context: Context,
    ) -> impl Future<Output = Result<DeleteRoomResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Remove all closed rooms
    ///
    /// Deletes every closed Omnichannel room and says how many there were. The caller needs the
    /// `remove-closed-livechat-rooms` permission.
    ///
    /// `POST /api/v1/livechat/rooms.removeAllClosedRooms`
    fn delete_closed(
        &self,
        request: DeleteClosedRooms,
        context: Context,
    ) -> impl Future<Output = Result<DeleteClosedRoomsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List room source filters
    ///
    /// Lists the sources of rooms that a client can offer as filters. The caller needs the `view-l-room`
    /// permission.
    ///
    /// `GET /api/v1/livechat/rooms/filters`
    fn list_filters(
        &self,
        request: ListRoomFilters,
        context: Context,
    ) -> impl Future<Output = Result<ListRoomFiltersResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List the transfers of a room
    ///
    /// Lists the handovers of one room between agents and departments, a page at a time. The caller needs
    /// the `view-livechat-rooms` permission.
    ///
    /// `GET /api/v1/livechat/transfer.history/{rid}`
    fn list_transfers(
        &self,
        request: ListRoomTransfers,
        context: Context,
    ) -> impl Future<Output = Result<ListRoomTransfersResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Upload a file as the visitor
    ///
    /// Sends a file from the visitor into an open room and returns the message that carries it. No login is
    /// needed, but the visitor token must come in the `x-visitor-token` header.
    ///
    /// `POST /api/v1/livechat/upload/{rid}`
    fn upload_file(
        &self,
        request: UploadFile,
        context: Context,
    ) -> impl Future<Output = Result<UploadFileResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Move a visitor's chat to a department
    ///
    /// Transfers a visitor's own chat to another department. No login is needed, since the token in the
    /// body stands for the visitor.
    ///
    /// `POST /api/v1/livechat/visitor/department.transfer`
    fn transfer_to_department(
        &self,
        request: TransferRoomToDepartment,
        context: Context,
    ) -> impl Future<
        Output = Result<TransferRoomToDepartmentResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Rooms".
    pub fn rooms(self) -> Self
    where
        A: RoomsApi,
    {
        routes!(self, A: RoomsApi {
            open: OpenRoom,
            close: CloseRoom,
            close_as_agent: CloseRoomAsAgent,
            forward: ForwardRoom,
            join: JoinRoom,
            hold: HoldRoom,
            resume: ResumeRoom,
            update: UpdateRoom,
            answer_survey: AnswerRoomSurvey,
            remove_priority: RemoveRoomPriority,
            set_priority: SetRoomPriority,
            list: ListRooms,
            delete: DeleteRoom,
            delete_closed: DeleteClosedRooms,
            list_filters: ListRoomFilters,
            list_transfers: ListRoomTransfers,
            upload_file: UploadFile,
            transfer_to_department: TransferRoomToDepartment,
        })
    }
}
