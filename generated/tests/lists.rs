//! Lists as the real server sends them, with values that no document describes.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may give up")]

use axum::{Json as Body, Router, routing::get};
use rocketchat_omnichannel::models::ListRooms;
use rocketchat_omnichannel::{Client, in_process};
use serde_json::json;

fn client() -> Client {
    let rooms =
        json!({ "rooms": [{ "_id": "a", "msgs": 1 }, { "_id": "b", "msgs": "3" }, { "_id": "c" }], "total": 3 });
    let router = Router::new().route("/api/v1/livechat/rooms", get(async move || Body(rooms)));
    let credentials = rocketchat_omnichannel::Credentials::new().auth_token("t0ken").user_id("ada");
    let builder = Client::builder("http://in.process").credentials(credentials);
    builder.transport(in_process(router)).build().unwrap()
}

#[tokio::test]
async fn one_odd_room_does_not_end_a_list() {
    let mut rooms = client().rooms().list(ListRooms::default()).items();
    let (mut found, mut odd) = (Vec::new(), Vec::new());
    while let Some(room) = rooms.next().await {
        match room {
            Ok(room) => found.extend(room.id),
            Err(error) => match error.item() {
                Some(item) => odd.push((item.path.clone(), item.json.clone())),
                None => panic!("{error}"),
            },
        }
    }
    assert_eq!(found, ["a", "c"]);
    assert_eq!(odd, [("rooms[1].msgs".to_owned(), json!({ "_id": "b", "msgs": "3" }))]);
}

#[tokio::test]
async fn a_lenient_page_lists_its_odd_rooms() {
    let mut pages = client().rooms().list(ListRooms::default()).pages().lenient();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!((page.page.rooms.map(|rooms| rooms.len()), page.page.total), (Some(2), Some(3)));
    let [error] = &*page.errors else { panic!("{:?}", page.errors) };
    assert!(error.to_string().contains("rooms[1].msgs: "), "{error}");
}
