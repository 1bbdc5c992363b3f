// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Types that several groups share.

use super::*;
use crate::runtime::emitted::{
    BTreeMap, DateTime, Extra, Json, Nullable, Wire, model, string_enum, union,
};

/// An acknowledgement without further data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Acknowledged {
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Acknowledged { optional success: bool = "success" });

/// A user who takes chats, or manages those who do.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Agent {
    /// `_id`
    pub id: Option<String>,
    /// `emails`
    ///
    /// Only for [`GetRoomAgent`], [`GetNextAgent`], [`GetLivechatConfig`] and 2 others.
    pub emails: Option<Vec<Email>>,
    /// Presence of the agent, for instance `online`, `away`, `busy` or `offline`.
    ///
    /// Only for [`GetRoomAgent`], [`GetLivechatConfig`], [`ListQueue`] and 2 others.
    pub status: Option<UserStatus>,
    /// `name`
    ///
    /// Only for [`GetRoomAgent`], [`GetNextAgent`], [`GetLivechatConfig`] and 2 others.
    pub name: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// Omnichannel settings of the user; be ready for an object here as well as for text.
    ///
    /// Only for [`GetRoomAgent`], [`ListUsers`] and [`GetUser`].
    pub livechat: Nullable<AgentLivechat>,
    /// `true` if the workspace hides its agents from visitors; no other property is present then.
    ///
    /// Only for [`GetRoomAgent`], [`GetNextAgent`] and [`GetLivechatConfig`].
    pub hidden_info: Option<bool>,
    /// Whether the user takes chats now, `available` or `not-available`.
    ///
    /// Only for [`ListUsers`] and [`GetUser`].
    pub status_livechat: Option<AgentStatus>,
    /// Ids of the departments the user works for.
    ///
    /// Only for [`ListUsers`].
    pub departments: Option<Vec<String>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Agent {
    optional id: String = "_id",
    optional emails: Vec<Email> = "emails",
    optional status: UserStatus = "status",
    optional name: String = "name",
    optional username: String = "username",
    nullable livechat: Nullable<AgentLivechat> = "livechat",
    optional hidden_info: bool = "hiddenInfo",
    optional status_livechat: AgentStatus = "statusLivechat",
    optional departments each String = "departments",
});

/// Metrics of an agent. Each operation returns some of them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentFigures {
    /// The spans in which the agent was available.
    ///
    /// Only for [`ListAgentAvailability`].
    pub service_history: Option<Vec<ServicePeriod>>,
    /// Sum of the spans.
    ///
    /// Only for [`ListAgentAvailability`].
    pub available_time_in_seconds: Option<i64>,
    /// `username`
    pub username: Option<String>,
    /// User id of the agent.
    ///
    /// Only for [`AverageAgentServiceTime`] and [`TotalAgentServiceTime`].
    pub id: Option<String>,
    /// `averageServiceTimeInSeconds`
    ///
    /// Only for [`AverageAgentServiceTime`].
    pub average_service_time_in_seconds: Option<f64>,
    /// Number of chats the agent served.
    ///
    /// Only for [`TotalAgentServiceTime`].
    pub chats: Option<i64>,
    /// Time the agent spent on these chats, in seconds.
    ///
    /// Only for [`TotalAgentServiceTime`].
    pub service_time_duration: Option<i64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AgentFigures {
    optional service_history: Vec<ServicePeriod> = "serviceHistory",
    optional available_time_in_seconds: i64 = "availableTimeInSeconds",
    optional username: String = "username",
    optional id: String = "_id",
    optional average_service_time_in_seconds: f64 = "averageServiceTimeInSeconds",
    optional chats: i64 = "chats",
    optional service_time_duration: i64 = "serviceTimeDuration",
});

/// A page of metrics of agents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentFiguresPage {
    /// `agents`
    pub agents: Option<Vec<AgentFigures>>,
    /// Number of agents in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of agents in all.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AgentFiguresPage {
    optional agents: Vec<AgentFigures> = "agents",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// The chat limits of an agent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentLimits {
    /// Most chats the agent handles at the same time; given as text here.
    pub max_number_simultaneous_chat: Option<ChatLimit>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AgentLimits {
    optional max_number_simultaneous_chat: ChatLimit = "maxNumberSimultaneousChat",
});

/// Omnichannel settings of the user; be ready for an object here as well as for text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentLivechat {
    /// `Limits`
    Limits(AgentLimits),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(AgentLivechat { Limits: AgentLimits, String: String });

/// Times of the agent's messages in a room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentMetrics {
    /// When the agent last answered.
    pub lr: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(AgentMetrics { optional lr: DateTime = "lr" });

/// The order of an agent within a department; the server coerces a string to a number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AgentRank {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(AgentRank { Integer: i64, String: String });

/// The availability of an agent for chats.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentStatus {
    /// `available`
    Available,
    /// `not-available`
    NotAvailable,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(AgentStatus { Available = "available", NotAvailable = "not-available" });

/// A page of agents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentsPage {
    /// `users`
    pub users: Option<Vec<Agent>>,
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
model!(AgentsPage {
    optional users: Vec<Agent> = "users",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// An attachment of a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// Name of the file.
    pub title: Option<String>,
    /// Path from which the file is downloaded.
    pub title_link: Option<String>,
    /// Whether the link downloads the file.
    pub title_link_download: Option<bool>,
    /// Size of an image in pixels; absent for other files.
    pub image_dimensions: Option<ImageDimensions>,
    /// Small preview of an image as Base64 text.
    pub image_preview: Option<String>,
    /// `image_url`
    pub image_url: Option<String>,
    /// MIME type of an image.
    pub image_type: Option<String>,
    /// Size of an image file in bytes.
    pub image_size: Option<i64>,
    /// `type`
    pub r#type: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `ts`
    ///
    /// Only for [`UploadFile`].
    pub ts: Option<DateTime>,
    /// The description as a parsed tree of Markdown nodes.
    ///
    /// Only for [`UploadFile`].
    pub description_md: Option<Vec<Markup>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Attachment {
    optional title: String = "title",
    optional title_link: String = "title_link",
    optional title_link_download: bool = "title_link_download",
    optional image_dimensions: ImageDimensions = "image_dimensions",
    optional image_preview: String = "image_preview",
    optional image_url: String = "image_url",
    optional image_type: String = "image_type",
    optional image_size: i64 = "image_size",
    optional r#type: String = "type",
    optional description: String = "description",
    optional ts: DateTime = "ts",
    optional description_md: Vec<Markup> = "descriptionMd",
});

/// A business hour: the days and times when chats are accepted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessHour {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Whether the business hour is in force.
    pub active: Option<bool>,
    /// Kind of business hour, `default` or `custom`.
    pub r#type: Option<BusinessHourType>,
    /// Time at which the business hour was created.
    pub ts: Option<DateTime>,
    /// Opening times, one entry for each day of the week.
    pub work_hours: Option<Vec<WorkDay>>,
    /// `timezone`
    pub timezone: Option<Timezone>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Ids of the departments the business hour applies to, separated by commas.
    ///
    /// Only for [`ListBusinessHours`].
    pub departments_to_apply_business_hour: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(BusinessHour {
    optional id: String = "_id",
    optional name: String = "name",
    optional active: bool = "active",
    optional r#type: BusinessHourType = "type",
    optional ts: DateTime = "ts",
    optional work_hours: Vec<WorkDay> = "workHours",
    optional timezone: Timezone = "timezone",
    optional updated_at: DateTime = "_updatedAt",
    optional departments_to_apply_business_hour: String = "departmentsToApplyBusinessHour",
});

/// Kind of business hour, `default` or `custom`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessHourType {
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(BusinessHourType { Default = "default", Custom = "custom" });

/// A page of business hours.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessHoursPage {
    /// `businessHours`
    pub business_hours: Option<Vec<BusinessHour>>,
    /// Number of business hours in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of business hours that match, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(BusinessHoursPage {
    optional business_hours: Vec<BusinessHour> = "businessHours",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// A canned response, which agents insert by its shortcut.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CannedResponse {
    /// `_id`
    pub id: Option<String>,
    /// Short name by which an agent inserts the text.
    pub shortcut: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// Who may use the response, all agents, a department or a user.
    pub scope: Option<String>,
    /// `createdBy`
    pub created_by: Option<User>,
    /// `_createdAt`
    pub created_at: Option<DateTime>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Names of the tags of the response.
    ///
    /// Only for [`ListCannedResponses`].
    pub tags: Option<Vec<String>>,
    /// Id of the department, with scope `department`.
    ///
    /// Only for [`ListUsableCannedResponses`].
    pub department_id: Option<String>,
    /// Id of the user to whom the response belongs, with scope `user`.
    ///
    /// Only for [`GetCannedResponse`].
    pub user_id: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CannedResponse {
    optional id: String = "_id",
    optional shortcut: String = "shortcut",
    optional text: String = "text",
    optional scope: String = "scope",
    optional created_by: User = "createdBy",
    optional created_at: DateTime = "_createdAt",
    optional updated_at: DateTime = "_updatedAt",
    optional tags each String = "tags",
    optional department_id: String = "departmentId",
    optional user_id: String = "userId",
});

/// A page of canned responses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CannedResponsesPage {
    /// `cannedResponses`
    pub canned_responses: Option<Vec<CannedResponse>>,
    /// Number of responses in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of responses over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CannedResponsesPage {
    optional canned_responses: Vec<CannedResponse> = "cannedResponses",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// The source of a channel and its destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelDetails {
    /// Kind of channel, for instance `widget`, `email`, `sms`, `app` or `api`.
    pub r#type: Option<SourceType>,
    /// Where the conversations of this channel come in.
    pub destination: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ChannelDetails {
    optional r#type: SourceType = "type",
    optional destination: String = "destination",
});

/// Identifies a channel of a contact.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelKey {
    /// Id of the visitor record, not of the contact.
    pub visitor_id: String,
    /// `source`
    pub source: ChannelKeySource,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ChannelKey {
    required visitor_id: String = "visitorId",
    required source: ChannelKeySource = "source",
});

impl ChannelKey {
    /// Creates a value with the required properties.
    pub fn new(
        visitor_id: impl Into<String>,
        source: impl Into<ChannelKeySource>,
    ) -> Self {
        Self {
            visitor_id: visitor_id.into(),
            source: source.into(),
            ..Wire::placeholder()
        }
    }
}

/// `visitor.source` in the body of [`BlockContact`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelKeySource {
    /// Kind of channel, for instance `widget`, `email` or `sms`.
    pub r#type: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ChannelKeySource { required r#type: String = "type" });

impl ChannelKeySource {
    /// Creates a value with the required properties.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Wire::placeholder()
        }
    }
}

/// The identity of a contact on a channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelVisitor {
    /// `visitorId`
    pub visitor_id: Option<String>,
    /// `source`
    pub source: Option<Source>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ChannelVisitor {
    optional visitor_id: String = "visitorId",
    optional source: Source = "source",
});

/// The maximum number of simultaneous chats of an agent; older records have a string.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatLimit {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(ChatLimit { Integer: i64, String: String });

