//! All that an agent does with a chat at the desk, and the webhooks that tell of it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use http::Method;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::webhooks::Webhooks;
use rocketchat_omnichannel::{Json, Upload};
use serde_json::json;

use crate::listen;
use crate::office::{Office, refused};

const SECRET: &str = "s3cret";

/// The events that a receiver has got, as they were sent.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<Json>>>);

impl Events {
    /// Receives all events of a desk.
    async fn of(office: &Office) -> Self {
        let events = Self::default();
        let seen = events.clone();
        let receiver = Webhooks::new(SECRET).on_event(move |request, _| {
            seen.0.lock().unwrap().push(serde_json::to_value(request.body).unwrap());
            async { Ok(PostEventResponse::Ok(String::new())) }
        });
        let settings = UpdateWebhookSettings::default().livechat_webhook_url(listen(receiver.into_router()).await);
        let settings = settings.livechat_secret_token(SECRET).livechat_webhook_on_start(true);
        let settings = settings.livechat_webhook_on_chat_queued(true).livechat_webhook_on_chat_taken(true);
        let settings = settings.livechat_webhook_on_forward(true).livechat_webhook_on_close(true);
        let settings = settings.livechat_webhook_on_visitor_message(true).livechat_webhook_on_offline_msg(true);
        office.rosa.webhooks().update_settings(settings).await.unwrap();
        events
    }

