//! The example programs behave as documented, against the mock and against each other, over sockets.
//!
//! - [`passing`]: the gateway, in front of the mock
//! - [`bridging`]: the bridge between a channel and the desk

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "../../examples/admin_report.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod admin_report;
#[path = "../../examples/bridge.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod bridge;
mod bridging;
#[path = "../../examples/gateway.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod gateway;
mod passing;
#[path = "../../examples/visitor_bot.rs"]
#[allow(dead_code, reason = "the program around it is not called")]
mod visitor_bot;

use http::StatusCode;
use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::{Client, Credentials, Error};

/// Serves the mock on a free port, and returns its URL.
async fn serve(mock: &Mock) -> String {
    listen(mock.router()).await
}

async fn listen(router: axum::Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

fn in_memory() -> axum::Router {
    desk::router(desk::Memory::default()).unwrap()
}

fn ines() -> visitor_bot::Bot {
    visitor_bot::Bot { token: "t1".to_owned(), name: "Ines".to_owned() }
}

fn admin() -> Credentials {
    Credentials::new().user_id("u1").auth_token("s1")
}

#[tokio::test]
async fn visitor_bot_writes_and_reads_messages() {
    let mock = Mock::new();
    mock.on::<OpenRoom>().respond(OpenRoomOk::default().room(Room::default().id("r1")));
    let said = |text: &str| Message::default().alias("Ines").msg(text);
    let latest_first = vec![said("Anyone?"), said("Hello?")];
    mock.on::<ListMessageHistory>().respond(ListMessageHistoryOk::default().messages(latest_first));

    let messages = ["Hello?", "Anyone?"].map(str::to_owned);
    let history = ines().write_in(&serve(&mock).await, &messages).await.unwrap();
    let lines: Vec<String> = history.iter().map(visitor_bot::line).collect();
    assert_eq!(lines, ["Ines: Hello?", "Ines: Anyone?"]);

    assert_eq!(mock.calls::<RegisterVisitor>()[0].request, RegisterVisitor::new("t1").name("Ines"));
    assert_eq!(mock.calls::<OpenRoom>()[0].request, OpenRoom::new("t1"));
    let sent: Vec<SendMessage> = mock.calls().into_iter().map(|call| call.request).collect();
    assert_eq!(sent, messages.map(|message| SendMessage::new("t1", "r1", message)));
    assert_eq!(mock.calls::<ListMessageHistory>()[0].request, ListMessageHistory::new("r1", "t1"));
}

#[tokio::test]
async fn visitor_bot_reports_errors() {
    let mock = Mock::new();
    let offline = Failure::default().success(false).error("no-agent-online");
    mock.on::<OpenRoom>().respond(OpenRoomResponse::BadRequest(offline));
    let error = ines().write_in(&serve(&mock).await, &["Hello?".to_owned()]).await.unwrap_err().to_string();
    assert!(error.contains("400") && error.contains("no-agent-online"), "{error}");
    mock.on::<OpenRoom>().respond(OpenRoomOk::default());
    let error = ines().write_in(&serve(&mock).await, &["Hello?".to_owned()]).await.unwrap_err().to_string();
    assert_eq!(error, "the server opened no room");
}

#[tokio::test]
async fn admin_report_has_all_pages_of_all_lists() {
    let mock = Mock::new();
    mock.on::<ListDepartments>().respond_with(|request, _| {
        let names = ["Sales", "Repairs", "Returns"].into_iter().skip(request.offset.unwrap_or(0).try_into().unwrap());
        let departments = names.map(|name| Department::default().name(name).num_agents(2).enabled(true));
        DepartmentsPage::default().departments(departments.take(2).collect::<Vec<_>>()).total(3).into()
    });
    let rosa = Agent::default().username("rosa").name("Rosa Prins").status_livechat(AgentStatus::Available);
    mock.on::<ListUsers>().respond(AgentsPage::default().users(vec![rosa]).total(1));
    let room = Room::default().v(Visitor::default().username("guest-1")).msgs(4);
    mock.on::<ListRooms>().respond(RoomsPage::default().rooms(vec![room, Room::default()]).total(2));

    let tables = admin_report::report(&serve(&mock).await, admin()).await.unwrap().map(|table| table.to_string());
    let expected = [
        "department  agents  enabled\nSales       2       true\nRepairs     2       true\nReturns     2       true\n(3 in all)\n",
        "agent  name        takes chats\nrosa   Rosa Prins  available\n(1 in all)\n",
        "room of  served by  messages\nguest-1  -          4\n-        -          -\n(2 in all)\n",
    ];
    assert_eq!(tables, expected);
    assert_eq!(mock.calls::<ListDepartments>().len(), 2);
    assert!(mock.calls::<ListRooms>().iter().all(|call| call.credentials == admin()));
}

#[tokio::test]
async fn admin_report_prints_errors() {
    let mock = Mock::new();
    mock.on::<ListUsers>().status(StatusCode::FORBIDDEN);
    let error = admin_report::report(&serve(&mock).await, admin()).await.err().unwrap();
    assert!(matches!(&error, Error::Api(error) if error.status == StatusCode::FORBIDDEN), "{error}");
}

#[tokio::test]
async fn programs_run_against_the_documented_examples() {
    let address = serve(&Mock::new()).await;
    assert!(!ines().write_in(&address, &["Hello?".to_owned()]).await.unwrap().is_empty());
    let tables = admin_report::report(&address, admin()).await.unwrap();
    assert!(tables.iter().all(|table| table.to_string().lines().count() > 2));
}

#[tokio::test]
async fn admin_report_shows_requests_to_the_desk() {
    let desk = listen(in_memory()).await;
    let client = Client::builder(&*desk).credentials(admin()).build().unwrap();
    // More than the desk gives on a page.
    for nth in 0..51 {
        client.users().add(AddUser::new("agent", format!("agent-{nth}"))).await.unwrap();
    }
    ines().write_in(&desk, &["Hello?".to_owned(), "Anyone?".to_owned()]).await.unwrap();
    let inquiry = client.inquiries().list(ListInquiries::default()).await.unwrap().inquiries.unwrap().remove(0);
    client.inquiries().take(TakeInquiry::new(inquiry.id.unwrap())).await.unwrap();

    let [departments, agents, rooms] =
        admin_report::report(&desk, admin()).await.unwrap().map(|table| table.to_string());
    assert_eq!(departments, "department  agents  enabled\nSupport     51      true\n(1 in all)\n");
    assert!(agents.contains("\nagent-50  -     available\n(51 in all)"), "{agents}");
    assert_eq!(rooms, "room of  served by  messages\nInes     u1         2\n(1 in all)\n");
}
