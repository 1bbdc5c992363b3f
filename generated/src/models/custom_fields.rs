// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Custom Fields".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, Nullable, RawResponse, Wire, flatten, model, operation, paged,
    responses, union,
};

/// List custom fields
///
/// Lists the custom field definitions for visitors and rooms, a page at a time. Needs the `view-l-room`
/// permission.
///
/// `GET /api/v1/livechat/custom-fields`
///
/// Sent by `client.custom_fields().list(..)`. The responses are [`ListCustomFieldsResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListCustomFields {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
    /// Free text that narrows the list to matching definitions.
    pub text: Option<String>,
}
operation!(
    ListCustomFields = GET "/api/v1/livechat/custom-fields",
    "get-api-v1-livechat-custom-fields",
    in "Omnichannel Custom Fields",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListCustomFieldsResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
        optional query form text: String = "text",
    }
);

/// The responses to [`ListCustomFields`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListCustomFieldsResponse {
    /// 200: The definitions of this page.
    Ok(CustomFieldsPage),
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
responses!(ListCustomFieldsResponse -> CustomFieldsPage {
    Ok(body: CustomFieldsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListCustomFields {
    offset,
} -> CustomFieldsPage {
    custom_fields: CustomField = "customFields",
    total,
});

/// Delete a custom field
///
/// Removes the definition of a custom field. Needs the `view-livechat-manager` permission.
///
/// `POST /api/v1/livechat/custom-fields.delete`
///
/// Sent by `client.custom_fields().delete(..)`. The responses are [`DeleteCustomFieldResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomField {
    /// The custom field to remove.
    pub body: DeleteCustomFieldBody,
}
operation!(
    DeleteCustomField = POST "/api/v1/livechat/custom-fields.delete",
    "post-api-v1-livechat-custom-fields.delete",
    in "Omnichannel Custom Fields",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> DeleteCustomFieldResponse {
        required body json body: DeleteCustomFieldBody = "application/json",
    }
);

impl DeleteCustomField {
    /// Creates a value with the required properties.
    pub fn new(custom_field_id: impl Into<String>) -> Self {
        Self::with_body(DeleteCustomFieldBody::new(custom_field_id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<DeleteCustomFieldBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(DeleteCustomField.body: DeleteCustomFieldBody {
    required custom_field_id: String = "customFieldId",
});

/// The responses to [`DeleteCustomField`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteCustomFieldResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body is not acceptable.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The caller lacks the permission to remove custom fields.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(DeleteCustomFieldResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Create or change a custom field
///
/// Creates a custom field for visitors or rooms, or changes the one with the given id. Needs the
/// `view-livechat-manager` permission.
///
/// `POST /api/v1/livechat/custom-fields.save`
///
/// Sent by `client.custom_fields().save(..)`. The responses are [`SaveCustomFieldResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveCustomField {
    /// The definition to store.
    pub body: SaveCustomFieldBody,
}
operation!(
    SaveCustomField = POST "/api/v1/livechat/custom-fields.save",
    "post-api-v1-livechat-custom-fields.save",
    in "Omnichannel Custom Fields",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> SaveCustomFieldResponse {
        required body json body: SaveCustomFieldBody = "application/json",
    }
);

impl SaveCustomField {
    /// Creates a value with the required properties.
    pub fn new(custom_field_data: impl Into<CustomFieldData>) -> Self {
        Self::with_body(SaveCustomFieldBody::new(custom_field_data))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SaveCustomFieldBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SaveCustomField.body: SaveCustomFieldBody {
    nullable custom_field_id: Nullable<String> = "customFieldId",
    required custom_field_data: CustomFieldData = "customFieldData",
});

/// The responses to [`SaveCustomField`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SaveCustomFieldResponse {
    /// 200: The definition as stored.
    Ok(SaveCustomFieldOk),
    /// 400: The request was rejected; `errorType` has the server's error code, if there is one.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The caller lacks the permission to define custom fields.
    Forbidden(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(SaveCustomFieldResponse -> SaveCustomFieldOk {
    Ok(body: SaveCustomFieldOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a custom field
///
/// Returns the definition of one custom field. Needs the `view-l-room` permission.
///
/// `GET /api/v1/livechat/custom-fields/{_id}`
///
/// Sent by `client.custom_fields().get(..)`. The responses are [`GetCustomFieldResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomField {
    /// Id of the custom field, which is its key.
    pub id: String,
}
operation!(
    GetCustomField = GET "/api/v1/livechat/custom-fields/{_id}",
    "get-api-v1-livechat-custom-fields-_id",
    in "Omnichannel Custom Fields",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetCustomFieldResponse {
        required path simple id: String = "_id",
    }
);

impl GetCustomField {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`GetCustomField`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetCustomFieldResponse {
    /// 200: The definition.
    Ok(GetCustomFieldOk),
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
responses!(GetCustomFieldResponse -> GetCustomFieldOk {
    Ok(body: GetCustomFieldOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Set one custom field of a visitor
///
/// Stores one custom field value for the visitor who holds the token. Needs no login.
///
/// `POST /api/v1/livechat/custom.field`
///
/// Sent by `client.custom_fields().set_value(..)`. The responses are [`SetCustomFieldValueResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomFieldValue {
    /// The visitor, the field and its value.
    pub body: SetCustomFieldValueBody,
}
operation!(
    SetCustomFieldValue = POST "/api/v1/livechat/custom.field",
    "post-api-v1-livechat-custom.field",
    in "Omnichannel Custom Fields" -> SetCustomFieldValueResponse {
        required body json body: SetCustomFieldValueBody = "application/json",
    }
);

impl SetCustomFieldValue {
    /// Creates a value with the required properties.
    pub fn new(
        token: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
        overwrite: impl Into<bool>,
    ) -> Self {
        Self::with_body(SetCustomFieldValueBody::new(token, key, value, overwrite))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SetCustomFieldValueBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SetCustomFieldValue.body: SetCustomFieldValueBody {
    required token: String = "token",
    required key: String = "key",
    required value: String = "value",
    required overwrite: bool = "overwrite",
});

/// The responses to [`SetCustomFieldValue`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetCustomFieldValueResponse {
    /// 200: The field as it was sent.
    Ok(SetCustomFieldValueOk),
    /// 400: The body is not acceptable or the value could not be stored.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(SetCustomFieldValueResponse -> SetCustomFieldValueOk {
    Ok(body: SetCustomFieldValueOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Set several custom fields of a visitor
///
/// Stores several custom field values at once for the visitor who holds the token. Needs no login.
///
/// `POST /api/v1/livechat/custom.fields`
///
/// Sent by `client.custom_fields().set_values(..)`. The responses are [`SetCustomFieldValuesResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomFieldValues {
    /// The visitor and the fields with their values.
    pub body: SetCustomFieldValuesBody,
}
operation!(
    SetCustomFieldValues = POST "/api/v1/livechat/custom.fields",
    "post-api-v1-livechat-custom.fields",
    in "Omnichannel Custom Fields" -> SetCustomFieldValuesResponse {
        required body json body: SetCustomFieldValuesBody = "application/json",
    }
);

impl SetCustomFieldValues {
    /// Creates a value with the required properties.
    pub fn new(
        token: impl Into<String>,
        custom_fields: impl Into<Vec<CustomFieldValue>>,
    ) -> Self {
        Self::with_body(SetCustomFieldValuesBody::new(token, custom_fields))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SetCustomFieldValuesBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SetCustomFieldValues.body: SetCustomFieldValuesBody {
    required token: String = "token",
    required custom_fields: Vec<CustomFieldValue> = "customFields",
});

/// The responses to [`SetCustomFieldValues`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SetCustomFieldValuesResponse {
    /// 200: The fields as they were sent.
    Ok(SetCustomFieldValuesOk),
    /// 400: The body is not acceptable or a value could not be stored.
    BadRequest(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(SetCustomFieldValuesResponse -> SetCustomFieldValuesOk {
    Ok(body: SetCustomFieldValuesOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`DeleteCustomField`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldBody {
    /// Id of the custom field, which is its key.
    pub custom_field_id: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DeleteCustomFieldBody { required custom_field_id: String = "customFieldId" });

impl DeleteCustomFieldBody {
    /// Creates a value with the required properties.
    pub fn new(custom_field_id: impl Into<String>) -> Self {
        Self {
            custom_field_id: custom_field_id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`SaveCustomField`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveCustomFieldBody {
    /// Id of the field to change; leave it out to create one.
    pub custom_field_id: Nullable<String>,
    /// `customFieldData`
    pub custom_field_data: CustomFieldData,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SaveCustomFieldBody {
    nullable custom_field_id: Nullable<String> = "customFieldId",
    required custom_field_data: CustomFieldData = "customFieldData",
});

impl SaveCustomFieldBody {
    /// Creates a value with the required properties.
    pub fn new(custom_field_data: impl Into<CustomFieldData>) -> Self {
        Self {
            custom_field_data: custom_field_data.into(),
            ..Wire::placeholder()
        }
    }
}

/// `customFieldData` in the body of [`SaveCustomField`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldData {
    /// Key of the field, under which values are stored.
    pub field: String,
    /// `label`
    pub label: String,
    /// Whether agents see the field, `visible` or `hidden`.
    pub visibility: CustomFieldDataVisibility,
    /// What carries the field, `visitor` or `room`.
    pub scope: CustomFieldScope,
    /// How a value is entered, `input` or `select`.
    pub r#type: Option<String>,
    /// Whether records can be looked up by the value of the field.
    pub searchable: Option<bool>,
    /// Regular expression a value must match.
    pub regexp: Option<String>,
    /// Whether a value must be given.
    pub required: Option<bool>,
    /// `defaultValue`
    pub default_value: Option<String>,
    /// The choices of a `select` field, separated by commas.
    pub options: Option<String>,
    /// Whether visitors get to see the field.
    pub public: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CustomFieldData {
    required field: String = "field",
    required label: String = "label",
    required visibility: CustomFieldDataVisibility = "visibility",
    required scope: CustomFieldScope = "scope",
    optional r#type: String = "type",
    optional searchable: bool = "searchable",
    optional regexp: String = "regexp",
    optional required: bool = "required",
    optional default_value: String = "defaultValue",
    optional options: String = "options",
    optional public: bool = "public",
});

impl CustomFieldData {
    /// Creates a value with the required properties.
    pub fn new(
        field: impl Into<String>,
        label: impl Into<String>,
        visibility: impl Into<CustomFieldDataVisibility>,
        scope: impl Into<CustomFieldScope>,
    ) -> Self {
        Self {
            field: field.into(),
            label: label.into(),
            visibility: visibility.into(),
            scope: scope.into(),
            ..Wire::placeholder()
        }
    }
}

/// Whether agents see the field, `visible` or `hidden`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CustomFieldDataVisibility {
    /// `string`
    String(String),
    /// `boolean`
    Boolean(bool),
    /// A value that matches none of these.
    Other(Json),
}
union!(CustomFieldDataVisibility { String: String, Boolean: bool });

/// The body of [`SetCustomFieldValue`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomFieldValueBody {
    /// Token of the visitor.
    pub token: String,
    /// Key of a custom field that is defined on the server.
    pub key: String,
    /// `value`
    pub value: String,
    /// Whether an existing value is replaced.
    pub overwrite: bool,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SetCustomFieldValueBody {
    required token: String = "token",
    required key: String = "key",
    required value: String = "value",
    required overwrite: bool = "overwrite",
});

impl SetCustomFieldValueBody {
    /// Creates a value with the required properties.
    pub fn new(
        token: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
        overwrite: impl Into<bool>,
    ) -> Self {
        Self {
            token: token.into(),
            key: key.into(),
            value: value.into(),
            overwrite: overwrite.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`SetCustomFieldValues`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomFieldValuesBody {
    /// Token of the visitor.
    pub token: String,
    /// `customFields`
    pub custom_fields: Vec<CustomFieldValue>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SetCustomFieldValuesBody {
    required token: String = "token",
    required custom_fields: Vec<CustomFieldValue> = "customFields",
});

impl SetCustomFieldValuesBody {
    /// Creates a value with the required properties.
    pub fn new(
        token: impl Into<String>,
        custom_fields: impl Into<Vec<CustomFieldValue>>,
    ) -> Self {
        Self {
            token: token.into(),
            custom_fields: custom_fields.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`SaveCustomField`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SaveCustomFieldOk {
    /// `customField`
    pub custom_field: Option<CustomField>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SaveCustomFieldOk {
    optional custom_field: CustomField = "customField",
    optional success: bool = "success",
});

/// The 200 response to [`GetCustomField`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomFieldOk {
    /// `customField`
    pub custom_field: Option<CustomField>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetCustomFieldOk {
    optional custom_field: CustomField = "customField",
    optional success: bool = "success",
});

/// The 200 response to [`SetCustomFieldValue`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetCustomFieldValueOk {
    /// `field`
    pub field: Option<StoredFieldValue>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SetCustomFieldValueOk {
    optional field: StoredFieldValue = "field",
    optional success: bool = "success",
});

/// `field` in the 200 response to [`SetCustomFieldValue`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StoredFieldValue {
    /// `key`
    pub key: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Whether an existing value was to be replaced.
    pub overwrite: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(StoredFieldValue {
    optional key: String = "key",
    optional value: String = "value",
    optional overwrite: bool = "overwrite",
});

/// The 200 response to [`SetCustomFieldValues`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetCustomFieldValuesOk {
    /// `fields`
    pub fields: Option<Vec<BatchFieldValue>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SetCustomFieldValuesOk {
    optional fields: Vec<BatchFieldValue> = "fields",
    optional success: bool = "success",
});

/// `fields` in the 200 response to [`SetCustomFieldValues`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchFieldValue {
    /// Key of the field; spelled with a capital letter in this answer, unlike in the request.
    pub key: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Whether an existing value was to be replaced.
    pub overwrite: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(BatchFieldValue {
    optional key: String = "Key",
    optional value: String = "value",
    optional overwrite: bool = "overwrite",
});
