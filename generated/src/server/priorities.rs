// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Priorities".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Priorities, which order the queue.
pub trait PrioritiesApi: Send + Sync + 'static {
    /// List priorities
    ///
    /// Lists the chat priorities of the workspace, for callers with `manage-livechat-priorities` or
    /// `view-l-room`. An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/priorities`
    fn list(
        &self,
        request: ListPriorities,
        context: Context,
    ) -> impl Future<Output = Result<ListPrioritiesResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Check whether priorities can be reset
    ///
    /// Tells whether any priority differs from its built-in state, so that a reset would change something.
    /// An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/priorities.reset`
    fn check_reset(
        &self,
        request: CheckPriorityReset,
        context: Context,
    ) -> impl Future<Output = Result<CheckPriorityResetResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Reset all priorities
    ///
    /// Puts every priority back to its built-in state, which drops names given with the update operation.
    /// The request has no body, and an enterprise license is required.
    ///
    /// `POST /api/v1/livechat/priorities.reset`
    fn reset(
        &self,
        request: ResetPriorities,
        context: Context,
    ) -> impl Future<Output = Result<ResetPrioritiesResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a priority
    ///
    /// Returns one priority by its id; the members of the priority stand at the top level, next to
    /// `success`. An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/priorities/{priorityId}`
    fn get(
        &self,
        request: GetPriority,
        context: Context,
    ) -> impl Future<Output = Result<GetPriorityResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Rename a priority
    ///
    /// Gives a priority a name of the workspace's own in place of the built-in one. An enterprise license
    /// is required.
    ///
    /// `PUT /api/v1/livechat/priorities/{priorityId}`
    fn rename(
        &self,
        request: RenamePriority,
        context: Context,
    ) -> impl Future<Output = Result<RenamePriorityResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Priorities".
    pub fn priorities(self) -> Self
    where
        A: PrioritiesApi,
    {
        routes!(self, A: PrioritiesApi {
            list: ListPriorities,
            check_reset: CheckPriorityReset,
            reset: ResetPriorities,
            get: GetPriority,
            rename: RenamePriority,
        })
    }
}
