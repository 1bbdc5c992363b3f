// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Business Hours".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Opening hours.
#[derive(Debug, Clone, Copy)]
pub struct BusinessHours<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Business Hours".
    pub fn business_hours(&self) -> BusinessHours<'_> {
        BusinessHours { client: self }
    }
}

impl BusinessHours<'_> {
    /// Get a business hour
    ///
    /// Returns one business hour with its opening times, or a body without `businessHour` where there is
    /// none. The caller needs `view-livechat-business-hours`.
    ///
    /// `GET /api/v1/livechat/business-hour`
    ///
    /// Returns [`GetBusinessHourOk`].
    pub fn get(self, request: GetBusinessHour) -> Call<GetBusinessHour> {
        Call::new(self.client, request)
    }

    /// List business hours
    ///
    /// Lists the business hours of the workspace, a page at a time. The caller needs
    /// `view-livechat-business-hours` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/business-hours`
    ///
    /// Returns [`BusinessHoursPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListBusinessHours) -> Call<ListBusinessHours> {
        Call::new(self.client, request)
    }

    /// Remove a business hour
    ///
    /// Deletes the business hour with the given id and type.
    ///
    /// `POST /api/v1/livechat/business-hours.remove`
    ///
    /// Returns [`Acknowledged`].
    pub fn delete(self, request: DeleteBusinessHour) -> Call<DeleteBusinessHour> {
        Call::new(self.client, request)
    }

    /// Save a business hour
    ///
    /// Creates a business hour, or changes the one whose `_id` is given.
    ///
    /// `POST /api/v1/livechat/business-hours.save`
    ///
    /// Returns [`Acknowledged`].
    pub fn save(self, request: SaveBusinessHour) -> Call<SaveBusinessHour> {
        Call::new(self.client, request)
    }
}
