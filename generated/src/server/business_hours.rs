// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Business Hours".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

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
    ) -> impl Future<Output = Result<GetBusinessHourResponse, HandlerError>> + Send {
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
    ) -> impl Future<Output = Result<ListBusinessHoursResponse, HandlerError>> + Send {
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
    ) -> impl Future<Output = Result<DeleteBusinessHourResponse, HandlerError>> + Send {
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
    ) -> impl Future<Output = Result<SaveBusinessHourResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Business Hours".
    pub fn business_hours(self) -> Self
    where
        A: BusinessHoursApi,
    {
        routes!(self, A: BusinessHoursApi {
            get: GetBusinessHour,
            list: ListBusinessHours,
            delete: DeleteBusinessHour,
            save: SaveBusinessHour,
        })
    }
}