/// A contact of the contact center: a person with one or several visitors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// `_id`
    pub id: Option<String>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// `name`
    pub name: Option<String>,
    /// The ways by which the contact has reached the desk.
    pub channels: Option<Vec<ContactChannel>>,
    /// Custom field values by field key.
    pub custom_fields: Option<BTreeMap<String, Json>>,
    /// Whether the desk does not know yet who this is.
    pub unknown: Option<bool>,
    /// `preRegistration`
    ///
    /// Only for [`ResolveContactConflicts`] and [`UpdateContact`].
    pub pre_registration: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `lastChat`
    pub last_chat: Option<LastChat>,
    /// Periods in which the contact was active.
    ///
    /// Only for [`ResolveContactConflicts`].
    pub activity: Option<Vec<String>>,
    /// `emails`
    pub emails: Option<Vec<Email>>,
    /// `phones`
    pub phones: Option<Vec<Phone>>,
    /// Contradicting values that still wait for a decision.
    pub conflicting_fields: Option<Vec<BTreeMap<String, Json>>>,
    /// User id of the agent who looks after the contact.
    ///
    /// Only for [`GetContact`], [`SearchContacts`] and [`UpdateContact`].
    pub contact_manager: Option<ContactManager>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Contact {
    optional id: String = "_id",
    optional created_at: DateTime = "createdAt",
    optional name: String = "name",
    optional channels: Vec<ContactChannel> = "channels",
    optional custom_fields: BTreeMap<String, Json> = "customFields",
    optional unknown: bool = "unknown",
    optional pre_registration: bool = "preRegistration",
    optional updated_at: DateTime = "_updatedAt",
    optional last_chat: LastChat = "lastChat",
    optional activity each String = "activity",
    optional emails: Vec<Email> = "emails",
    optional phones: Vec<Phone> = "phones",
    optional conflicting_fields: Vec<BTreeMap<String, Json>> = "conflictingFields",
    optional contact_manager: ContactManager = "contactManager",
});

/// A channel that a contact has used.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactChannel {
    /// `name`
    pub name: Option<String>,
    /// The visitor record and the kind of source behind this channel.
    pub visitor: Option<ChannelVisitor>,
    /// Whether the contact is blocked on this channel.
    pub blocked: Option<bool>,
    /// Whether the identity of the contact on this channel is confirmed.
    pub verified: Option<bool>,
    /// `details`
    pub details: Option<ChannelDetails>,
    /// The room and the time of the latest chat on this channel.
    pub last_chat: Option<LastChat>,
    /// Which detail of the contact was confirmed, for instance the phone number.
    ///
    /// Only for [`ListContactChannels`], [`ResolveContactConflicts`] and [`GetContact`].
    pub field: Option<String>,
    /// The confirmed detail itself.
    ///
    /// Only for [`ListContactChannels`], [`ResolveContactConflicts`] and [`GetContact`].
    pub value: Option<String>,
    /// When the detail was confirmed.
    ///
    /// Only for [`ListContactChannels`], [`ResolveContactConflicts`] and [`GetContact`].
    pub verified_at: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ContactChannel {
    optional name: String = "name",
    optional visitor: ChannelVisitor = "visitor",
    optional blocked: bool = "blocked",
    optional verified: bool = "verified",
    optional details: ChannelDetails = "details",
    optional last_chat: LastChat = "lastChat",
    optional field: String = "field",
    optional value: String = "value",
    optional verified_at: DateTime = "verifiedAt",
});

/// The agent who manages a contact; a search returns the user, the other operations return the id.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContactManager {
    /// `Id`
    Id(String),
    /// `User`
    User(User),
    /// A value that matches none of these.
    Other(Json),
}
union!(ContactManager { Id: String, User: User });

/// A page of contacts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactsPage {
    /// `contacts`
    pub contacts: Option<Vec<Contact>>,
    /// Number of contacts in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of contacts that match in all.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ContactsPage {
    optional contacts: Vec<Contact> = "contacts",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// The numbers of conversations in each group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConversationReport {
    /// Number of conversations in the period.
    pub total: Option<i64>,
    /// `data`
    pub data: Option<Vec<ReportEntry>>,
    /// Number of conversations without an agent.
    ///
    /// Only for [`CountConversationsByAgent`], [`CountConversationsByDepartment`] and [`CountConversationsByTag`].
    pub unspecified: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ConversationReport {
    optional total: i64 = "total",
    optional data: Vec<ReportEntry> = "data",
    optional unspecified: i64 = "unspecified",
    optional success: bool = "success",
});

/// A custom field of visitors or rooms.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    /// Key of the field, under which values are stored.
    pub id: Option<String>,
    /// `label`
    pub label: Option<String>,
    /// What carries the field, `visitor` or `room`.
    pub scope: Option<CustomFieldScope>,
    /// Whether agents see the field, `visible` or `hidden`.
    pub visibility: Option<String>,
    /// Regular expression a value must match.
    pub regexp: Option<String>,
    /// Whether records can be looked up by the value of the field.
    pub searchable: Option<bool>,
    /// How a value is entered, `input` or `select`.
    pub r#type: Option<String>,
    /// `required`
    pub required: Option<bool>,
    /// `defaultValue`
    pub default_value: Option<String>,
    /// The choices of a `select` field, separated by commas.
    pub options: Option<String>,
    /// Whether visitors get to see the field.
    pub public: Option<bool>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// A second id member beside `_id`; do not rely on it.
    ///
    /// Only for [`ListCustomFields`] and [`GetCustomField`].
    pub second_id: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CustomField {
    optional id: String = "_id",
    optional label: String = "label",
    optional scope: CustomFieldScope = "scope",
    optional visibility: String = "visibility",
    optional regexp: String = "regexp",
    optional searchable: bool = "searchable",
    optional r#type: String = "type",
    optional required: bool = "required",
    optional default_value: String = "defaultValue",
    optional options: String = "options",
    optional public: bool = "public",
    optional updated_at: DateTime = "_updatedAt",
    optional second_id: String = "id",
});

/// The scope of a custom field: visitors or rooms.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldScope {
    /// `visitor`
    Visitor,
    /// `room`
    Room,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(CustomFieldScope { Visitor = "visitor", Room = "room" });

/// A value for a custom field.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// Key of a custom field that is defined on the server.
    pub key: String,
    /// `value`
    pub value: String,
    /// Whether an existing value is replaced.
    pub overwrite: bool,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CustomFieldValue {
    required key: String = "key",
    required value: String = "value",
    required overwrite: bool = "overwrite",
});

impl CustomFieldValue {
    /// Creates a value with the required properties.
    pub fn new(
        key: impl Into<String>,
        value: impl Into<String>,
        overwrite: impl Into<bool>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            overwrite: overwrite.into(),
            ..Wire::placeholder()
        }
    }
}

/// A page of custom fields.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldsPage {
    /// `customFields`
    pub custom_fields: Option<Vec<CustomField>>,
    /// Number of definitions in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of definitions in all.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CustomFieldsPage {
    optional custom_fields: Vec<CustomField> = "customFields",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// A period; an open end is omitted.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DateRange {
    /// `start`
    pub start: Option<DateTime>,
    /// `end`
    pub end: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DateRange { optional start: DateTime = "start", optional end: DateTime = "end" });

/// A department, to which chats are routed and agents belong.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Department {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Whether the registration form offers this department.
    ///
    /// Only for [`GetLivechatConfig`], [`ListDepartments`], [`CreateDepartment`] and 7 others.
    pub show_on_registration: Option<bool>,
    /// Whether the offline form offers this department.
    ///
    /// Only for [`GetLivechatConfig`], [`ListDepartments`], [`CreateDepartment`] and 7 others.
    pub show_on_offline_form: Option<bool>,
    /// Ids of the departments to which this one may forward chats.
    ///
    /// Only for [`GetLivechatConfig`], [`ListDepartments`], [`SuggestDepartments`] and 6 others.
    pub departments_allowed_to_forward: Option<ForwardTargets>,
    /// `enabled`
    ///
    /// Only for [`ListDepartments`], [`CreateDepartment`], [`SuggestDepartments`] and 6 others.
    pub enabled: Option<bool>,
    /// `description`
    ///
    /// Only for [`ListDepartments`], [`CreateDepartment`], [`SuggestDepartments`] and 6 others.
    pub description: Nullable<String>,
    /// Whether an agent has to tag a chat before closing it.
    ///
    /// Only for [`ListDepartments`], [`SuggestDepartments`], [`ListDepartmentsByIds`] and 5 others.
    pub request_tag_before_closing_chat: Option<bool>,
    /// Address that receives the offline messages of the department.
    ///
    /// Only for [`ListDepartments`], [`CreateDepartment`], [`SuggestDepartments`] and 6 others.
    pub email: Option<String>,
    /// Tags preset for closing a chat of the department.
    ///
    /// Only for [`ListDepartments`], [`SuggestDepartments`], [`ListDepartmentsByIds`] and 5 others.
    pub chat_closing_tags: Option<Vec<String>>,
    /// Channel to which offline messages are posted.
    ///
    /// Only for [`ListDepartments`], [`SuggestDepartments`], [`ListDepartmentsByIds`] and 5 others.
    pub offline_message_channel_name: Option<String>,
    /// Message sent when a chat is closed because the visitor abandoned it.
    ///
    /// Only for [`ListDepartments`], [`SuggestDepartments`], [`ListDepartmentsByIds`] and 5 others.
    pub abandoned_rooms_close_custom_message: Option<String>,
    /// Message shown to visitors who wait in the queue.
    ///
    /// Only for [`ListDepartments`], [`SuggestDepartments`], [`ListDepartmentsByIds`] and 5 others.
    pub waiting_queue_message: Option<String>,
    /// Id of the department that takes forwarded chats when this one cannot.
    ///
    /// Only for [`ListDepartments`], [`SuggestDepartments`], [`GetDepartment`] and 4 others.
    pub fallback_forward_department: Option<String>,
    /// `_updatedAt`
    ///
    /// Only for [`ListDepartments`], [`CreateDepartment`], [`SuggestDepartments`] and 6 others.
    pub updated_at: Option<DateTime>,
    /// Number of agents in the department.
    ///
    /// Only for [`ListDepartments`], [`CreateDepartment`], [`SuggestDepartments`] and 6 others.
    pub num_agents: Option<i64>,
    /// `type`
    ///
    /// Only for [`ListDepartments`], [`SuggestDepartments`], [`ListDepartmentsByIds`] and 4 others.
    pub r#type: Option<String>,
    /// Id of the business hour that applies to the department.
    ///
    /// Only for [`ListDepartments`], [`SuggestDepartments`], [`GetDepartment`] and [`UpdateDepartment`].
    pub business_hour_id: Option<String>,
    /// Whether the department is archived.
    ///
    /// Only for [`ListDepartments`], [`GetDepartment`], [`UpdateDepartment`] and [`ListArchivedDepartments`].
    pub archived: Option<bool>,
    /// Largest number of chats at a time, as text.
    ///
    /// Only for [`SuggestDepartments`], [`ListDepartmentsByIds`] and [`ListUnitDepartments`].
    pub max_number_simultaneous_chat: Option<ChatLimit>,
    /// Seconds without a message after which a visitor counts as inactive.
    ///
    /// Only for [`SuggestDepartments`], [`ListDepartmentsByIds`] and [`ListUnitDepartments`].
    pub visitor_inactivity_timeout_in_seconds: Option<InactivityTimeout>,
    /// Ids of the units above the department.
    ///
    /// Only for [`SuggestDepartments`], [`ListDepartmentsByIds`], [`ListArchivedDepartments`] and 2 others.
    pub ancestors: Option<Vec<String>>,
    /// Id of the unit the department belongs to.
    ///
    /// Only for [`SuggestDepartments`], [`ListDepartmentsByIds`], [`ListArchivedDepartments`] and 2 others.
    pub parent_id: Option<String>,
    /// Whether chats may be forwarded to the department while none of its agents is online.
    ///
    /// Only for [`ListArchivedDepartments`].
    pub allow_receive_forward_offline: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Department {
    optional id: String = "_id",
    optional name: String = "name",
    optional show_on_registration: bool = "showOnRegistration",
    optional show_on_offline_form: bool = "showOnOfflineForm",
    optional departments_allowed_to_forward: ForwardTargets = "departmentsAllowedToForward",
    optional enabled: bool = "enabled",
    nullable description: Nullable<String> = "description",
    optional request_tag_before_closing_chat: bool = "requestTagBeforeClosingChat",
    optional email: String = "email",
    optional chat_closing_tags each String = "chatClosingTags",
    optional offline_message_channel_name: String = "offlineMessageChannelName",
    optional abandoned_rooms_close_custom_message: String = "abandonedRoomsCloseCustomMessage",
    optional waiting_queue_message: String = "waitingQueueMessage",
    optional fallback_forward_department: String = "fallbackForwardDepartment",
    optional updated_at: DateTime = "_updatedAt",
    optional num_agents: i64 = "numAgents",
    optional r#type: String = "type",
    optional business_hour_id: String = "businessHourId",
    optional archived: bool = "archived",
    optional max_number_simultaneous_chat: ChatLimit = "maxNumberSimultaneousChat",
    optional visitor_inactivity_timeout_in_seconds: InactivityTimeout = "visitorInactivityTimeoutInSeconds",
    optional ancestors each String = "ancestors",
    optional parent_id: String = "parentId",
    optional allow_receive_forward_offline: bool = "allowReceiveForwardOffline",
});

