// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Tags".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Tags that agents put on closed conversations.
pub trait TagsApi: Send + Sync + 'static {
    /// List tags
    ///
    /// Lists the conversation tags a page at a time, optionally narrowed by text or department. An
    /// enterprise license is required.
    ///
    /// `GET /api/v1/livechat/tags`
    fn list(
        &self,
        request: ListTags,
        context: Context,
    ) -> impl Future<Output = Result<ListTagsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Delete a tag
    ///
    /// Deletes a conversation tag. The caller needs `manage-livechat-tags`, and the workspace an enterprise
    /// license.
    ///
    /// `POST /api/v1/livechat/tags.delete`
    fn delete(
        &self,
        request: DeleteTag,
        context: Context,
    ) -> impl Future<Output = Result<DeleteTagResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Create or update a tag
    ///
    /// Creates a conversation tag, or changes an existing one when `_id` is sent. The caller needs
    /// `manage-livechat-tags`, and the workspace an enterprise license.
    ///
    /// `POST /api/v1/livechat/tags.save`
    fn save(
        &self,
        request: SaveTag,
        context: Context,
    ) -> impl Future<Output = Result<SaveTagResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a tag
    ///
    /// Returns one conversation tag by its id; the members of the tag stand at the top level, next to
    /// `success`. An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/tags/{tagId}`
    fn get(
        &self,
        request: GetTag,
        context: Context,
    ) -> impl Future<Output = Result<GetTagResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Tags".
    pub fn tags(self) -> Self
    where
        A: TagsApi,
    {
        routes!(self, A: TagsApi { list: ListTags, delete: DeleteTag, save: SaveTag, get: GetTag })
    }
}
