//! The client of ploidy.

use bytes::Bytes;
use ploidy_client::Client;
use ploidy_client::client::default::parameters::GetApiV1LivechatRoomsQuery;
use ploidy_client::client::default::types::GetApiV1LivechatRoomsResponse;
use ploidy_client::util::{serde_json, serde_path_to_error};
use tokio::runtime::Runtime;

use crate::{Side, TOKEN, USER};

pub struct Ploidy(Client);

impl Ploidy {
    pub fn new(url: &str) -> Self {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let client = Client::with_reqwest_client(client, url.parse().unwrap());
        Self(client.with_header("X-Auth-Token", TOKEN).unwrap().with_header("X-User-Id", USER).unwrap())
    }
}

impl Side for Ploidy {
    fn name(&self) -> String {
        "ploidy".to_owned()
    }

    fn call(&self, runtime: &Runtime) {
        let query = GetApiV1LivechatRoomsQuery { count: Some(50), open: Some(true), ..Default::default() };
        let page = runtime.block_on(self.0.get_api_v1_livechat_rooms(&query)).unwrap();
        assert!(!page.rooms.is_absent());
    }

    /// The client keeps track of the path within the body, for errors.
    fn decode(&self, page: &Bytes) {
        let mut page = serde_json::Deserializer::from_slice(page);
        serde_path_to_error::deserialize::<_, GetApiV1LivechatRoomsResponse>(&mut page).unwrap();
    }
}
