// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The methods of the [sender](crate::webhooks::Sender).

use crate::models::*;
use crate::runtime::emitted::{Call, Sender};

impl Sender {
    /// An event of a conversation
    ///
    /// Every event is sent to one address, the setting `Livechat_webhookUrl`; `type` distinguishes them.
    /// Only 200 counts as delivered. After 429, after a status from 500, and where no response arrives in
    /// time, the server sends the event again, five times in all; any other status is final.
    ///
    /// `POST webhooks/event`
    ///
    /// Returns `String`.
    pub fn event(&self, url: impl Into<String>, request: PostEvent) -> Call<PostEvent> {
        self.send(url, request)
    }
}
