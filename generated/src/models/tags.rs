// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Tags".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, RawResponse, Wire, flatten, model, operation, paged, responses,
};

/// List tags
///
/// Lists the conversation tags a page at a time, optionally narrowed by text or department. An
/// enterprise license is required.
///
/// `GET /api/v1/livechat/tags`
///
/// Sent by `client.tags().list(..)`. The responses are [`ListTagsResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTags {
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Text that a tag must match to be listed.
    pub text: Option<String>,
    /// Id of the department whose tags are wanted.
    pub department: Option<String>,
    /// Whether to list all tags, not only those open to the given department; send the lower-case word
    /// `true` or `false`.
    pub view_all: Option<bool>,
    /// JSON object of field names and directions, 1 ascending and -1 descending, such as `{"name":1}`.
    pub sort: Option<Json>,
}
operation!(
    ListTags = GET "/api/v1/livechat/tags",
    "get-api-v1-livechat-tags",
    in "Omnichannel Tags",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListTagsResponse {
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query form text: String = "text",
        optional query form department: String = "department",
        optional query form view_all: bool = "viewAll",
        optional query json sort: Json = "sort",
    }
);

/// The responses to [`ListTags`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListTagsResponse {
    /// 200: The tags of this page.
    Ok(TagsPage),
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
responses!(ListTagsResponse -> TagsPage {
    Ok(body: TagsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListTags { offset } -> TagsPage { tags: Tag = "tags", total });

/// Delete a tag
///
/// Deletes a conversation tag. The caller needs `manage-livechat-tags`, and the workspace an enterprise
/// license.
///
/// `POST /api/v1/livechat/tags.delete`
///
/// Sent by `client.tags().delete(..)`. The responses are [`DeleteTagResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTag {
    /// The tag to delete.
    pub body: DeleteTagBody,
}
operation!(
    DeleteTag = POST "/api/v1/livechat/tags.delete",
    "post-api-v1-livechat-tags.delete",
    in "Omnichannel Tags",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> DeleteTagResponse {
        required body json body: DeleteTagBody = "application/json",
    }
);

impl DeleteTag {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self::with_body(DeleteTagBody::new(id))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<DeleteTagBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(DeleteTag.body: DeleteTagBody { required id: String = "id" });

/// The responses to [`DeleteTag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteTagResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The tag was not deleted, for instance because `id` is missing.
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
responses!(DeleteTagResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Create or update a tag
///
/// Creates a conversation tag, or changes an existing one when `_id` is sent. The caller needs
/// `manage-livechat-tags`, and the workspace an enterprise license.
///
/// `POST /api/v1/livechat/tags.save`
///
/// Sent by `client.tags().save(..)`. The responses are [`SaveTagResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveTag {
    /// The tag to store.
    pub body: SaveTagBody,
}
operation!(
    SaveTag = POST "/api/v1/livechat/tags.save",
    "post-api-v1-livechat-tags.save",
    in "Omnichannel Tags",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> SaveTagResponse {
        required body json body: SaveTagBody = "application/json",
    }
);

impl SaveTag {
    /// Creates a value with the required properties.
    pub fn new(tag_data: impl Into<TagData>) -> Self {
        Self::with_body(SaveTagBody::new(tag_data))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SaveTagBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SaveTag.body: SaveTagBody {
    required tag_data: TagData = "tagData",
    optional tag_departments each String = "tagDepartments",
    optional id: String = "_id",
});

/// The responses to [`SaveTag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SaveTagResponse {
    /// 200: The stored tag, with its members at the top level.
    Ok(Tag),
    /// 400: The tag was not stored, for instance because `tagData` is missing.
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
responses!(SaveTagResponse -> Tag {
    Ok(body: Tag) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a tag
///
/// Returns one conversation tag by its id; the members of the tag stand at the top level, next to
/// `success`. An enterprise license is required.
///
/// `GET /api/v1/livechat/tags/{tagId}`
///
/// Sent by `client.tags().get(..)`. The responses are [`GetTagResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTag {
    /// Id of the tag to read.
    pub tag_id: String,
}
operation!(
    GetTag = GET "/api/v1/livechat/tags/{tagId}",
    "get-api-v1-livechat-tags-tagId",
    in "Omnichannel Tags",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetTagResponse {
        required path simple tag_id: String = "tagId",
    }
);

impl GetTag {
    /// Creates a value with the required properties.
    pub fn new(tag_id: impl Into<String>) -> Self {
        Self { tag_id: tag_id.into() }
    }
}

/// The responses to [`GetTag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetTagResponse {
    /// 200: The tag.
    Ok(Tag),
    /// 400: The request was rejected, usually because the workspace has no licence for the feature.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 403: The signed-in user may not do this.
    Forbidden(Failure),
    /// 404: No tag has this id.
    NotFound(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(GetTagResponse -> Tag {
    Ok(body: Tag) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    NotFound(body: Failure) = 404 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`DeleteTag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTagBody {
    /// Id of the tag.
    pub id: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DeleteTagBody { required id: String = "id" });

impl DeleteTagBody {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`SaveTag`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveTagBody {
    /// Name and description of the tag.
    pub tag_data: TagData,
    /// Ids of the departments the tag is limited to.
    pub tag_departments: Option<Vec<String>>,
    /// Id of the tag to change; leave it out to create one.
    pub id: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SaveTagBody {
    required tag_data: TagData = "tagData",
    optional tag_departments each String = "tagDepartments",
    optional id: String = "_id",
});

impl SaveTagBody {
    /// Creates a value with the required properties.
    pub fn new(tag_data: impl Into<TagData>) -> Self {
        Self {
            tag_data: tag_data.into(),
            ..Wire::placeholder()
        }
    }
}

/// Name and description of the tag.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagData {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(TagData { optional name: String = "name", optional description: String = "description" });
