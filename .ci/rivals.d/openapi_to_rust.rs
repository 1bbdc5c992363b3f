//! The client of openapi-to-rust.

use bytes::Bytes;
use openapi_to_rust_client::api::{GetApiV1LivechatRoomsResponse, HttpClient};
use tokio::runtime::Runtime;

use crate::{Side, TOKEN, USER};

pub struct OpenapiToRust(HttpClient);

impl OpenapiToRust {
    pub fn new(url: &str) -> Self {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        // Without tracing, like the others.
        let client = HttpClient::with_client_and_config(client, false).with_base_url(url);
        Self(client.with_header("X-Auth-Token", TOKEN).with_header("X-User-Id", USER))
    }
}

impl Side for OpenapiToRust {
    fn name(&self) -> String {
        "openapi-to-rust".to_owned()
    }

    fn call(&self, runtime: &Runtime) {
        let none = || None::<&str>;
        let page = runtime.block_on(self.0.get_api_v1_livechat_rooms(
            None,
            none(),
            Some(true),
            none(),
            none(),
            None,
            none(),
            none(),
            None,
            None,
            None,
            None,
            Some(50),
            none(),
            none(),
            none(),
            None,
        ));
        assert!(page.unwrap().rooms.is_some());
    }

    /// The client copies the body to a string first.
    fn decode(&self, page: &Bytes) {
        let text = String::from_utf8_lossy(page).into_owned();
        serde_json::from_str::<GetApiV1LivechatRoomsResponse>(&text).unwrap();
    }
}
