//! The bridge between a channel and the desk, which sends it webhooks.

use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use http::Method;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::{Client, Error, Json};
use serde_json::json;

use crate::bridge::Bridge;
use crate::{admin, in_memory, listen};

const SECRET: &str = "s3cret";

/// A desk, an agent of it, and a bridge, each at its own socket.
struct Setting {
    agent: Client,
    bridge: Bridge,
    /// What people of the channel were told.
    told: Receiver<(String, String)>,
    address: String,
}

impl Setting {
    async fn new() -> Self {
        let desk = listen(in_memory()).await;
        let agent = Client::builder(&*desk).credentials(admin()).build().unwrap();
        let (tell, told) = channel();
        let bridge = Bridge::new(Client::new(&*desk).unwrap(), move |person, text| {
            tell.send((person.to_owned(), text.to_owned())).unwrap();
        });
        let address = listen(bridge.webhooks(SECRET)).await;
        Self { agent, bridge, told, address }
    }

    async fn configure(&self, secret: &str) {
        let settings = UpdateWebhookSettings::default().livechat_webhook_url(&*self.address);
        let settings = settings.livechat_secret_token(secret).livechat_webhook_on_close(true);
        let settings = settings.livechat_webhook_on_agent_message(true).livechat_webhook_on_visitor_message(true);
        self.agent.webhooks().update_settings(settings).await.unwrap();
    }

    /// Waits for a line to somebody.
    async fn told(&self) -> (String, String) {
        for _ in 0..200 {
            if let Ok(told) = self.told.try_recv() {
                return told;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        unreachable!("nobody was told anything")
    }

    async fn reply(&self, rid: &str, text: &str) {
        let message = json!({ "message": { "rid": rid, "msg": text } });
        let call = self.agent.request(Method::POST, "/api/v1/chat.sendMessage").json(&message);
        assert_eq!(call.send::<Json>().await.unwrap()["success"], true);
    }

    async fn rooms(&self) -> Vec<Room> {
        self.agent.rooms().list(ListRooms::default()).await.unwrap().rooms.unwrap()
    }
}

fn line(person: &str, text: &str) -> (String, String) {
    (person.to_owned(), text.to_owned())
}

#[tokio::test]
async fn bridge_carries_a_conversation_in_both_directions() {
    let setting = Setting::new().await;
    setting.configure(SECRET).await;
    setting.bridge.write("Ada", "Where is my parcel?").await.unwrap();
    setting.bridge.write("Bo", "Hello").await.unwrap();
    setting.bridge.write("Ada", "Anyone?").await.unwrap();

    let rooms = setting.rooms().await;
    let [ada, bo] = rooms.as_slice() else { panic!("two rooms: {rooms:?}") };
    assert_eq!([ada.fname.as_deref(), bo.fname.as_deref()], [Some("Ada"), Some("Bo")]);
    assert_eq!([ada.msgs, bo.msgs], [Some(2), Some(1)]);
    let [ada, bo] = [ada, bo].map(|room| room.id.clone().unwrap());

    setting.reply(&ada, "On its way.").await;
    assert_eq!(setting.told().await, line("Ada", "On its way."));
    setting.reply(&bo, "Hello, Bo.").await;
    assert_eq!(setting.told().await, line("Bo", "Hello, Bo."));
    // What the bridge responds with is kept with the room.
    assert_eq!(setting.rooms().await[0].crm_data.as_deref(), Some("Ada"));

    setting.agent.rooms().close(CloseRoom::new(&*ada, "bridge-Ada")).await.unwrap();
    assert_eq!(setting.told().await, line("Ada", "The conversation has ended."));
    setting.bridge.write("Ada", "One more thing").await.unwrap();
    assert_eq!(setting.rooms().await.len(), 3);
}

#[tokio::test]
async fn bridge_accepts_the_test_of_the_settings_with_its_secret_only() {
    let setting = Setting::new().await;
    setting.configure(SECRET).await;
    setting.agent.webhooks().test(TestWebhook::default()).await.unwrap();
    setting.configure("other").await;
    let refused = setting.agent.webhooks().test(TestWebhook::default()).await;
    assert!(
        matches!(&refused, Err(Error::Api(error)) if error.error.as_deref().is_some_and(|text| text.contains("401"))),
        "{refused:?}"
    );
}
