// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Webhooks, their responses, and the types that nothing else uses.

use crate::models::security::WEBHOOK_TOKEN;
use crate::runtime::emitted::{
    BTreeMap, DateTime, Extra, Json, Nullable, RawResponse, Wire, model, operation,
    responses, string_enum, union,
};

/// An event of a conversation
///
/// Every event is sent to one address, the setting `Livechat_webhookUrl`; `type` distinguishes them.
/// Only 200 counts as delivered. After 429, after a status from 500, and where no response arrives in
/// time, the server sends the event again, five times in all; any other status is final.
///
/// `POST webhooks/event`
///
/// Sent by `Sender::event`, received by `Webhooks::on_event`. The responses are [`PostEventResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PostEvent {
    /// The body.
    pub body: WebhookEvent,
}
operation!(
    PostEvent = POST "/event",
    "livechat-event",
    in "webhooks",
    secured by [[WEBHOOK_TOKEN]],
    aliases ["/"],
    accepts "text/plain, */*;q=0.5" -> PostEventResponse {
        required body json body: WebhookEvent = "application/json",
    }
);

impl PostEvent {
    /// Creates a value with the required properties.
    pub fn new(body: impl Into<WebhookEvent>) -> Self {
        Self::with_body(body)
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<WebhookEvent>) -> Self {
        Self { body: body.into() }
    }
}

/// The responses to [`PostEvent`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PostEventResponse {
    /// 200: Delivered. The server stores the text on the room, and sends it as `crmData` in later events of
    /// the room.
    Ok(String),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(PostEventResponse -> String { Ok(body: String) = 200 text "text/plain" } else {});

/// The agent who serves a conversation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventAgent {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `name`
    pub name: Nullable<String>,
    /// `email`
    pub email: Nullable<EventEmails>,
    /// `customFields`
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(EventAgent {
    optional id: String = "_id",
    optional username: String = "username",
    nullable name: Nullable<String> = "name",
    nullable email: Nullable<EventEmails> = "email",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
});

/// An email address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventEmail {
    /// `address`
    pub address: Option<String>,
    /// Whether it is verified, for an agent.
    pub verified: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(EventEmail { optional address: String = "address", optional verified: bool = "verified" });

/// Email addresses; the test of the settings page has a string.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventEmails {
    /// `string`
    String(String),
    /// `list`
    List(Vec<EventEmail>),
    /// A value that matches none of these.
    Other(Json),
}
union!(EventEmails { String: String, List: Vec<EventEmail> });

/// A message of an event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventMessage {
    /// `_id`
    pub id: Option<String>,
    /// Id of the room.
    pub rid: Option<String>,
    /// User name of the sender.
    pub username: Option<String>,
    /// The text, or the JSON of `blocks` where there is no text.
    pub msg: Nullable<String>,
    /// Interactive content.
    pub blocks: Option<Vec<Json>>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// `editedAt`
    pub edited_at: Option<DateTime>,
    /// Id of the agent, if an agent has sent the message.
    pub agent_id: Option<String>,
    /// A visited page, if the server sends these.
    pub navigation: Option<Json>,
    /// Whether the message closed the conversation.
    pub closing_message: Option<bool>,
    /// The attached file.
    pub file: Option<Json>,
    /// The attachments.
    pub attachments: Nullable<Vec<Json>>,
    /// Where the attached file is.
    pub file_upload: Option<EventMessageFileUpload>,
    /// The sender.
    pub u: Option<EventSender>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(EventMessage {
    optional id: String = "_id",
    optional rid: String = "rid",
    optional username: String = "username",
    nullable msg: Nullable<String> = "msg",
    optional blocks: Vec<Json> = "blocks",
    optional ts: DateTime = "ts",
    optional edited_at: DateTime = "editedAt",
    optional agent_id: String = "agentId",
    optional navigation: Json = "navigation",
    optional closing_message: bool = "closingMessage",
    optional file: Json = "file",
    nullable attachments: Nullable<Vec<Json>> = "attachments",
    optional file_upload: EventMessageFileUpload = "fileUpload",
    optional u: EventSender = "u",
    optional updated_at: DateTime = "_updatedAt",
});

