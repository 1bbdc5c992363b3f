// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Users".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// People who work in Omnichannel, by role.
#[derive(Debug, Clone, Copy)]
pub struct Users<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Users".
    pub fn users(&self) -> Users<'_> {
        Users { client: self }
    }
}

impl Users<'_> {
    /// List agents or managers
    ///
    /// Lists the users who hold one Omnichannel role, agent or manager, a page at a time.
    ///
    /// `GET /api/v1/livechat/users/{type}`
    ///
    /// Returns [`AgentsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListUsers) -> Call<ListUsers> {
        Call::new(self.client, request)
    }

    /// Make a user an agent or manager
    ///
    /// Gives an existing user the agent or the manager role. Needs the `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/livechat/users/{type}`
    ///
    /// Returns [`AddUserOk`].
    pub fn add(self, request: AddUser) -> Call<AddUser> {
        Call::new(self.client, request)
    }

    /// Remove an agent or manager
    ///
    /// Takes the agent or the manager role away from a user. Needs the `view-livechat-manager` permission.
    ///
    /// `DELETE /api/v1/livechat/users/{type}/{_id}`
    ///
    /// Returns [`Acknowledged`].
    pub fn remove(self, request: RemoveUser) -> Call<RemoveUser> {
        Call::new(self.client, request)
    }

    /// Get one agent or manager
    ///
    /// Returns one user who holds the given Omnichannel role. Needs the `view-livechat-manager` permission.
    ///
    /// `GET /api/v1/livechat/users/{type}/{_id}`
    ///
    /// Returns [`GetUserOk`].
    pub fn get(self, request: GetUser) -> Call<GetUser> {
        Call::new(self.client, request)
    }
}
