//! Rooms: opened, closed and rated by their visitors; listed, passed on and closed by agents.

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::{RoomsApi, TranscriptsApi};
use rocketchat_omnichannel::{Context, HandlerError, Rejection};

use super::chats::{Actor, is_on_hold, set_hold};
use super::lists::{is_asked, page};
use super::settings::{FRIENDLINESS, SATISFACTION};
use super::state::{Desk, State, is_of, now};
use super::views;

impl RoomsApi for Desk {
    async fn open(&self, request: OpenRoom, _: Context) -> Result<OpenRoomResponse, HandlerError> {
        let OpenRoom { token, rid, agent_id, .. } = request;
        let mut state = self.state();
        let visitor = state.visitor(&token)?.clone();
        if let Some(rid) = rid {
            let room = state.room(&rid, &token)?.clone();
            if room.open != Some(true) {
                return Err(Rejection::bad_request("invalid-room").into());
            }
            return Ok(OpenRoomOk::default().room(room).new_room(false).success(true).into());
        }
        if let Some(room) = state.rooms.iter().find(|room| room.open == Some(true) && is_of(room, &token)) {
            return Ok(OpenRoomOk::default().room(room.clone()).new_room(false).success(true).into());
        }
        let id = state.open(visitor)?;
        // An agent who does not exist takes no chat.
        if let Some(agent) = agent_id.and_then(|id| state.agent(&id).ok()) {
            state.take(&id, &agent)?;
        }
        let room = state.chat(&id)?.clone();
        Ok(OpenRoomOk::default().room(room).new_room(true).success(true).into())
    }

    async fn close(&self, request: CloseRoom, _: Context) -> Result<CloseRoomResponse, HandlerError> {
        let CloseRoomBody { rid, token, .. } = request.body;
        let mut state = self.state();
        state.open_room(&rid, &token)?;
        let by = Actor::visitor(state.visitor(&token)?);
        state.close(&rid, &by, "Closed by visitor")?;
        Ok(CloseRoomOk::default().rid(rid).comment("Closed by visitor").success(true).into())
    }

    async fn close_as_agent(
        &self,
        request: CloseRoomAsAgent,
        context: Context,
    ) -> Result<CloseRoomAsAgentResponse, HandlerError> {
        let CloseRoomAsAgentBody { rid, comment, tags, transcript_email, .. } = request.body;
        let mut state = self.state();
        let by = Actor::agent(state.caller(&context));
        let room = state.chat_mut(&rid)?;
        for tag in tags.unwrap_or_default() {
            if room.tags.as_ref().is_none_or(|known| !known.contains(&tag)) {
                room.tags.get_or_insert_default().push(tag);
            }
        }
        state.close(&rid, &by, &comment.unwrap_or_default())?;
        if let Some(data) = transcript_email.filter(|email| email.send_to_visitor).and_then(|email| email.request_data)
        {
            println!("transcript of {rid} to {}", data.email);
        }
        Ok(Acknowledged::default().success(true).into())
    }

    async fn forward(&self, request: ForwardRoom, context: Context) -> Result<ForwardRoomResponse, HandlerError> {
        let ForwardRoomBody { room_id, user_id, department_id, comment, .. } = request.body;
        let mut state = self.state();
        let by = Actor::agent(state.caller(&context));
        match (user_id, department_id) {
            (Some(agent), None) => state.forward_to_agent(&room_id, &agent, &by, comment.into_value())?,
            (None, Some(department)) => {
                let department = state.department(&department)?;
                state.forward_to_department(&room_id, department, &by, comment.into_value())?;
            }
            _ => return Err(Rejection::failure("Give either userId or departmentId", "invalid-params").into()),
        }
        Ok(Acknowledged::default().success(true).into())
    }

    async fn join(&self, request: JoinRoom, context: Context) -> Result<JoinRoomResponse, HandlerError> {
        let mut state = self.state();
        let caller = state.caller(&context).id.unwrap_or_default();
        state.join(&request.room_id, &caller)?;
        Ok(Acknowledged::default().success(true).into())
    }

    async fn hold(&self, request: HoldRoom, _: Context) -> Result<HoldRoomResponse, HandlerError> {
        let mut state = self.state();
        let room = state.chat_mut(&request.body.room_id)?;
        if room.served_by.is_none() {
            return Err(Rejection::failure("No agent serves the room", "error-room-not-served").into());
        }
        if is_on_hold(room) {
            return Err(Rejection::failure("Room is already On-Hold", "error-room-is-already-on-hold").into());
        }
        set_hold(room, true);
        Ok(Acknowledged::default().success(true).into())
    }

    async fn resume(&self, request: ResumeRoom, _: Context) -> Result<ResumeRoomResponse, HandlerError> {
        let mut state = self.state();
        let room = state.chat_mut(&request.body.room_id)?;
        if !is_on_hold(room) {
            return Err(Rejection::failure("Room is not On-Hold", "error-room-not-on-hold").into());
        }
        set_hold(room, false);
        Ok(Acknowledged::default().success(true).into())
    }

    async fn update(&self, request: UpdateRoom, _: Context) -> Result<UpdateRoomResponse, HandlerError> {
        let UpdateRoomBody { guest_data, room_data, .. } = request.body;
        self.state().save(guest_data, room_data)?;
        Ok(Acknowledged::default().success(true).into())
    }

