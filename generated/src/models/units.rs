// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! What the operations of "Omnichannel Units" take and give.
use super::*;

/// List units
///
/// Lists the units of the workspace, a page at a time. The workspace needs an enterprise licence.
///
/// `GET /api/v1/livechat/units`
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
    ListUnits = GET "/api/v1/livechat/units", "get-api-v1-livechat-units", secured
    by[[AUTH_TOKEN, USER_ID]] -> ListUnitsResponse { optional query form text : String =
    "text", optional query form offset : i64 = "offset", optional query form count : i64
    = "count", optional query json sort : Json = "sort", }
);

/// The answers to [`ListUnits`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUnitsResponse {
    /// 200: The units of this page.
    Ok(ListUnitsOk),
    /// 400: The request was refused, most often because the workspace has no licence for the feature.
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
    ListUnitsResponse -> ListUnitsOk { Ok(body : ListUnitsOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Create a unit
///
/// Creates a unit with its monitors and departments. The caller needs `manage-livechat-units` and the
/// workspace an enterprise licence.
///
/// `POST /api/v1/livechat/units`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUnit {
    /// The unit with its monitors and departments.
    pub body: CreateUnitBody,
}
operation!(
    CreateUnit = POST "/api/v1/livechat/units", "post-api-v1-livechat-units", secured
    by[[AUTH_TOKEN, USER_ID]] -> CreateUnitResponse { required body json body :
    CreateUnitBody = "application/json", }
);
impl CreateUnit {
    /// With what is required.
    pub fn new(
        unit_data: impl Into<CreateUnitBodyUnitData>,
        unit_monitors: impl Into<Vec<CreateUnitBodyUnitMonitors>>,
        unit_departments: impl Into<Vec<CreateUnitBodyUnitDepartments>>,
    ) -> Self {
        Self::with_body(CreateUnitBody::new(unit_data, unit_monitors, unit_departments))
    }
}
impl CreateUnit {
    /// With a whole body.
    pub fn with_body(body: impl Into<CreateUnitBody>) -> Self {
        Self { body: body.into() }
    }
}
payload!(
    CreateUnit.body : CreateUnitBody { required unit_data : CreateUnitBodyUnitData =
    "unitData", required unit_monitors : Vec < CreateUnitBodyUnitMonitors > =
    "unitMonitors", required unit_departments : Vec < CreateUnitBodyUnitDepartments > =
    "unitDepartments", }
);

/// The answers to [`CreateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateUnitResponse {
    /// 200: The new unit, whose members stand at the top level beside `success`.
    Ok(CreateUnitOk),
    /// 400: The body is incomplete or the unit cannot be created.
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
    CreateUnitResponse -> CreateUnitOk { Ok(body : CreateUnitOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Delete a unit
///
/// Removes a unit; the workspace needs an enterprise licence. The 8.x server answers with the bare
/// number of removed units, normally `1`, instead of an object.
///
/// `DELETE /api/v1/livechat/units/{id}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteUnit {
    /// Id of the unit.
    pub id: String,
}
operation!(
    DeleteUnit = DELETE "/api/v1/livechat/units/{id}", "delete-api-v1-livechat-units-id",
    secured by[[AUTH_TOKEN, USER_ID]] -> DeleteUnitResponse { required path simple id :
    String = "id", }
);
impl DeleteUnit {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The answers to [`DeleteUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteUnitResponse {
    /// 200: How many units were removed.
    Ok(i64),
    /// 400: The request was refused, most often because the workspace has no licence for the feature.
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
    DeleteUnitResponse -> i64 { Ok(body : i64) = 200 json "application/json", } else {
    BadRequest(body : Failure) = 400 json "application/json", Unauthorized(body :
    Failure) = 401 json "application/json", Forbidden(body : Failure) = 403 json
    "application/json", TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// Get a unit
///
/// Returns one unit; the body is a bare null where the id is unknown. The workspace needs an enterprise
/// licence.
///
/// `GET /api/v1/livechat/units/{id}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUnit {
    /// Id of the unit.
    pub id: String,
}
operation!(
    GetUnit = GET "/api/v1/livechat/units/{id}", "get-api-v1-livechat-units-unitId",
    secured by[[AUTH_TOKEN, USER_ID]] -> GetUnitResponse { required path simple id :
    String = "id", }
);
impl GetUnit {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

/// The answers to [`GetUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetUnitResponse {
    /// 200: The unit, whose members stand at the top level beside `success`.
    Ok(Option<GetUnitOk>),
    /// 400: The request was refused, most often because the workspace has no licence for the feature.
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
    GetUnitResponse -> Option < GetUnitOk > { Ok(body : Option < GetUnitOk >) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// Update a unit
///
/// Changes the settings, the monitors and the departments of a unit. The workspace needs an enterprise
/// licence.
///
/// `POST /api/v1/livechat/units/{id}`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUnit {
    /// Id of the unit.
    pub id: String,
    /// The unit with its monitors and departments as they shall be.
    pub body: UpdateUnitBody,
}
operation!(
    UpdateUnit = POST "/api/v1/livechat/units/{id}", "post-api-v1-livechat-units-id",
    secured by[[AUTH_TOKEN, USER_ID]] -> UpdateUnitResponse { required path simple id :
    String = "id", required body json body : UpdateUnitBody = "application/json", }
);
impl UpdateUnit {
    /// With what is required.
    pub fn new(
        id: impl Into<String>,
        unit_data: impl Into<UpdateUnitBodyUnitData>,
        unit_monitors: impl Into<Vec<UpdateUnitBodyUnitMonitors>>,
        unit_departments: impl Into<Vec<UpdateUnitBodyUnitDepartments>>,
    ) -> Self {
        Self::with_body(
            id,
            UpdateUnitBody::new(unit_data, unit_monitors, unit_departments),
        )
    }
}
impl UpdateUnit {
    /// With a whole body.
    pub fn with_body(id: impl Into<String>, body: impl Into<UpdateUnitBody>) -> Self {
        Self {
            id: id.into(),
            body: body.into(),
        }
    }
}
payload!(
    UpdateUnit.body : UpdateUnitBody { required unit_data : UpdateUnitBodyUnitData =
    "unitData", required unit_monitors : Vec < UpdateUnitBodyUnitMonitors > =
    "unitMonitors", required unit_departments : Vec < UpdateUnitBodyUnitDepartments > =
    "unitDepartments", }
);

/// The answers to [`UpdateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateUnitResponse {
    /// 200: The unit after the update, whose members stand at the top level beside `success`.
    Ok(UpdateUnitOk),
    /// 400: The request was refused, most often because the workspace has no licence for the feature.
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
    UpdateUnitResponse -> UpdateUnitOk { Ok(body : UpdateUnitOk) = 200 json
    "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// List the departments of a unit
///
/// Lists the departments that belong to a unit, a page at a time. The workspace needs an enterprise
/// licence.
///
/// `GET /api/v1/livechat/units/{unitId}/departments`
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
    "get-api-v1-livechat-units-unitId-departments", secured by[[AUTH_TOKEN, USER_ID]] ->
    ListUnitDepartmentsResponse { required path simple unit_id : String = "unitId",
    optional query form offset : i64 = "offset", optional query form count : i64 =
    "count", }
);
impl ListUnitDepartments {
    /// With what is required.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self {
            unit_id: unit_id.into(),
            offset: None,
            count: None,
        }
    }
}

/// The answers to [`ListUnitDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUnitDepartmentsResponse {
    /// 200: The departments of this page.
    Ok(ListUnitDepartmentsOk),
    /// 400: The request was refused, most often because the workspace has no licence for the feature.
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
    ListUnitDepartmentsResponse -> ListUnitDepartmentsOk { Ok(body :
    ListUnitDepartmentsOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// List departments available to a unit
///
/// Lists the departments that can be assigned to a unit, a page at a time. The workspace needs an
/// enterprise licence.
///
/// `GET /api/v1/livechat/units/{unitId}/departments/available`
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
    ListAvailableDepartments = GET
    "/api/v1/livechat/units/{unitId}/departments/available",
    "get-api-v1-livechat-units-unitId-departments-available", secured by[[AUTH_TOKEN,
    USER_ID]] -> ListAvailableDepartmentsResponse { required path simple unit_id : String
    = "unitId", optional query form offset : i64 = "offset", optional query form count :
    i64 = "count", optional query form text : String = "text", optional query form
    only_my_departments : bool = "onlyMyDepartments", }
);
impl ListAvailableDepartments {
    /// With what is required.
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

/// The answers to [`ListAvailableDepartments`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListAvailableDepartmentsResponse {
    /// 200: The available departments of this page.
    Ok(ListAvailableDepartmentsOk),
    /// 400: The request was refused, most often because the workspace has no licence for the feature.
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
    ListAvailableDepartmentsResponse -> ListAvailableDepartmentsOk { Ok(body :
    ListAvailableDepartmentsOk) = 200 json "application/json", } else { BadRequest(body :
    Failure) = 400 json "application/json", Unauthorized(body : Failure) = 401 json
    "application/json", Forbidden(body : Failure) = 403 json "application/json",
    TooManyRequests(body : Failure) = 429 json "application/json", }
);

/// List the monitors of a unit
///
/// Lists all monitors of a unit. The caller needs `manage-livechat-monitors` and the workspace an
/// enterprise licence.
///
/// `GET /api/v1/livechat/units/{unitId}/monitors`
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUnitMonitors {
    /// Id of the unit.
    pub unit_id: String,
}
operation!(
    ListUnitMonitors = GET "/api/v1/livechat/units/{unitId}/monitors",
    "get-api-v1-livechat-units-unitId-monitors", secured by[[AUTH_TOKEN, USER_ID]] ->
    ListUnitMonitorsResponse { required path simple unit_id : String = "unitId", }
);
impl ListUnitMonitors {
    /// With what is required.
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self { unit_id: unit_id.into() }
    }
}

/// The answers to [`ListUnitMonitors`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUnitMonitorsResponse {
    /// 200: The monitors of the unit.
    Ok(ListUnitMonitorsOk),
    /// 400: The request was refused, most often because the workspace has no licence for the feature.
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
    ListUnitMonitorsResponse -> ListUnitMonitorsOk { Ok(body : ListUnitMonitorsOk) = 200
    json "application/json", } else { BadRequest(body : Failure) = 400 json
    "application/json", Unauthorized(body : Failure) = 401 json "application/json",
    Forbidden(body : Failure) = 403 json "application/json", TooManyRequests(body :
    Failure) = 429 json "application/json", }
);

/// The body of [`CreateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUnitBody {
    /// Settings of the unit.
    pub unit_data: CreateUnitBodyUnitData,
    /// Monitors who oversee the unit.
    pub unit_monitors: Vec<CreateUnitBodyUnitMonitors>,
    /// Departments that shall belong to the unit.
    pub unit_departments: Vec<CreateUnitBodyUnitDepartments>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateUnitBody { required unit_data : CreateUnitBodyUnitData = "unitData", required
    unit_monitors : Vec < CreateUnitBodyUnitMonitors > = "unitMonitors", required
    unit_departments : Vec < CreateUnitBodyUnitDepartments > = "unitDepartments", }
);
impl CreateUnitBody {
    /// With what is required.
    pub fn new(
        unit_data: impl Into<CreateUnitBodyUnitData>,
        unit_monitors: impl Into<Vec<CreateUnitBodyUnitMonitors>>,
        unit_departments: impl Into<Vec<CreateUnitBodyUnitDepartments>>,
    ) -> Self {
        Self {
            unit_data: unit_data.into(),
            unit_monitors: unit_monitors.into(),
            unit_departments: unit_departments.into(),
            ..Wire::blank()
        }
    }
}

/// Settings of the unit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUnitBodyUnitData {
    /// `name`
    pub name: String,
    /// Who can see the unit, `public` or `private`.
    pub visibility: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateUnitBodyUnitData { required name : String = "name", required visibility :
    String = "visibility", }
);
impl CreateUnitBodyUnitData {
    /// With what is required.
    pub fn new(name: impl Into<String>, visibility: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            visibility: visibility.into(),
            ..Wire::blank()
        }
    }
}