/// Where the attached file is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventMessageFileUpload {
    /// `publicFilePath`
    pub public_file_path: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `size`
    pub size: Option<f64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(EventMessageFileUpload {
    optional public_file_path: String = "publicFilePath",
    optional r#type: String = "type",
    optional size: f64 = "size",
});

/// The sender.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventSender {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `name`
    pub name: Nullable<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(EventSender {
    optional id: String = "_id",
    optional username: String = "username",
    nullable name: Nullable<String> = "name",
});

/// A phone number.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventPhone {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(EventPhone { optional phone_number: String = "phoneNumber" });

/// Phone numbers; the test of the settings page has a string.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EventPhones {
    /// `string`
    String(String),
    /// `list`
    List(Vec<EventPhone>),
    /// A value that matches none of these.
    Other(Json),
}
union!(EventPhones { String: String, List: Vec<EventPhone> });

/// Who serves or served a conversation, since when.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventServedBy {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(EventServedBy {
    optional id: String = "_id",
    optional username: String = "username",
    optional ts: DateTime = "ts",
});

/// The visitor of an event. The test of the settings page leaves properties out.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventVisitor {
    /// `_id`
    pub id: Option<String>,
    /// The token of the visitor, which identifies the conversation outside.
    pub token: Option<String>,
    /// `name`
    pub name: Nullable<String>,
    /// `username`
    pub username: Option<String>,
    /// `email`
    pub email: Nullable<EventEmails>,
    /// `phone`
    pub phone: Nullable<EventPhones>,
    /// `department`
    pub department: Nullable<String>,
    /// `ip`
    pub ip: Nullable<String>,
    /// `os`
    pub os: Nullable<String>,
    /// `browser`
    pub browser: Nullable<String>,
    /// `customFields`
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(EventVisitor {
    optional id: String = "_id",
    optional token: String = "token",
    nullable name: Nullable<String> = "name",
    optional username: String = "username",
    nullable email: Nullable<EventEmails> = "email",
    nullable phone: Nullable<EventPhones> = "phone",
    nullable department: Nullable<String> = "department",
    nullable ip: Nullable<String> = "ip",
    nullable os: Nullable<String> = "os",
    nullable browser: Nullable<String> = "browser",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
});

/// An email address or a phone number was found in a message (`LeadCapture`); `messages` is empty. The
/// setting `Livechat_webhook_on_capture` turns it on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LeadCaptureEvent {
    /// Id of the room.
    pub id: String,
    /// Name of the room, which is that of the visitor.
    pub label: Nullable<String>,
    /// Topic of the room.
    pub topic: Nullable<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `lastMessageAt`
    pub last_message_at: Nullable<DateTime>,
    /// Tags of the room.
    pub tags: Nullable<Vec<String>>,
    /// Custom fields of the room.
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// `visitor`
    pub visitor: EventVisitor,
    /// `agent`
    pub agent: Option<EventAgent>,
    /// The text of the last response to an event of this room that had one.
    pub crm_data: Option<String>,
    /// The messages that the event is about.
    pub messages: Vec<EventMessage>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(LeadCaptureEvent {
    required id: String = "_id",
    nullable label: Nullable<String> = "label",
    nullable topic: Nullable<String> = "topic",
    optional created_at: DateTime = "createdAt",
    nullable last_message_at: Nullable<DateTime> = "lastMessageAt",
    nullable tags: Nullable<Vec<String>> = "tags",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
    required visitor: EventVisitor = "visitor",
    optional agent: EventAgent = "agent",
    optional crm_data: String = "crmData",
    required messages: Vec<EventMessage> = "messages",
});

impl LeadCaptureEvent {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        visitor: impl Into<EventVisitor>,
        messages: impl Into<Vec<EventMessage>>,
    ) -> Self {
        Self {
            id: id.into(),
            visitor: visitor.into(),
            messages: messages.into(),
            ..Wire::placeholder()
        }
    }
}

