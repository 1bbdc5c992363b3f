// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Transcript".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, RawResponse, Wire, flatten, model, operation, responses,
};

/// Email a transcript as the visitor
///
/// Sends the transcript of a chat to an email address. The visitor token takes the place of a login,
/// and by default a client may call this 5 times a minute.
///
/// `POST /api/v1/livechat/transcript`
///
/// Sent by `client.transcripts().send(..)`. The responses are [`SendTranscriptResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTranscript {
    /// The room, its visitor and the address.
    pub body: SendTranscriptBody,
}
operation!(
    SendTranscript = POST "/api/v1/livechat/transcript",
    "post-api-v1-livechat-transcript",
    in "Omnichannel Transcript" -> SendTranscriptResponse {
        required body json body: SendTranscriptBody = "application/json",
    }
);

impl SendTranscript {
    /// Creates a value with the required properties.
    pub fn new(
        rid: impl Into<String>,
        token: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self::with_body(SendTranscriptBody::new(rid, token, email))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SendTranscriptBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SendTranscript.body: SendTranscriptBody {
    required rid: String = "rid",
    required token: String = "token",
    required email: String = "email",
    optional subject: String = "subject",
});

/// The responses to [`SendTranscript`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendTranscriptResponse {
    /// 200: The transcript is on its way.
    Ok(SendTranscriptOk),
    /// 400: The body does not fit or the transcript could not be sent; in the latter case the server may
    /// give `message` in place of `error`.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(SendTranscriptResponse -> SendTranscriptOk {
    Ok(body: SendTranscriptOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Cancel an email transcript request
///
/// Withdraws the request to email the transcript of a chat. The caller needs the
/// `send-omnichannel-chat-transcript` permission.
///
/// `DELETE /api/v1/livechat/transcript/{rid}`
///
/// Sent by `client.transcripts().cancel_email(..)`. The responses are [`CancelEmailTranscriptResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelEmailTranscript {
    /// Id of the room whose request is withdrawn.
    pub rid: String,
}
operation!(
    CancelEmailTranscript = DELETE "/api/v1/livechat/transcript/{rid}",
    "delete-api-v1-livechat-transcript-rid",
    in "Omnichannel Transcript",
    secured by [[AUTH_TOKEN, USER_ID]] -> CancelEmailTranscriptResponse {
        required path simple rid: String = "rid",
    }
);

impl CancelEmailTranscript {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>) -> Self {
        Self { rid: rid.into() }
    }
}

/// The responses to [`CancelEmailTranscript`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CancelEmailTranscriptResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(CancelEmailTranscriptResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Request an email transcript
///
/// Requests that the transcript of an open chat is emailed once the chat ends. The caller needs the
/// `send-omnichannel-chat-transcript` permission.
///
/// `POST /api/v1/livechat/transcript/{rid}`
///
/// Sent by `client.transcripts().request_email(..)`. The responses are [`RequestEmailTranscriptResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestEmailTranscript {
    /// Id of the room.
    pub rid: String,
    /// Where the transcript goes.
    pub body: RequestEmailTranscriptBody,
}
operation!(
    RequestEmailTranscript = POST "/api/v1/livechat/transcript/{rid}",
    "post-api-v1-livechat-transcript-:rid",
    in "Omnichannel Transcript",
    secured by [[AUTH_TOKEN, USER_ID]] -> RequestEmailTranscriptResponse {
        required path simple rid: String = "rid",
        required body json body: RequestEmailTranscriptBody = "application/json",
    }
);

impl RequestEmailTranscript {
    /// Creates a value with the required properties.
    pub fn new(
        rid: impl Into<String>,
        email: impl Into<String>,
        subject: impl Into<String>,
    ) -> Self {
        Self::with_body(rid, RequestEmailTranscriptBody::new(email, subject))
    }

    /// Creates a request with a whole body.
    pub fn with_body(
        rid: impl Into<String>,
        body: impl Into<RequestEmailTranscriptBody>,
    ) -> Self {
        Self {
            rid: rid.into(),
            body: body.into(),
        }
    }
}

flatten!(RequestEmailTranscript.body: RequestEmailTranscriptBody {
    required email: String = "email",
    required subject: String = "subject",
});

/// The responses to [`RequestEmailTranscript`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RequestEmailTranscriptResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body does not fit or the transcript cannot be requested.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(RequestEmailTranscriptResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Request a PDF transcript
///
/// Asks the server to produce the transcript of a room as a PDF file. The caller needs the
/// `request-pdf-transcript` permission and the server a licence with the Omnichannel enterprise
/// features.
///
/// `POST /api/v1/omnichannel/{rid}/request-transcript`
///
/// Sent by `client.transcripts().request_pdf(..)`. The responses are [`RequestPdfTranscriptResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestPdfTranscript {
    /// Id of the room.
    pub rid: String,
}
operation!(
    RequestPdfTranscript = POST "/api/v1/omnichannel/{rid}/request-transcript",
    "post-api-v1-omnichannel-rid-request-transcript",
    in "Omnichannel Transcript",
    secured by [[AUTH_TOKEN, USER_ID]] -> RequestPdfTranscriptResponse {
        required path simple rid: String = "rid",
    }
);

impl RequestPdfTranscript {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>) -> Self {
        Self { rid: rid.into() }
    }
}

/// The responses to [`RequestPdfTranscript`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RequestPdfTranscriptResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The request was rejected, usually because the workspace has no licence for the feature.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(RequestPdfTranscriptResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`SendTranscript`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendTranscriptBody {
    /// Id of the room.
    pub rid: String,
    /// Token of the visitor to whom the room belongs.
    pub token: String,
    /// Address that receives the transcript.
    pub email: String,
    /// Subject of the email; the server has a default.
    pub subject: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SendTranscriptBody {
    required rid: String = "rid",
    required token: String = "token",
    required email: String = "email",
    optional subject: String = "subject",
});

impl SendTranscriptBody {
    /// Creates a value with the required properties.
    pub fn new(
        rid: impl Into<String>,
        token: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            rid: rid.into(),
            token: token.into(),
            email: email.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`RequestEmailTranscript`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RequestEmailTranscriptBody {
    /// Address that receives the transcript.
    pub email: String,
    /// Subject line of the email.
    pub subject: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RequestEmailTranscriptBody {
    required email: String = "email",
    required subject: String = "subject",
});

impl RequestEmailTranscriptBody {
    /// Creates a value with the required properties.
    pub fn new(email: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            subject: subject.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`SendTranscript`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendTranscriptOk {
    /// Confirmation that can be shown to the visitor.
    pub message: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SendTranscriptOk {
    optional message: String = "message",
    optional success: bool = "success",
});
