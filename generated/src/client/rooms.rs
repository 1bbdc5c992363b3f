// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Rooms".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Conversations between visitors and agents.
#[derive(Debug, Clone, Copy)]
pub struct Rooms<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Rooms".
    pub fn rooms(&self) -> Rooms<'_> {
        Rooms { client: self }
    }
}

impl Rooms<'_> {
    /// Get or open a visitor's room
    ///
    /// Returns a visitor's room and opens one when there is none to return. The visitor token takes the
    /// place of a login, and by default a client may call this 5 times a minute.
    ///
    /// `GET /api/v1/livechat/room`
    ///
    /// Returns [`OpenRoomOk`].
    pub fn open(self, request: OpenRoom) -> Call<OpenRoom> {
        Call::new(self.client, request)
    }

    /// Close a room as the visitor
    ///
    /// Ends a chat on behalf of its visitor, who is recognised by the token in the body. No login is
    /// needed.
    ///
    /// `POST /api/v1/livechat/room.close`
    ///
    /// Returns [`CloseRoomOk`].
    pub fn close(self, request: CloseRoom) -> Call<CloseRoom> {
        Call::new(self.client, request)
    }

    /// Close a room as an agent
    ///
    /// Closes a chat on behalf of the logged-in user, optionally with a comment, tags and transcripts. The
    /// caller needs the `close-livechat-room` permission.
    ///
    /// `POST /api/v1/livechat/room.closeByUser`
    ///
    /// Returns [`Acknowledged`].
    pub fn close_as_agent(self, request: CloseRoomAsAgent) -> Call<CloseRoomAsAgent> {
        Call::new(self.client, request)
    }

    /// Forward a room
    ///
    /// Hands an open chat over to another agent or to another department. The caller needs the permissions
    /// `view-l-room` and `transfer-livechat-guest`.
    ///
    /// `POST /api/v1/livechat/room.forward`
    ///
    /// Returns [`Acknowledged`].
    pub fn forward(self, request: ForwardRoom) -> Call<ForwardRoom> {
        Call::new(self.client, request)
    }

    /// Join a room
    ///
    /// Adds the logged-in user to an Omnichannel room. The caller needs the `view-l-room` permission.
    ///
    /// `GET /api/v1/livechat/room.join`
    ///
    /// Returns [`Acknowledged`].
    pub fn join(self, request: JoinRoom) -> Call<JoinRoom> {
        Call::new(self.client, request)
    }

    /// Put a room on hold
    ///
    /// Places an open chat on hold. The caller needs the `on-hold-livechat-room` permission and the server
    /// a licence with the Omnichannel enterprise features.
    ///
    /// `POST /api/v1/livechat/room.onHold`
    ///
    /// Returns [`Acknowledged`].
    pub fn hold(self, request: HoldRoom) -> Call<HoldRoom> {
        Call::new(self.client, request)
    }

    /// Resume a room that is on hold
    ///
    /// Takes a chat off hold so that it goes on. The caller needs the `view-l-room` permission and the
    /// server a licence with the Omnichannel enterprise features.
    ///
    /// `POST /api/v1/livechat/room.resumeOnHold`
    ///
    /// Returns [`Acknowledged`].
    pub fn resume(self, request: ResumeRoom) -> Call<ResumeRoom> {
        Call::new(self.client, request)
    }

    /// Save room and visitor details
    ///
    /// Updates what is known about a visitor and about a room in one call; the server wants both
    /// `guestData` and `roomData`. The caller needs the `view-l-room` permission.
    ///
    /// `POST /api/v1/livechat/room.saveInfo`
    ///
    /// Returns [`Acknowledged`].
    pub fn update(self, request: UpdateRoom) -> Call<UpdateRoom> {
        Call::new(self.client, request)
    }

    /// Answer the survey of a room
    ///
    /// Stores a visitor's answers to the satisfaction survey of a chat. No login is needed, since the token
    /// in the body stands for the visitor.
    ///
    /// `POST /api/v1/livechat/room.survey`
    ///
    /// Returns [`AnswerRoomSurveyOk`].
    pub fn answer_survey(self, request: AnswerRoomSurvey) -> Call<AnswerRoomSurvey> {
        Call::new(self.client, request)
    }

    /// Remove the priority of a room
    ///
    /// Takes the priority off a room. The server needs a licence with the Omnichannel enterprise features.
    ///
    /// `DELETE /api/v1/livechat/room/{rid}/priority`
    ///
    /// Returns [`Acknowledged`].
    pub fn remove_priority(
        self,
        request: RemoveRoomPriority,
    ) -> Call<RemoveRoomPriority> {
        Call::new(self.client, request)
    }

    /// Set the priority of a room
    ///
    /// Gives a room one of the defined priorities. The server needs a licence with the Omnichannel
    /// enterprise features.
    ///
    /// `POST /api/v1/livechat/room/{rid}/priority`
    ///
    /// Returns [`Acknowledged`].
    pub fn set_priority(self, request: SetRoomPriority) -> Call<SetRoomPriority> {
        Call::new(self.client, request)
    }

    /// List Omnichannel rooms
    ///
    /// Lists Omnichannel rooms a page at a time, narrowed by any mix of the filters below. Send lists with
    /// bracketed names, one pair for each value, and write booleans as lowercase `true` or `false`, since
    /// other spellings are silently ignored.
    ///
    /// `GET /api/v1/livechat/rooms`
    ///
    /// Returns [`RoomsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListRooms) -> Call<ListRooms> {
        Call::new(self.client, request)
    }

    /// Delete a closed room
    ///
    /// Deletes one closed Omnichannel room. The caller needs the `remove-closed-livechat-room` permission.
    ///
    /// `POST /api/v1/livechat/rooms.delete`
    ///
    /// Returns [`Acknowledged`].
    pub fn delete(self, request: DeleteRoom) -> Call<DeleteRoom> {
        Call::new(self.client, request)
    }

    /// Remove all closed rooms
    ///
    /// Deletes every closed Omnichannel room and says how many there were. The caller needs the
    /// `remove-closed-livechat-rooms` permission.
    ///
    /// `POST /api/v1/livechat/rooms.removeAllClosedRooms`
    ///
    /// Returns [`DeleteClosedRoomsOk`].
    pub fn delete_closed(self, request: DeleteClosedRooms) -> Call<DeleteClosedRooms> {
        Call::new(self.client, request)
    }

    /// List room source filters
    ///
    /// Lists the sources of rooms that a client can offer as filters. The caller needs the `view-l-room`
    /// permission.
    ///
    /// `GET /api/v1/livechat/rooms/filters`
    ///
    /// Returns [`ListRoomFiltersOk`].
    pub fn list_filters(self, request: ListRoomFilters) -> Call<ListRoomFilters> {
        Call::new(self.client, request)
    }

    /// List the transfers of a room
    ///
    /// Lists the handovers of one room between agents and departments, a page at a time. The caller needs
    /// the `view-livechat-rooms` permission.
    ///
    /// `GET /api/v1/livechat/transfer.history/{rid}`
    ///
    /// Returns [`TransfersPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_transfers(self, request: ListRoomTransfers) -> Call<ListRoomTransfers> {
        Call::new(self.client, request)
    }

    /// Upload a file as the visitor
    ///
    /// Sends a file from the visitor into an open room and returns the message that carries it. No login is
    /// needed, but the visitor token must come in the `x-visitor-token` header.
    ///
    /// `POST /api/v1/livechat/upload/{rid}`
    ///
    /// Returns [`Message`].
    pub fn upload_file(self, request: UploadFile) -> Call<UploadFile> {
        Call::new(self.client, request)
    }

    /// Move a visitor's chat to a department
    ///
    /// Transfers a visitor's own chat to another department. No login is needed, since the token in the
    /// body stands for the visitor.
    ///
    /// `POST /api/v1/livechat/visitor/department.transfer`
    ///
    /// Returns [`Acknowledged`].
    pub fn transfer_to_department(
        self,
        request: TransferRoomToDepartment,
    ) -> Call<TransferRoomToDepartment> {
        Call::new(self.client, request)
    }
}
