//! All that a visitor does at the desk, with the client of this crate and without a socket.

use axum::Router;
use http::{Request, StatusCode};
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::client::{Transport, in_process};
use rocketchat_omnichannel::{Client, Error, Json, Upload};

use crate::office::sign_in;

const TOKEN: &str = "t1";

/// A visitor with an open room.
struct Visit {
    desk: Router,
    client: Client,
    rid: String,
}

impl Visit {
    async fn begin(desk: Router) -> Self {
        let client = sign_in(desk.clone(), "u1");
        client.visitors().register(RegisterVisitor::new(TOKEN).name("Ines")).await.unwrap();
        let opened = client.rooms().open(OpenRoom::new(TOKEN)).await.unwrap();
        assert_eq!(opened.new_room, Some(true));
        Self { desk, client, rid: opened.room.unwrap().id.unwrap() }
    }

    async fn say(&self, text: &str) -> Message {
        self.client.messages().send(SendMessage::new(TOKEN, &*self.rid, text)).await.unwrap().message.unwrap()
    }

    /// Returns the texts of the room, the latest first.
    async fn history(&self) -> Vec<String> {
        let history = self.client.messages().list_history(ListMessageHistory::new(&*self.rid, TOKEN)).await.unwrap();
        history.messages.unwrap().into_iter().map(|message| message.msg.unwrap()).collect()
    }

    async fn visitor(&self) -> Visitor {
        self.client.visitors().get(GetVisitor::new(TOKEN)).await.unwrap().visitor.unwrap()
    }

    async fn room(&self) -> Room {
        let rooms = self.client.rooms().list(ListRooms::default()).await.unwrap().rooms.unwrap();
        rooms.into_iter().find(|room| room.id.as_ref() == Some(&self.rid)).unwrap()
    }
}

/// Returns an error response in the wording of the desk.
#[track_caller]
fn refused<T>(result: Result<T, Error>, status: u16, error: &str) {
    let refusal = result.err().unwrap();
    let words = refusal.api().map(|refusal| (refusal.status.as_u16(), refusal.error.as_deref().unwrap_or_default()));
    assert!(words.is_some_and(|(found, words)| found == status && words.contains(error)), "{refusal}");
}

pub async fn pages_through_the_whole_history(desk: Router) {
    let visit = Visit::begin(desk).await;
    for at in 0..45 {
        visit.say(&at.to_string()).await;
    }
    let mut history = visit.client.messages().list_history(ListMessageHistory::new(&*visit.rid, TOKEN)).items();
    let mut texts = Vec::new();
    while let Some(message) = history.next().await {
        texts.push(message.unwrap().msg.unwrap());
    }
    assert_eq!(texts, (0..45).rev().map(|at| at.to_string()).collect::<Vec<_>>());
}

pub async fn history_is_searched_and_sorted(desk: Router) {
    let visit = Visit::begin(desk).await;
    for text in ["Blue box", "Red BOX", "Hello"] {
        visit.say(text).await;
    }
    let history = ListMessageHistory::new(&*visit.rid, TOKEN).search_text("box");
    let history = history.sort(serde_json::json!({ "msg": 1 })).limit(1).offset(1);
    let found = visit.client.messages().list_history(history).await.unwrap().messages.unwrap();
    assert_eq!(found.iter().map(|message| message.msg.as_deref()).collect::<Vec<_>>(), [Some("Red BOX")]);
}

pub async fn visitor_edits_and_deletes_messages(desk: Router) {
    let visit = Visit::begin(desk).await;
    let (first, second) = (visit.say("Helo?").await.id.unwrap(), visit.say("Anyone?").await.id.unwrap());
    let messages = visit.client.messages();
    let edited = messages.update(UpdateMessage::new(&*first, TOKEN, &*visit.rid, "Hello?")).await.unwrap();
    assert!(edited.message.unwrap().edited_at.is_some());
    let read = visit.client.messages().get(GetMessage::new(&*first, TOKEN, &*visit.rid)).await.unwrap();
    assert_eq!(read.message.unwrap().msg.as_deref(), Some("Hello?"));
    assert_eq!(visit.history().await, ["Anyone?", "Hello?"]);

    let gone = visit.client.messages().delete(DeleteMessage::new(&*second, TOKEN, &*visit.rid)).await.unwrap();
    assert_eq!(gone.message.unwrap().id, Some(second.clone()));
    assert_eq!(visit.history().await, ["Hello?"]);
    let again = visit.client.messages().delete(DeleteMessage::new(&*second, TOKEN, &*visit.rid)).await;
    refused(again, 400, "invalid-message");

    visit.client.visitors().register(RegisterVisitor::new("t2")).await.unwrap();
    let stolen = visit.client.messages().update(UpdateMessage::new(&*first, "t2", &*visit.rid, "mine")).await;
    refused(stolen, 400, "invalid-room");
    assert_eq!(visit.history().await, ["Hello?"]);
}