/// An agent as a member of a department.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepartmentAgent {
    /// Id of the membership; the department itself is named by `departmentId`.
    pub id: Option<String>,
    /// User id of the agent.
    pub agent_id: Option<String>,
    /// `departmentId`
    pub department_id: Option<String>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Chat counter of the agent in this department.
    pub count: Option<i64>,
    /// Whether the department is in use.
    pub department_enabled: Option<bool>,
    /// Place of the agent in the order of the department.
    pub order: Option<i64>,
    /// Username of the agent.
    pub username: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DepartmentAgent {
    optional id: String = "_id",
    optional agent_id: String = "agentId",
    optional department_id: String = "departmentId",
    optional updated_at: DateTime = "_updatedAt",
    optional count: i64 = "count",
    optional department_enabled: bool = "departmentEnabled",
    optional order: i64 = "order",
    optional username: String = "username",
});

/// A page of the agents of a department.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepartmentAgentsPage {
    /// `agents`
    pub agents: Option<Vec<DepartmentAgent>>,
    /// Number of agents in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of agents in the department, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DepartmentAgentsPage {
    optional agents: Vec<DepartmentAgent> = "agents",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// Assigns a department to a unit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentAssignment {
    /// `departmentId`
    pub department_id: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DepartmentAssignment { required department_id: String = "departmentId" });

impl DepartmentAssignment {
    /// Creates a value with the required properties.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The properties of a department to create or update.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentData {
    /// Whether the department takes chats.
    pub enabled: bool,
    /// Whether visitors can choose the department in the registration form.
    pub show_on_registration: bool,
    /// `name`
    pub name: String,
    /// Address that receives the offline messages of the department.
    pub email: Option<String>,
    /// Whether visitors can choose the department in the offline form.
    pub show_on_offline_form: Option<bool>,
    /// `description`
    pub description: Option<String>,
    /// Whether an agent must tag a conversation to close it.
    ///
    /// Only for [`CreateDepartment`].
    pub request_tag_before_closing_chat: Nullable<bool>,
    /// Names of the tags that can be chosen when a conversation is closed.
    ///
    /// Only for [`CreateDepartment`].
    pub chat_closing_tags: Nullable<Vec<String>>,
    /// Id of the fallback department.
    ///
    /// Only for [`CreateDepartment`].
    pub fallback_forward_department: Nullable<String>,
    /// Ids of the departments to which conversations may be forwarded.
    ///
    /// Only for [`CreateDepartment`].
    pub departments_allowed_to_forward: Nullable<Vec<String>>,
    /// Whether conversations may be forwarded to this department while no agent is online.
    ///
    /// Only for [`CreateDepartment`].
    pub allow_receive_forward_offline: Nullable<bool>,
    /// Name of the channel that receives messages left while no agent is online.
    ///
    /// Only for [`CreateDepartment`].
    pub offline_message_channel_name: Nullable<String>,
    /// Message shown to the visitor when an abandoned conversation is closed.
    ///
    /// Only for [`CreateDepartment`].
    pub abandoned_rooms_close_custom_message: Nullable<String>,
    /// Message shown to the visitor who waits for an agent.
    ///
    /// Only for [`CreateDepartment`].
    pub waiting_queue_message: Nullable<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DepartmentData {
    required enabled: bool = "enabled",
    required show_on_registration: bool = "showOnRegistration",
    required name: String = "name",
    optional email: String = "email",
    optional show_on_offline_form: bool = "showOnOfflineForm",
    optional description: String = "description",
    nullable request_tag_before_closing_chat: Nullable<bool> = "requestTagBeforeClosingChat",
    nullable chat_closing_tags: Nullable<Vec<String>> = "chatClosingTags",
    nullable fallback_forward_department: Nullable<String> = "fallbackForwardDepartment",
    nullable departments_allowed_to_forward: Nullable<Vec<String>> = "departmentsAllowedToForward",
    nullable allow_receive_forward_offline: Nullable<bool> = "allowReceiveForwardOffline",
    nullable offline_message_channel_name: Nullable<String> = "offlineMessageChannelName",
    nullable abandoned_rooms_close_custom_message: Nullable<String> = "abandonedRoomsCloseCustomMessage",
    nullable waiting_queue_message: Nullable<String> = "waitingQueueMessage",
});

impl DepartmentData {
    /// Creates a value with the required properties.
    pub fn new(
        enabled: impl Into<bool>,
        show_on_registration: impl Into<bool>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            enabled: enabled.into(),
            show_on_registration: show_on_registration.into(),
            name: name.into(),
            ..Wire::placeholder()
        }
    }
}

/// Metrics of a department. Each operation returns some of them.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepartmentFigures {
    /// Number of chats in the period.
    ///
    /// Only for [`CountDepartmentChats`].
    pub rooms: Option<i64>,
    /// Department the figure belongs to.
    pub id: Nullable<String>,
    /// Average duration of a chat, in seconds.
    ///
    /// Only for [`AverageDepartmentChatDuration`].
    pub average_chat_duration_time_in_seconds: Option<f64>,
    /// Average service time of a chat, in seconds.
    ///
    /// Only for [`AverageDepartmentServiceTime`].
    pub average_service_time_in_seconds: Option<f64>,
    /// Average waiting time, rounded to whole seconds.
    ///
    /// Only for [`AverageDepartmentWaitingTime`].
    pub average_waiting_time_in_seconds: Option<i64>,
    /// Abandoned chats in per cent of all chats, rounded to a whole number.
    ///
    /// Only for [`GetDepartmentAbandonmentRate`].
    pub percentage_of_abandoned_chats: Option<i64>,
    /// Number of chats that were abandoned.
    ///
    /// Only for [`CountDepartmentAbandonments`].
    pub abandoned_rooms: Option<i64>,
    /// Number of chats that were added up.
    ///
    /// Only for [`TotalDepartmentServiceTime`].
    pub chats: Option<i64>,
    /// Total service time of these chats.
    ///
    /// Only for [`TotalDepartmentServiceTime`].
    pub service_time_duration: Option<i64>,
    /// Number of chats that were transferred.
    ///
    /// Only for [`CountDepartmentTransfers`].
    pub number_of_transferred_rooms: Option<i64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DepartmentFigures {
    optional rooms: i64 = "rooms",
    nullable id: Nullable<String> = "_id",
    optional average_chat_duration_time_in_seconds: f64 = "averageChatDurationTimeInSeconds",
    optional average_service_time_in_seconds: f64 = "averageServiceTimeInSeconds",
    optional average_waiting_time_in_seconds: i64 = "averageWaitingTimeInSeconds",
    optional percentage_of_abandoned_chats: i64 = "percentageOfAbandonedChats",
    optional abandoned_rooms: i64 = "abandonedRooms",
    optional chats: i64 = "chats",
    optional service_time_duration: i64 = "serviceTimeDuration",
    optional number_of_transferred_rooms: i64 = "numberOfTransferredRooms",
});

/// A page of metrics of departments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepartmentFiguresPage {
    /// `departments`
    pub departments: Option<Vec<DepartmentFigures>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments in the report, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DepartmentFiguresPage {
    optional departments: Vec<DepartmentFigures> = "departments",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// The unit that a department belongs to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepartmentUnit {
    /// Id of the unit.
    pub id: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DepartmentUnit { optional id: String = "_id" });

/// A page of departments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepartmentsPage {
    /// `departments`
    pub departments: Option<Vec<Department>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments that match, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DepartmentsPage {
    optional departments: Vec<Department> = "departments",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// An email address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Email {
    /// `address`
    pub address: Option<String>,
    /// Whether the address is confirmed; given as text here.
    ///
    /// Only for [`GetRoomAgent`], [`GetNextAgent`], [`GetLivechatConfig`] and 4 others.
    pub verified: Option<EmailVerified>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Email {
    optional address: String = "address",
    optional verified: EmailVerified = "verified",
});

/// Whether the address is confirmed; given as text here.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EmailVerified {
    /// `boolean`
    Boolean(bool),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(EmailVerified { Boolean: bool, String: String });

/// The id of a visitor in an app.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalId {
    /// Id of the app that supplied the identity.
    pub app_id: Option<String>,
    /// Id of the visitor in the connected system.
    pub entity_id: Option<String>,
    /// Further data kept by the app, in any shape.
    pub metadata: Option<BTreeMap<String, Json>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ExternalId {
    optional app_id: String = "appId",
    optional entity_id: String = "entityId",
    optional metadata: BTreeMap<String, Json> = "metadata",
});

/// A value that is sent to an external service.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtraData {
    /// `key`
    pub key: String,
    /// `value`
    pub value: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ExtraData { required key: String = "key", required value: String = "value" });