/// `unitDepartments` in the body of [`CreateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUnitBodyUnitDepartments {
    /// `departmentId`
    pub department_id: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateUnitBodyUnitDepartments { required department_id : String = "departmentId", }
);
impl CreateUnitBodyUnitDepartments {
    /// With what is required.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Wire::blank()
        }
    }
}

/// `unitMonitors` in the body of [`CreateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUnitBodyUnitMonitors {
    /// User id of the monitor.
    pub monitor_id: String,
    /// `username`
    pub username: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateUnitBodyUnitMonitors { required monitor_id : String = "monitorId", required
    username : String = "username", }
);
impl CreateUnitBodyUnitMonitors {
    /// With what is required.
    pub fn new(monitor_id: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            monitor_id: monitor_id.into(),
            username: username.into(),
            ..Wire::blank()
        }
    }
}

/// The body of [`UpdateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUnitBody {
    /// Settings of the unit.
    pub unit_data: UpdateUnitBodyUnitData,
    /// Monitors who oversee the unit.
    pub unit_monitors: Vec<UpdateUnitBodyUnitMonitors>,
    /// Departments that shall belong to the unit.
    pub unit_departments: Vec<UpdateUnitBodyUnitDepartments>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateUnitBody { required unit_data : UpdateUnitBodyUnitData = "unitData", required
    unit_monitors : Vec < UpdateUnitBodyUnitMonitors > = "unitMonitors", required
    unit_departments : Vec < UpdateUnitBodyUnitDepartments > = "unitDepartments", }
);
impl UpdateUnitBody {
    /// With what is required.
    pub fn new(
        unit_data: impl Into<UpdateUnitBodyUnitData>,
        unit_monitors: impl Into<Vec<UpdateUnitBodyUnitMonitors>>,
        unit_departments: impl Into<Vec<UpdateUnitBodyUnitDepartments>>,
    ) -> Self {
        Self {
            unit_data: unit_data.into(),
            unit_monitors: unit_monitors.into(),
            unit_departments: unit_departments.into(),
            ..Wire::blank()
        }
    }
}