/// A message was sent (`Message`), which `messages` contains. The settings
/// `Livechat_webhook_on_visitor_message` and `Livechat_webhook_on_agent_message` turn it on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageEvent {
    /// Id of the room.
    pub id: String,
    /// Name of the room, which is that of the visitor.
    pub label: Nullable<String>,
    /// Topic of the room.
    pub topic: Nullable<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `lastMessageAt`
    pub last_message_at: Nullable<DateTime>,
    /// Tags of the room.
    pub tags: Nullable<Vec<String>>,
    /// Custom fields of the room.
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// `visitor`
    pub visitor: EventVisitor,
    /// `agent`
    pub agent: Option<EventAgent>,
    /// The text of the last response to an event of this room that had one.
    pub crm_data: Option<String>,
    /// The messages that the event is about.
    pub messages: Vec<EventMessage>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(MessageEvent {
    required id: String = "_id",
    nullable label: Nullable<String> = "label",
    nullable topic: Nullable<String> = "topic",
    optional created_at: DateTime = "createdAt",
    nullable last_message_at: Nullable<DateTime> = "lastMessageAt",
    nullable tags: Nullable<Vec<String>> = "tags",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
    required visitor: EventVisitor = "visitor",
    optional agent: EventAgent = "agent",
    optional crm_data: String = "crmData",
    required messages: Vec<EventMessage> = "messages",
});

impl MessageEvent {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        visitor: impl Into<EventVisitor>,
        messages: impl Into<Vec<EventMessage>>,
    ) -> Self {
        Self {
            id: id.into(),
            visitor: visitor.into(),
            messages: messages.into(),
            ..Wire::placeholder()
        }
    }
}

/// A message was left while no agent was online (`LivechatOfflineMessage`). The setting
/// `Livechat_webhook_on_offline_msg` turns it on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OfflineMessageEvent {
    /// `sentAt`
    pub sent_at: Option<DateTime>,
    /// Who left the message.
    pub visitor: Option<EventContact>,
    /// The text.
    pub message: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(OfflineMessageEvent {
    optional sent_at: DateTime = "sentAt",
    optional visitor: EventContact = "visitor",
    optional message: String = "message",
});

/// Who left the message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventContact {
    /// `name`
    pub name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(EventContact { optional name: String = "name", optional email: String = "email" });

/// Data of a closed conversation was saved (`LivechatEdit`). It is always sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RoomSavedEvent {
    /// Id of the room.
    pub id: String,
    /// Name of the room, which is that of the visitor.
    pub label: Nullable<String>,
    /// Topic of the room.
    pub topic: Nullable<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `lastMessageAt`
    pub last_message_at: Nullable<DateTime>,
    /// Tags of the room.
    pub tags: Nullable<Vec<String>>,
    /// Custom fields of the room.
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// `visitor`
    pub visitor: EventVisitor,
    /// `agent`
    pub agent: Option<EventAgent>,
    /// The text of the last response to an event of this room that had one.
    pub crm_data: Option<String>,
    /// The messages that the event is about.
    pub messages: Vec<EventMessage>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RoomSavedEvent {
    required id: String = "_id",
    nullable label: Nullable<String> = "label",
    nullable topic: Nullable<String> = "topic",
    optional created_at: DateTime = "createdAt",
    nullable last_message_at: Nullable<DateTime> = "lastMessageAt",
    nullable tags: Nullable<Vec<String>> = "tags",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
    required visitor: EventVisitor = "visitor",
    optional agent: EventAgent = "agent",
    optional crm_data: String = "crmData",
    required messages: Vec<EventMessage> = "messages",
});

impl RoomSavedEvent {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        visitor: impl Into<EventVisitor>,
        messages: impl Into<Vec<EventMessage>>,
    ) -> Self {
        Self {
            id: id.into(),
            visitor: visitor.into(),
            messages: messages.into(),
            ..Wire::placeholder()
        }
    }
}