impl ExtraData {
    /// Creates a value with the required properties.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            ..Wire::placeholder()
        }
    }
}

/// An error. The server sends it in one of a few shapes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// `success`
    pub success: Option<bool>,
    /// `error`
    pub error: Option<String>,
    /// Machine-readable code of the error.
    ///
    /// Only for [`DeleteCannedResponseByBody`], [`SaveCannedResponse`], [`GetAgentOverview`] and 69 others.
    pub error_type: Option<String>,
    /// `status`
    ///
    /// Only for [`ListContactChannels`] and `authorizationError`.
    pub status: Option<String>,
    /// Error message, instead of `error`, if the transcript could not be sent.
    ///
    /// Only for [`SendTranscript`], [`ListContactChannels`] and `authorizationError`.
    pub message: Option<String>,
    /// The trigger that calls the service; a placeholder during a test.
    ///
    /// Only for [`TestExternalService`] and [`CallExternalService`].
    pub trigger_id: Option<String>,
    /// The response of the service, if there was one.
    ///
    /// Only for [`TestExternalService`] and [`CallExternalService`].
    pub response: Option<Json>,
    /// Why the file was rejected, such as its size or type.
    ///
    /// Only for [`UploadFile`].
    pub reason: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Failure {
    optional success: bool = "success",
    optional error: String = "error",
    optional error_type: String = "errorType",
    optional status: String = "status",
    optional message: String = "message",
    optional trigger_id: String = "triggerId",
    optional response: Json = "response",
    optional reason: String = "reason",
});

/// The delay of the first response, or its date-time.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FirstDelay {
    /// `number`
    Number(f64),
    /// `date-time`
    DateTime(DateTime),
    /// A value that matches none of these.
    Other(Json),
}
union!(FirstDelay { Number: f64, DateTime: DateTime });

/// The ids of the departments to which chats may be forwarded; older records have one string.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ForwardTargets {
    /// `list`
    List(Vec<String>),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(ForwardTargets { List: Vec<String>, String: String });

/// The size of an image, in pixels.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageDimensions {
    /// `width`
    pub width: Option<i64>,
    /// `height`
    pub height: Option<i64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ImageDimensions { optional width: i64 = "width", optional height: i64 = "height" });

/// The number of seconds without a message after which a visitor counts as inactive; older records have
/// a string.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InactivityTimeout {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(InactivityTimeout { Integer: i64, String: String });

/// A page of inquiries.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InquiriesPage {
    /// `inquiries`
    pub inquiries: Option<Vec<Inquiry>>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of inquiries in this page.
    pub count: Option<i64>,
    /// Number of inquiries over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(InquiriesPage {
    optional inquiries: Vec<Inquiry> = "inquiries",
    optional offset: i64 = "offset",
    optional count: i64 = "count",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// An inquiry: the queue entry of a conversation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Inquiry {
    /// `_id`
    pub id: Option<String>,
    /// Id of the room behind the inquiry.
    pub rid: Option<String>,
    /// Name of the visitor, as shown for the room.
    pub name: Option<String>,
    /// When the inquiry was created.
    pub ts: Option<DateTime>,
    /// Text with which the visitor opened the chat.
    ///
    /// Only for [`GetInquiry`] and [`ListQueuedInquiries`].
    pub message: Option<String>,
    /// State of the inquiry, such as `ready`, `queued` or `taken`.
    pub status: Option<InquiryStatus>,
    /// The visitor.
    ///
    /// Only for [`GetInquiry`] and [`ListQueuedInquiries`].
    pub v: Option<Visitor>,
    /// Room type, `l` for a Livechat room.
    ///
    /// Only for [`GetInquiry`] and [`ListQueuedInquiries`].
    pub t: Option<String>,
    /// Weight of the priority in the order of the queue.
    ///
    /// Only for [`GetInquiry`].
    pub priority_weight: Option<i64>,
    /// Waiting time used to order the queue, in minutes.
    ///
    /// Only for [`GetInquiry`] and [`ListQueuedInquiries`].
    pub estimated_waiting_time_queue: Option<i64>,
    /// `source`
    ///
    /// Only for [`GetInquiry`].
    pub source: Option<Source>,
    /// `_updatedAt`
    ///
    /// Only for [`GetInquiry`] and [`ListQueuedInquiries`].
    pub updated_at: Option<DateTime>,
    /// `lastMessage`
    ///
    /// Only for [`GetInquiry`].
    pub last_message: Option<Message>,
    /// When an agent took the chat.
    ///
    /// Only for [`GetInquiry`].
    pub taken_at: Option<DateTime>,
    /// Id of the department of the chat.
    pub department: Option<String>,
    /// Position value used to order the queue.
    ///
    /// Only for [`ListQueuedInquiries`].
    pub queue_order: Option<i64>,
    /// When an agent is expected to take the chat.
    ///
    /// Only for [`ListQueuedInquiries`].
    pub estimated_service_time_at: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Inquiry {
    optional id: String = "_id",
    optional rid: String = "rid",
    optional name: String = "name",
    optional ts: DateTime = "ts",
    optional message: String = "message",
    optional status: InquiryStatus = "status",
    optional v: Visitor = "v",
    optional t: String = "t",
    optional priority_weight: i64 = "priorityWeight",
    optional estimated_waiting_time_queue: i64 = "estimatedWaitingTimeQueue",
    optional source: Source = "source",
    optional updated_at: DateTime = "_updatedAt",
    optional last_message: Message = "lastMessage",
    optional taken_at: DateTime = "takenAt",
    optional department: String = "department",
    optional queue_order: i64 = "queueOrder",
    optional estimated_service_time_at: DateTime = "estimatedServiceTimeAt",
});

/// State of the inquiry, such as `ready`, `queued` or `taken`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InquiryStatus {
    /// `verifying`
    Verifying,
    /// `queued`
    Queued,
    /// `taken`
    Taken,
    /// `ready`
    Ready,
    /// `open`
    Open,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(InquiryStatus {
    Verifying = "verifying",
    Queued = "queued",
    Taken = "taken",
    Ready = "ready",
    Open = "open",
});

/// The room and the time of the last chat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LastChat {
    /// Id of the room of that chat.
    pub id: Option<String>,
    /// Time of that chat.
    pub ts: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(LastChat { optional id: String = "_id", optional ts: DateTime = "ts" });

/// A node of the parsed Markdown of a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Markup {
    /// `type`
    pub r#type: Option<String>,
    /// `value`
    pub value: Option<MarkupValue>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Markup { optional r#type: String = "type", optional value: MarkupValue = "value" });

/// The value of a Markdown node, depending on its type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MarkupValue {
    /// `list`
    List(Vec<Json>),
    /// `map`
    Map(BTreeMap<String, Json>),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(MarkupValue { List: Vec<Json>, Map: BTreeMap<String, Json>, String: String });

/// The URL of an image or a video.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaLink {
    /// `link`
    pub link: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(MediaLink { optional link: String = "link" });

/// A message in a room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Id of the message.
    ///
    /// Only for [`GetInquiry`], [`SendMessage`], [`DeleteMessage`] and 8 others.
    pub id: Option<String>,
    /// `rid`
    ///
    /// Only for [`GetInquiry`], [`SendMessage`], [`GetMessage`] and 7 others.
    pub rid: Option<String>,
    /// Text of the message, empty for a plain upload.
    ///
    /// Only for [`GetInquiry`], [`SendMessage`], [`GetMessage`] and 8 others.
    pub msg: Option<String>,
    /// When the message was deleted.
    pub ts: Option<DateTime>,
    /// Author of the message, here the visitor.
    ///
    /// Only for [`GetInquiry`], [`SendMessage`], [`GetMessage`] and 7 others.
    pub u: Option<User>,
    /// `_updatedAt`
    ///
    /// Only for [`GetInquiry`], [`SendMessage`], [`GetMessage`] and 7 others.
    pub updated_at: Option<DateTime>,
    /// Links found in the text.
    ///
    /// Only for [`GetInquiry`], [`SendMessage`], [`GetMessage`] and 6 others.
    pub urls: Option<Vec<BTreeMap<String, Json>>>,
    /// Users mentioned in the text.
    ///
    /// Only for [`GetInquiry`], [`SendMessage`], [`GetMessage`] and 7 others.
    pub mentions: Option<Vec<BTreeMap<String, Json>>>,
    /// Channels mentioned in the text.
    ///
    /// Only for [`GetInquiry`], [`SendMessage`], [`GetMessage`] and 7 others.
    pub channels: Option<Vec<BTreeMap<String, Json>>>,
    /// The text parsed into formatted pieces.
    ///
    /// Only for [`GetInquiry`], [`SendMessage`], [`GetMessage`] and 4 others.
    pub md: Option<Vec<Markup>>,
    /// Token of the visitor who wrote.
    ///
    /// Only for [`SendMessage`], [`GetMessage`], [`UpdateMessage`] and 6 others.
    pub token: Option<String>,
    /// Name shown as the author.
    ///
    /// Only for [`SendMessage`], [`GetMessage`], [`UpdateMessage`] and 6 others.
    pub alias: Option<String>,
    /// Time recorded for the deletion.
    ///
    /// Only for [`DeleteMessage`], [`UpdateMessage`] and [`ListMessageHistory`].
    pub ls: Option<DateTime>,
    /// Whether the message is still to be read.
    ///
    /// Only for [`GetMessage`], [`UpdateMessage`] and [`ListVisitorChats`].
    pub unread: Option<bool>,
    /// The first file of the message.
    ///
    /// Only for [`GetMessage`], [`UpdateMessage`], [`ListMessageHistory`] and 2 others.
    pub file: Option<UploadedFile>,
    /// How the files are shown.
    ///
    /// Only for [`GetMessage`], [`UpdateMessage`], [`ListMessageHistory`] and 2 others.
    pub attachments: Option<Vec<Attachment>>,
    /// `editedAt`
    ///
    /// Only for [`GetMessage`], [`UpdateMessage`], [`ListMessageHistory`] and [`SearchMessages`].
    pub edited_at: Option<DateTime>,
    /// User who last edited the message.
    ///
    /// Only for [`GetMessage`], [`UpdateMessage`], [`ListMessageHistory`] and [`SearchMessages`].
    pub edited_by: Option<User>,
    /// The kind of a system message, for instance `livechat-close`; absent for others.
    ///
    /// Only for [`GetMessage`], [`ListMessageHistory`], [`ListVisitorChats`] and [`SearchMessages`].
    pub t: Option<String>,
    /// Username of the visitor.
    ///
    /// Only for [`SendMessages`].
    pub username: Option<String>,
    /// `newRoom`
    ///
    /// Only for [`OpenRoom`], [`ListRooms`], [`UploadFile`] and [`ListVisitorChats`].
    pub new_room: Option<bool>,
    /// `showConnecting`
    ///
    /// Only for [`OpenRoom`], [`ListRooms`], [`UploadFile`] and [`ListVisitorChats`].
    pub show_connecting: Option<bool>,
    /// `success`
    ///
    /// Only for [`UploadFile`].
    pub success: Option<bool>,
    /// Whether a client may show the message together with the one before it.
    ///
    /// Only for [`SearchMessages`].
    pub groupable: Option<bool>,
    /// All files of the message, with their previews.
    ///
    /// Only for [`SearchMessages`].
    pub files: Option<Vec<UploadedFile>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Message {
    optional id: String = "_id",
    optional rid: String = "rid",
    optional msg: String = "msg",
    optional ts: DateTime = "ts",
    optional u: User = "u",
    optional updated_at: DateTime = "_updatedAt",
    optional urls: Vec<BTreeMap<String, Json>> = "urls",
    optional mentions: Vec<BTreeMap<String, Json>> = "mentions",
    optional channels: Vec<BTreeMap<String, Json>> = "channels",
    optional md: Vec<Markup> = "md",
    optional token: String = "token",
    optional alias: String = "alias",
    optional ls: DateTime = "ls",
    optional unread: bool = "unread",
    optional file: UploadedFile = "file",
    optional attachments: Vec<Attachment> = "attachments",
    optional edited_at: DateTime = "editedAt",
    optional edited_by: User = "editedBy",
    optional t: String = "t",
    optional username: String = "username",
    optional new_room: bool = "newRoom",
    optional show_connecting: bool = "showConnecting",
    optional success: bool = "success",
    optional groupable: bool = "groupable",
    optional files: Vec<UploadedFile> = "files",
});

