// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Livechat Triggers".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Rules that speak to a visitor unasked.
pub trait TriggersApi: Send + Sync + 'static {
    /// List triggers
    ///
    /// Lists the Livechat triggers, which act in the widget once their conditions hold, a page at a time.
    /// Needs the `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/triggers`
    fn list(
        &self,
        request: ListTriggers,
        context: Context,
    ) -> impl Future<Output = Result<ListTriggersResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Create or update a trigger
    ///
    /// Saves a Livechat trigger, as a new one or, with `_id`, in place of an existing one. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/livechat/triggers`
    fn save(
        &self,
        request: SaveTrigger,
        context: Context,
    ) -> impl Future<Output = Result<SaveTriggerResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Test the external service of a trigger
    ///
    /// Calls a webhook as a trigger would and returns what it answers, at most 15 times a minute. Needs the
    /// licence module `livechat-enterprise` and the `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/livechat/triggers/external-service/test`
    fn test_external_service(
        &self,
        request: TestExternalService,
        context: Context,
    ) -> impl Future<Output = Result<TestExternalServiceResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Delete a trigger
    ///
    /// Deletes one Livechat trigger. Needs the `view-livechat-manager` permission.
    ///
    /// `DELETE /api/v1/livechat/triggers/{_id}`
    fn delete(
        &self,
        request: DeleteTrigger,
        context: Context,
    ) -> impl Future<Output = Result<DeleteTriggerResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a trigger
    ///
    /// Returns one Livechat trigger; `trigger` is null when the id is not known. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/triggers/{_id}`
    fn get(
        &self,
        request: GetTrigger,
        context: Context,
    ) -> impl Future<Output = Result<GetTriggerResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Ask the external service of a trigger
    ///
    /// Calls the external service of a trigger and returns the messages that it requests to be sent, or the
    /// trigger's fallback message. The widget calls this for a visitor, identified by the token. Needs an
    /// enterprise licence.
    ///
    /// `POST /api/v1/livechat/triggers/{_id}/external-service/call`
    fn call_external_service(
        &self,
        request: CallExternalService,
        context: Context,
    ) -> impl Future<Output = Result<CallExternalServiceResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Livechat Triggers".
    pub fn triggers(self) -> Self
    where
        A: TriggersApi,
    {
        routes!(self, A: TriggersApi {
            list: ListTriggers,
            save: SaveTrigger,
            test_external_service: TestExternalService,
            delete: DeleteTrigger,
            get: GetTrigger,
            call_external_service: CallExternalService,
        })
    }
}
