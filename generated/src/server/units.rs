// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Units".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Business units, groups of departments under monitors.
pub trait UnitsApi: Send + Sync + 'static {
    /// List units
    ///
    /// Lists the units of the workspace, a page at a time. The workspace needs an enterprise licence.
    ///
    /// `GET /api/v1/livechat/units`
    fn list(
        &self,
        request: ListUnits,
        context: Context,
    ) -> impl Future<Output = Result<ListUnitsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Create a unit
    ///
    /// Creates a unit with its monitors and departments. The caller needs `manage-livechat-units` and the
    /// workspace an enterprise licence.
    ///
    /// `POST /api/v1/livechat/units`
    fn create(
        &self,
        request: CreateUnit,
        context: Context,
    ) -> impl Future<Output = Result<CreateUnitResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Delete a unit
    ///
    /// Removes a unit; the workspace needs an enterprise licence. The 8.x server answers with the bare
    /// number of removed units, normally `1`, instead of an object.
    ///
    /// `DELETE /api/v1/livechat/units/{id}`
    fn delete(
        &self,
        request: DeleteUnit,
        context: Context,
    ) -> impl Future<Output = Result<DeleteUnitResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a unit
    ///
    /// Returns one unit; the body is a bare null where the id is unknown. The workspace needs an enterprise
    /// licence.
    ///
    /// `GET /api/v1/livechat/units/{id}`
    fn get(
        &self,
        request: GetUnit,
        context: Context,
    ) -> impl Future<Output = Result<GetUnitResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Update a unit
    ///
    /// Changes the settings, the monitors and the departments of a unit. The workspace needs an enterprise
    /// licence.
    ///
    /// `POST /api/v1/livechat/units/{id}`
    fn update(
        &self,
        request: UpdateUnit,
        context: Context,
    ) -> impl Future<Output = Result<UpdateUnitResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List the departments of a unit
    ///
    /// Lists the departments that belong to a unit, a page at a time. The workspace needs an enterprise
    /// licence.
    ///
    /// `GET /api/v1/livechat/units/{unitId}/departments`
    fn list_departments(
        &self,
        request: ListUnitDepartments,
        context: Context,
    ) -> impl Future<Output = Result<ListUnitDepartmentsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List departments available to a unit
    ///
    /// Lists the departments that can be assigned to a unit, a page at a time. The workspace needs an
    /// enterprise licence.
    ///
    /// `GET /api/v1/livechat/units/{unitId}/departments/available`
    fn list_available_departments(
        &self,
        request: ListAvailableDepartments,
        context: Context,
    ) -> impl Future<
        Output = Result<ListAvailableDepartmentsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// List the monitors of a unit
    ///
    /// Lists all monitors of a unit. The caller needs `manage-livechat-monitors` and the workspace an
    /// enterprise licence.
    ///
    /// `GET /api/v1/livechat/units/{unitId}/monitors`
    fn list_monitors(
        &self,
        request: ListUnitMonitors,
        context: Context,
    ) -> impl Future<Output = Result<ListUnitMonitorsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Units".
    pub fn units(self) -> Self
    where
        A: UnitsApi,
    {
        routes!(self, A: UnitsApi {
            list: ListUnits,
            create: CreateUnit,
            delete: DeleteUnit,
            get: GetUnit,
            update: UpdateUnit,
            list_departments: ListUnitDepartments,
            list_available_departments: ListAvailableDepartments,
            list_monitors: ListUnitMonitors,
        })
    }
}