/// A page of messages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessagesPage {
    /// `messages`
    pub messages: Option<Vec<Message>>,
    /// `offset`
    pub offset: Option<i64>,
    /// The page size that was asked for, not the number of messages returned.
    pub count: Option<i64>,
    /// Number of messages over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(MessagesPage {
    optional messages: Vec<Message> = "messages",
    optional offset: i64 = "offset",
    optional count: i64 = "count",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// A user who monitors units.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Monitor {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `emails`
    ///
    /// Only for [`ListMonitors`] and [`GetMonitor`].
    pub emails: Option<Vec<Email>>,
    /// Presence of the user, for instance `online`, `away`, `busy` or `offline`.
    ///
    /// Only for [`ListMonitors`] and [`GetMonitor`].
    pub status: Option<UserStatus>,
    /// `name`
    ///
    /// Only for [`ListMonitors`] and [`GetMonitor`].
    pub name: Option<String>,
    /// Whether the user takes chats now, `available` or `not-available`.
    ///
    /// Only for [`ListMonitors`] and [`GetMonitor`].
    pub status_livechat: Option<AgentStatus>,
    /// The roles the user holds.
    ///
    /// Only for [`AddMonitor`].
    pub roles: Option<Vec<String>>,
    /// `success`
    ///
    /// Only for [`AddMonitor`] and [`GetMonitor`].
    pub success: Option<bool>,
    /// `livechat`
    ///
    /// Only for [`GetMonitor`].
    pub livechat: Option<AgentLimits>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Monitor {
    optional id: String = "_id",
    optional username: String = "username",
    optional emails: Vec<Email> = "emails",
    optional status: UserStatus = "status",
    optional name: String = "name",
    optional status_livechat: AgentStatus = "statusLivechat",
    optional roles each String = "roles",
    optional success: bool = "success",
    optional livechat: AgentLimits = "livechat",
});

/// Assigns a monitor to a unit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MonitorAssignment {
    /// User id of the monitor.
    pub monitor_id: String,
    /// `username`
    pub username: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(MonitorAssignment {
    required monitor_id: String = "monitorId",
    required username: String = "username",
});

impl MonitorAssignment {
    /// Creates a value with the required properties.
    pub fn new(monitor_id: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            monitor_id: monitor_id.into(),
            username: username.into(),
            ..Wire::placeholder()
        }
    }
}

/// A page of monitors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitorsPage {
    /// `monitors`
    pub monitors: Option<Vec<Monitor>>,
    /// Number of monitors in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of monitors in all.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(MonitorsPage {
    optional monitors: Vec<Monitor> = "monitors",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// The visitor and the page of a page view.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Navigation {
    /// The page as it was reported.
    pub page: Option<VisitedPage>,
    /// Token of the visitor.
    pub token: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Navigation { optional page: VisitedPage = "page", optional token: String = "token" });

/// A time of day.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OpeningTime {
    /// `time`
    pub time: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(OpeningTime { required time: String = "time" });

impl OpeningTime {
    /// Creates a value with the required properties.
    pub fn new(time: impl Into<String>) -> Self {
        Self {
            time: time.into(),
            ..Wire::placeholder()
        }
    }
}

/// A provider of outbound messages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutboundProvider {
    /// `providerId`
    pub provider_id: Option<String>,
    /// `providerName`
    pub provider_name: Option<String>,
    /// `supportsTemplates`
    pub supports_templates: Option<bool>,
    /// `providerType`
    pub provider_type: Option<ProviderType>,
    /// The templates, by the phone number of the sender.
    ///
    /// Only for [`GetOutboundProvider`].
    pub templates: Option<BTreeMap<String, Vec<OutboundTemplate>>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(OutboundProvider {
    optional provider_id: String = "providerId",
    optional provider_name: String = "providerName",
    optional supports_templates: bool = "supportsTemplates",
    optional provider_type: ProviderType = "providerType",
    optional templates: BTreeMap<String, Vec<OutboundTemplate>> = "templates",
});

/// A page view of a visitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageVisit {
    /// Title and address of the page in one line.
    pub msg: Option<String>,
    /// `navigation`
    pub navigation: Option<Navigation>,
    /// `_id`
    ///
    /// Only for [`ListVisitedPages`].
    pub id: Option<String>,
    /// Message type, `livechat_navigation_history` for a page view.
    ///
    /// Only for [`ListVisitedPages`].
    pub t: Option<String>,
    /// `ts`
    ///
    /// Only for [`ListVisitedPages`].
    pub ts: Option<DateTime>,
    /// User in whose name the message was recorded.
    ///
    /// Only for [`ListVisitedPages`].
    pub u: Option<User>,
    /// `groupable`
    ///
    /// Only for [`ListVisitedPages`].
    pub groupable: Option<bool>,
    /// Time at which the record expires, in milliseconds since 1970; it needs a 64-bit integer.
    ///
    /// Only for [`ListVisitedPages`].
    pub expire_at: Option<i64>,
    /// `_updatedAt`
    ///
    /// Only for [`ListVisitedPages`].
    pub updated_at: Option<DateTime>,
    /// `rid`
    ///
    /// Only for [`ListVisitedPages`].
    pub rid: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(PageVisit {
    optional msg: String = "msg",
    optional navigation: Navigation = "navigation",
    optional id: String = "_id",
    optional t: String = "t",
    optional ts: DateTime = "ts",
    optional u: User = "u",
    optional groupable: bool = "groupable",
    optional expire_at: i64 = "expireAt",
    optional updated_at: DateTime = "_updatedAt",
    optional rid: String = "rid",
});

/// A page of the website pages that a visitor viewed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageVisitsPage {
    /// `pages`
    pub pages: Option<Vec<PageVisit>>,
    /// Number of page views in this page of results.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of page views over all pages of results.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(PageVisitsPage {
    optional pages: Vec<PageVisit> = "pages",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// A phone number.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Phone {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Phone { optional phone_number: String = "phoneNumber" });

/// A page of priorities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrioritiesPage {
    /// `priorities`
    pub priorities: Option<Vec<Priority>>,
    /// Number of priorities in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of priorities found over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(PrioritiesPage {
    optional priorities: Vec<Priority> = "priorities",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// The priority of a conversation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Priority {
    /// `_id`
    pub id: Option<String>,
    /// Translation key of the built-in name.
    pub i18n: Option<String>,
    /// Rank in the order of priorities, where 1 is the most urgent.
    pub sort_item: Option<i64>,
    /// Whether the priority was changed from its built-in state.
    pub dirty: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `success`
    ///
    /// Only for [`GetPriority`].
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Priority {
    optional id: String = "_id",
    optional i18n: String = "i18n",
    optional sort_item: i64 = "sortItem",
    optional dirty: bool = "dirty",
    optional name: String = "name",
    optional success: bool = "success",
});

/// The kind of contact data that an outbound provider uses.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProviderType {
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(ProviderType { Phone = "phone", Email = "email" });

/// A page of the queue.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueuePage {
    /// `queue`
    pub queue: Option<Vec<AgentQueue>>,
    /// Number of entries in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of entries in all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(QueuePage {
    optional queue: Vec<AgentQueue> = "queue",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// The state of the rate limit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RateLimitHeaders {
    /// Number of calls allowed in the window.
    pub x_ratelimit_limit: Option<i64>,
    /// Number of remaining calls.
    pub x_ratelimit_remaining: Option<i64>,
    /// End of the window, in milliseconds since the Unix epoch.
    pub x_ratelimit_reset: Option<i64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RateLimitHeaders {
    optional x_ratelimit_limit: i64 = "x-ratelimit-limit",
    optional x_ratelimit_remaining: i64 = "x-ratelimit-remaining",
    optional x_ratelimit_reset: i64 = "x-ratelimit-reset",
});

/// The time until an agent's first message, in seconds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReactionTimes {
    /// When the agent first reacted.
    pub fd: Option<FirstDelay>,
    /// Seconds until the first reaction.
    pub ft: Option<f64>,
    /// Seconds of all reactions together.
    pub tt: Option<f64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ReactionTimes {
    optional fd: FirstDelay = "fd",
    optional ft: f64 = "ft",
    optional tt: f64 = "tt",
});

/// One slice of a report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportEntry {
    /// The agent.
    pub label: Option<String>,
    /// Number of conversations of this agent.
    pub value: Option<i64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ReportEntry { optional label: String = "label", optional value: i64 = "value" });

/// The response times of the agent, in seconds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponseTimes {
    /// Average seconds until an answer.
    pub avg: Option<f64>,
    /// When the agent first answered.
    pub fd: Option<FirstDelay>,
    /// Seconds until the first answer.
    pub ft: Option<f64>,
    /// Number of answers.
    pub total: Option<i64>,
    /// Seconds of all answers together.
    pub tt: Option<f64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ResponseTimes {
    optional avg: f64 = "avg",
    optional fd: FirstDelay = "fd",
    optional ft: f64 = "ft",
    optional total: i64 = "total",
    optional tt: f64 = "tt",
});

