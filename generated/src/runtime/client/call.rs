//! One request, from the method that made it to the answer.

use std::future::IntoFuture;

use http::{HeaderMap, StatusCode};

use super::error::Error;
use super::{BoxFuture, Client};
use crate::runtime::answer::{Answer, Raw, Responses};
use crate::runtime::operation::Operation;
use crate::runtime::outgoing::Outgoing;

/// A request that is ready to be sent.
///
/// Awaited, it gives what the caller wants, and any other answer is an [`Error`]. [`Call::response`] gives every documented
/// answer as it is.
#[derive(Debug, Clone)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<'c, O> {
    client: &'c Client,
    pub(super) request: O,
}

/// An answer with its status and its headers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Reply<R> {
    /// The status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The documented answer.
    pub response: R,
}

impl<'c, O: Operation> Call<'c, O> {
    pub(super) fn new(client: &'c Client, request: O) -> Self {
        Self { client, request }
    }

    /// Sends the request, and gives the answer with its status and headers. A documented failure is an answer here.
    pub async fn response(self) -> Result<Reply<O::Response>, Error> {
        let (raw, response) = self.exchange().await?;
        let response = response.map_err(|unreadable| Error::decode(O::INFO, &raw, unreadable))?;
        Ok(Reply { status: raw.status, headers: raw.headers, response })
    }

    async fn success(self) -> Result<<O::Response as Responses>::Success, Error> {
        let (raw, response) = self.exchange().await?;
        match response.map(Responses::into_success) {
            Ok(Ok(success)) => Ok(success),
            Err(unreadable) if raw.status.is_success() && !unreadable.media_type => {
                Err(Error::decode(O::INFO, &raw, unreadable))
            }
            Ok(Err(_)) | Err(_) => Err(Error::answered(O::INFO, raw)),
        }
    }

    async fn exchange(self) -> Result<(Raw, Result<O::Response, super::error::Unreadable>), Error> {
        let request = Outgoing::of(&self.request).map_err(|fault| Error::request(O::INFO, fault))?;
        let raw = self.client.exchange(O::INFO, request).await?;
        let response = O::Response::decode(&Answer(&raw));
        Ok((raw, response))
    }
}

impl<'c, O: Operation> IntoFuture for Call<'c, O> {
    type Output = Result<<O::Response as Responses>::Success, Error>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.success())
    }
}
