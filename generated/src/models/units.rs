// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests and responses of the operations of "Omnichannel Units".

use super::*;
use crate::models::security::{AUTH_TOKEN, USER_ID};
use crate::runtime::emitted::{
    DateTime, Extra, Json, RawResponse, Wire, flatten, model, operation, paged,
    responses, union,
};

/// List units
///
/// Lists the units of the workspace, a page at a time. The workspace needs an enterprise licence.
///
/// `GET /api/v1/livechat/units`
///
/// Sent by `client.units().list(..)`. The responses are [`ListUnitsResponse`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUnits {
    /// Text to look for in the names of the units.
    pub text: Option<String>,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Order of the items, a JSON text such as `{"name": 1}` with 1 for ascending and -1 for descending.
    pub sort: Option<Json>,
}
operation!(
    ListUnits = GET "/api/v1/livechat/units",
    "get-api-v1-livechat-units",
    in "Omnichannel Units",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListUnitsResponse {
        optional query form text: String = "text",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query json sort: Json = "sort",
    }
);

/// The responses to [`ListUnits`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUnitsResponse {
    /// 200: The units of this page.
    Ok(UnitsPage),
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
responses!(ListUnitsResponse -> UnitsPage {
    Ok(body: UnitsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListUnits { offset } -> UnitsPage { units: Unit = "units", total });

/// Create a unit
///
/// Creates a unit with its monitors and departments. The caller needs `manage-livechat-units` and the
/// workspace an enterprise licence.
///
/// `POST /api/v1/livechat/units`
///
/// Sent by `client.units().create(..)`. The responses are [`CreateUnitResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUnit {
    /// The unit with its monitors and departments.
    pub body: CreateUnitBody,
}
operation!(
    CreateUnit = POST "/api/v1/livechat/units",
    "post-api-v1-livechat-units",
    in "Omnichannel Units",
    secured by [[AUTH_TOKEN, USER_ID]],
    dialect "match" -> CreateUnitResponse {
        required body json body: CreateUnitBody = "application/json",
    }
);

impl CreateUnit {
    /// Creates a value with the required properties.
    pub fn new(
        unit_data: impl Into<UnitData>,
        unit_monitors: impl Into<Vec<MonitorAssignment>>,
        unit_departments: impl Into<Vec<DepartmentAssignment>>,
    ) -> Self {
        Self::with_body(CreateUnitBody::new(unit_data, unit_monitors, unit_departments))
    }

    /// Creates a request with a whole body.
    pub fn with_body(body: impl Into<CreateUnitBody>) -> Self {
        Self { body: body.into() }
    }
}

flatten!(CreateUnit.body: CreateUnitBody {
    required unit_data: UnitData = "unitData",
    required unit_monitors: Vec<MonitorAssignment> = "unitMonitors",
    required unit_departments: Vec<DepartmentAssignment> = "unitDepartments",
});

/// The responses to [`CreateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateUnitResponse {
    /// 200: The new unit, whose members stand at the top level beside `success`.
    Ok(Unit),
    /// 400: The body is incomplete or the unit cannot be created.
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
responses!(CreateUnitResponse -> Unit {
    Ok(body: Unit) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Delete a unit
///
/// Removes a unit; the workspace needs an enterprise licence. The 8.x server answers with the bare
/// number of removed units, normally `1`, instead of an object.
///
/// `DELETE /api/v1/livechat/units/{id}`
///
/// Sent by `client.units().delete(..)`. The responses are [`DeleteUnitResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUnit {
    /// Id of the unit.
    pub id: String,
}
operation!(
    DeleteUnit = DELETE "/api/v1/livechat/units/{id}",
    "delete-api-v1-livechat-units-id",
    in "Omnichannel Units",
    secured by [[AUTH_TOKEN, USER_ID]] -> DeleteUnitResponse {
        required path simple id: String = "id",
    }
);

impl DeleteUnit {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`DeleteUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteUnitResponse {
    /// 200: Number of removed units; servers that follow the published description return an
    /// acknowledgement instead.
    Ok(DeleteUnitOk),
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
responses!(DeleteUnitResponse -> DeleteUnitOk {
    Ok(body: DeleteUnitOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Get a unit
///
/// Returns one unit; the body is a bare null where the id is unknown. The workspace needs an enterprise
/// licence.
///
/// `GET /api/v1/livechat/units/{id}`
///
/// Sent by `client.units().get(..)`. The responses are [`GetUnitResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUnit {
    /// Id of the unit.
    pub id: String,
}
operation!(
    GetUnit = GET "/api/v1/livechat/units/{id}",
    "get-api-v1-livechat-units-unitId",
    in "Omnichannel Units",
    secured by [[AUTH_TOKEN, USER_ID]] -> GetUnitResponse {
        required path simple id: String = "id",
    }
);

impl GetUnit {
    /// Creates a value with the required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The responses to [`GetUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetUnitResponse {
    /// 200: The unit, whose members stand at the top level beside `success`.
    Ok(Option<Unit>),
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
responses!(GetUnitResponse -> Option<Unit> {
    Ok(body: Option<Unit>) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// Update a unit
///
/// Changes the settings, the monitors and the departments of a unit. The workspace needs an enterprise
/// licence.
///
/// `POST /api/v1/livechat/units/{id}`
///
/// Sent by `client.units().update(..)`. The responses are [`UpdateUnitResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUnit {
    /// Id of the unit.
    pub id: String,
    /// The unit with its monitors and departments as they shall be.
    pub body: UpdateUnitBody,
}
operation!(
    UpdateUnit = POST "/api/v1/livechat/units/{id}",
    "post-api-v1-livechat-units-id",
    in "Omnichannel Units",
    secured by [[AUTH_TOKEN, USER_ID]] -> UpdateUnitResponse {
        required path simple id: String = "id",
        required body json body: UpdateUnitBody = "application/json",
    }
);

impl UpdateUnit {
    /// Creates a value with the required properties.
    pub fn new(
        id: impl Into<String>,
        unit_data: impl Into<UnitData>,
        unit_monitors: impl Into<Vec<MonitorAssignment>>,
        unit_departments: impl Into<Vec<DepartmentAssignment>>,
    ) -> Self {
        Self::with_body(
            id,
            UpdateUnitBody::new(unit_data, unit_monitors, unit_departments),
        )
    }

    /// Creates a request with a whole body.
    pub fn with_body(id: impl Into<String>, body: impl Into<UpdateUnitBody>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}

flatten!(UpdateUnit.body: UpdateUnitBody {
    required unit_data: UnitData = "unitData",
    required unit_monitors: Vec<MonitorAssignment> = "unitMonitors",
    required unit_departments: Vec<DepartmentAssignment> = "unitDepartments",
});

/// The responses to [`UpdateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateUnitResponse {
    /// 200: The unit after the update, whose members stand at the top level beside `success`.
    Ok(Unit),
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
responses!(UpdateUnitResponse -> Unit {
    Ok(body: Unit) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// List the departments of a unit
///
/// Lists the departments that belong to a unit, a page at a time. The workspace needs an enterprise
/// licence.
///
/// `GET /api/v1/livechat/units/{unitId}/departments`
///
/// Sent by `client.units().list_departments(..)`. The responses are [`ListUnitDepartmentsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUnitDepartments {
    /// Id of the unit.
    pub unit_id: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
}
operation!(
    ListUnitDepartments = GET "/api/v1/livechat/units/{unitId}/departments",
    "get-api-v1-livechat-units-unitId-departments",
    in "Omnichannel Units",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListUnitDepartmentsResponse {
        required path simple unit_id: String = "unitId",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
    }
);

impl ListUnitDepartments {
    /// Creates a value with the required properties.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self {
            unit_id: unit_id.into(),
            offset: None,
            count: None,
        }
    }
}

/// The responses to [`ListUnitDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUnitDepartmentsResponse {
    /// 200: The departments of this page.
    Ok(DepartmentsPage),
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
responses!(ListUnitDepartmentsResponse -> DepartmentsPage {
    Ok(body: DepartmentsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListUnitDepartments {
    offset,
} -> DepartmentsPage {
    departments: Department = "departments",
    total,
});

/// List departments available to a unit
///
/// Lists the departments that can be assigned to a unit, a page at a time. The workspace needs an
/// enterprise licence.
///
/// `GET /api/v1/livechat/units/{unitId}/departments/available`
///
/// Sent by `client.units().list_available_departments(..)`. The responses are [`ListAvailableDepartmentsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAvailableDepartments {
    /// Id of the unit.
    pub unit_id: String,
    /// How many items to skip, counted from the first.
    pub offset: Option<i64>,
    /// How many items to give at most; the server caps it.
    pub count: Option<i64>,
    /// Text to look for in the names of the departments.
    pub text: Option<String>,
    /// Limits the list to the caller's own departments when `true`.
    pub only_my_departments: Option<bool>,
}
operation!(
    ListAvailableDepartments = GET "/api/v1/livechat/units/{unitId}/departments/available",
    "get-api-v1-livechat-units-unitId-departments-available",
    in "Omnichannel Units",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListAvailableDepartmentsResponse {
        required path simple unit_id: String = "unitId",
        optional query form offset: i64 = "offset",
        optional query form count: i64 = "count",
        optional query form text: String = "text",
        optional query form only_my_departments: bool = "onlyMyDepartments",
    }
);

impl ListAvailableDepartments {
    /// Creates a value with the required properties.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self {
            unit_id: unit_id.into(),
            offset: None,
            count: None,
            text: None,
            only_my_departments: None,
        }
    }
}

/// The responses to [`ListAvailableDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListAvailableDepartmentsResponse {
    /// 200: The available departments of this page.
    Ok(DepartmentsPage),
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
responses!(ListAvailableDepartmentsResponse -> DepartmentsPage {
    Ok(body: DepartmentsPage) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

paged!(ListAvailableDepartments {
    offset,
} -> DepartmentsPage {
    departments: Department = "departments",
    total,
});

/// List the monitors of a unit
///
/// Lists all monitors of a unit. The caller needs `manage-livechat-monitors` and the workspace an
/// enterprise licence.
///
/// `GET /api/v1/livechat/units/{unitId}/monitors`
///
/// Sent by `client.units().list_monitors(..)`. The responses are [`ListUnitMonitorsResponse`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUnitMonitors {
    /// Id of the unit.
    pub unit_id: String,
}
operation!(
    ListUnitMonitors = GET "/api/v1/livechat/units/{unitId}/monitors",
    "get-api-v1-livechat-units-unitId-monitors",
    in "Omnichannel Units",
    secured by [[AUTH_TOKEN, USER_ID]] -> ListUnitMonitorsResponse {
        required path simple unit_id: String = "unitId",
    }
);

impl ListUnitMonitors {
    /// Creates a value with the required properties.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self { unit_id: unit_id.into() }
    }
}

/// The responses to [`ListUnitMonitors`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUnitMonitorsResponse {
    /// 200: The monitors of the unit.
    Ok(ListUnitMonitorsOk),
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
responses!(ListUnitMonitorsResponse -> ListUnitMonitorsOk {
    Ok(body: ListUnitMonitorsOk) = 200 json "application/json",
} else {
    BadRequest(body: Failure) = 400 json "application/json",
    Unauthorized(body: Failure) = 401 json "application/json",
    Forbidden(body: Failure) = 403 json "application/json",
    TooManyRequests(body: Failure) = 429 json "application/json",
});

/// The body of [`CreateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUnitBody {
    /// Settings of the unit.
    pub unit_data: UnitData,
    /// Monitors who oversee the unit.
    pub unit_monitors: Vec<MonitorAssignment>,
    /// Departments that shall belong to the unit.
    pub unit_departments: Vec<DepartmentAssignment>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(CreateUnitBody {
    required unit_data: UnitData = "unitData",
    required unit_monitors: Vec<MonitorAssignment> = "unitMonitors",
    required unit_departments: Vec<DepartmentAssignment> = "unitDepartments",
});

impl CreateUnitBody {
    /// Creates a value with the required properties.
    pub fn new(
        unit_data: impl Into<UnitData>,
        unit_monitors: impl Into<Vec<MonitorAssignment>>,
        unit_departments: impl Into<Vec<DepartmentAssignment>>,
    ) -> Self {
        Self {
            unit_data: unit_data.into(),
            unit_monitors: unit_monitors.into(),
            unit_departments: unit_departments.into(),
            ..Wire::placeholder()
        }
    }
}

/// The body of [`UpdateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUnitBody {
    /// Settings of the unit.
    pub unit_data: UnitData,
    /// Monitors who oversee the unit.
    pub unit_monitors: Vec<MonitorAssignment>,
    /// Departments that shall belong to the unit.
    pub unit_departments: Vec<DepartmentAssignment>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UpdateUnitBody {
    required unit_data: UnitData = "unitData",
    required unit_monitors: Vec<MonitorAssignment> = "unitMonitors",
    required unit_departments: Vec<DepartmentAssignment> = "unitDepartments",
});

impl UpdateUnitBody {
    /// Creates a value with the required properties.
    pub fn new(
        unit_data: impl Into<UnitData>,
        unit_monitors: impl Into<Vec<MonitorAssignment>>,
        unit_departments: impl Into<Vec<DepartmentAssignment>>,
    ) -> Self {
        Self {
            unit_data: unit_data.into(),
            unit_monitors: unit_monitors.into(),
            unit_departments: unit_departments.into(),
            ..Wire::placeholder()
        }
    }
}

/// The 200 response to [`DeleteUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteUnitOk {
    /// `Count`
    Count(i64),
    /// `Acknowledged`
    Acknowledged(Acknowledged),
    /// A value that matches none of these.
    Other(Json),
}
union!(DeleteUnitOk { Count: i64, Acknowledged: Acknowledged });

/// The 200 response to [`ListUnitMonitors`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUnitMonitorsOk {
    /// `monitors`
    pub monitors: Option<Vec<UnitMonitor>>,
    /// `success`
    pub success: Option<bool>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(ListUnitMonitorsOk {
    optional monitors: Vec<UnitMonitor> = "monitors",
    optional success: bool = "success",
});

/// `monitors` in the 200 response to [`ListUnitMonitors`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnitMonitor {
    /// Id of the record that links the monitor to the unit.
    pub id: Option<String>,
    /// User id of the monitor.
    pub monitor_id: Option<String>,
    /// `unitId`
    pub unit_id: Option<String>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// `username`
    pub username: Option<String>,
    /// Properties that the document does not declare.
    pub extra: Extra,
}
model!(UnitMonitor {
    optional id: String = "_id",
    optional monitor_id: String = "monitorId",
    optional unit_id: String = "unitId",
    optional updated_at: DateTime = "_updatedAt",
    optional username: String = "username",
});
