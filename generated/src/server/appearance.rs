// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Livechat Appearance".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// How the chat widget looks.
pub trait AppearanceApi: Send + Sync + 'static {
    /// List the appearance settings of the widget
    ///
    /// Lists the server settings that shape the chat widget, with their stored and their default values.
    /// Needs the `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/appearance`
    fn get(
        &self,
        request: GetAppearance,
        context: Context,
    ) -> impl Future<Output = Result<GetAppearanceResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Change appearance settings of the widget
    ///
    /// Stores new values for settings of the chat widget. Needs the `view-livechat-manager` permission; the
    /// body is a bare array.
    ///
    /// `POST /api/v1/livechat/appearance`
    fn update(
        &self,
        request: UpdateAppearance,
        context: Context,
    ) -> impl Future<Output = Result<UpdateAppearanceResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Livechat Appearance".
    pub fn appearance(self) -> Self
    where
        A: AppearanceApi,
    {
        routes!(self, A: AppearanceApi { get: GetAppearance, update: UpdateAppearance })
    }
}
