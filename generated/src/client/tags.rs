// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Tags".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Tags that agents put on closed conversations.
#[derive(Debug, Clone, Copy)]
pub struct Tags<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Tags".
    pub fn tags(&self) -> Tags<'_> {
        Tags { client: self }
    }
}

impl Tags<'_> {
    /// List tags
    ///
    /// Lists the conversation tags a page at a time, optionally narrowed by text or department. An
    /// enterprise license is required.
    ///
    /// `GET /api/v1/livechat/tags`
    ///
    /// Returns [`TagsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListTags) -> Call<ListTags> {
        Call::new(self.client, request)
    }

    /// Delete a tag
    ///
    /// Deletes a conversation tag. The caller needs `manage-livechat-tags`, and the workspace an enterprise
    /// license.
    ///
    /// `POST /api/v1/livechat/tags.delete`
    ///
    /// Returns [`Acknowledged`].
    pub fn delete(self, request: DeleteTag) -> Call<DeleteTag> {
        Call::new(self.client, request)
    }

    /// Create or update a tag
    ///
    /// Creates a conversation tag, or changes an existing one when `_id` is sent. The caller needs
    /// `manage-livechat-tags`, and the workspace an enterprise license.
    ///
    /// `POST /api/v1/livechat/tags.save`
    ///
    /// Returns [`Tag`].
    pub fn save(self, request: SaveTag) -> Call<SaveTag> {
        Call::new(self.client, request)
    }

    /// Get a tag
    ///
    /// Returns one conversation tag by its id; the members of the tag stand at the top level, next to
    /// `success`. An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/tags/{tagId}`
    ///
    /// Returns [`Tag`].
    pub fn get(self, request: GetTag) -> Call<GetTag> {
        Call::new(self.client, request)
    }
}