/// A conversation of a visitor with agents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Room {
    /// `_id`
    pub id: Option<String>,
    /// The agent in charge; absent while the chat is queued.
    pub served_by: Option<ServingAgent>,
    /// Whether the chat is still open.
    ///
    /// Only for [`GetLivechatConfig`], [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub open: Option<bool>,
    /// Name shown for the room, normally that of the visitor.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`], [`ListVisitorChats`] and 2 others.
    pub fname: Option<String>,
    /// Room type, `l` for Omnichannel.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`], [`ListVisitorRooms`] and [`ListVisitorChats`].
    pub t: Option<String>,
    /// The visitor.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`], [`ListVisitorChats`] and 2 others.
    pub v: Option<Visitor>,
    /// `departmentId`
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub department_id: Option<String>,
    /// `default`
    ///
    /// Only for [`OpenRoom`].
    pub is_default: Option<bool>,
    /// Whether the room is read-only.
    ///
    /// Only for [`OpenRoom`].
    pub ro: Option<bool>,
    /// Whether system messages are shown.
    ///
    /// Only for [`OpenRoom`].
    pub sys_mes: Option<SystemMessages>,
    /// Number of messages in the room.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`], [`ListVisitorChats`] and 2 others.
    pub msgs: Option<i64>,
    /// When the room was opened.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`], [`ListVisitorChats`] and 2 others.
    pub ts: Option<DateTime>,
    /// `_updatedAt`
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub updated_at: Option<DateTime>,
    /// When the latest message was sent.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub lm: Option<DateTime>,
    /// `customFields`
    ///
    /// Only for [`OpenRoom`].
    pub custom_fields: Option<BTreeMap<String, Json>>,
    /// `usersCount`
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub users_count: Option<i64>,
    /// `cl`
    ///
    /// Only for [`OpenRoom`], [`ListRooms`], [`ListVisitorRooms`] and [`ListVisitorChats`].
    pub cl: Option<bool>,
    /// Ids of the units above the room's department.
    ///
    /// Only for [`OpenRoom`] and [`ListVisitorChats`].
    pub department_ancestors: Option<Vec<String>>,
    /// `lastMessage`
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub last_message: Option<Message>,
    /// Response figures of the chat.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub metrics: Option<RoomMetrics>,
    /// Whether the visitor waits for an answer from the agent.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub waiting_response: Option<bool>,
    /// What the chat is about.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub topic: Option<String>,
    /// Whether the chat is on hold; absent if it is not.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub on_hold: Option<bool>,
    /// The text of the last response to a webhook that had one.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub crm_data: Option<String>,
    /// The visitor's answers to the survey.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub survey_feedback: Option<SurveyFeedback>,
    /// `tags`
    ///
    /// Only for [`OpenRoom`], [`ListRooms`], [`ListVisitorChats`] and 2 others.
    pub tags: Option<Vec<String>>,
    /// Custom field values of the room.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`] and [`ListVisitorChats`].
    pub livechat_data: Option<BTreeMap<String, Json>>,
    /// `name`
    ///
    /// Only for [`ListRooms`].
    pub name: Option<String>,
    /// When the chat was closed.
    ///
    /// Only for [`ListRooms`], [`ListVisitorChats`], [`SearchVisitorChats`] and [`ListContactHistory`].
    pub closed_at: Option<DateTime>,
    /// The kind of user who closed the chat: `user` or `visitor`.
    ///
    /// Only for [`ListRooms`], [`ListVisitorChats`], [`SearchVisitorChats`] and [`ListContactHistory`].
    pub closer: Option<String>,
    /// The user or visitor who closed the chat.
    ///
    /// Only for [`ListRooms`], [`ListVisitorChats`] and [`SearchVisitorChats`].
    pub closed_by: Option<User>,
    /// `source`
    ///
    /// Only for [`ListContactHistory`].
    pub source: Option<Source>,
    /// `verified`
    ///
    /// Only for [`ListContactHistory`].
    pub verified: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Room {
    optional id: String = "_id",
    optional served_by: ServingAgent = "servedBy",
    optional open: bool = "open",
    optional fname: String = "fname",
    optional t: String = "t",
    optional v: Visitor = "v",
    optional department_id: String = "departmentId",
    optional is_default: bool = "default",
    optional ro: bool = "ro",
    optional sys_mes: SystemMessages = "sysMes",
    optional msgs: i64 = "msgs",
    optional ts: DateTime = "ts",
    optional updated_at: DateTime = "_updatedAt",
    optional lm: DateTime = "lm",
    optional custom_fields: BTreeMap<String, Json> = "customFields",
    optional users_count: i64 = "usersCount",
    optional cl: bool = "cl",
    optional department_ancestors each String = "departmentAncestors",
    optional last_message: Message = "lastMessage",
    optional metrics: RoomMetrics = "metrics",
    optional waiting_response: bool = "waitingResponse",
    optional topic: String = "topic",
    optional on_hold: bool = "onHold",
    optional crm_data: String = "crmData",
    optional survey_feedback: SurveyFeedback = "surveyFeedback",
    optional tags each String = "tags",
    optional livechat_data: BTreeMap<String, Json> = "livechatData",
    optional name: String = "name",
    optional closed_at: DateTime = "closedAt",
    optional closer: String = "closer",
    optional closed_by: User = "closedBy",
    optional source: Source = "source",
    optional verified: bool = "verified",
});

/// A page of the rooms of a contact or visitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomHistoryPage {
    /// `history`
    pub history: Option<Vec<Room>>,
    /// Number of chats in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of chats over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RoomHistoryPage {
    optional history: Vec<Room> = "history",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// Metrics of the conversation in a room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomMetrics {
    /// How fast the agent reacted, in seconds.
    ///
    /// Only for [`OpenRoom`] and [`ListVisitorChats`].
    pub reaction: Option<ReactionTimes>,
    /// How fast the agent answered, in seconds.
    ///
    /// Only for [`OpenRoom`] and [`ListVisitorChats`].
    pub response: Option<ResponseTimes>,
    /// `v`
    pub v: Option<VisitorMetrics>,
    /// `servedBy`
    ///
    /// Only for [`OpenRoom`].
    pub served_by: Option<AgentMetrics>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RoomMetrics {
    optional reaction: ReactionTimes = "reaction",
    optional response: ResponseTimes = "response",
    optional v: VisitorMetrics = "v",
    optional served_by: AgentMetrics = "servedBy",
});

/// A page of rooms.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoomsPage {
    /// `rooms`
    pub rooms: Option<Vec<Room>>,
    /// Number of rooms in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of rooms that match in all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(RoomsPage {
    optional rooms: Vec<Room> = "rooms",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// The response of an external service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceAnswer {
    /// HTTP status that the service gave.
    pub status_code: Option<i64>,
    /// Messages that the service wants sent.
    pub contents: Option<Vec<ServiceMessage>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ServiceAnswer {
    optional status_code: i64 = "statusCode",
    optional contents: Vec<ServiceMessage> = "contents",
});

/// A message that an external service requests to be sent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceMessage {
    /// `msg`
    pub msg: Option<String>,
    /// Place of the message among the others.
    pub order: Option<i64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ServiceMessage { optional msg: String = "msg", optional order: i64 = "order" });

/// The result of calling an external service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceReply {
    /// Id that stands for the trigger in this test.
    pub trigger_id: Option<String>,
    /// `response`
    pub response: Option<ServiceAnswer>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ServiceReply {
    optional trigger_id: String = "triggerId",
    optional response: ServiceAnswer = "response",
    optional success: bool = "success",
});

/// The agent who serves a room, and the start time.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServingAgent {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// When the agent took the chat.
    ///
    /// Only for [`OpenRoom`], [`ListRooms`], [`ListVisitorRooms`] and 3 others.
    pub ts: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ServingAgent {
    optional id: String = "_id",
    optional username: String = "username",
    optional ts: DateTime = "ts",
});

/// A setting of the workspace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Setting {
    /// Name of the setting, by which it is changed.
    pub id: Option<String>,
    /// Kind of value, for instance `boolean`, `string` or `color`.
    pub r#type: Option<SettingType>,
    /// Settings group in which it is shown.
    pub group: Nullable<String>,
    /// `public`
    ///
    /// Only for [`GetAppearance`].
    pub public: Option<bool>,
    /// Translation key of the label.
    pub i18n_label: Option<String>,
    /// Default that ships with the server; settings of another type carry another kind of value.
    pub package_value: Nullable<Json>,
    /// Where the value comes from, `packageValue` or `processEnvValue`.
    pub value_source: Option<SettingValueSource>,
    /// `hidden`
    pub hidden: Option<bool>,
    /// Whether the setting is locked against changes.
    pub blocked: Option<bool>,
    /// Place of the setting in its group.
    pub sorter: Option<i64>,
    /// Translation key of the longer description.
    pub i18n_description: Option<String>,
    /// `autocomplete`
    pub autocomplete: Option<bool>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `createdAt`
    pub created_at: Option<DateTime>,
    /// Value that holds now; settings of another type carry another kind of value.
    pub value: Nullable<Json>,
    /// Whether the value is kept from clients that may not see secrets.
    pub secret: Option<bool>,
    /// Section within the group.
    pub section: Option<String>,
    /// Whether the setting needs an enterprise licence.
    ///
    /// Only for [`GetAppearance`].
    pub enterprise: Option<bool>,
    /// `requiredOnWizard`
    ///
    /// Only for [`GetAppearance`].
    pub required_on_wizard: Option<bool>,
    /// Whether the value was given by an environment variable.
    ///
    /// Only for [`GetAppearance`].
    pub env: Option<bool>,
    /// Condition on other settings under which this one can be edited, as JSON text.
    ///
    /// Only for [`GetAppearance`].
    pub enable_query: Option<SettingEnableQuery>,
    /// Chosen editor of a colour setting, `color` or `expression`.
    ///
    /// Only for [`GetAppearance`].
    pub editor: Option<SettingEditor>,
    /// Default editor of a colour setting, `color` or `expression`.
    ///
    /// Only for [`GetAppearance`].
    pub package_editor: Option<SettingEditor>,
    /// Value given by the Meteor settings of the installation.
    ///
    /// Only for [`ListIntegrationSettings`].
    pub meteor_settings_value: Nullable<Json>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Setting {
    optional id: String = "_id",
    optional r#type: SettingType = "type",
    nullable group: Nullable<String> = "group",
    optional public: bool = "public",
    optional i18n_label: String = "i18nLabel",
    nullable package_value: Nullable<Json> = "packageValue",
    optional value_source: SettingValueSource = "valueSource",
    optional hidden: bool = "hidden",
    optional blocked: bool = "blocked",
    optional sorter: i64 = "sorter",
    optional i18n_description: String = "i18nDescription",
    optional autocomplete: bool = "autocomplete",
    optional ts: DateTime = "ts",
    optional updated_at: DateTime = "_updatedAt",
    optional created_at: DateTime = "createdAt",
    nullable value: Nullable<Json> = "value",
    optional secret: bool = "secret",
    optional section: String = "section",
    optional enterprise: bool = "enterprise",
    optional required_on_wizard: bool = "requiredOnWizard",
    optional env: bool = "env",
    optional enable_query: SettingEnableQuery = "enableQuery",
    optional editor: SettingEditor = "editor",
    optional package_editor: SettingEditor = "packageEditor",
    nullable meteor_settings_value: Nullable<Json> = "meteorSettingsValue",
});

/// The editor of a color setting.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingEditor {
    /// `color`
    Color,
    /// `expression`
    Expression,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(SettingEditor { Color = "color", Expression = "expression" });

/// Condition on other settings under which this one can be edited, as JSON text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SettingEnableQuery {
    /// `list`
    List(Vec<BTreeMap<String, Json>>),
    /// `map`
    Map(BTreeMap<String, Json>),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(SettingEnableQuery {
    List: Vec<BTreeMap<String, Json>>,
    Map: BTreeMap<String, Json>,
    String: String,
});

