// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Rooms".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    BTreeMap, Extra, Json, Nullable, Part, RawResponse, Upload, Wire, flatten, model,
    multipart, operation, paged, responses,
};

/// Get or open a visitor's room
///
/// Returns a visitor's room and opens one when there is none to return. The visitor token takes the
/// place of a login, and by default a client may call this 5 times a minute.
///
/// `GET /api/v1/livechat/room`
///
/// Sent by `client.rooms().open(..)`. The responses are [`OpenRoomResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenRoom {
    /// Token of the visitor.
    pub token: String,
    /// Id of the room to return; without it the visitor's open room is used.
    pub rid: Option<String>,
    /// Id of the agent who should take a newly opened room.
    pub agent_id: Option<String>,
}
operation!(
    OpenRoom = GET "/api/v1/livechat/room",
    "get-api-v1-livechat-room",
    in "Omnichannel Rooms",
    dialect "match" -> OpenRoomResponse {
        required query form token: String = "token",
        optional query form rid: String = "rid",
        optional query form agent_id: String = "agentId",
    }
);

impl OpenRoom {
    /// Creates a value with the required properties.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            rid: None,
            agent_id: None,
        }
    }
}

/// The responses to [`OpenRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OpenRoomResponse {
    /// 200: The visitor's room, found or just opened.
    Ok(OpenRoomOk),
    /// 400: The token is missing or unknown, or the room cannot be returned or opened.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(OpenRoomResponse -> OpenRoomOk {
    Ok(body: OpenRoomOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Close a room as the visitor
///
/// Ends a chat on behalf of its visitor, who is recognised by the token in the body. No login is
/// needed.
///
/// `POST /api/v1/livechat/room.close`
///
/// Sent by `client.rooms().close(..)`. The responses are [`CloseRoomResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseRoom {
    /// The room to close and its visitor.
    pub body: CloseRoomBody,
}
operation!(
    CloseRoom = POST "/api/v1/livechat/room.close",
    "post-api-v1-livechat-room.close",
    in "Omnichannel Rooms" -> CloseRoomResponse {
        required body json body: CloseRoomBody = "application/json",
    }
);

