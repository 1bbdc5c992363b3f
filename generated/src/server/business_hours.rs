// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Business Hours".
use super::*;

/// Opening hours.
pub trait BusinessHoursApi: Send + Sync + 'static {
    /// Get a business hour
    ///
    /// Returns one business hour with its opening times, or a body without `businessHour` where there is
    /// none. The caller needs `view-livechat-business-hours`.
    ///
    /// `GET /api/v1/livechat/business-hour`
    fn get(
        &self,
        request: GetBusinessHour,
        context: Context,
    ) -> impl Future<Output = GetBusinessHourResponse> + Send {
        not_implemented(request, context)
    }
    /// List business hours
    ///
    /// Lists the business hours of the workspace, a page at a time. The caller needs
    /// `view-livechat-business-hours` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/business-hours`
    fn list(
        &self,
        request: ListBusinessHours,
        context: Context,
    ) -> impl Future<Output = ListBusinessHoursResponse> + Send {
        not_implemented(request, context)
    }
    /// Remove a business hour
    ///
    /// Deletes the business hour with the given id and type.
    ///
    /// `POST /api/v1/livechat/business-hours.remove`
    fn delete(
        &self,
        request: DeleteBusinessHour,
        context: Context,
    ) -> impl Future<Output = DeleteBusinessHourResponse> + Send {
        not_implemented(request, context)
    }
    /// Save a business hour
    ///
    /// Creates a business hour, or changes the one whose `_id` is given.
    ///
    /// `POST /api/v1/livechat/business-hours.save`
    fn save(
        &self,
        request: SaveBusinessHour,
        context: Context,
    ) -> impl Future<Output = SaveBusinessHourResponse> + Send {
        not_implemented(request, context)
    }
}

/// Serves the operations of this group.
pub fn router<A: BusinessHoursApi>(api: Arc<A>) -> Router {
    routes!(
        api, BusinessHoursApi { get : GetBusinessHour, list : ListBusinessHours, delete :
        DeleteBusinessHour, save : SaveBusinessHour, }
    )
}