/// Kind of value, for instance `boolean`, `string` or `color`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingType {
    /// `string`
    String,
    /// `boolean`
    Boolean,
    /// `timezone`
    Timezone,
    /// `relativeUrl`
    RelativeUrl,
    /// `password`
    Password,
    /// `int`
    Int,
    /// `select`
    Select,
    /// `multiSelect`
    MultiSelect,
    /// `language`
    Language,
    /// `color`
    Color,
    /// `font`
    Font,
    /// `code`
    Code,
    /// `action`
    Action,
    /// `asset`
    Asset,
    /// `roomPick`
    RoomPick,
    /// `group`
    Group,
    /// `date`
    Date,
    /// `lookup`
    Lookup,
    /// `range`
    Range,
    /// `timespan`
    Timespan,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(SettingType {
    String = "string",
    Boolean = "boolean",
    Timezone = "timezone",
    RelativeUrl = "relativeUrl",
    Password = "password",
    Int = "int",
    Select = "select",
    MultiSelect = "multiSelect",
    Language = "language",
    Color = "color",
    Font = "font",
    Code = "code",
    Action = "action",
    Asset = "asset",
    RoomPick = "roomPick",
    Group = "group",
    Date = "date",
    Lookup = "lookup",
    Range = "range",
    Timespan = "timespan",
});

/// Where the value comes from, `packageValue` or `processEnvValue`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingValueSource {
    /// `packageValue`
    PackageValue,
    /// `processEnvValue`
    ProcessEnvValue,
    /// `meteorSettingsValue`
    MeteorSettingsValue,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(SettingValueSource {
    PackageValue = "packageValue",
    ProcessEnvValue = "processEnvValue",
    MeteorSettingsValue = "meteorSettingsValue",
});

/// A page of SLA policies.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaPoliciesPage {
    /// `sla`
    pub sla: Option<Vec<SlaPolicy>>,
    /// Number of policies in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of policies found over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SlaPoliciesPage {
    optional sla: Vec<SlaPolicy> = "sla",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// An SLA policy: the time within which a conversation is served.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaPolicy {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Nullable<String>,
    /// Minutes a visitor may wait under this policy.
    pub due_time_in_minutes: Option<i64>,
    /// `_updatedAt`
    ///
    /// Only for [`ListSlaPolicies`], [`GetSlaPolicy`] and [`UpdateSlaPolicy`].
    pub updated_at: Option<DateTime>,
    /// `success`
    ///
    /// Only for [`GetSlaPolicy`].
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SlaPolicy {
    optional id: String = "_id",
    optional name: String = "name",
    nullable description: Nullable<String> = "description",
    optional due_time_in_minutes: i64 = "dueTimeInMinutes",
    optional updated_at: DateTime = "_updatedAt",
    optional success: bool = "success",
});

/// The source of a conversation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Source {
    /// Where the chat came from, such as `widget`, `email` or `api`.
    pub r#type: Option<SourceType>,
    /// Id of the source where the kind alone does not identify it, for instance that of an app.
    ///
    /// Only for [`ListRoomFilters`].
    pub id: Option<String>,
    /// Readable name of the source.
    ///
    /// Only for [`ListRoomFilters`].
    pub alias: Option<String>,
    /// Name of the icon for the sidebar.
    ///
    /// Only for [`ListRoomFilters`].
    pub sidebar_icon: Option<String>,
    /// Name of the icon for other places.
    ///
    /// Only for [`ListRoomFilters`].
    pub default_icon: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Source {
    optional r#type: SourceType = "type",
    optional id: String = "id",
    optional alias: String = "alias",
    optional sidebar_icon: String = "sidebarIcon",
    optional default_icon: String = "defaultIcon",
});

/// The kind of channel that a conversation started on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceType {
    /// `widget`
    Widget,
    /// `email`
    Email,
    /// `sms`
    Sms,
    /// `app`
    App,
    /// `api`
    Api,
    /// `other`
    Other,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(SourceType {
    Widget = "widget",
    Email = "email",
    Sms = "sms",
    App = "app",
    Api = "api",
    Other = "other",
});

/// A visitor's answers to the survey.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SurveyFeedback {
    /// `satisfaction`
    pub satisfaction: Option<String>,
    /// `agentKnowledge`
    pub agent_knowledge: Option<String>,
    /// The name is misspelt on the server.
    pub agent_resposiveness: Option<String>,
    /// `agentFriendliness`
    pub agent_friendliness: Option<String>,
    /// `additionalFeedback`
    pub additional_feedback: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SurveyFeedback {
    optional satisfaction: String = "satisfaction",
    optional agent_knowledge: String = "agentKnowledge",
    optional agent_resposiveness: String = "agentResposiveness",
    optional agent_friendliness: String = "agentFriendliness",
    optional additional_feedback: String = "additionalFeedback",
});

/// The kinds of system messages that a room hides, or a boolean for all of them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SystemMessages {
    /// `list`
    List(Vec<String>),
    /// `boolean`
    Boolean(bool),
    /// A value that matches none of these.
    Other(Json),
}
union!(SystemMessages { List: Vec<String>, Boolean: bool });

/// A tag for closed conversations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Number of departments the tag is limited to.
    pub num_departments: Option<i64>,
    /// Ids of the departments the tag is limited to.
    pub departments: Option<Vec<String>>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `description`
    pub description: Option<String>,
    /// `success`
    ///
    /// Only for [`SaveTag`] and [`GetTag`].
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Tag {
    optional id: String = "_id",
    optional name: String = "name",
    optional num_departments: i64 = "numDepartments",
    optional departments each String = "departments",
    optional updated_at: DateTime = "_updatedAt",
    optional description: String = "description",
    optional success: bool = "success",
});

/// A page of tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagsPage {
    /// `tags`
    pub tags: Option<Vec<Tag>>,
    /// Number of tags in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of tags found over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TagsPage {
    optional tags: Vec<Tag> = "tags",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// A time zone, with name and UTC offset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Timezone {
    /// IANA name of the time zone.
    pub name: Option<String>,
    /// Offset from UTC in hours, as text.
    pub utc: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Timezone { optional name: String = "name", optional utc: String = "utc" });

/// A duration in seconds.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Timing {
    /// `avg`
    pub avg: Option<f64>,
    /// `longest`
    pub longest: Option<f64>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Timing { optional avg: f64 = "avg", optional longest: f64 = "longest" });

/// A metric with its title.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Totalizer {
    /// Translation key of the figure, such as `Busiest_time`.
    pub title: Option<String>,
    /// The figure as text ready for display; it can also arrive as a number.
    pub value: Option<TotalizerValue>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Totalizer { optional title: String = "title", optional value: TotalizerValue = "value" });

/// The figure as text ready for display; it can also arrive as a number.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TotalizerValue {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(TotalizerValue { Number: f64, String: String });

/// The totals of a dashboard.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Totalizers {
    /// `totalizers`
    pub totalizers: Option<Vec<Totalizer>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Totalizers {
    optional totalizers: Vec<Totalizer> = "totalizers",
    optional success: bool = "success",
});

/// A transfer of a room from one agent or department to another.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Transfer {
    /// `transferredBy`
    pub transferred_by: Option<TransferAuthor>,
    /// `ts`
    pub ts: Option<DateTime>,
    /// What the chat was moved to, for instance `department` or `agent`.
    pub scope: Option<String>,
    /// Id of the department the chat came from.
    pub previous_department: Option<String>,
    /// The department the chat went to.
    pub next_department: Option<Department>,
    /// What the author of the transfer wrote to the next agent.
    pub comment: Option<String>,
    /// The agent to whom the chat went.
    pub transferred_to: Option<User>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Transfer {
    optional transferred_by: TransferAuthor = "transferredBy",
    optional ts: DateTime = "ts",
    optional scope: String = "scope",
    optional previous_department: String = "previousDepartment",
    optional next_department: Department = "nextDepartment",
    optional comment: String = "comment",
    optional transferred_to: User = "transferredTo",
});

/// The user who transferred a room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransferAuthor {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Kind of user who made the transfer, for instance `agent`.
    pub r#type: Option<String>,
    /// Kind of user who made the transfer, for instance `agent`; older transfers have it as `type`.
    pub user_type: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TransferAuthor {
    optional id: String = "_id",
    optional username: String = "username",
    optional name: String = "name",
    optional r#type: String = "type",
    optional user_type: String = "userType",
});

/// A page of the transfers of a room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransfersPage {
    /// The transfers, each with who made it, when, and where the chat went.
    pub history: Option<Vec<Transfer>>,
    /// Number of transfers in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// The same page inside an envelope; read `history` beside it first.
    pub data: Option<TransfersPageData>,
    /// Number of transfers of the room.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TransfersPage {
    optional history: Vec<Transfer> = "history",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional data: TransfersPageData = "data",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// A trigger: an automatic action for an action of a visitor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Trigger {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Whether the trigger acts only once for each visitor.
    pub run_once: Option<bool>,
    /// `conditions`
    pub conditions: Option<Vec<TriggerCondition>>,
    /// `actions`
    pub actions: Option<Vec<TriggerAction>>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Trigger {
    optional id: String = "_id",
    optional name: String = "name",
    optional description: String = "description",
    optional enabled: bool = "enabled",
    optional run_once: bool = "runOnce",
    optional conditions: Vec<TriggerCondition> = "conditions",
    optional actions: Vec<TriggerAction> = "actions",
    optional updated_at: DateTime = "_updatedAt",
});

/// An action of a trigger, with its parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerAction {
    /// Kind of action, such as `send-message`.
    pub name: Option<TriggerActionName>,
    /// `params`
    pub params: Option<TriggerActionParams>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TriggerAction {
    optional name: TriggerActionName = "name",
    optional params: TriggerActionParams = "params",
});

/// The kind of action of a trigger.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerActionName {
    /// `send-message`
    SendMessage,
    /// `use-external-service`
    UseExternalService,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(TriggerActionName {
    SendMessage = "send-message",
    UseExternalService = "use-external-service",
});

/// `triggers.actions.params` in the 200 response to [`ListTriggers`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerActionParams {
    /// Who the message comes from, `queue` or `custom`.
    pub sender: Option<TriggerSender>,
    /// Text that the visitor gets.
    pub msg: Option<String>,
    /// Name shown as the sender, with sender `custom`.
    ///
    /// Only for [`SaveTrigger`].
    pub name: Option<String>,
    /// Address to call, with the action `use-external-service`.
    ///
    /// Only for [`SaveTrigger`].
    pub service_url: Option<String>,
    /// How long to wait for the external service, in milliseconds.
    ///
    /// Only for [`SaveTrigger`].
    pub service_timeout: Option<f64>,
    /// Text to send when the external service does not answer.
    ///
    /// Only for [`SaveTrigger`].
    pub service_fallback_message: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TriggerActionParams {
    optional sender: TriggerSender = "sender",
    optional msg: String = "msg",
    optional name: String = "name",
    optional service_url: String = "serviceUrl",
    optional service_timeout: f64 = "serviceTimeout",
    optional service_fallback_message: String = "serviceFallbackMessage",
});