/// Settings of the unit.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUnitBodyUnitData {
    /// `name`
    pub name: String,
    /// Who can see the unit, `public` or `private`.
    pub visibility: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateUnitBodyUnitData { required name : String = "name", required visibility :
    String = "visibility", }
);
impl UpdateUnitBodyUnitData {
    /// With what is required.
    pub fn new(name: impl Into<String>, visibility: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            visibility: visibility.into(),
            ..Wire::blank()
        }
    }
}

/// `unitDepartments` in the body of [`UpdateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUnitBodyUnitDepartments {
    /// `departmentId`
    pub department_id: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateUnitBodyUnitDepartments { required department_id : String = "departmentId", }
);
impl UpdateUnitBodyUnitDepartments {
    /// With what is required.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Wire::blank()
        }
    }
}

/// `unitMonitors` in the body of [`UpdateUnit`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUnitBodyUnitMonitors {
    /// User id of the monitor.
    pub monitor_id: String,
    /// `username`
    pub username: String,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateUnitBodyUnitMonitors { required monitor_id : String = "monitorId", required
    username : String = "username", }
);
impl UpdateUnitBodyUnitMonitors {
    /// With what is required.
    pub fn new(monitor_id: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            monitor_id: monitor_id.into(),
            username: username.into(),
            ..Wire::blank()
        }
    }
}

