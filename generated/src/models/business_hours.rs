// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Business Hours".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    Extra, Json, RawResponse, Wire, flatten, model, operation, paged, responses,
};

/// Get a business hour
///
/// Returns one business hour with its opening times, or a body without `businessHour` where there is
/// none. The caller needs `view-livechat-business-hours`.
///
/// `GET /api/v1/livechat/business-hour`
///
/// Sent by `client.business_hours().get(..)`. The responses are [`GetBusinessHourResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBusinessHour {
    /// Id of a custom business hour; without it the default one is returned.
    pub id: Option<String>,
    /// Kind of business hour, `default` or `custom`.
    pub r#type: Option<String>,
}
operation!(
    GetBusinessHour = GET "/api/v1/livechat/business-hour",
    "get-api-v1-livechat-business-hour",
    in "Omnichannel Business Hours",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetBusinessHourResponse {
        optional query form id: String = "_id",
        optional query form r#type: String = "type",
    }
);

/// The responses to [`GetBusinessHour`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetBusinessHourResponse {
    /// 200: The business hour.
    Ok(GetBusinessHourOk),
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
responses!(GetBusinessHourResponse -> GetBusinessHourOk {
    Ok(body: GetBusinessHourOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List business hours
///
/// Lists the business hours of the workspace, a page at a time. The caller needs
/// `view-livechat-business-hours` and the workspace an enterprise licence.
///
/// `GET /api/v1/livechat/business-hours`
///
/// Sent by `client.business_hours().list(..)`. The responses are [`ListBusinessHoursResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBusinessHours {
    /// Text to look for in the names of the business hours.
    pub name: Option<String>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListBusinessHours = GET "/api/v1/livechat/business-hours",
    "get-api-v1-livechat-business-hours",
    in "Omnichannel Business Hours",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListBusinessHoursResponse {
        optional query form name: String = "name",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

/// The responses to [`ListBusinessHours`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListBusinessHoursResponse {
    /// 200: The business hours of this page.
    Ok(BusinessHoursPage),
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
responses!(ListBusinessHoursResponse -> BusinessHoursPage {
    Ok(body: BusinessHoursPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListBusinessHours {
    offset,
} -> BusinessHoursPage {
    business_hours: BusinessHour = "businessHours",
    total,
});

/// Remove a business hour
///
/// Deletes the business hour with the given id and type.
///
/// `POST /api/v1/livechat/business-hours.remove`
///
/// Sent by `client.business_hours().delete(..)`. The responses are [`DeleteBusinessHourResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteBusinessHour {
    /// The business hour to remove.
    pub body: DeleteBusinessHourBody,
}
operation!(
    DeleteBusinessHour = POST "/api/v1/livechat/business-hours.remove",
    "post-api-v1-livechat-business-hours.remove",
    in "Omnichannel Business Hours",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> DeleteBusinessHourResponse {
        required body json body: DeleteBusinessHourBody = "application/json",
    }
);

impl DeleteBusinessHour {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self::with_body(DeleteBusinessHourBody::new(id, r#type))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<DeleteBusinessHourBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(DeleteBusinessHour.body: DeleteBusinessHourBody {
    required id: String = "_id",
    required r#type: String = "type",
});

/// The responses to [`DeleteBusinessHour`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteBusinessHourResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body is incomplete or the business hour cannot be removed.
    BadRequest(Failure),
    /// 401: The credentials are missing or no longer valid.
    Unauthorized(Failure),
    /// 429: Too many calls of this operation from one IP address; the headers contain the time when calls
    /// are allowed again.
    ///
    /// Headers: `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` ([`RateLimitHeaders`]).
    TooManyRequests(Failure),
    /// An undocumented response.
    Undocumented(RawResponse),
}
responses!(DeleteBusinessHourResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Save a business hour
///
/// Creates a business hour, or changes the one whose `_id` is given.
///
/// `POST /api/v1/livechat/business-hours.save`
///
/// Sent by `client.business_hours().save(..)`. The responses are [`SaveBusinessHourResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveBusinessHour {
    /// The complete business hour.
    pub body: SaveBusinessHourBody,
}
operation!(
    SaveBusinessHour = POST "/api/v1/livechat/business-hours.save",
    "post-api-v1-livechat-business-hours.save",
    in "Omnichannel Business Hours",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "typed" -> SaveBusinessHourResponse {
        required body json body: SaveBusinessHourBody = "application/json",
    }
);

impl SaveBusinessHour {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<String>,
        timezone_name: impl Into<String>,
        days_open: impl IntoIterator<Item = impl Into<String>>,
        departments_to_apply_business_hour: impl Into<String>,
        active: impl Into<bool>,
        r#type: impl Into<String>,
        work_hours: impl Into<Vec<OpeningHours>>,
    ) -> Self {
        Self::with_body(
            SaveBusinessHourBody::new(
                name,
                timezone_name,
                days_open,
                departments_to_apply_business_hour,
                active,
                r#type,
                work_hours,
            ),
        )
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<SaveBusinessHourBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(SaveBusinessHour.body: SaveBusinessHourBody {
    required name: String = "name",
    required timezone_name: String = "timezoneName",
    required days_open each String = "daysOpen",
    required departments_to_apply_business_hour: String = "departmentsToApplyBusinessHour",
    required active: bool = "active",
    required r#type: String = "type",
    required work_hours: Vec<OpeningHours> = "workHours",
    optional id: String = "_id",
    optional timezone: String = "timezone",
    optional days_time: Vec<OpeningDay> = "daysTime",
});

/// The responses to [`SaveBusinessHour`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SaveBusinessHourResponse {
    /// 200: The change was made.
    Ok(Acknowledged),
    /// 400: The body is incomplete or the business hour cannot be saved.
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
responses!(SaveBusinessHourResponse -> Acknowledged {
    Ok(body: Acknowledged) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`DeleteBusinessHour`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteBusinessHourBody {
    /// `_id`
    pub id: String,
    /// Kind of the business hour, for instance `custom`.
    pub r#type: String,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(DeleteBusinessHourBody { required id: String = "_id", required r#type: String = "type" });

impl DeleteBusinessHourBody {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`SaveBusinessHour`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveBusinessHourBody {
    /// `name`
    pub name: String,
    /// IANA name of the time zone in which the times are meant.
    pub timezone_name: String,
    /// Names of the days that are working days.
    pub days_open: Vec<String>,
    /// Ids of the departments the business hour shall apply to, separated by commas.
    pub departments_to_apply_business_hour: String,
    /// Whether the business hour is in force.
    pub active: bool,
    /// Kind of business hour, `default` or `custom`.
    pub r#type: String,
    /// Opening times, one entry for each day.
    pub work_hours: Vec<OpeningHours>,
    /// Id of the business hour to change; leave it out to create one.
    pub id: Option<String>,
    /// The previous time zone, for clients that send the whole business hour back.
    pub timezone: Option<String>,
    /// The working hours in the form that the server returns; the server uses `workHours`.
    pub days_time: Option<Vec<OpeningDay>>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(SaveBusinessHourBody {
    required name: String = "name",
    required timezone_name: String = "timezoneName",
    required days_open each String = "daysOpen",
    required departments_to_apply_business_hour: String = "departmentsToApplyBusinessHour",
    required active: bool = "active",
    required r#type: String = "type",
    required work_hours: Vec<OpeningHours> = "workHours",
    optional id: String = "_id",
    optional timezone: String = "timezone",
    optional days_time: Vec<OpeningDay> = "daysTime",
});

impl SaveBusinessHourBody {
    /// Creates a value with the required properties.
    pub fn new(
        name: impl Into<String>,
        timezone_name: impl Into<String>,
        days_open: impl IntoIterator<Item = impl Into<String>>,
        departments_to_apply_business_hour: impl Into<String>,
        active: impl Into<bool>,
        r#type: impl Into<String>,
        work_hours: impl Into<Vec<OpeningHours>>,
    ) -> Self {
        Self {
            name: name.into(),
            timezone_name: timezone_name.into(),
            days_open: days_open.into_iter().map(Into::into).collect(),
            departments_to_apply_business_hour: departments_to_apply_business_hour
                .into(),
            active: active.into(),
            r#type: r#type.into(),
            work_hours: work_hours.into(),
            ..Wire::placeholder()
        }
    }
}

/// `daysTime` in the body of [`SaveBusinessHour`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OpeningDay {
    /// `day`
    pub day: String,
    /// `start`
    pub start: OpeningTime,
    /// `finish`
    pub finish: OpeningTime,
    /// `open`
    pub open: bool,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(OpeningDay {
    required day: String = "day",
    required start: OpeningTime = "start",
    required finish: OpeningTime = "finish",
    required open: bool = "open",
});

impl OpeningDay {
    /// Creates a value with the required properties.
    pub fn new(
        day: impl Into<String>,
        start: impl Into<OpeningTime>,
        finish: impl Into<OpeningTime>,
        open: impl Into<bool>,
    ) -> Self {
        Self {
            day: day.into(),
            start: start.into(),
            finish: finish.into(),
            open: open.into(),
            ..Wire::placeholder()
        }
    }
}

/// `workHours` in the body of [`SaveBusinessHour`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OpeningHours {
    /// Name of the day in English.
    pub day: String,
    /// Opening time as `HH:mm`.
    pub start: String,
    /// Closing time as `HH:mm`.
    pub finish: String,
    /// Whether the day is a working day.
    pub open: bool,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(OpeningHours {
    required day: String = "day",
    required start: String = "start",
    required finish: String = "finish",
    required open: bool = "open",
});

impl OpeningHours {
    /// Creates a value with the required properties.
    pub fn new(
        day: impl Into<String>,
        start: impl Into<String>,
        finish: impl Into<String>,
        open: impl Into<bool>,
    ) -> Self {
        Self {
            day: day.into(),
            start: start.into(),
            finish: finish.into(),
            open: open.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`GetBusinessHour`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBusinessHourOk {
    /// `businessHour`
    pub business_hour: Option<BusinessHour>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(GetBusinessHourOk {
    optional business_hour: BusinessHour = "businessHour",
    optional success: bool = "success",
});
