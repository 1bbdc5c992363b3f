// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Canned Responses".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Prepared answers.
#[derive(Debug, Clone, Copy)]
pub struct CannedResponses<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Canned Responses".
    pub fn canned_responses(&self) -> CannedResponses<'_> {
        CannedResponses { client: self }
    }
}

impl CannedResponses<'_> {
    /// Delete a canned response by body
    ///
    /// Deletes the canned response whose id is in the body. Needs the licence module `canned-responses`;
    /// new programs call `DELETE canned-responses/{_id}` instead.
    ///
    /// `DELETE /api/v1/canned-responses`
    ///
    /// Returns [`Acknowledged`].
    #[deprecated]
    pub fn delete_by_body(
        self,
        request: DeleteCannedResponseByBody,
    ) -> Call<DeleteCannedResponseByBody> {
        Call::new(self.client, request)
    }

    /// List canned responses
    ///
    /// Lists and filters canned responses, which are prepared texts for agents, a page at a time. Needs the
    /// licence module `canned-responses`.
    ///
    /// `GET /api/v1/canned-responses`
    ///
    /// Returns [`CannedResponsesPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListCannedResponses) -> Call<ListCannedResponses> {
        Call::new(self.client, request)
    }

    /// Create or update a canned response
    ///
    /// Saves a canned response, as a new one or, with `_id`, in place of an existing one. Needs the licence
    /// module `canned-responses`.
    ///
    /// `POST /api/v1/canned-responses`
    ///
    /// Returns [`Acknowledged`].
    pub fn save(self, request: SaveCannedResponse) -> Call<SaveCannedResponse> {
        Call::new(self.client, request)
    }

    /// Get the canned responses of the caller
    ///
    /// Returns the canned responses that the caller may use, without paging. Needs the licence module
    /// `canned-responses` and the `view-canned-responses` permission.
    ///
    /// `GET /api/v1/canned-responses.get`
    ///
    /// Returns [`ListUsableCannedResponsesOk`].
    pub fn list_usable(
        self,
        request: ListUsableCannedResponses,
    ) -> Call<ListUsableCannedResponses> {
        Call::new(self.client, request)
    }

    /// Delete a canned response
    ///
    /// Deletes one canned response. Needs the licence module `canned-responses`.
    ///
    /// `DELETE /api/v1/canned-responses/{_id}`
    ///
    /// Returns [`Acknowledged`].
    pub fn delete(self, request: DeleteCannedResponse) -> Call<DeleteCannedResponse> {
        Call::new(self.client, request)
    }

    /// Get a canned response
    ///
    /// Returns one canned response; an id that is not found gives 404. Needs the licence module
    /// `canned-responses`.
    ///
    /// `GET /api/v1/canned-responses/{_id}`
    ///
    /// Returns [`GetCannedResponseOk`].
    pub fn get(self, request: GetCannedResponse) -> Call<GetCannedResponse> {
        Call::new(self.client, request)
    }
}
