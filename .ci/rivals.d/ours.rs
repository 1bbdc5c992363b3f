//! The emitted client, and the same calls as handwritten code.

use bytes::Bytes;
use reqwest::header::{ACCEPT, USER_AGENT};
use rocketchat_omnichannel::models::{ListRooms, ListRoomsResponse};
use rocketchat_omnichannel::runtime::response::ResponseDecoder;
use rocketchat_omnichannel::runtime::{RawResponse, Responses};
use rocketchat_omnichannel::{Client, Credentials};
use tokio::runtime::Runtime;

use crate::rooms::{ByHand, Page};
use crate::{Side, TOKEN, USER};

pub struct Emitted(Client);

impl Emitted {
    pub fn new(url: &str) -> Self {
        let credentials = Credentials::new().user_id(USER).auth_token(TOKEN);
        let client = Client::builder(url).credentials(credentials).reqwest(|builder| builder.no_proxy());
        Self(client.build().unwrap())
    }
}

impl Side for Emitted {
    fn name(&self) -> String {
        "emitted".to_owned()
    }

    fn call(&self, runtime: &Runtime) {
        let request = ListRooms::default().count(50).open(true);
        assert!(runtime.block_on(self.0.rooms().list(request).into_future()).unwrap().rooms.is_some());
    }

    fn decode(&self, page: &Bytes) {
        let response = RawResponse::new(http::StatusCode::OK).with_body("application/json", page.clone());
        assert!(matches!(ListRoomsResponse::decode(&ResponseDecoder(&response)), Ok(ListRoomsResponse::Ok(_))));
    }
}

pub struct Handwritten {
    client: reqwest::Client,
    url: String,
}

impl Handwritten {
    pub fn new(url: &str) -> Self {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { client, url: format!("{url}/api/v1/livechat/rooms?count=50&open=true") }
    }
}

impl Side for Handwritten {
    fn name(&self) -> String {
        "handwritten".to_owned()
    }

    fn call(&self, runtime: &Runtime) {
        let page = runtime.block_on(async {
            let request = self.client.get(&self.url).header("X-User-Id", USER).header("X-Auth-Token", TOKEN);
            let request = request.header(ACCEPT, "application/json, */*;q=0.5").header(USER_AGENT, "handwritten/1.0.0");
            request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap()
        });
        self.decode(&page);
    }

    fn decode(&self, page: &Bytes) {
        serde_json::from_slice::<Page<ByHand>>(page).unwrap();
    }
}
