//! The client of oas3-gen.

use bytes::Bytes;
use oas3_gen_client::api::{
    ApiResponse, GetApiV1LivechatRoomsRequest, GetApiV1LivechatRoomsRequestQuery, OmnichannelClient, Room200Response,
};
use tokio::runtime::Runtime;

use crate::{Side, TOKEN, USER};

pub struct Oas3Gen(OmnichannelClient);

impl Oas3Gen {
    pub fn new(url: &str) -> Self {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let client = OmnichannelClient::with_client(url, client).unwrap();
        Self(client.with_auth_token(TOKEN).with_user_id(USER))
    }
}

impl Side for Oas3Gen {
    fn name(&self) -> String {
        "oas3-gen".to_owned()
    }

    fn call(&self, runtime: &Runtime) {
        let query = GetApiV1LivechatRoomsRequestQuery { count: Some(50), open: Some(true), ..Default::default() };
        let response = runtime.block_on(self.0.get_api_v1_livechat_rooms(GetApiV1LivechatRoomsRequest { query }));
        assert!(matches!(response.unwrap(), ApiResponse::Ok(page) if page.rooms.is_some()));
    }

    fn decode(&self, page: &Bytes) {
        serde_json::from_slice::<Room200Response>(page).unwrap();
    }
}
