// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Livechat Appearance".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// How the chat widget looks.
#[derive(Debug, Clone, Copy)]
pub struct Appearance<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Livechat Appearance".
    pub fn appearance(&self) -> Appearance<'_> {
        Appearance { client: self }
    }
}

impl Appearance<'_> {
    /// List the appearance settings of the widget
    ///
    /// Lists the server settings that shape the chat widget, with their stored and their default values.
    /// Needs the `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/appearance`
    ///
    /// Returns [`GetAppearanceOk`].
    pub fn get(self, request: GetAppearance) -> Call<GetAppearance> {
        Call::new(self.client, request)
    }

    /// Change appearance settings of the widget
    ///
    /// Stores new values for settings of the chat widget. Needs the `view-livechat-manager` permission; the
    /// body is a bare array.
    ///
    /// `POST /api/v1/livechat/appearance`
    ///
    /// Returns [`Acknowledged`].
    pub fn update(self, request: UpdateAppearance) -> Call<UpdateAppearance> {
        Call::new(self.client, request)
    }
}
