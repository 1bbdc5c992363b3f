// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! What the operations of "Livechat Appearance" take and give.
use super::*;

/// List the appearance settings of the widget
///
/// Lists the server settings that shape the chat widget, with their stored and their default values.
/// Needs the `view-livechat-manager` permission.
///
/// `GET /api/v1/livechat/appearance`
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAppearance {}
operation!(
    GetAppearance = GET "/api/v1/livechat/appearance", "get-api-v1-livechat-appearance",
    secured by[[AUTH_TOKEN, USER_ID]] -> GetAppearanceResponse {}
);

/// The answers to [`GetAppearance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAppearanceResponse {
    /// 200: The settings.
    Ok(GetAppearanceOk),
    /// 400: The request was refused; `errorType` says why, where the server has a code for it.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    GetAppearanceResponse -> GetAppearanceOk { Ok(body : GetAppearanceOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Change appearance settings of the widget
///
/// Stores new values for settings of the chat widget. Needs the `view-livechat-manager` permission; the
/// body is a bare array.
///
/// `POST /api/v1/livechat/appearance`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAppearance {
    /// The settings to change, each with its new value.
    pub body: Vec<UpdateAppearanceBody>,
}
operation!(
    UpdateAppearance = POST "/api/v1/livechat/appearance",
    "post-api-v1-livechat-appearance", secured by[[AUTH_TOKEN, USER_ID]] ->
    UpdateAppearanceResponse { required body json body : Vec < UpdateAppearanceBody > =
    "application/json", }
);
impl UpdateAppearance {
    /// With what is required.
    pub fn new(body: impl Into<Vec<UpdateAppearanceBody>>) -> Self {
        Self { body: body.into() }
    }
}

/// The answers to [`UpdateAppearance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppearanceResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body is not acceptable.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one address; wait until the time that the headers name.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`.
    TooManyRequests(Failure),
    /// Any other answer.
    Undocumented(Raw),
}
responses!(
    UpdateAppearanceResponse -> Acknowledged { Ok(body : Acknowledged) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// The body of [`UpdateAppearance`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAppearanceBody {
    /// Name of the setting, as the list of appearance settings gives it.
    pub id: String,
    /// New value of the setting.
    pub value: UpdateAppearanceBodyValue,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateAppearanceBody { required id : String = "_id", required value :
    UpdateAppearanceBodyValue = "value", }
);
impl UpdateAppearanceBody {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        value: impl Into<UpdateAppearanceBodyValue>,
    ) -> Self {
        Self {
            id: id.into(),
            value: value.into(),
            ..Wire::blank()
        }
    }
}

/// New value of the setting.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppearanceBodyValue {
    /// `string`
    String(String),
    /// `boolean`
    Boolean(bool),
    /// `number`
    Number(f64),
    /// `list`
    List(Vec<Json>),
    /// A value that is none of these.
    Other(Json),
}
union!(
    UpdateAppearanceBodyValue { String : String, Boolean : bool, Number : f64, List : Vec
    < Json >, }
);

/// The 200 answer to [`GetAppearance`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAppearanceOk {
    /// `appearance`
    pub appearance: Option<Vec<GetAppearanceOkAppearance>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetAppearanceOk { optional appearance : Vec < GetAppearanceOkAppearance > =
    "appearance", optional success : bool = "success", }
);