/// A condition of a trigger, with its kind and value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerCondition {
    /// Kind of condition, such as `time-on-site`, `page-url` or `chat-opened-by-visitor`.
    pub name: Option<TriggerConditionName>,
    /// What the condition compares with, such as seconds or a page address; it can also be a number.
    pub value: Option<TriggerConditionValue>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TriggerCondition {
    optional name: TriggerConditionName = "name",
    optional value: TriggerConditionValue = "value",
});

/// The kind of condition of a trigger.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerConditionName {
    /// `time-on-site`
    TimeOnSite,
    /// `page-url`
    PageUrl,
    /// `chat-opened-by-visitor`
    ChatOpenedByVisitor,
    /// `after-guest-registration`
    AfterGuestRegistration,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(TriggerConditionName {
    TimeOnSite = "time-on-site",
    PageUrl = "page-url",
    ChatOpenedByVisitor = "chat-opened-by-visitor",
    AfterGuestRegistration = "after-guest-registration",
});

/// The value of a trigger's condition: a duration or a page, depending on its kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TriggerConditionValue {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(TriggerConditionValue { Number: f64, String: String });

/// The sender of a trigger's message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TriggerSender {
    /// `queue`
    Queue,
    /// `custom`
    Custom,
    /// `""`
    Empty,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(TriggerSender { Queue = "queue", Custom = "custom", Empty = "" });

/// A page of triggers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggersPage {
    /// `triggers`
    pub triggers: Option<Vec<Trigger>>,
    /// Number of triggers in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of triggers over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TriggersPage {
    optional triggers: Vec<Trigger> = "triggers",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// A business unit, to which departments and monitors are assigned.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Unit {
    /// `_id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Who can see the unit, `public` or `private`.
    pub visibility: Option<String>,
    /// Kind of record, `u` for a unit.
    pub r#type: Option<String>,
    /// Number of monitors of the unit.
    pub num_monitors: Option<i64>,
    /// Number of departments in the unit.
    pub num_departments: Option<i64>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `success`
    ///
    /// Only for [`CreateUnit`], [`GetUnit`] and [`UpdateUnit`].
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Unit {
    optional id: String = "_id",
    optional name: String = "name",
    optional visibility: String = "visibility",
    optional r#type: String = "type",
    optional num_monitors: i64 = "numMonitors",
    optional num_departments: i64 = "numDepartments",
    optional updated_at: DateTime = "_updatedAt",
    optional success: bool = "success",
});

/// The properties of a unit to create or update.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnitData {
    /// `name`
    pub name: String,
    /// Who can see the unit, `public` or `private`.
    pub visibility: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UnitData { required name: String = "name", required visibility: String = "visibility" });

impl UnitData {
    /// Creates a value with the required properties.
    pub fn new(name: impl Into<String>, visibility: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            visibility: visibility.into(),
            ..Wire::placeholder()
        }
    }
}

/// A page of units.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnitsPage {
    /// `units`
    pub units: Option<Vec<Unit>>,
    /// Number of units in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of units that match, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UnitsPage {
    optional units: Vec<Unit> = "units",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// A file attached to a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Id of the upload.
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// MIME type of the file.
    pub r#type: Option<String>,
    /// `size`
    pub size: Option<i64>,
    /// `format`
    pub format: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UploadedFile {
    optional id: String = "_id",
    optional name: String = "name",
    optional r#type: String = "type",
    optional size: i64 = "size",
    optional format: String = "format",
});

/// A user of the workspace, as other records refer to one.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `_id`
    ///
    /// Only for [`ListCannedResponses`], [`ListUsableCannedResponses`], [`GetCannedResponse`] and 16 others.
    pub id: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `name`
    ///
    /// Only for [`GetInquiry`], [`SendMessage`], [`GetMessage`] and 12 others.
    pub name: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(User {
    optional id: String = "_id",
    optional username: String = "username",
    optional name: String = "name",
});

/// The presence of a visitor, an agent or a monitor.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserStatus {
    /// `online`
    Online,
    /// `away`
    Away,
    /// `offline`
    Offline,
    /// `busy`
    Busy,
    /// `disabled`
    Disabled,
    /// A value that the document does not declare.
    Unknown(String),
}
string_enum!(UserStatus {
    Online = "online",
    Away = "away",
    Offline = "offline",
    Busy = "busy",
    Disabled = "disabled",
});

/// A website page that a visitor viewed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitedPage {
    /// What led to the record, for instance `url`.
    pub change: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `location`
    pub location: Option<VisitedPageLocation>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(VisitedPage {
    optional change: String = "change",
    optional title: String = "title",
    optional location: VisitedPageLocation = "location",
});

/// `page.navigation.page.location` in the 200 response to [`ReportPageVisit`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitedPageLocation {
    /// Address of the page.
    pub href: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(VisitedPageLocation { optional href: String = "href" });

/// A visitor of the live chat. The token identifies the visitor and replaces a login.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Visitor {
    /// `_id`
    pub id: Option<String>,
    /// `username`
    ///
    /// Only for [`GetLivechatConfig`], [`GetInquiry`], [`ListQueuedInquiries`] and 12 others.
    pub username: Option<String>,
    /// Secret by which the visitor proves who they are; handle it like a password.
    ///
    /// Only for [`GetLivechatConfig`], [`GetInquiry`], [`ListQueuedInquiries`] and 9 others.
    pub token: Option<String>,
    /// `name`
    ///
    /// Only for [`GetLivechatConfig`], [`RegisterVisitor`], [`GetVisitor`] and 5 others.
    pub name: Option<String>,
    /// `visitorEmails`
    ///
    /// Only for [`GetLivechatConfig`], [`RegisterVisitor`], [`GetVisitor`] and 4 others.
    pub visitor_emails: Option<Vec<Email>>,
    /// Id of the visitor's department.
    ///
    /// Only for [`GetLivechatConfig`], [`RegisterVisitor`], [`GetVisitor`] and 3 others.
    pub department: Option<String>,
    /// `status`
    ///
    /// Only for [`GetInquiry`], [`ListQueuedInquiries`], [`OpenRoom`] and 9 others.
    pub status: Option<UserStatus>,
    /// Months in which the visitor was active.
    ///
    /// Only for [`GetInquiry`].
    pub activity: Option<Vec<String>>,
    /// When the visitor last wrote.
    ///
    /// Only for [`OpenRoom`], [`ListVisitorChats`] and [`SearchVisitorChats`].
    pub last_message_ts: Option<DateTime>,
    /// Time of the registration.
    ///
    /// Only for [`RegisterVisitor`], [`DeleteVisitor`], [`GetVisitor`] and 3 others.
    pub ts: Option<DateTime>,
    /// `_updatedAt`
    ///
    /// Only for [`RegisterVisitor`], [`GetVisitor`], [`GetVisitorById`] and 2 others.
    pub updated_at: Option<DateTime>,
    /// The phone numbers; older records have a single number as a string.
    ///
    /// Only for [`RegisterVisitor`], [`GetVisitor`], [`GetVisitorById`] and 2 others.
    pub phone: Nullable<VisitorPhone>,
    /// Identities of the visitor in systems connected through apps.
    ///
    /// Only for [`RegisterVisitor`], [`GetVisitor`] and [`GetVisitorById`].
    pub external_ids: Option<Vec<ExternalId>>,
    /// Values of the visitor's custom fields, by field id.
    ///
    /// Only for [`RegisterVisitor`], [`GetVisitor`], [`GetVisitorById`] and 2 others.
    pub livechat_data: Option<BTreeMap<String, Json>>,
    /// Label of the visitor for display.
    ///
    /// Only for [`SuggestVisitors`].
    pub custom_name: Option<String>,
    /// The visitor's most recent chat.
    ///
    /// Only for [`SearchVisitors`], [`GetRegisteredContact`] and [`FindContact`].
    pub last_chat: Option<LastChat>,
    /// The agent who looks after the contact.
    ///
    /// Only for [`GetRegisteredContact`].
    pub contact_manager: Option<User>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(Visitor {
    optional id: String = "_id",
    optional username: String = "username",
    optional token: String = "token",
    optional name: String = "name",
    optional visitor_emails: Vec<Email> = "visitorEmails",
    optional department: String = "department",
    optional status: UserStatus = "status",
    optional activity each String = "activity",
    optional last_message_ts: DateTime = "lastMessageTs",
    optional ts: DateTime = "ts",
    optional updated_at: DateTime = "_updatedAt",
    nullable phone: Nullable<VisitorPhone> = "phone",
    optional external_ids: Vec<ExternalId> = "externalIds",
    optional livechat_data: BTreeMap<String, Json> = "livechatData",
    optional custom_name: String = "custom_name",
    optional last_chat: LastChat = "lastChat",
    optional contact_manager: User = "contactManager",
});

/// Times of the visitor's messages in a room.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorMetrics {
    /// When the visitor last wrote.
    pub lq: Option<DateTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(VisitorMetrics { optional lq: DateTime = "lq" });

/// The phone numbers; older records have a single number as a string.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VisitorPhone {
    /// `list`
    List(Vec<Phone>),
    /// `string`
    String(String),
    /// A value that matches none of these.
    Other(Json),
}
union!(VisitorPhone { List: Vec<Phone>, String: String });

/// A page of visitors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorsPage {
    /// `visitors`
    pub visitors: Option<Vec<Visitor>>,
    /// Number of visitors in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of visitors found over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(VisitorsPage {
    optional visitors: Vec<Visitor> = "visitors",
    optional count: i64 = "count",
    optional offset: i64 = "offset",
    optional total: i64 = "total",
    optional success: bool = "success",
});

/// A time on a day of the week.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeekTime {
    /// `dayOfWeek`
    pub day_of_week: Option<String>,
    /// `time`
    pub time: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(WeekTime { optional day_of_week: String = "dayOfWeek", optional time: String = "time" });

/// The working hours of one day of the week.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkDay {
    /// `day`
    pub day: Option<String>,
    /// Opening time of the day.
    pub start: Option<WorkTime>,
    /// Closing time of the day, in the same three forms.
    pub finish: Option<WorkTime>,
    /// Number of the day in the week.
    ///
    /// Only for [`GetBusinessHour`].
    pub code: Option<i64>,
    /// Whether the day is a working day.
    pub open: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(WorkDay {
    optional day: String = "day",
    optional start: WorkTime = "start",
    optional finish: WorkTime = "finish",
    optional code: i64 = "code",
    optional open: bool = "open",
});

/// A time of day, in the time zone of the business hour, in UTC and in cron form.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkTime {
    /// Time in the time zone of the business hour, as `HH:mm`.
    pub time: Option<String>,
    /// The same moment in UTC, where the day may differ.
    pub utc: Option<WeekTime>,
    /// The same moment as the server schedules it.
    pub cron: Option<WeekTime>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(WorkTime {
    optional time: String = "time",
    optional utc: WeekTime = "utc",
    optional cron: WeekTime = "cron",
});