/// The 200 answer to [`ListUnits`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUnitsOk {
    /// `units`
    pub units: Option<Vec<ListUnitsOkUnits>>,
    /// Number of units in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of units that match, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListUnitsOk { optional units : Vec < ListUnitsOkUnits > = "units", optional count :
    i64 = "count", optional offset : i64 = "offset", optional total : i64 = "total",
    optional success : bool = "success", }
);

/// `units` in the 200 answer to [`ListUnits`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUnitsOkUnits {
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
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListUnitsOkUnits { optional id : String = "_id", optional name : String = "name",
    optional visibility : String = "visibility", optional r#type : String = "type",
    optional num_monitors : i64 = "numMonitors", optional num_departments : i64 =
    "numDepartments", optional updated_at : DateTime = "_updatedAt", }
);

/// The 200 answer to [`CreateUnit`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUnitOk {
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
    /// `_id`
    pub id: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    CreateUnitOk { optional name : String = "name", optional visibility : String =
    "visibility", optional r#type : String = "type", optional num_monitors : i64 =
    "numMonitors", optional num_departments : i64 = "numDepartments", optional updated_at
    : DateTime = "_updatedAt", optional id : String = "_id", optional success : bool =
    "success", }
);

/// The 200 answer to [`GetUnit`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetUnitOk {
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
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    GetUnitOk { optional id : String = "_id", optional name : String = "name", optional
    visibility : String = "visibility", optional r#type : String = "type", optional
    num_monitors : i64 = "numMonitors", optional num_departments : i64 =
    "numDepartments", optional updated_at : DateTime = "_updatedAt", optional success :
    bool = "success", }
);

/// The 200 answer to [`UpdateUnit`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateUnitOk {
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
    /// `_id`
    pub id: Option<String>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    UpdateUnitOk { optional name : String = "name", optional visibility : String =
    "visibility", optional r#type : String = "type", optional num_monitors : i64 =
    "numMonitors", optional num_departments : i64 = "numDepartments", optional updated_at
    : DateTime = "_updatedAt", optional id : String = "_id", optional success : bool =
    "success", }
);

