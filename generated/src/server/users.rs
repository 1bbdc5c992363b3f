// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Users".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// People who work in Omnichannel, by role.
pub trait UsersApi: Send + Sync + 'static {
    /// List agents or managers
    ///
    /// Lists the users who hold one Omnichannel role, agent or manager, a page at a time.
    ///
    /// `GET /api/v1/livechat/users/{type}`
    fn list(
        &self,
        request: ListUsers,
        context: Context,
    ) -> impl Future<Output = Result<ListUsersResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Make a user an agent or manager
    ///
    /// Gives an existing user the agent or the manager role. Needs the `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/livechat/users/{type}`
    fn add(
        &self,
        request: AddUser,
        context: Context,
    ) -> impl Future<Output = Result<AddUserResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Remove an agent or manager
    ///
    /// Takes the agent or the manager role away from a user. Needs the `view-livechat-manager` permission.
    ///
    /// `DELETE /api/v1/livechat/users/{type}/{_id}`
    fn remove(
        &self,
        request: RemoveUser,
        context: Context,
    ) -> impl Future<Output = Result<RemoveUserResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get one agent or manager
    ///
    /// Returns one user who holds the given Omnichannel role. Needs the `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/users/{type}/{_id}`
    fn get(
        &self,
        request: GetUser,
        context: Context,
    ) -> impl Future<Output = Result<GetUserResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Users".
    pub fn users(self) -> Self
    where
        A: UsersApi,
    {
        routes!(self, A: UsersApi {
            list: ListUsers,
            add: AddUser,
            remove: RemoveUser,
            get: GetUser,
        })
    }
}