/// A conversation was closed (`LivechatSession`), with all of its messages. The setting
/// `Livechat_webhook_on_close` turns it on. The test of the settings page is an event of this kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SessionClosedEvent {
    /// Id of the room.
    pub id: String,
    /// Name of the room, which is that of the visitor.
    pub label: Nullable<String>,
    /// Topic of the room.
    pub topic: Nullable<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `lastMessageAt`
    pub last_message_at: Nullable<DateTime>,
    /// Tags of the room.
    pub tags: Nullable<Vec<String>>,
    /// Custom fields of the room.
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// `visitor`
    pub visitor: EventVisitor,
    /// `agent`
    pub agent: Option<EventAgent>,
    /// The text of the last response to an event of this room that had one.
    pub crm_data: Option<String>,
    /// The messages that the event is about.
    pub messages: Vec<EventMessage>,
    /// Id of the department.
    pub department_id: Nullable<String>,
    /// `servedBy`
    pub served_by: Nullable<EventServedBy>,
    /// `closedAt`
    pub closed_at: Option<DateTime>,
    /// Who closed the conversation.
    pub closed_by: Nullable<SessionClosedEventClosedBy>,
    /// Whether the visitor or a user closed the conversation.
    pub closer: Option<SessionClosedEventCloser>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SessionClosedEvent {
    required id: String = "_id",
    nullable label: Nullable<String> = "label",
    nullable topic: Nullable<String> = "topic",
    optional created_at: DateTime = "createdAt",
    nullable last_message_at: Nullable<DateTime> = "lastMessageAt",
    nullable tags: Nullable<Vec<String>> = "tags",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
    required visitor: EventVisitor = "visitor",
    optional agent: EventAgent = "agent",
    optional crm_data: String = "crmData",
    required messages: Vec<EventMessage> = "messages",
    nullable department_id: Nullable<String> = "departmentId",
    nullable served_by: Nullable<EventServedBy> = "servedBy",
    optional closed_at: DateTime = "closedAt",
    nullable closed_by: Nullable<SessionClosedEventClosedBy> = "closedBy",
    optional closer: SessionClosedEventCloser = "closer",
});

impl SessionClosedEvent {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        visitor: impl Into<EventVisitor>,
        messages: impl Into<Vec<EventMessage>>,
    ) -> Self {
        Self {
            id: id.into(),
            visitor: visitor.into(),
            messages: messages.into(),
            ..Wire::placeholder()
        }
    }
}

/// Who closed the conversation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SessionClosedEventClosedBy {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SessionClosedEventClosedBy {
    optional id: String = "_id",
    optional username: String = "username",
});

/// Whether the visitor or a user closed the conversation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SessionClosedEventCloser {
    /// `visitor`
    Visitor,
    /// `user`
    User,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(SessionClosedEventCloser { Visitor = "visitor", User = "user" });

/// A conversation was forwarded (`LivechatSessionForwarded`). The setting `Livechat_webhook_on_forward`
/// turns it on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SessionForwardedEvent {
    /// Id of the room.
    pub id: String,
    /// Name of the room, which is that of the visitor.
    pub label: Nullable<String>,
    /// Topic of the room.
    pub topic: Nullable<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `lastMessageAt`
    pub last_message_at: Nullable<DateTime>,
    /// Tags of the room.
    pub tags: Nullable<Vec<String>>,
    /// Custom fields of the room.
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// `visitor`
    pub visitor: EventVisitor,
    /// `agent`
    pub agent: Option<EventAgent>,
    /// The text of the last response to an event of this room that had one.
    pub crm_data: Option<String>,
    /// The messages that the event is about.
    pub messages: Vec<EventMessage>,
    /// Id of the department.
    pub department_id: Nullable<String>,
    /// `servedBy`
    pub served_by: Nullable<EventServedBy>,
    /// Id of the previous department, if the conversation was forwarded to a department.
    pub old_department_id: Nullable<String>,
    /// `oldServedBy`
    pub old_served_by: Nullable<EventServedBy>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SessionForwardedEvent {
    required id: String = "_id",
    nullable label: Nullable<String> = "label",
    nullable topic: Nullable<String> = "topic",
    optional created_at: DateTime = "createdAt",
    nullable last_message_at: Nullable<DateTime> = "lastMessageAt",
    nullable tags: Nullable<Vec<String>> = "tags",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
    required visitor: EventVisitor = "visitor",
    optional agent: EventAgent = "agent",
    optional crm_data: String = "crmData",
    required messages: Vec<EventMessage> = "messages",
    nullable department_id: Nullable<String> = "departmentId",
    nullable served_by: Nullable<EventServedBy> = "servedBy",
    nullable old_department_id: Nullable<String> = "oldDepartmentId",
    nullable old_served_by: Nullable<EventServedBy> = "oldServedBy",
});