/// The 200 answer to [`ListUnitDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUnitDepartmentsOk {
    /// `departments`
    pub departments: Option<Vec<ListUnitDepartmentsOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments in the unit, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListUnitDepartmentsOk { optional departments : Vec < ListUnitDepartmentsOkDepartments
    > = "departments", optional count : i64 = "count", optional offset : i64 = "offset",
    optional total : i64 = "total", optional success : bool = "success", }
);

/// `departments` in the 200 answer to [`ListUnitDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUnitDepartmentsOkDepartments {
    /// `_id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Nullable<String>,
    /// Whether visitors can choose the department in the registration form.
    pub show_on_registration: Option<bool>,
    /// Whether visitors can choose the department in the offline form.
    pub show_on_offline_form: Option<bool>,
    /// Whether an agent has to tag a chat before closing it.
    pub request_tag_before_closing_chat: Option<bool>,
    /// Address that receives the offline messages of the department.
    pub email: Option<String>,
    /// Names of the tags preset for closing a chat of the department.
    pub chat_closing_tags: Option<Vec<String>>,
    /// Channel to which offline messages are posted.
    pub offline_message_channel_name: Option<String>,
    /// Largest number of chats at a time, as text.
    pub max_number_simultaneous_chat: Option<
        ListUnitDepartmentsOkDepartmentsMaxNumberSimultaneousChat,
    >,
    /// Seconds of silence after which a visitor counts as inactive, as text.
    pub visitor_inactivity_timeout_in_seconds: Option<String>,
    /// Message sent when a chat is closed because the visitor abandoned it.
    pub abandoned_rooms_close_custom_message: Option<String>,
    /// Message shown to visitors who wait in the queue.
    pub waiting_queue_message: Option<String>,
    /// Ids of the departments to which chats may be forwarded, separated by commas.
    pub departments_allowed_to_forward: Option<
        ListUnitDepartmentsOkDepartmentsDepartmentsAllowedToForward,
    >,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Number of agents in the department.
    pub num_agents: Option<i64>,
    /// Ids of the units above the department.
    pub ancestors: Option<Vec<String>>,
    /// Id of the unit the department belongs to.
    pub parent_id: Option<String>,
    /// Id of the department that takes forwarded chats when this one cannot.
    pub fallback_forward_department: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListUnitDepartmentsOkDepartments { optional id : String = "_id", optional enabled :
    bool = "enabled", optional name : String = "name", nullable description : String =
    "description", optional show_on_registration : bool = "showOnRegistration", optional
    show_on_offline_form : bool = "showOnOfflineForm", optional
    request_tag_before_closing_chat : bool = "requestTagBeforeClosingChat", optional
    email : String = "email", optional chat_closing_tags : Vec < String > =
    "chatClosingTags", optional offline_message_channel_name : String =
    "offlineMessageChannelName", optional max_number_simultaneous_chat :
    ListUnitDepartmentsOkDepartmentsMaxNumberSimultaneousChat =
    "maxNumberSimultaneousChat", optional visitor_inactivity_timeout_in_seconds : String
    = "visitorInactivityTimeoutInSeconds", optional abandoned_rooms_close_custom_message
    : String = "abandonedRoomsCloseCustomMessage", optional waiting_queue_message :
    String = "waitingQueueMessage", optional departments_allowed_to_forward :
    ListUnitDepartmentsOkDepartmentsDepartmentsAllowedToForward =
    "departmentsAllowedToForward", optional updated_at : DateTime = "_updatedAt",
    optional num_agents : i64 = "numAgents", optional ancestors : Vec < String > =
    "ancestors", optional parent_id : String = "parentId", optional
    fallback_forward_department : String = "fallbackForwardDepartment", }
);

/// Ids of the departments to which chats may be forwarded, separated by commas.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUnitDepartmentsOkDepartmentsDepartmentsAllowedToForward {
    /// `list`
    List(Vec<String>),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListUnitDepartmentsOkDepartmentsDepartmentsAllowedToForward { List : Vec < String >,
    String : String, }
);

/// Largest number of chats at a time, as text.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListUnitDepartmentsOkDepartmentsMaxNumberSimultaneousChat {
    /// `number`
    Number(f64),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListUnitDepartmentsOkDepartmentsMaxNumberSimultaneousChat { Number : f64, String :
    String, }
);

