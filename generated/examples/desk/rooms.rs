//! Rooms: opened and closed by their visitors, listed for agents.

use axum::http::StatusCode;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::{RoomsApi, TranscriptsApi};
use rocketchat_omnichannel::{Context, HandlerError, Rejection};

use super::settings::DEPARTMENT;
use super::state::{Desk, State, is_of, now, page};

impl RoomsApi for Desk {
    async fn open(&self, request: OpenRoom, _: Context) -> Result<OpenRoomResponse, HandlerError> {
        let OpenRoom { token, rid, .. } = request;
        let mut state = self.state();
        let visitor = state.visitor(&token)?.clone();
        if let Some(rid) = rid {
            let room = state.room(&rid, &token)?.clone();
            return Ok(OpenRoomOk::default().room(room).new_room(false).success(true).into());
        }
        if let Some(room) = state.rooms.iter().find(|room| room.open == Some(true) && is_of(room, &token)) {
            return Ok(OpenRoomOk::default().room(room.clone()).new_room(false).success(true).into());
        }
        let room = state.open(visitor);
        Ok(OpenRoomOk::default().room(room).new_room(true).success(true).into())
    }

    async fn close(&self, request: CloseRoom, _: Context) -> Result<CloseRoomResponse, HandlerError> {
        let CloseRoomBody { rid, token, .. } = request.body;
        let mut state = self.state();
        let room = state.open_room(&rid, &token)?;
        (room.open, room.closed_at, room.closer) = (Some(false), Some(now()), Some("visitor".to_owned()));
        let room = room.clone();
        state.report_closed(&room);
        state.inquiries.retain(|inquiry| inquiry.rid.as_ref() != Some(&rid));
        Ok(CloseRoomOk::default().rid(rid).comment("Closed by visitor").success(true).into())
    }

    async fn answer_survey(
        &self,
        request: AnswerRoomSurvey,
        _: Context,
    ) -> Result<AnswerRoomSurveyResponse, HandlerError> {
        let AnswerRoomSurveyBody { rid, token, data, .. } = request.body;
        self.state().room(&rid, &token)?;
        let mut feedback = SurveyFeedback::default();
        for SurveyAnswer { name, value, .. } in data {
            match name.as_str() {
                "additionalFeedback" => feedback.additional_feedback = Some(value),
                _ => drop(feedback.extra.insert(name, value)),
            }
        }
        Ok(AnswerRoomSurveyOk::default().rid(rid).data(feedback).success(true).into())
    }

    async fn transfer_to_department(
        &self,
        request: TransferRoomToDepartment,
        _: Context,
    ) -> Result<TransferRoomToDepartmentResponse, HandlerError> {
        let TransferRoomToDepartmentBody { token, rid, department, .. } = request.body;
        if department != DEPARTMENT {
            return Err(Rejection::bad_request("invalid-department").into());
        }
        self.state().open_room(&rid, &token)?.department_id = Some(department);
        Ok(Acknowledged::default().success(true).into())
    }

    /// A file becomes a message. The desk reads it once and forgets it; a real one would copy it somewhere from the
    /// stream that `file.content.open()` gives.
    async fn upload_file(&self, request: UploadFile, _: Context) -> Result<UploadFileResponse, HandlerError> {
        let UploadFile { rid, visitor_token: token, body, .. } = request;
        let UploadFileBody { file, description, .. } = body;
        // Callers without permission get no other information.
        self.state().open_room(&rid, &token).map_err(|_| Rejection::new(StatusCode::FORBIDDEN, "unauthorized"))?;
        let content = file.content.read().await.map_err(|error| Rejection::bad_request(error.to_string()))?;
        let mut state = self.state();
        let mut uploaded = UploadedFile::default().id(state.new_id("file")).name(&*file.file_name);
        uploaded.r#type = file.content_type;
        uploaded.size = i64::try_from(content.len()).ok();
        let mut attachment = Attachment::default().title(file.file_name).r#type("file");
        attachment.description = description;
        let message = state.say(&rid, &token, None, "")?;
        (message.file, message.attachments) = (Some(uploaded), Some(vec![attachment]));
        Ok(message.clone().success(true).into())
    }

    async fn list(&self, request: ListRooms, _: Context) -> Result<ListRoomsResponse, HandlerError> {
        let rooms = self.state().rooms.clone();
        let asked = |room: &Room| request.open.is_none_or(|open| room.open == Some(open));
        let (rooms, [offset, count, total]) =
            page(rooms.into_iter().filter(asked).collect(), request.offset, request.count);
        Ok(RoomsPage::default().rooms(rooms).offset(offset).count(count).total(total).success(true).into())
    }
}

impl State {
    /// A new room, and an inquiry for the agents.
    fn open(&mut self, visitor: Visitor) -> Room {
        let room = Room::default().id(self.new_id("room")).t("l").open(true).msgs(0).ts(now()).updated_at(now());
        let mut of_room = visitor.clone();
        (of_room.name, of_room.ts) = (None, None);
        let mut room = room.v(of_room);
        room.fname = visitor.name.clone().or(visitor.username.clone());
        let mut inquiry = Inquiry::default().id(self.new_id("inquiry")).status(InquiryStatus::Queued).t("l").ts(now());
        (inquiry.rid, inquiry.name, inquiry.v) = (room.id.clone(), room.fname.clone(), Some(visitor));
        self.inquiries.push(inquiry);
        self.report_start(&room);
        self.rooms.push(room.clone());
        room
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