impl SessionForwardedEvent {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        visitor: impl Into<EventVisitor>,
        messages: impl Into<Vec<EventMessage>>,
    ) -> Self {
        Self {
            id: id.into(),
            visitor: visitor.into(),
            messages: messages.into(),
            ..Wire::placeholder()
        }
    }
}

/// A conversation waits for an agent (`LivechatSessionQueued`). The setting
/// `Livechat_webhook_on_chat_queued` turns it on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SessionQueuedEvent {
    /// Id of the room.
    pub id: String,
    /// Name of the room, which is that of the visitor.
    pub label: Nullable<String>,
    /// Topic of the room.
    pub topic: Nullable<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `lastMessageAt`
    pub last_message_at: Nullable<DateTime>,
    /// Tags of the room.
    pub tags: Nullable<Vec<String>>,
    /// Custom fields of the room.
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// `visitor`
    pub visitor: EventVisitor,
    /// `agent`
    pub agent: Option<EventAgent>,
    /// The text of the last response to an event of this room that had one.
    pub crm_data: Option<String>,
    /// The messages that the event is about.
    pub messages: Vec<EventMessage>,
    /// Id of the department.
    pub department_id: Nullable<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SessionQueuedEvent {
    required id: String = "_id",
    nullable label: Nullable<String> = "label",
    nullable topic: Nullable<String> = "topic",
    optional created_at: DateTime = "createdAt",
    nullable last_message_at: Nullable<DateTime> = "lastMessageAt",
    nullable tags: Nullable<Vec<String>> = "tags",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
    required visitor: EventVisitor = "visitor",
    optional agent: EventAgent = "agent",
    optional crm_data: String = "crmData",
    required messages: Vec<EventMessage> = "messages",
    nullable department_id: Nullable<String> = "departmentId",
});

impl SessionQueuedEvent {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        visitor: impl Into<EventVisitor>,
        messages: impl Into<Vec<EventMessage>>,
    ) -> Self {
        Self {
            id: id.into(),
            visitor: visitor.into(),
            messages: messages.into(),
            ..Wire::placeholder()
        }
    }
}

/// A conversation has begun (`LivechatSessionStart`). The setting `Livechat_webhook_on_start` turns it
/// on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SessionStartEvent {
    /// Id of the room.
    pub id: String,
    /// Name of the room, which is that of the visitor.
    pub label: Nullable<String>,
    /// Topic of the room.
    pub topic: Nullable<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `lastMessageAt`
    pub last_message_at: Nullable<DateTime>,
    /// Tags of the room.
    pub tags: Nullable<Vec<String>>,
    /// Custom fields of the room.
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// `visitor`
    pub visitor: EventVisitor,
    /// `agent`
    pub agent: Option<EventAgent>,
    /// The text of the last response to an event of this room that had one.
    pub crm_data: Option<String>,
    /// The messages that the event is about.
    pub messages: Vec<EventMessage>,
    /// Id of the department.
    pub department_id: Nullable<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SessionStartEvent {
    required id: String = "_id",
    nullable label: Nullable<String> = "label",
    nullable topic: Nullable<String> = "topic",
    optional created_at: DateTime = "createdAt",
    nullable last_message_at: Nullable<DateTime> = "lastMessageAt",
    nullable tags: Nullable<Vec<String>> = "tags",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
    required visitor: EventVisitor = "visitor",
    optional agent: EventAgent = "agent",
    optional crm_data: String = "crmData",
    required messages: Vec<EventMessage> = "messages",
    nullable department_id: Nullable<String> = "departmentId",
});

