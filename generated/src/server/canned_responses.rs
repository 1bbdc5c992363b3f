// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Canned Responses".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Prepared answers.
pub trait CannedResponsesApi: Send + Sync + 'static {
    /// Delete a canned response by body
    ///
    /// Deletes the canned response whose id is in the body. Needs the licence module `canned-responses`;
    /// new programs call `DELETE canned-responses/{_id}` instead.
    ///
    /// `DELETE /api/v1/canned-responses`
    ///
    /// Deprecated.
    fn delete_by_body(
        &self,
        request: DeleteCannedResponseByBody,
        context: Context,
    ) -> impl Future<
        Output = Result<DeleteCannedResponseByBodyResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// List canned responses
    ///
    /// Lists and filters canned responses, which are prepared texts for agents, a page at a time. Needs the
    /// licence module `canned-responses`.
    ///
    /// `GET /api/v1/canned-responses`
    fn list(
        &self,
        request: ListCannedResponses,
        context: Context,
    ) -> impl Future<Output = Result<ListCannedResponsesResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Create or update a canned response
    ///
    /// Saves a canned response, as a new one or, with `_id`, in place of an existing one. Needs the licence
    /// module `canned-responses`.
    ///
    /// `POST /api/v1/canned-responses`
    fn save(
        &self,
        request: SaveCannedResponse,
        context: Context,
    ) -> impl Future<Output = Result<SaveCannedResponseResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get the canned responses of the caller
    ///
    /// Returns the canned responses that the caller may use, without paging. Needs the licence module
    /// `canned-responses` and the `view-canned-responses` permission.
    ///
    /// `GET /api/v1/canned-responses.get`
    fn list_usable(
        &self,
        request: ListUsableCannedResponses,
        context: Context,
    ) -> impl Future<
        Output = Result<ListUsableCannedResponsesResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Delete a canned response
    ///
    /// Deletes one canned response. Needs the licence module `canned-responses`.
    ///
    /// `DELETE /api/v1/canned-responses/{_id}`
    fn delete(
        &self,
        request: DeleteCannedResponse,
        context: Context,
    ) -> impl Future<
        Output = Result<DeleteCannedResponseResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get a canned response
    ///
    /// Returns one canned response; an id that is not found gives 404. Needs the licence module
    /// `canned-responses`.
    ///
    /// `GET /api/v1/canned-responses/{_id}`
    fn get(
        &self,
        request: GetCannedResponse,
        context: Context,
    ) -> impl Future<Output = Result<GetCannedResponseResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Canned Responses".
    pub fn canned_responses(self) -> Self
    where
        A: CannedResponsesApi,
    {
        routes!(self, A: CannedResponsesApi {
            delete_by_body: DeleteCannedResponseByBody,
            list: ListCannedResponses,
            save: SaveCannedResponse,
            list_usable: ListUsableCannedResponses,
            delete: DeleteCannedResponse,
            get: GetCannedResponse,
        })
    }
}
