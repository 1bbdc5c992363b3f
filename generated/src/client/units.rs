// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Units".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Business units, groups of departments under monitors.
#[derive(Debug, Clone, Copy)]
pub struct Units<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Units".
    pub fn units(&self) -> Units<'_> {
        Units { client: self }
    }
}

impl Units<'_> {
    /// List units
    ///
    /// Lists the units of the workspace, a page at a time. The workspace needs an enterprise licence.
    ///
    /// `GET /api/v1/livechat/units`
    ///
    /// Returns [`UnitsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListUnits) -> Call<ListUnits> {
        Call::new(self.client, request)
    }

    /// Create a unit
    ///
    /// Creates a unit with its monitors and departments. The caller needs `manage-livechat-units` and the
    /// workspace an enterprise licence.
    ///
    /// `POST /api/v1/livechat/units`
    ///
    /// Returns [`Unit`].
    pub fn create(self, request: CreateUnit) -> Call<CreateUnit> {
        Call::new(self.client, request)
    }

    /// Delete a unit
    ///
    /// Removes a unit; the workspace needs an enterprise licence. The 8.x server answers with the bare
    /// number of removed units, normally `1`, instead of an object.
    ///
    /// `DELETE /api/v1/livechat/units/{id}`
    ///
    /// Returns [`DeleteUnitOk`].
    pub fn delete(self, request: DeleteUnit) -> Call<DeleteUnit> {
        Call::new(self.client, request)
    }

    /// Get a unit
    ///
    /// Returns one unit; the body is a bare null where the id is unknown. The workspace needs an enterprise
    /// licence.
    ///
    /// `GET /api/v1/livechat/units/{id}`
    ///
    /// Returns [`Unit`].
    pub fn get(self, request: GetUnit) -> Call<GetUnit> {
        Call::new(self.client, request)
    }

    /// Update a unit
    ///
    /// Changes the settings, the monitors and the departments of a unit. The workspace needs an enterprise
    /// licence.
    ///
    /// `POST /api/v1/livechat/units/{id}`
    ///
    /// Returns [`Unit`].
    pub fn update(self, request: UpdateUnit) -> Call<UpdateUnit> {
        Call::new(self.client, request)
    }

    /// List the departments of a unit
    ///
    /// Lists the departments that belong to a unit, a page at a time. The workspace needs an enterprise
    /// licence.
    ///
    /// `GET /api/v1/livechat/units/{unitId}/departments`
    ///
    /// Returns [`DepartmentsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_departments(
        self,
        request: ListUnitDepartments,
    ) -> Call<ListUnitDepartments> {
        Call::new(self.client, request)
    }

    /// List departments available to a unit
    ///
    /// Lists the departments that can be assigned to a unit, a page at a time. The workspace needs an
    /// enterprise licence.
    ///
    /// `GET /api/v1/livechat/units/{unitId}/departments/available`
    ///
    /// Returns [`DepartmentsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_available_departments(
        self,
        request: ListAvailableDepartments,
    ) -> Call<ListAvailableDepartments> {
        Call::new(self.client, request)
    }

    /// List the monitors of a unit
    ///
    /// Lists all monitors of a unit. The caller needs `manage-livechat-monitors` and the workspace an
    /// enterprise licence.
    ///
    /// `GET /api/v1/livechat/units/{unitId}/monitors`
    ///
    /// Returns [`ListUnitMonitorsOk`].
    pub fn list_monitors(self, request: ListUnitMonitors) -> Call<ListUnitMonitors> {
        Call::new(self.client, request)
    }
}
