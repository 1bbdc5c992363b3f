//! Responses of a client, as responses of a server.

use axum::response::{IntoResponse, Response as AxumResponse};
use http::StatusCode;
use http::header::CONTENT_TYPE;

use crate::runtime::client::{Error, Response};
use crate::runtime::response::{RawResponse, Responses};
use crate::runtime::server::{Rejection, ResponseCause, respond};

/// Converts a response with its status and all headers.
impl<R: Responses> IntoResponse for Response<R> {
    fn into_response(self) -> AxumResponse {
        let Ok(written) = self.body.encode() else {
            return Rejection::new(StatusCode::INTERNAL_SERVER_ERROR, "The response cannot be encoded.")
                .into_response();
        };
        let media_type = written.headers.get(CONTENT_TYPE).cloned();
        let mut raw = RawResponse { status: self.status, headers: self.headers, ..written };
        if let Some(media_type) = media_type {
            raw.headers.entry(CONTENT_TYPE).or_insert(media_type);
        }
        respond(raw)
    }
}

/// Converts the error of a call to a response in the API's error format; an error response is forwarded. The address of
/// the other server is not disclosed; the cause is among the extensions of the response.
impl IntoResponse for Error {
    fn into_response(self) -> AxumResponse {
        if let (Some(status), Some(headers), Some(body)) = (self.status(), self.headers(), self.body())
            && (status.is_client_error() || status.is_server_error())
        {
            return respond(RawResponse::received(status, headers.clone(), body.clone()));
        }
        let cause = ResponseCause::new(self.to_string());
        let rejection = match self {
            Self::MissingCredentials { .. } => Rejection::unauthorized(),
            Self::Request { message, .. } => Rejection::bad_request(message),
            error if error.is_timeout() => {
                Rejection::new(StatusCode::GATEWAY_TIMEOUT, "The server behind the gateway took too long.")
            }
            error => {
                let kind = if error.status().is_some() { "sent an invalid response" } else { "did not respond" };
                Rejection::new(StatusCode::BAD_GATEWAY, format!("The server behind the gateway {kind}."))
            }
        };
        let mut response = rejection.into_response();
        response.extensions_mut().insert(cause);
        response
    }
}
