// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Priorities".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Priorities, which order the queue.
#[derive(Debug, Clone, Copy)]
pub struct Priorities<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Priorities".
    pub fn priorities(&self) -> Priorities<'_> {
        Priorities { client: self }
    }
}

impl Priorities<'_> {
    /// List priorities
    ///
    /// Lists the chat priorities of the workspace, for callers with `manage-livechat-priorities` or
    /// `view-l-room`. An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/priorities`
    ///
    /// Returns [`PrioritiesPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListPriorities) -> Call<ListPriorities> {
        Call::new(self.client, request)
    }

    /// Check whether priorities can be reset
    ///
    /// Tells whether any priority differs from its built-in state, so that a reset would change something.
    /// An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/priorities.reset`
    ///
    /// Returns [`CheckPriorityResetOk`].
    pub fn check_reset(self, request: CheckPriorityReset) -> Call<CheckPriorityReset> {
        Call::new(self.client, request)
    }

    /// Reset all priorities
    ///
    /// Puts every priority back to its built-in state, which drops names given with the update operation.
    /// The request has no body, and an enterprise license is required.
    ///
    /// `POST /api/v1/livechat/priorities.reset`
    ///
    /// Returns [`Acknowledged`].
    pub fn reset(self, request: ResetPriorities) -> Call<ResetPriorities> {
        Call::new(self.client, request)
    }

    /// Get a priority
    ///
    /// Returns one priority by its id; the members of the priority stand at the top level, next to
    /// `success`. An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/priorities/{priorityId}`
    ///
    /// Returns [`Priority`].
    pub fn get(self, request: GetPriority) -> Call<GetPriority> {
        Call::new(self.client, request)
    }

    /// Rename a priority
    ///
    /// Gives a priority a name of the workspace's own in place of the built-in one. An enterprise license
    /// is required.
    ///
    /// `PUT /api/v1/livechat/priorities/{priorityId}`
    ///
    /// Returns [`Acknowledged`].
    pub fn rename(self, request: RenamePriority) -> Call<RenamePriority> {
        Call::new(self.client, request)
    }
}