/// The 200 answer to [`ListAvailableDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAvailableDepartmentsOk {
    /// `departments`
    pub departments: Option<Vec<ListAvailableDepartmentsOkDepartments>>,
    /// Number of departments in this page.
    pub count: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// Number of departments that match, over all pages.
    pub total: Option<i64>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListAvailableDepartmentsOk { optional departments : Vec <
    ListAvailableDepartmentsOkDepartments > = "departments", optional count : i64 =
    "count", optional offset : i64 = "offset", optional total : i64 = "total", optional
    success : bool = "success", }
);

/// `departments` in the 200 answer to [`ListAvailableDepartments`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListAvailableDepartmentsOkDepartments {
    /// `_id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Nullable<String>,
    /// Whether visitors can choose the department in the registration form.
    pub show_on_registration: Option<bool>,
    /// Whether visitors can choose the department in the offline form.
    pub show_on_offline_form: Option<bool>,
    /// Whether an agent has to tag a chat before closing it.
    pub request_tag_before_closing_chat: Option<bool>,
    /// Address that receives the offline messages of the department.
    pub email: Option<String>,
    /// Tags preset for closing a chat of the department.
    pub chat_closing_tags: Option<Vec<String>>,
    /// Channel to which offline messages are posted.
    pub offline_message_channel_name: Option<String>,
    /// Message sent when a chat is closed because the visitor abandoned it.
    pub abandoned_rooms_close_custom_message: Option<String>,
    /// Message shown to visitors who wait in the queue.
    pub waiting_queue_message: Option<String>,
    /// Departments to which chats of this one may be forwarded.
    pub departments_allowed_to_forward: Option<
        ListAvailableDepartmentsOkDepartmentsDepartmentsAllowedToForward,
    >,
    /// Id of the department that takes forwarded chats when this one cannot.
    pub fallback_forward_department: Option<String>,
    /// `_updatedAt`
    pub updated_at: Option<DateTime>,
    /// Number of agents in the department.
    pub num_agents: Option<i64>,
    /// `type`
    pub r#type: Option<String>,
    /// Ids of the units above the department.
    pub ancestors: Option<Vec<String>>,
    /// Id of the unit the department belongs to.
    pub parent_id: Option<String>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListAvailableDepartmentsOkDepartments { optional id : String = "_id", optional
    enabled : bool = "enabled", optional name : String = "name", nullable description :
    String = "description", optional show_on_registration : bool = "showOnRegistration",
    optional show_on_offline_form : bool = "showOnOfflineForm", optional
    request_tag_before_closing_chat : bool = "requestTagBeforeClosingChat", optional
    email : String = "email", optional chat_closing_tags : Vec < String > =
    "chatClosingTags", optional offline_message_channel_name : String =
    "offlineMessageChannelName", optional abandoned_rooms_close_custom_message : String =
    "abandonedRoomsCloseCustomMessage", optional waiting_queue_message : String =
    "waitingQueueMessage", optional departments_allowed_to_forward :
    ListAvailableDepartmentsOkDepartmentsDepartmentsAllowedToForward =
    "departmentsAllowedToForward", optional fallback_forward_department : String =
    "fallbackForwardDepartment", optional updated_at : DateTime = "_updatedAt", optional
    num_agents : i64 = "numAgents", optional r#type : String = "type", optional ancestors
    : Vec < String > = "ancestors", optional parent_id : String = "parentId", }
);

/// Departments to which chats of this one may be forwarded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListAvailableDepartmentsOkDepartmentsDepartmentsAllowedToForward {
    /// `list`
    List(Vec<String>),
    /// `string`
    String(String),
    /// A value that is none of these.
    Other(Json),
}
union!(
    ListAvailableDepartmentsOkDepartmentsDepartmentsAllowedToForward { List : Vec <
    String >, String : String, }
);

/// The 200 answer to [`ListUnitMonitors`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUnitMonitorsOk {
    /// `monitors`
    pub monitors: Option<Vec<ListUnitMonitorsOkMonitors>>,
    /// `success`
    pub success: Option<bool>,
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListUnitMonitorsOk { optional monitors : Vec < ListUnitMonitorsOkMonitors > =
    "monitors", optional success : bool = "success", }
);

/// `monitors` in the 200 answer to [`ListUnitMonitors`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListUnitMonitorsOkMonitors {
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
    /// Members that the document does not declare.
    pub extra: Extra,
}
model!(
    ListUnitMonitorsOkMonitors { optional id : String = "_id", optional monitor_id :
    String = "monitorId", optional unit_id : String = "unitId", optional updated_at :
    DateTime = "_updatedAt", optional username : String = "username", }
);