    async fn delete(&self, request: DeleteRoom, _: Context) -> Result<DeleteRoomResponse, HandlerError> {
        let mut state = self.state();
        let rid = request.body.room_id;
        if state.any_room(&rid)?.open == Some(true) {
            return Err(Rejection::failure("Room is not closed", "error-room-is-not-closed").into());
        }
        state.delete_rooms(|room| room.id.as_ref() == Some(&rid));
        Ok(Acknowledged::default().success(true).into())
    }

    async fn delete_closed(
        &self,
        request: DeleteClosedRooms,
        _: Context,
    ) -> Result<DeleteClosedRoomsResponse, HandlerError> {
        let departments = request.body.and_then(|body| body.department_ids.into_value());
        let is_in = |room: &Room, ids: &Vec<String>| room.department_id.as_ref().is_some_and(|id| ids.contains(id));
        let removed = self
            .state()
            .delete_rooms(|room| room.open != Some(true) && departments.as_ref().is_none_or(|ids| is_in(room, ids)));
        Ok(DeleteClosedRoomsOk::default().removed_rooms(removed).success(true).into())
    }

    async fn list_transfers(
        &self,
        request: ListRoomTransfers,
        _: Context,
    ) -> Result<ListRoomTransfersResponse, HandlerError> {
        let state = self.state();
        state.any_room(&request.rid)?;
        let of_room = state.transfers.iter().filter(|(rid, _)| *rid == request.rid);
        let history = of_room.map(|(_, transfer)| transfer.clone()).collect();
        let (history, [offset, count, total]) = page(history, request.offset, request.count, request.sort)?;
        let response = TransfersPage::default().history(history).offset(offset).count(count).total(total);
        Ok(response.success(true).into())
    }

    /// Answers to other questions than those of the widget's configuration are left out.
    async fn answer_survey(
        &self,
        request: AnswerRoomSurvey,
        _: Context,
    ) -> Result<AnswerRoomSurveyResponse, HandlerError> {
        let AnswerRoomSurveyBody { rid, token, data, .. } = request.body;
        let mut state = self.state();
        state.room(&rid, &token)?;
        let mut feedback = SurveyFeedback::default();
        for SurveyAnswer { name, value, .. } in data {
            match name.as_str() {
                SATISFACTION => feedback.satisfaction = Some(value),
                FRIENDLINESS => feedback.agent_friendliness = Some(value),
                "additionalFeedback" => feedback.additional_feedback = Some(value),
                _ => {}
            }
        }
        if feedback == SurveyFeedback::default() {
            return Err(Rejection::bad_request("invalid-data").into());
        }
        state.any_room_mut(&rid)?.survey_feedback = Some(feedback.clone());
        Ok(AnswerRoomSurveyOk::default().rid(rid).data(feedback).success(true).into())
    }

    async fn transfer_to_department(
        &self,
        request: TransferRoomToDepartment,
        _: Context,
    ) -> Result<TransferRoomToDepartmentResponse, HandlerError> {
        let TransferRoomToDepartmentBody { token, rid, department, .. } = request.body;
        let mut state = self.state();
        state.open_room(&rid, &token)?;
        let by = Actor::visitor(state.visitor(&token)?);
        let department = state.department(&department).map_err(|_| Rejection::bad_request("invalid-department"))?;
        state.forward_to_department(&rid, department, &by, None)?;
        Ok(Acknowledged::default().success(true).into())
    }

    /// A file becomes a message.
    async fn upload_file(&self, request: UploadFile, _: Context) -> Result<UploadFileResponse, HandlerError> {
        Ok(self.keep(request).await?)
    }

    async fn list(&self, request: ListRooms, _: Context) -> Result<ListRoomsResponse, HandlerError> {
        let rooms = self.state().rooms.iter().filter(|room| is_asked(room, &request)).cloned().collect();
        let (rooms, [offset, count, total]) = page(rooms, request.offset, request.count, request.sort)?;
        Ok(RoomsPage::default().rooms(rooms).offset(offset).count(count).total(total).success(true).into())
    }
}

impl State {
    /// Opens a room, which waits for an agent. Returns its id.
    fn open(&mut self, visitor: Visitor) -> Result<String, Rejection> {
        let id = self.new_id("room");
        let mut room = Room::default().id(&*id).t("l").open(true).msgs(0).ts(now()).updated_at(now());
        (room.fname, room.department_id) =
            (visitor.name.clone().or(visitor.username.clone()), visitor.department.clone());
        let room = room.v(views::visitor_of_room(&visitor));
        self.report_start(&room);
        self.rooms.push(room);
        self.enqueue(&id)?;
        Ok(id)
    }
}

impl TranscriptsApi for Desk {
    async fn send(&self, request: SendTranscript, _: Context) -> Result<SendTranscriptResponse, HandlerError> {
        let SendTranscriptBody { rid, token, email, .. } = request.body;
        if self.state().room(&rid, &token).is_err() {
            // The one refusal whose text is called `message`, as it is by the real server.
            let refusal = Failure::default().success(false).message("Error sending Livechat transcript");
            return Ok(SendTranscriptResponse::BadRequest(refusal));
        }
        println!("transcript of {rid} to {email}");
        Ok(SendTranscriptOk::default().message("Omnichannel transcript sent").success(true).into())
    }
}