    /// Waits for as many events as this, and takes them.
    async fn take(&self, count: usize) -> Vec<Json> {
        for _ in 0..200 {
            if self.0.lock().unwrap().len() >= count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

fn types(events: &[Json]) -> Vec<&str> {
    events.iter().map(|event| event["type"].as_str().unwrap()).collect()
}

pub async fn agent_takes_joins_and_returns_a_chat(desk: Router) {
    let office = Office::open(desk).await;
    let rid = office.visit("Ada").await;
    office.kim.rooms().join(JoinRoom::new(&*rid)).await.unwrap();
    office.kim.rooms().join(JoinRoom::new(&*rid)).await.unwrap();
    assert_eq!(office.room(&rid).await.users_count, Some(2));

    let inquiry = office.inquiry(&rid).await.unwrap().id.unwrap();
    let take = TakeInquiry::new(&*inquiry).user_id(&*office.rosa_id);
    office.kim.inquiries().take(take.clone()).await.unwrap();
    let room = office.room(&rid).await;
    assert_eq!(room.served_by.unwrap().username.as_deref(), Some("rosa"));
    assert_eq!(room.users_count, Some(3));
    refused(office.kim.inquiries().take(take).await, "error-not-found");

    let back = || office.rosa.inquiries().return_to_queue(ReturnRoomToQueue::new(&*rid));
    assert_eq!(back().await.unwrap().result, Some(true));
    assert!(office.inquiry(&rid).await.is_some() && office.room(&rid).await.served_by.is_none());
    refused(back().await, "error-room-already-queued");
    refused(office.kim.rooms().join(JoinRoom::new("nothing")).await, "error-invalid-room");
}

pub async fn chat_is_forwarded_to_agents_and_departments(desk: Router) {
    let office = Office::open(desk).await;
    let sales = office.department("Sales").await;
    let rid = office.talk("Ada", &office.rosa).await;
    let events = Events::of(&office).await;
    let forward = |request: ForwardRoom| office.rosa.rooms().forward(request);
    let to = || ForwardRoom::new(&*rid);

    forward(to().user_id(&*office.kim_id).comment("Yours")).await.unwrap();
    let serving = office.room(&rid).await.served_by.unwrap();
    assert_eq!((serving.username.as_deref(), office.room(&rid).await.users_count), (Some("kim"), Some(2)));
    forward(to().department_id(&*sales)).await.unwrap();
    let room = office.room(&rid).await;
    assert_eq!((room.served_by, room.department_id.as_ref()), (None, Some(&sales)));
    assert_eq!(office.inquiry(&rid).await.unwrap().department.as_ref(), Some(&sales));

    let sent = events.take(3).await;
    assert_eq!(types(&sent), ["LivechatSessionForwarded", "LivechatSessionForwarded", "LivechatSessionQueued"]);
    assert_eq!([&sent[0]["oldServedBy"]["username"], &sent[0]["servedBy"]["username"]], ["rosa", "kim"]);
    assert_eq!([&sent[1]["departmentId"], &sent[2]["departmentId"]], [&*sales, &*sales]);

    let history = office.kim.rooms().list_transfers(ListRoomTransfers::new(&*rid)).await.unwrap().history.unwrap();
    assert_eq!([history[0].scope.as_deref(), history[1].scope.as_deref()], [Some("agent"), Some("department")]);
    assert_eq!(history[0].transferred_by.as_ref().unwrap().username.as_deref(), Some("rosa"));
    assert_eq!(history[0].comment.as_deref(), Some("Yours"));
    assert_eq!(history[1].next_department.as_ref().unwrap().name.as_deref(), Some("Sales"));

    office.kim.agents().switch_status(SwitchAgentStatus::default()).await.unwrap();
    refused(forward(to().user_id(&*office.kim_id)).await, "error-user-is-offline");
    refused(forward(to().user_id("nobody")).await, "error-invalid-user");
    refused(forward(to().department_id("nowhere")).await, "error-invalid-department");
    refused(forward(to().department_id(&*sales)).await, "error-forwarding-chat-same-department");
    refused(forward(to()).await, "invalid-params");
}

pub async fn agent_closes_a_chat_with_comment_and_tags(desk: Router) {
    let office = Office::open(desk).await;
    let events = Events::of(&office).await;
    let rid = office.talk("Ada", &office.rosa).await;
    office.rosa.messages().send(SendMessage::new("Ada", &*rid, "Hello")).await.unwrap();
    let close =
        || office.rosa.rooms().close_as_agent(CloseRoomAsAgent::new(&*rid).comment("Solved").tags(["vip", "vip"]));
    close().await.unwrap();
    let room = office.room(&rid).await;
    assert_eq!((room.open, room.closer.as_deref()), (Some(false), Some("user")));
    assert_eq!(room.tags.as_deref(), Some(["vip".to_owned()].as_slice()));
    refused(close().await, "room-closed");

    let search = |text: &str| office.kim.messages().search(SearchMessages::new(&*rid).search_term(text));
    let texts = |page: MessagesPage| page.messages.unwrap().into_iter().map(|message| message.msg.unwrap());
    assert_eq!(texts(search("").await.unwrap()).collect::<Vec<_>>(), ["Hello", "Solved"]);
    assert_eq!(texts(search("solv").await.unwrap()).collect::<Vec<_>>(), ["Solved"]);

    let sent = events.take(5).await;
    let expected =
        ["LivechatSessionStart", "LivechatSessionQueued", "LivechatSessionTaken", "Message", "LivechatSession"];
    assert_eq!(types(&sent), expected);
    assert_eq!(sent[2]["servedBy"]["username"], "rosa");
    assert_eq!(sent[3]["visitor"]["name"], "Ada");
    let closed = &sent[4];
    assert_eq!([&closed["closer"], &closed["closedBy"]["username"], &closed["tags"][0]], ["user", "rosa", "vip"]);
    assert_eq!(closed["messages"][1]["closingMessage"], true);

    office.rosa.rooms().delete(DeleteRoom::new(&*rid)).await.unwrap();
    refused(search("").await, "error-invalid-room");
}

pub async fn agent_saves_details_of_visitor_and_room(desk: Router) {
    let office = Office::open(desk).await;
    let rid = office.talk("Ada", &office.rosa).await;
    let id = office.room(&rid).await.v.unwrap().id.unwrap();
    let fields = |value: &str| [("plan".to_owned(), json!(value))];
    let guest_data =
        || GuestData::new(&*id).name("Ada L.").email("ada@mail.example").phone("+31 20").livechat_data(fields("old"));
    let room_data = || RoomData::new(&*rid).topic("Parcel").tags(["vip"]).livechat_data(fields("Premium"));
    let save = |guest, room| office.rosa.rooms().update(UpdateRoom::new(guest, room));
    save(guest_data(), room_data()).await.unwrap();

    let room = office.room(&rid).await;
    assert_eq!((room.fname.as_deref(), room.topic.as_deref()), (Some("Ada L."), Some("Parcel")));
    assert_eq!(room.livechat_data.unwrap()["plan"], "Premium");
    let visitor = office.rosa.visitors().get(GetVisitor::new("Ada")).await.unwrap().visitor.unwrap();
    assert_eq!(visitor.visitor_emails.unwrap()[0].address.as_deref(), Some("ada@mail.example"));
    assert_eq!(visitor.livechat_data.unwrap()["plan"], "old");
    refused(save(GuestData::new("nobody"), room_data()).await, "error-invalid-visitor");
    refused(save(guest_data(), RoomData::new("nothing")).await, "error-invalid-room");
    refused(save(guest_data(), room_data().priority_id("p1")).await, "error-invalid-priority");

    // Only what is saved after the end of a chat is reported.
    let events = Events::of(&office).await;
    office.rosa.rooms().close_as_agent(CloseRoomAsAgent::new(&*rid)).await.unwrap();
    save(guest_data(), room_data()).await.unwrap();
    let sent = events.take(2).await;
    assert_eq!(types(&sent), ["LivechatSession", "LivechatEdit"]);
    assert_eq!([&sent[1]["topic"], &sent[1]["customFields"]["plan"]], ["Parcel", "Premium"]);
    assert_eq!(
        [&sent[1]["visitor"]["email"][0]["address"], &sent[1]["visitor"]["phone"][0]["phoneNumber"]],
        ["ada@mail.example", "+31 20"]
    );
}

pub async fn chat_on_hold_goes_on_when_the_visitor_writes(desk: Router) {
    let office = Office::open(desk).await;
    let waiting = office.visit("Bo").await;
    refused(office.rosa.rooms().hold(HoldRoom::new(&*waiting)).await, "error-room-not-served");
    let rid = office.talk("Ada", &office.rosa).await;
    let on_hold = async || office.names(ListRooms::default().onhold(true)).await;
    let hold = || office.rosa.rooms().hold(HoldRoom::new(&*rid));
    hold().await.unwrap();
    refused(hold().await, "error-room-is-already-on-hold");
    assert_eq!(on_hold().await, ["Ada"]);
    let resume = || office.rosa.rooms().resume(ResumeRoom::new(&*rid));
    resume().await.unwrap();
    refused(resume().await, "error-room-not-on-hold");
    hold().await.unwrap();
    office.rosa.messages().send(SendMessage::new("Ada", &*rid, "Anyone?")).await.unwrap();
    assert!(on_hold().await.is_empty());
}

pub async fn closed_rooms_are_deleted_by_department(desk: Router) {
    let office = Office::open(desk).await;
    let sales = office.department("Sales").await;
    for (name, department) in [("Ada", Some(&*sales)), ("Bo", None), ("Cleo", Some("support"))] {
        let rid = office.talk(name, &office.rosa).await;
        if let Some(department) = department {
            office.rosa.rooms().forward(ForwardRoom::new(&*rid).department_id(department)).await.unwrap();
        }
        office.rosa.rooms().close_as_agent(CloseRoomAsAgent::new(&*rid)).await.unwrap();
    }
    let open = office.visit("Dan").await;
    let delete =
        async |request: DeleteClosedRooms| office.rosa.rooms().delete_closed(request).await.unwrap().removed_rooms;
    let of_sales = DeleteClosedRooms::default().body(DeleteClosedRoomsBody::default().department_ids(vec![sales]));
    assert_eq!(delete(of_sales).await, Some(1));
    assert_eq!(delete(DeleteClosedRooms::default()).await, Some(2));
    assert_eq!(office.names(ListRooms::default()).await, ["Dan"]);
    refused(office.rosa.rooms().delete(DeleteRoom::new(&*open)).await, "error-room-is-not-closed");
}

pub async fn survey_is_kept_with_the_room(desk: Router) {
    let office = Office::open(desk).await;
    let rid = office.talk("Ada", &office.rosa).await;
    let config = office.rosa.livechat().get_config(GetLivechatConfig::default().token("Ada")).await.unwrap();
    let config = config.config.unwrap();
    assert_eq!(config.agent.unwrap().username.as_deref(), Some("rosa"));
    let survey = config.survey.unwrap();
    let question = survey.items.unwrap().remove(0);
    let answers = [
        SurveyAnswer::new(&*question, survey.values.unwrap().remove(4)),
        SurveyAnswer::new("additionalFeedback", "Quick!"),
        SurveyAnswer::new("weather", "fine"),
    ];
    let answer = |answers: &[SurveyAnswer]| {
        office.rosa.rooms().answer_survey(AnswerRoomSurvey::new(&*rid, "Ada", answers.to_vec()))
    };
    answer(&answers).await.unwrap();
    let stored = office.room(&rid).await.survey_feedback.unwrap();
    assert_eq!(stored, SurveyFeedback::default().satisfaction("5").additional_feedback("Quick!"));
    assert!(answer(&answers[2..]).await.is_err_and(|error| error.status().is_some_and(|status| status == 400)));
}

pub async fn agents_learn_of_uploads_and_offline_messages(desk: Router) {
    let office = Office::open(desk).await;
    let rid = office.visit("Ada").await;
    let events = Events::of(&office).await;
    let upload = UploadFile::new("Ada", &*rid, Upload::new("parcel.txt", "box").content_type("text/plain"));
    office.rosa.rooms().upload_file(upload.description("What arrived")).await.unwrap();
    let page = office.kim.messages().search(SearchMessages::new(&*rid)).await.unwrap();
    let message = page.messages.unwrap().remove(0);
    let link = message.attachments.unwrap()[0].title_link.clone().unwrap();
    let fetch = || office.kim.request(Method::GET, &link).raw();
    let file = fetch().await.unwrap();
    assert_eq!((&*file.body, file.content_type()), (b"box".as_slice(), Some("text/plain")));
    let delete = DeleteMessage::new(message.id.unwrap(), "Ada", &*rid);
    office.rosa.messages().delete(delete).await.unwrap();
    assert_eq!(fetch().await.unwrap().status, 404);
    let offline = SendOfflineMessage::new("Bo", "bo@mail.example", "Call me");
    office.rosa.messages().send_offline(offline).await.unwrap();
    let sent = events.take(2).await;
    assert_eq!(types(&sent), ["Message", "LivechatOfflineMessage"]);
    let message = &sent[0]["messages"][0];
    assert_eq!([&message["file"]["name"], &message["attachments"][0]["description"]], ["parcel.txt", "What arrived"]);
    assert_eq!([&sent[1]["visitor"]["email"], &sent[1]["message"]], ["bo@mail.example", "Call me"]);
}

pub async fn visitor_chooses_the_agent(desk: Router) {
    let office = Office::open(desk).await;
    for (name, agent, serving) in [("Ada", &*office.kim_id, Some("kim")), ("Bo", "nobody", None)] {
        office.rosa.visitors().register(RegisterVisitor::new(name)).await.unwrap();
        let opened = office.rosa.rooms().open(OpenRoom::new(name).agent_id(agent)).await.unwrap().room.unwrap();
        assert_eq!(opened.served_by.and_then(|agent| agent.username).as_deref(), serving);
        assert_eq!(office.inquiry(&opened.id.unwrap()).await.is_some(), serving.is_none());
    }
}