impl SessionStartEvent {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        visitor: impl Into<EventVisitor>,
        messages: impl Into<Vec<EventMessage>>,
    ) -> Self {
        Self {
            id: id.into(),
            visitor: visitor.into(),
            messages: messages.into(),
            ..Wire::placeholder()
        }
    }
}

/// An agent has taken a conversation (`LivechatSessionTaken`). The setting
/// `Livechat_webhook_on_chat_taken` turns it on.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SessionTakenEvent {
    /// Id of the room.
    pub id: String,
    /// Name of the room, which is that of the visitor.
    pub label: Nullable<String>,
    /// Topic of the room.
    pub topic: Nullable<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `lastMessageAt`
    pub last_message_at: Nullable<DateTime>,
    /// Tags of the room.
    pub tags: Nullable<Vec<String>>,
    /// Custom fields of the room.
    pub custom_fields: Nullable<BTreeMap<String, Json>>,
    /// `visitor`
    pub visitor: EventVisitor,
    /// `agent`
    pub agent: Option<EventAgent>,
    /// The text of the last response to an event of this room that had one.
    pub crm_data: Option<String>,
    /// The messages that the event is about.
    pub messages: Vec<EventMessage>,
    /// Id of the department.
    pub department_id: Nullable<String>,
    /// `servedBy`
    pub served_by: Nullable<EventServedBy>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SessionTakenEvent {
    required id: String = "_id",
    nullable label: Nullable<String> = "label",
    nullable topic: Nullable<String> = "topic",
    optional created_at: DateTime = "createdAt",
    nullable last_message_at: Nullable<DateTime> = "lastMessageAt",
    nullable tags: Nullable<Vec<String>> = "tags",
    nullable custom_fields: Nullable<BTreeMap<String, Json>> = "customFields",
    required visitor: EventVisitor = "visitor",
    optional agent: EventAgent = "agent",
    optional crm_data: String = "crmData",
    required messages: Vec<EventMessage> = "messages",
    nullable department_id: Nullable<String> = "departmentId",
    nullable served_by: Nullable<EventServedBy> = "servedBy",
});

impl SessionTakenEvent {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        visitor: impl Into<EventVisitor>,
        messages: impl Into<Vec<EventMessage>>,
    ) -> Self {
        Self {
            id: id.into(),
            visitor: visitor.into(),
            messages: messages.into(),
            ..Wire::placeholder()
        }
    }
}

/// An event of a conversation.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `SessionStartEvent`
    SessionStart(SessionStartEvent),
    /// `SessionQueuedEvent`
    SessionQueued(SessionQueuedEvent),
    /// `SessionTakenEvent`
    SessionTaken(SessionTakenEvent),
    /// `SessionForwardedEvent`
    SessionForwarded(SessionForwardedEvent),
    /// `SessionClosedEvent`
    SessionClosed(SessionClosedEvent),
    /// `RoomSavedEvent`
    RoomSaved(RoomSavedEvent),
    /// `MessageEvent`
    Message(MessageEvent),
    /// `LeadCaptureEvent`
    LeadCapture(LeadCaptureEvent),
    /// `OfflineMessageEvent`
    OfflineMessage(OfflineMessageEvent),
    /// A value that matches none of these.
    Other(Json),
}
union!(WebhookEvent by "type" {
    SessionStart: SessionStartEvent = hidden ["LivechatSessionStart"],
    SessionQueued: SessionQueuedEvent = hidden ["LivechatSessionQueued"],
    SessionTaken: SessionTakenEvent = hidden ["LivechatSessionTaken"],
    SessionForwarded: SessionForwardedEvent = hidden ["LivechatSessionForwarded"],
    SessionClosed: SessionClosedEvent = hidden ["LivechatSession"],
    RoomSaved: RoomSavedEvent = hidden ["LivechatEdit"],
    Message: MessageEvent = hidden ["Message"],
    LeadCapture: LeadCaptureEvent = hidden ["LeadCapture"],
    OfflineMessage: OfflineMessageEvent = hidden ["LivechatOfflineMessage"],
});