impl CloseRoom {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>, token: impl Into<String>) -> Self {
        Self::with_body(CloseRoomBody::new(rid, token))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<CloseRoomBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(CloseRoom.body: CloseRoomBody {
    required rid: String = "rid",
    required token: String = "token",
});

/// The responses to [`CloseRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CloseRoomResponse {
    /// 200: The room is closed.
    Ok(CloseRoomOk),
    /// 400: A body member is missing, the token or room is unknown, or the room is closed already.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(CloseRoomResponse -> CloseRoomOk {
    Ok(body: CloseRoomOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Close a room as an agent
///
/// Closes a chat on behalf of the logged-in user, optionally with a comment, tags and transcripts. The
/// caller needs the `close-livechat-room` permission.
///
/// `POST /api/v1/livechat/room.closeByUser`
///
/// Sent by `client.rooms().close_as_agent(..)`. The responses are [`CloseRoomAsAgentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseRoomAsAgent {
    /// The room to close and what to keep of it.
    pub body: CloseRoomAsAgentBody,
}
operation!(
    CloseRoomAsAgent = POST "/api/v1/livechat/room.closeByUser",
    "post-api-v1-livechat-room.closeByUser",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> CloseRoomAsAgentResponse {
        required body json body: CloseRoomAsAgentBody = "application/json",
    }
);

impl CloseRoomAsAgent {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>) -> Self {
        Self::with_body(CloseRoomAsAgentBody::new(rid))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<CloseRoomAsAgentBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(CloseRoomAsAgent.body: CloseRoomAsAgentBody {
    required rid: String = "rid",
    optional comment: String = "comment",
    optional force_close: bool = "forceClose",
    optional tags each String = "tags",
    optional generate_transcript_pdf: bool = "generateTranscriptPdf",
    optional transcript_email: TranscriptEmail = "transcriptEmail",
});

/// The responses to [`CloseRoomAsAgent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CloseRoomAsAgentResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body does not fit or the room cannot be closed.
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
responses!(CloseRoomAsAgentResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Forward a room
///
/// Hands an open chat over to another agent or to another department. The caller needs the permissions
/// `view-l-room` and `transfer-livechat-guest`.
///
/// `POST /api/v1/livechat/room.forward`
///
/// Sent by `client.rooms().forward(..)`. The responses are [`ForwardRoomResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardRoom {
    /// The room and where it goes; give either `userId` or `departmentId`.
    pub body: ForwardRoomBody,
}
operation!(
    ForwardRoom = POST "/api/v1/livechat/room.forward",
    "post-api-v1-livechat-room.forward",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> ForwardRoomResponse {
        required body json body: ForwardRoomBody = "application/json",
    }
);

impl ForwardRoom {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self::with_body(ForwardRoomBody::new(room_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<ForwardRoomBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(ForwardRoom.body: ForwardRoomBody {
    required room_id: String = "roomId",
    optional user_id: String = "userId",
    optional department_id: String = "departmentId",
    nullable comment: Nullable<String> = "comment",
    nullable client_action: Nullable<bool> = "clientAction",
});

/// The responses to [`ForwardRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ForwardRoomResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body does not fit or the chat cannot be forwarded.
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
responses!(ForwardRoomResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Join a room
///
/// Adds the logged-in user to an Omnichannel room. The caller needs the `view-l-room` permission.
///
/// `GET /api/v1/livechat/room.join`
///
/// Sent by `client.rooms().join(..)`. The responses are [`JoinRoomResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct JoinRoom {
    /// Id of the room to join.
    pub room_id: String,
}
operation!(
    JoinRoom = GET "/api/v1/livechat/room.join",
    "get-api-v1-livechat-room.join",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> JoinRoomResponse {
        required query form room_id: String = "roomId",
    }
);

impl JoinRoom {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self { room_id: room_id.into() }
    }
}

/// The responses to [`JoinRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JoinRoomResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The room id is missing or the room cannot be joined.
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
responses!(JoinRoomResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Put a room on hold
///
/// Places an open chat on hold. The caller needs the `on-hold-livechat-room` permission and the server
/// a licence with the Omnichannel enterprise features.
///
/// `POST /api/v1/livechat/room.onHold`
///
/// Sent by `client.rooms().hold(..)`. The responses are [`HoldRoomResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HoldRoom {
    /// The room to put on hold.
    pub body: HoldRoomBody,
}
operation!(
    HoldRoom = POST "/api/v1/livechat/room.onHold",
    "post-api-v1-livechat-room.onHold",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> HoldRoomResponse {
        required body json body: HoldRoomBody = "application/json",
    }
);

impl HoldRoom {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self::with_body(HoldRoomBody::new(room_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<HoldRoomBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(HoldRoom.body: HoldRoomBody { required room_id: String = "roomId" });

/// The responses to [`HoldRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HoldRoomResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body does not fit, the licence is missing, or the room cannot be put on hold.
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
responses!(HoldRoomResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Resume a room that is on hold
///
/// Takes a chat off hold so that it goes on. The caller needs the `view-l-room` permission and the
/// server a licence with the Omnichannel enterprise features.
///
/// `POST /api/v1/livechat/room.resumeOnHold`
///
/// Sent by `client.rooms().resume(..)`. The responses are [`ResumeRoomResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResumeRoom {
    /// The room to resume.
    pub body: ResumeRoomBody,
}
operation!(
    ResumeRoom = POST "/api/v1/livechat/room.resumeOnHold",
    "post-api-v1-livechat-room.resumeOnHold",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> ResumeRoomResponse {
        required body json body: ResumeRoomBody = "application/json",
    }
);

impl ResumeRoom {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self::with_body(ResumeRoomBody::new(room_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<ResumeRoomBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(ResumeRoom.body: ResumeRoomBody { required room_id: String = "roomId" });

/// The responses to [`ResumeRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResumeRoomResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body does not fit, the licence is missing, or the room cannot be resumed.
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
responses!(ResumeRoomResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Save room and visitor details
///
/// Updates what is known about a visitor and about a room in one call; the server wants both
/// `guestData` and `roomData`. The caller needs the `view-l-room` permission.
///
/// `POST /api/v1/livechat/room.saveInfo`
///
/// Sent by `client.rooms().update(..)`. The responses are [`UpdateRoomResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRoom {
    /// The new details of the visitor and of the room.
    pub body: UpdateRoomBody,
}
operation!(
    UpdateRoom = POST "/api/v1/livechat/room.saveInfo",
    "post-api-v1-livechat-room.saveInfo",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> UpdateRoomResponse {
        required body json body: UpdateRoomBody = "application/json",
    }
);

impl UpdateRoom {
    /// Creates a value with the required properties.
    pub fn new(
        guest_data: impl Into<GuestData>,
        room_data: impl Into<RoomData>,
    ) -> Self {
        Self::with_body(UpdateRoomBody::new(guest_data, room_data))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<UpdateRoomBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(UpdateRoom.body: UpdateRoomBody {
    required guest_data: GuestData = "guestData",
    required room_data: RoomData = "roomData",
});

/// The responses to [`UpdateRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateRoomResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body does not fit or the details cannot be saved.
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
responses!(UpdateRoomResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Answer the survey of a room
///
/// Stores a visitor's answers to the satisfaction survey of a chat. No login is needed, since the token
/// in the body stands for the visitor.
///
/// `POST /api/v1/livechat/room.survey`
///
/// Sent by `client.rooms().answer_survey(..)`. The responses are [`AnswerRoomSurveyResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerRoomSurvey {
    /// The room, its visitor and the answers.
    pub body: AnswerRoomSurveyBody,
}
operation!(
    AnswerRoomSurvey = POST "/api/v1/livechat/room.survey",
    "post-api-v1-livechat-room.survey",
    in "Omnichannel Rooms" -> AnswerRoomSurveyResponse {
        required body json body: AnswerRoomSurveyBody = "application/json",
    }
);

impl AnswerRoomSurvey {
    /// Creates a value with the required properties.
    pub fn new(
        rid: impl Into<String>,
        token: impl Into<String>,
        data: impl Into<Vec<SurveyAnswer>>,
    ) -> Self {
        Self::with_body(AnswerRoomSurveyBody::new(rid, token, data))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<AnswerRoomSurveyBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(AnswerRoomSurvey.body: AnswerRoomSurveyBody {
    required rid: String = "rid",
    required token: String = "token",
    required data: Vec<SurveyAnswer> = "data",
});

/// The responses to [`AnswerRoomSurvey`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AnswerRoomSurveyResponse {
    /// 200: The answers are stored.
    Ok(AnswerRoomSurveyOk),
    /// 400: The body does not fit, or the token or the room is unknown.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(AnswerRoomSurveyResponse -> AnswerRoomSurveyOk {
    Ok(body: AnswerRoomSurveyOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Remove the priority of a room
///
/// Takes the priority off a room. The server needs a licence with the Omnichannel enterprise features.
///
/// `DELETE /api/v1/livechat/room/{rid}/priority`
///
/// Sent by `client.rooms().remove_priority(..)`. The responses are [`RemoveRoomPriorityResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveRoomPriority {
    /// Id of the room.
    pub rid: String,
}
operation!(
    RemoveRoomPriority = DELETE "/api/v1/livechat/room/{rid}/priority",
    "delete-api-v1-livechat-room-rid-priority",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> RemoveRoomPriorityResponse {
        required path simple rid: String = "rid",
    }
);

impl RemoveRoomPriority {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>) -> Self {
        Self { rid: rid.into() }
    }
}

/// The responses to [`RemoveRoomPriority`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RemoveRoomPriorityResponse {
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
responses!(RemoveRoomPriorityResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Set the priority of a room
///
/// Gives a room one of the defined priorities. The server needs a licence with the Omnichannel
/// enterprise features.
///
/// `POST /api/v1/livechat/room/{rid}/priority`
///
/// Sent by `client.rooms().set_priority(..)`. The responses are [`SetRoomPriorityResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetRoomPriority {
    /// Id of the room.
    pub rid: String,
    /// The priority to give.
    pub body: SetRoomPriorityBody,
}
operation!(
    SetRoomPriority = POST "/api/v1/livechat/room/{rid}/priority",
    "post-api-v1-livechat-room-rid-priority",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> SetRoomPriorityResponse {
        required path simple rid: String = "rid",
        required body json body: SetRoomPriorityBody = "application/json",
    }
);

impl SetRoomPriority {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>, priority_id: impl Into<String>) -> Self {
        Self::with_body(rid, SetRoomPriorityBody::new(priority_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(
        rid: impl Into<String>,
        body: impl Into<SetRoomPriorityBody>,
    ) -> Self {
        Self {
            rid: rid.into(),
            body: body.into(),
        }
    }
}

flatten!(SetRoomPriority.body: SetRoomPriorityBody { required priority_id: String = "priorityId" });

/// The responses to [`SetRoomPriority`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetRoomPriorityResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body does not fit, the licence is missing, or the priority cannot be set.
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
responses!(SetRoomPriorityResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List Omnichannel rooms
///
/// Lists Omnichannel rooms a page at a time, narrowed by any mix of the filters below. Send lists with
/// bracketed names, one pair for each value, and write booleans as lowercase `true` or `false`, since
/// other spellings are silently ignored.
///
/// `GET /api/v1/livechat/rooms`
///
/// Sent by `client.rooms().list(..)`. The responses are [`ListRoomsResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRooms {
    /// Ids of the agents whose rooms are listed.
    pub agents: Option<Vec<String>>,
    /// Id of the department whose rooms are listed.
    pub department_id: Option<String>,
    /// Whether to list open rooms or closed ones.
    pub open: Option<bool>,
    /// Period in which a room was opened, as JSON text of an object with ISO dates under `start` and `end`.
    pub created_at: Option<DateRange>,
    /// Period in which a room was closed, as JSON text of an object with ISO dates under `start` and `end`.
    pub closed_at: Option<DateRange>,
    /// Name of a tag that a listed room must carry.
    pub tags: Option<Vec<String>>,
    /// Custom field values that a room must have, as JSON text of an object with the field names as keys.
    pub custom_fields: Option<BTreeMap<String, Json>>,
    /// Text to look for in the display name of a room.
    pub room_name: Option<String>,
    /// Whether to list rooms that are on hold.
    pub onhold: Option<bool>,
    /// Give `true` to list chats that still wait for an agent.
    pub queued: Option<bool>,
    /// Ids of the business units whose rooms are listed.
    pub units: Option<Vec<String>>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Members to include or leave out, a JSON text such as `{"name": 1}`; servers ignore it unless their
    /// operator allows it.
    #[deprecated]
    pub fields: Option<Json>,
    /// Filter on the stored documents, a JSON text; servers ignore it unless their operator allows it.
    #[deprecated]
    pub query: Option<Json>,
    /// Ids of the departments whose rooms are listed; for a single department, use `departmentId`.
    pub department_ids: Option<Vec<String>>,
}
operation!(
    ListRooms = GET "/api/v1/livechat/rooms",
    "get-api-v1-livechat-rooms",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListRoomsResponse {
        optional query form agents each String = "agents[]",
        optional query form department_id: String = "departmentId",
        optional query form open: bool = "open",
        optional query json created_at: DateRange = "createdAt",
        optional query json closed_at: DateRange = "closedAt",
        optional query form tags each String = "tags[]",
        optional query json custom_fields: BTreeMap<String, Json> = "customFields",
        optional query form room_name: String = "roomName",
        optional query form onhold: bool = "onhold",
        optional query form queued: bool = "queued",
        optional query form units each String = "units[]",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        #[deprecated] optional query json fields: Json = "fields",
        #[deprecated] optional query json query: Json = "query",
        optional query form department_ids each String = "departmentId[]",
    }
);

/// The responses to [`ListRooms`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListRoomsResponse {
    /// 200: The rooms of this page.
    Ok(RoomsPage),
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
responses!(ListRoomsResponse -> RoomsPage {
    Ok(body: RoomsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListRooms { offset } -> RoomsPage { rooms: Room = "rooms", total });

/// Delete a closed room
///
/// Deletes one closed Omnichannel room. The caller needs the `remove-closed-livechat-room` permission.
///
/// `POST /api/v1/livechat/rooms.delete`
///
/// Sent by `client.rooms().delete(..)`. The responses are [`DeleteRoomResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRoom {
    /// The room to delete.
    pub body: DeleteRoomBody,
}
operation!(
    DeleteRoom = POST "/api/v1/livechat/rooms.delete",
    "post-api-v1-livechat-rooms.delete",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> DeleteRoomResponse {
        required body json body: DeleteRoomBody = "application/json",
    }
);

impl DeleteRoom {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self::with_body(DeleteRoomBody::new(room_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<DeleteRoomBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(DeleteRoom.body: DeleteRoomBody { required room_id: String = "roomId" });

/// The responses to [`DeleteRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteRoomResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body does not fit or the room cannot be deleted.
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
responses!(DeleteRoomResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Remove all closed rooms
///
/// Deletes every closed Omnichannel room and says how many there were. The caller needs the
/// `remove-closed-livechat-rooms` permission.
///
/// `POST /api/v1/livechat/rooms.removeAllClosedRooms`
///
/// Sent by `client.rooms().delete_closed(..)`. The responses are [`DeleteClosedRoomsResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteClosedRooms {
    /// The departments to clear; without a body, the closed rooms of all departments are deleted.
    pub body: Option<DeleteClosedRoomsBody>,
}
operation!(
    DeleteClosedRooms = POST "/api/v1/livechat/rooms.removeAllClosedRooms",
    "post-api-v1-livechat-rooms.removeAllClosedRooms",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> DeleteClosedRoomsResponse {
        optional body json body: DeleteClosedRoomsBody = "application/json",
    }
);

/// The responses to [`DeleteClosedRooms`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteClosedRoomsResponse {
    /// 200: The closed rooms are gone.
    Ok(DeleteClosedRoomsOk),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The caller lacks the permission to remove closed rooms.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(DeleteClosedRoomsResponse -> DeleteClosedRoomsOk {
    Ok(body: DeleteClosedRoomsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List room source filters
///
/// Lists the sources of rooms that a client can offer as filters. The caller needs the `view-l-room`
/// permission.
///
/// `GET /api/v1/livechat/rooms/filters`
///
/// Sent by `client.rooms().list_filters(..)`. The responses are [`ListRoomFiltersResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRoomFilters {}
operation!(
    ListRoomFilters = GET "/api/v1/livechat/rooms/filters",
    "get-api-v1-livechat-rooms-filters",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListRoomFiltersResponse {}
);

/// The responses to [`ListRoomFilters`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListRoomFiltersResponse {
    /// 200: The sources that rooms can be filtered by.
    Ok(ListRoomFiltersOk),
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
responses!(ListRoomFiltersResponse -> ListRoomFiltersOk {
    Ok(body: ListRoomFiltersOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List the transfers of a room
///
/// Lists the handovers of one room between agents and departments, a page at a time. The caller needs
/// the `view-livechat-rooms` permission.
///
/// `GET /api/v1/livechat/transfer.history/{rid}`
///
/// Sent by `client.rooms().list_transfers(..)`. The responses are [`ListRoomTransfersResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRoomTransfers {
    /// Id of the room.
    pub rid: String,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListRoomTransfers = GET "/api/v1/livechat/transfer.history/{rid}",
    "get-api-v1-livechat-transfer.history-:rid",
    in "Omnichannel Rooms",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListRoomTransfersResponse {
        required path simple rid: String = "rid",
        optional query form count: i64 = "count",
        optional query form offset: i64 = "offset",
        optional query json sort: Json = "sort",
    }
);

impl ListRoomTransfers {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>) -> Self {
        Self {
            rid: rid.into(),
            count: None,
            offset: None,
            sort: None,
        }
    }
}

/// The responses to [`ListRoomTransfers`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListRoomTransfersResponse {
    /// 200: The transfers of this page.
    Ok(TransfersPage),
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
responses!(ListRoomTransfersResponse -> TransfersPage {
    Ok(body: TransfersPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListRoomTransfers { offset } -> TransfersPage { history: Transfer = "history", total });

/// Upload a file as the visitor
///
/// Sends a file from the visitor into an open room and returns the message that carries it. No login is
/// needed, but the visitor token must come in the `x-visitor-token` header.
///
/// `POST /api/v1/livechat/upload/{rid}`
///
/// Sent by `client.rooms().upload_file(..)`. The responses are [`UploadFileResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadFile {
    /// Token of the visitor to whom the room belongs.
    pub visitor_token: String,
    /// Id of the open room that gets the file.
    pub rid: String,
    /// A multipart form with one file.
    pub body: UploadFileBody,
}
operation!(
    UploadFile = POST "/api/v1/livechat/upload/{rid}",
    "post-api-v1-livechat-upload",
    in "Omnichannel Rooms" -> UploadFileResponse {
        required header simple visitor_token: String = "x-visitor-token",
        required path simple rid: String = "rid",
        required body multipart body: UploadFileBody = "multipart/form-data",
    }
);

impl UploadFile {
    /// Creates a value with the required properties.
    pub fn new(
        visitor_token: impl Into<String>,
        rid: impl Into<String>,
        file: impl Into<Upload>,
    ) -> Self {
        Self::with_body(visitor_token, rid, UploadFileBody::new(file))
    }

    /// Creates a request with a whole body.
    pub fn with_body(
        visitor_token: impl Into<String>,
        rid: impl Into<String>,
        body: impl Into<UploadFileBody>,
    ) -> Self {
        Self {
            visitor_token: visitor_token.into(),
            rid: rid.into(),
            body: body.into(),
        }
    }
}

flatten!(UploadFile.body: UploadFileBody {
    required file: Upload = "file",
    optional description: String = "description",
});

/// The responses to [`UploadFile`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadFileResponse {
    /// 200: The message that was posted with the file.
    Ok(Message),
    /// 400: The file was rejected; `reason` or `error` has the cause.
    BadRequest(Failure),
    /// 403: The visitor token is missing or unknown, or the room is not an open room of this visitor.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(UploadFileResponse -> Message {
    Ok(body: Message) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Move a visitor's chat to a department
///
/// Transfers a visitor's own chat to another department. No login is needed, since the token in the
/// body stands for the visitor.
///
/// `POST /api/v1/livechat/visitor/department.transfer`
///
/// Sent by `client.rooms().transfer_to_department(..)`. The responses are [`TransferRoomToDepartmentResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferRoomToDepartment {
    /// The visitor, the room and the department.
    pub body: TransferRoomToDepartmentBody,
}
operation!(
    TransferRoomToDepartment = POST "/api/v1/livechat/visitor/department.transfer",
    "post-api-v1-livechat-visitor-department.transfer",
    in "Omnichannel Rooms",
    dialect "typed" -> TransferRoomToDepartmentResponse {
        required body json body: TransferRoomToDepartmentBody = "application/json",
    }
);

impl TransferRoomToDepartment {
    /// Creates a value with the required properties.
    pub fn new(
        token: impl Into<String>,
        rid: impl Into<String>,
        department: impl Into<String>,
    ) -> Self {
        Self::with_body(TransferRoomToDepartmentBody::new(token, rid, department))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<TransferRoomToDepartmentBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(TransferRoomToDepartment.body: TransferRoomToDepartmentBody {
    required token: String = "token",
    required rid: String = "rid",
    required department: String = "department",
});

/// The responses to [`TransferRoomToDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TransferRoomToDepartmentResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body does not fit or the chat cannot be transferred.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(TransferRoomToDepartmentResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`CloseRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseRoomBody {
    /// Id of the room to close.
    pub rid: String,
    /// Token of the visitor to whom the room belongs.
    pub token: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CloseRoomBody { required rid: String = "rid", required token: String = "token" });

impl CloseRoomBody {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            rid: rid.into(),
            token: token.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`CloseRoomAsAgent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloseRoomAsAgentBody {
    /// Id of the room to close.
    pub rid: String,
    /// Reason for closing, kept with the room.
    pub comment: Option<String>,
    /// Whether to force the room closed.
    pub force_close: Option<bool>,
    /// Names of the tags to put on the room.
    pub tags: Option<Vec<String>>,
    /// Whether to produce a transcript as a PDF file.
    pub generate_transcript_pdf: Option<bool>,
    /// How to deal with the transcript by email.
    pub transcript_email: Option<TranscriptEmail>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CloseRoomAsAgentBody {
    required rid: String = "rid",
    optional comment: String = "comment",
    optional force_close: bool = "forceClose",
    optional tags each String = "tags",
    optional generate_transcript_pdf: bool = "generateTranscriptPdf",
    optional transcript_email: TranscriptEmail = "transcriptEmail",
});

impl CloseRoomAsAgentBody {
    /// Creates a value with the required properties.
    pub fn new(rid: impl Into<String>) -> Self {
        Self {
            rid: rid.into(),
            ..Wire::placeholder()
        }
    }
}

/// How to deal with the transcript by email.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TranscriptEmail {
    /// Whether the visitor gets the transcript; if so, give `requestData` as well.
    pub send_to_visitor: bool,
    /// `requestData`
    pub request_data: Option<TranscriptEmailData>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TranscriptEmail {
    required send_to_visitor: bool = "sendToVisitor",
    optional request_data: TranscriptEmailData = "requestData",
});

impl TranscriptEmail {
    /// Creates a value with the required properties.
    pub fn new(send_to_visitor: impl Into<bool>) -> Self {
        Self {
            send_to_visitor: send_to_visitor.into(),
            ..Wire::placeholder()
        }
    }
}

/// `transcriptEmail.requestData` in the body of [`CloseRoomAsAgent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TranscriptEmailData {
    /// Address that receives the transcript.
    pub email: String,
    /// Subject line of that email.
    pub subject: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TranscriptEmailData {
    required email: String = "email",
    required subject: String = "subject",
});

impl TranscriptEmailData {
    /// Creates a value with the required properties.
    pub fn new(email: impl Into<String>, subject: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            subject: subject.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`ForwardRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardRoomBody {
    /// Id of the room to hand over.
    pub room_id: String,
    /// Id of the agent who gets the chat.
    pub user_id: Option<String>,
    /// Id of the department that gets the chat.
    pub department_id: Option<String>,
    /// Comment for the next agent.
    pub comment: Nullable<String>,
    /// Whether a user, not a program, forwards the conversation.
    pub client_action: Nullable<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ForwardRoomBody {
    required room_id: String = "roomId",
    optional user_id: String = "userId",
    optional department_id: String = "departmentId",
    nullable comment: Nullable<String> = "comment",
    nullable client_action: Nullable<bool> = "clientAction",
});

impl ForwardRoomBody {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`HoldRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HoldRoomBody {
    /// Id of the room.
    pub room_id: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(HoldRoomBody { required room_id: String = "roomId" });

impl HoldRoomBody {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`ResumeRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ResumeRoomBody {
    /// Id of the room that is on hold.
    pub room_id: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ResumeRoomBody { required room_id: String = "roomId" });

impl ResumeRoomBody {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`UpdateRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRoomBody {
    /// Details of the visitor.
    pub guest_data: GuestData,
    /// Details of the room.
    pub room_data: RoomData,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateRoomBody {
    required guest_data: GuestData = "guestData",
    required room_data: RoomData = "roomData",
});

impl UpdateRoomBody {
    /// Creates a value with the required properties.
    pub fn new(
        guest_data: impl Into<GuestData>,
        room_data: impl Into<RoomData>,
    ) -> Self {
        Self {
            guest_data: guest_data.into(),
            room_data: room_data.into(),
            ..Wire::placeholder()
        }
    }
}

/// Details of the visitor.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GuestData {
    /// Id of the visitor to update.
    pub id: String,
    /// `name`
    pub name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `phone`
    pub phone: Option<String>,
    /// Custom field values of the visitor, by field id.
    pub livechat_data: Option<BTreeMap<String, Json>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GuestData {
    required id: String = "_id",
    optional name: String = "name",
    optional email: String = "email",
    optional phone: String = "phone",
    optional livechat_data: BTreeMap<String, Json> = "livechatData",
});

impl GuestData {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Wire::placeholder()
        }
    }
}

/// Details of the room.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoomData {
    /// Id of the room to update.
    pub id: String,
    /// `topic`
    pub topic: Option<String>,
    /// Names of the tags of the room.
    pub tags: Option<Vec<String>>,
    /// Id of the priority of the room.
    pub priority_id: Option<String>,
    /// Id of the SLA policy of the room.
    pub sla_id: Option<String>,
    /// Custom field values of the room, by field id.
    pub livechat_data: Option<BTreeMap<String, Json>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RoomData {
    required id: String = "_id",
    optional topic: String = "topic",
    optional tags each String = "tags",
    optional priority_id: String = "priorityId",
    optional sla_id: String = "slaId",
    optional livechat_data: BTreeMap<String, Json> = "livechatData",
});

impl RoomData {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`AnswerRoomSurvey`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AnswerRoomSurveyBody {
    /// Id of the room that the answers are about.
    pub rid: String,
    /// Token of the visitor.
    pub token: String,
    /// The answers, one entry for each question.
    pub data: Vec<SurveyAnswer>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AnswerRoomSurveyBody {
    required rid: String = "rid",
    required token: String = "token",
    required data: Vec<SurveyAnswer> = "data",
});

impl AnswerRoomSurveyBody {
    /// Creates a value with the required properties.
    pub fn new(
        rid: impl Into<String>,
        token: impl Into<String>,
        data: impl Into<Vec<SurveyAnswer>>,
    ) -> Self {
        Self {
            rid: rid.into(),
            token: token.into(),
            data: data.into(),
            ..Wire::placeholder()
        }
    }
}

/// `data` in the body of [`AnswerRoomSurvey`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SurveyAnswer {
    /// Question, one of `survey.items` of the widget configuration, or `additionalFeedback` for free text.
    pub name: String,
    /// Answer, one of `survey.values` of the widget configuration, or the free text.
    pub value: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SurveyAnswer { required name: String = "name", required value: String = "value" });

impl SurveyAnswer {
    /// Creates a value with the required properties.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`SetRoomPriority`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetRoomPriorityBody {
    /// Id of the priority.
    pub priority_id: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SetRoomPriorityBody { required priority_id: String = "priorityId" });

impl SetRoomPriorityBody {
    /// Creates a value with the required properties.
    pub fn new(priority_id: impl Into<String>) -> Self {
        Self {
            priority_id: priority_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`DeleteRoom`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRoomBody {
    /// Id of the closed room.
    pub room_id: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DeleteRoomBody { required room_id: String = "roomId" });

impl DeleteRoomBody {
    /// Creates a value with the required properties.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`DeleteClosedRooms`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteClosedRoomsBody {
    /// Ids of the departments.
    pub department_ids: Nullable<Vec<String>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DeleteClosedRoomsBody { nullable department_ids: Nullable<Vec<String>> = "departmentIds" });

/// The body of [`UploadFile`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadFileBody {
    /// The file; the part must have exactly this name.
    pub file: Upload,
    /// Text shown with the file.
    pub description: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Vec<Part>,
}
multipart!(UploadFileBody {
    required file: Upload = "file",
    optional description: String = "description",
});

impl UploadFileBody {
    /// Creates a value with the required properties.
    pub fn new(file: impl Into<Upload>) -> Self {
        Self {
            file: file.into(),
            description: None,
            extra: Vec::new(),
        }
    }
}

/// The body of [`TransferRoomToDepartment`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransferRoomToDepartmentBody {
    /// Token of the visitor.
    pub token: String,
    /// Id of the visitor's room.
    pub rid: String,
    /// Id of the department that gets the chat.
    pub department: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TransferRoomToDepartmentBody {
    required token: String = "token",
    required rid: String = "rid",
    required department: String = "department",
});

impl TransferRoomToDepartmentBody {
    /// Creates a value with the required properties.
    pub fn new(
        token: impl Into<String>,
        rid: impl Into<String>,
        department: impl Into<String>,
    ) -> Self {
        Self {
            token: token.into(),
            rid: rid.into(),
            department: department.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`OpenRoom`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenRoomOk {
    /// `room`
    pub room: Option<Room>,
    /// Whether this call opened the room.
    pub new_room: Option<bool>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(OpenRoomOk {
    optional room: Room = "room",
    optional new_room: bool = "newRoom",
    optional success: bool = "success",
});

/// The 200 response to [`CloseRoom`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloseRoomOk {
    /// `rid`
    pub rid: Option<String>,
    /// Text that was stored as the reason for closing.
    pub comment: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CloseRoomOk {
    optional rid: String = "rid",
    optional comment: String = "comment",
    optional success: bool = "success",
});

/// The 200 response to [`AnswerRoomSurvey`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnswerRoomSurveyOk {
    /// `rid`
    pub rid: Option<String>,
    /// The answers that were stored, by question.
    pub data: Option<SurveyFeedback>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AnswerRoomSurveyOk {
    optional rid: String = "rid",
    optional data: SurveyFeedback = "data",
    optional success: bool = "success",
});

/// The 200 response to [`DeleteClosedRooms`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteClosedRoomsOk {
    /// Number of rooms that were deleted.
    pub removed_rooms: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DeleteClosedRoomsOk {
    optional removed_rooms: i64 = "removedRooms",
    optional success: bool = "success",
});

/// The 200 response to [`ListRoomFilters`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRoomFiltersOk {
    /// `filters`
    pub filters: Option<Vec<Source>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ListRoomFiltersOk {
    optional filters: Vec<Source> = "filters",
    optional success: bool = "success",
});

/// The same page inside an envelope; read `history` beside it first.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransfersPageData {
    /// `history`
    pub history: Option<Vec<Transfer>>,
    /// `count`
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// `total`
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TransfersPageData {
    optional history: Vec<Transfer> = "history",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});
