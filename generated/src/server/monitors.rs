// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Monitors".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Monitors, who supervise the agents of their units.
pub trait MonitorsApi: Send + Sync + 'static {
    /// List monitors
    ///
    /// Lists the users who watch over agents as monitors, a page at a time. Needs the
    /// `manage-livechat-monitors` permission and an enterprise licence.
    ///
    /// `GET /api/v1/livechat/monitors`
    fn list(
        &self,
        request: ListMonitors,
        context: Context,
    ) -> impl Future<Output = Result<ListMonitorsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Make a user a monitor
    ///
    /// Gives an existing user the monitor role. Needs the `manage-livechat-monitors` permission and an
    /// enterprise licence.
    ///
    /// `POST /api/v1/livechat/monitors.create`
    fn add(
        &self,
        request: AddMonitor,
        context: Context,
    ) -> impl Future<Output = Result<AddMonitorResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Remove a monitor
    ///
    /// Takes the monitor role away from a user. Needs the `manage-livechat-monitors` permission and an
    /// enterprise licence.
    ///
    /// `POST /api/v1/livechat/monitors.delete`
    fn remove(
        &self,
        request: RemoveMonitor,
        context: Context,
    ) -> impl Future<Output = Result<RemoveMonitorResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a monitor
    ///
    /// Returns one monitor; the members of the user stand at the top level beside `success`. Needs the
    /// `manage-livechat-monitors` permission and an enterprise licence.
    ///
    /// `GET /api/v1/livechat/monitors/{username}`
    fn get(
        &self,
        request: GetMonitor,
        context: Context,
    ) -> impl Future<Output = Result<GetMonitorResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Monitors".
    pub fn monitors(self) -> Self
    where
        A: MonitorsApi,
    {
        routes!(self, A: MonitorsApi {
            list: ListMonitors,
            add: AddMonitor,
            remove: RemoveMonitor,
            get: GetMonitor,
        })
    }
}
