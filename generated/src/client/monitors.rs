// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Monitors".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Monitors, who supervise the agents of their units.
#[derive(Debug, Clone, Copy)]
pub struct Monitors<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Monitors".
    pub fn monitors(&self) -> Monitors<'_> {
        Monitors { client: self }
    }
}

impl Monitors<'_> {
    /// List monitors
    ///
    /// Lists the users who watch over agents as monitors, a page at a time. Needs the
    /// `manage-livechat-monitors` permission and an enterprise licence.
    ///
    /// `GET /api/v1/livechat/monitors`
    ///
    /// Returns [`MonitorsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListMonitors) -> Call<ListMonitors> {
        Call::new(self.client, request)
    }

    /// Make a user a monitor
    ///
    /// Gives an existing user the monitor role. Needs the `manage-livechat-monitors` permission and an
    /// enterprise licence.
    ///
    /// `POST /api/v1/livechat/monitors.create`
    ///
    /// Returns [`Monitor`].
    pub fn add(self, request: AddMonitor) -> Call<AddMonitor> {
        Call::new(self.client, request)
    }

    /// Remove a monitor
    ///
    /// Takes the monitor role away from a user. Needs the `manage-livechat-monitors` permission and an
    /// enterprise licence.
    ///
    /// `POST /api/v1/livechat/monitors.delete`
    ///
    /// Returns [`Acknowledged`].
    pub fn remove(self, request: RemoveMonitor) -> Call<RemoveMonitor> {
        Call::new(self.client, request)
    }

    /// Get a monitor
    ///
    /// Returns one monitor; the members of the user stand at the top level beside `success`. Needs the
    /// `manage-livechat-monitors` permission and an enterprise licence.
    ///
    /// `GET /api/v1/livechat/monitors/{username}`
    ///
    /// Returns [`Monitor`].
    pub fn get(self, request: GetMonitor) -> Call<GetMonitor> {
        Call::new(self.client, request)
    }
}
