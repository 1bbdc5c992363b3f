// Emitted by `oascrate`, from `runtime/client/sender.rs` in its own sources. Edits are overwritten.

//! Sends webhooks: requests to a URL that the receiver has chosen.

use super::{Call, Client, Core, Error};
use crate::runtime::operation::Operation;
use crate::runtime::security::Credentials;

/// The base URL of a client that has none, since every request of a sender has its own URL.
const NOWHERE: &str = "http://localhost";

/// Sends webhooks, as the server of the API does. Cheap to clone.
///
/// Every webhook is a method of this type, which takes the URL of the receiver, and returns an ordinary [`Call`] with
/// the transport, timeouts, retries and tracing of a client.
#[derive(Debug, Clone)]
pub struct Sender(Core);

impl Sender {
    /// Creates a sender with these credentials and the default options of a client. For other options, convert a client
    /// that has them; its base URL is not used.
    pub fn new(credentials: impl Into<Credentials>) -> Result<Self, Error> {
        Client::builder(NOWHERE).credentials(credentials).build().map(Self::from)
    }

    /// Sends a webhook to this URL. The methods of the webhooks use it.
    pub fn send<O: Operation>(&self, url: impl Into<String>, request: O) -> Call<O> {
        Call::new(&self.0, request).with_url(url.into())
    }
}

impl From<Client> for Sender {
    fn from(client: Client) -> Self {
        Self(client.0)
    }
}