/// `appearance` in the 200 answer to [`GetAppearance`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAppearanceOkAppearance {
    /// Name of the setting, by which it is changed.
    pub id: Option<String>,
    /// Kind of value, for instance `boolean`, `string` or `color`.
    pub r#type: Option<GetAppearanceOkAppearanceType>,
    /// `group`
    pub group: Nullable<String>,
    /// `public`
    pub public: Option<bool>,
    /// Translation key of the label.
    pub i18n_label: Option<String>,
    /// Default that ships with the server; settings of another type carry another kind of value.
    pub package_value: Option<Json>,
    /// Where the value comes from, `packageValue` or `processEnvValue`.
    pub value_source: Option<GetAppearanceOkAppearanceValueSource>,
    /// `hidden`
    pub hidden: Option<bool>,
    /// `blocked`
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
    pub value: Option<Json>,
    /// `secret`
    pub secret: Option<bool>,
    /// `section`
    pub section: Option<String>,
    /// Whether the setting needs an enterprise licence.
    pub enterprise: Option<bool>,
    /// `requiredOnWizard`
    pub required_on_wizard: Option<bool>,
    /// Whether the value was given by an environment variable.
    pub env: Option<bool>,
    /// Condition on other settings under which this one can be edited, as JSON text.
    pub enable_query: Option<GetAppearanceOkAppearanceEnableQuery>,
    /// Chosen editor of a colour setting, `color` or `expression`.
    pub editor: Option<GetAppearanceOkAppearanceEditor>,
    /// Default editor of a colour setting, `color` or `expression`.
    pub package_editor: Option<GetAppearanceOkAppearancePackageEditor>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetAppearanceOkAppearance { optional id : String = "_id", optional r#type :
    GetAppearanceOkAppearanceType = "type", nullable group : String = "group", optional
    public : bool = "public", optional i18n_label : String = "i18nLabel", optional
    package_value : Json = "packageValue", optional value_source :
    GetAppearanceOkAppearanceValueSource = "valueSource", optional hidden : bool =
    "hidden", optional blocked : bool = "blocked", optional sorter : i64 = "sorter",
    optional i18n_description : String = "i18nDescription", optional autocomplete : bool
    = "autocomplete", optional ts : DateTime = "ts", optional updated_at : DateTime =
    "_updatedAt", optional created_at : DateTime = "createdAt", optional value : Json =
    "value", optional secret : bool = "secret", optional section : String = "section",
    optional enterprise : bool = "enterprise", optional required_on_wizard : bool =
    "requiredOnWizard", optional env : bool = "env", optional enable_query :
    GetAppearanceOkAppearanceEnableQuery = "enableQuery", optional editor :
    GetAppearanceOkAppearanceEditor = "editor", optional package_editor :
    GetAppearanceOkAppearancePackageEditor = "packageEditor", }
);

/// Chosen editor of a colour setting, `color` or `expression`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAppearanceOkAppearanceEditor {
    /// `color`
    Color,
    /// `expression`
    Expression,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetAppearanceOkAppearanceEditor { Color = "color", Expression = "expression", }
);

/// Condition on other settings under which this one can be edited, as JSON text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetAppearanceOkAppearanceEnableQuery {
    /// `list`
    List(Vec<BTreeMap<String, Json>>),
    /// `map`
    Map(BTreeMap<String, Json>),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    GetAppearanceOkAppearanceEnableQuery { List : Vec < BTreeMap < String, Json > >, Map
    : BTreeMap < String, Json >, String : String, }
);

/// Default editor of a colour setting, `color` or `expression`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAppearanceOkAppearancePackageEditor {
    /// `color`
    Color,
    /// `expression`
    Expression,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetAppearanceOkAppearancePackageEditor { Color = "color", Expression = "expression",
    }
);

/// Kind of value, for instance `boolean`, `string` or `color`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAppearanceOkAppearanceType {
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
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetAppearanceOkAppearanceType { String = "string", Boolean = "boolean", Timezone =
    "timezone", RelativeUrl = "relativeUrl", Password = "password", Int = "int", Select =
    "select", MultiSelect = "multiSelect", Language = "language", Color = "color", Font =
    "font", Code = "code", Action = "action", Asset = "asset", RoomPick = "roomPick",
    Group = "group", Date = "date", Lookup = "lookup", Range = "range", Timespan =
    "timespan", }
);

/// Where the value comes from, `packageValue` or `processEnvValue`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAppearanceOkAppearanceValueSource {
    /// `packageValue`
    PackageValue,
    /// `processEnvValue`
    ProcessEnvValue,
    /// `meteorSettingsValue`
    MeteorSettingsValue,
    /// A value that the document does not name.
    Unknown(String),
}
string_enum!(
    GetAppearanceOkAppearanceValueSource { PackageValue = "packageValue", ProcessEnvValue
    = "processEnvValue", MeteorSettingsValue = "meteorSettingsValue", }
);