pub async fn uploaded_file_becomes_a_visitor_message(desk: Router) {
    let visit = Visit::begin(desk).await;
    let file = || Upload::new("parcel.jpg", vec![0xff; 3_000_000]).content_type("image/jpeg");
    let upload = UploadFile::new(TOKEN, &*visit.rid, file()).description("What arrived");
    let message = visit.client.rooms().upload_file(upload).await.unwrap();
    let uploaded = message.file.unwrap();
    assert_eq!(uploaded.name.as_deref(), Some("parcel.jpg"));
    assert_eq!((uploaded.r#type.as_deref(), uploaded.size), (Some("image/jpeg"), Some(3_000_000)));
    assert_eq!(message.attachments.unwrap()[0].description.as_deref(), Some("What arrived"));

    let upload = UploadFile::new("somebody", &*visit.rid, file());
    refused(visit.client.rooms().upload_file(upload).await, 403, "unauthorized");
    // The client cannot leave the token out.
    let form = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\na\r\n--x--\r\n";
    let request = Request::post(format!("http://desk/api/v1/livechat/upload/{}", visit.rid));
    let request = request.header("content-type", "multipart/form-data; boundary=x").body(form.to_owned().into());
    let response = in_process(visit.desk.clone()).send(request.unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    assert_eq!(visit.history().await.len(), 1);
}

pub async fn keeps_visitor_input(desk: Router) {
    let visit = Visit::begin(desk).await;
    let fields = visit.client.custom_fields();
    fields.set_value(SetCustomFieldValue::new(TOKEN, "order", "17", true)).await.unwrap();
    let many = [CustomFieldValue::new("order", "18", false), CustomFieldValue::new("size", "XL", true)];
    let stored = visit.client.custom_fields().set_values(SetCustomFieldValues::new(TOKEN, many)).await.unwrap();
    assert_eq!(stored.fields.unwrap().len(), 2);
    visit.client.visitors().set_status(SetVisitorStatus::new(TOKEN, "away")).await.unwrap();

    let visitor = visit.visitor().await;
    let data = visitor.livechat_data.unwrap();
    assert_eq!([&data["order"], &data["size"]], [&Json::from("17"), &Json::from("XL")]);
    assert_eq!(visitor.status.unwrap().as_str(), "away");
    let unknown = visit.client.custom_fields().set_value(SetCustomFieldValue::new("t2", "order", "1", true)).await;
    refused(unknown, 400, "invalid-token");
}

pub async fn transfers_closes_and_rates_a_chat(desk: Router) {
    let visit = Visit::begin(desk).await;
    let (client, rid) = (&visit.client, &*visit.rid);
    let transfer =
        |department: &str| client.rooms().transfer_to_department(TransferRoomToDepartment::new(TOKEN, rid, department));
    refused(transfer("nowhere").await, 400, "invalid-department");
    transfer("support").await.unwrap();
    assert_eq!(visit.room().await.department_id.as_deref(), Some("support"));

    refused(client.visitors().delete(DeleteVisitor::new(TOKEN)).await, 400, "Cannot remove visitors with opened rooms");
    assert_eq!(client.inquiries().list(ListInquiries::default()).await.unwrap().total, Some(1));
    client.rooms().close(CloseRoom::new(rid, TOKEN)).await.unwrap();
    let room = visit.room().await;
    assert_eq!((room.open, room.closer.as_deref()), (Some(false), Some("visitor")));
    assert_eq!(client.inquiries().list(ListInquiries::default()).await.unwrap().total, Some(0));
    refused(client.rooms().close(CloseRoom::new(rid, TOKEN)).await, 400, "room-closed");
    refused(client.messages().send(SendMessage::new(TOKEN, rid, "Wait!")).await, 400, "room-closed");

    let responses = [SurveyAnswer::new("satisfaction", "5"), SurveyAnswer::new("additionalFeedback", "Quick!")];
    let survey = client.rooms().answer_survey(AnswerRoomSurvey::new(rid, TOKEN, responses)).await.unwrap();
    let feedback = survey.data.unwrap();
    assert_eq!(feedback.additional_feedback.as_deref(), Some("Quick!"));
    assert_eq!(feedback.satisfaction.as_deref(), Some("5"));

    client.visitors().delete(DeleteVisitor::new(TOKEN)).await.unwrap();
    refused(client.visitors().get(GetVisitor::new(TOKEN)).await, 400, "invalid-token");
    refused(client.visitors().delete(DeleteVisitor::new(TOKEN)).await, 400, "invalid-token");
}
