// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Custom Fields".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Fields that an administrator adds to visitors and rooms.
pub trait CustomFieldsApi: Send + Sync + 'static {
    /// List custom fields
    ///
    /// Lists the custom field definitions for visitors and rooms, a page at a time. Needs the `view-l-room`
    /// permission.
    ///
    /// `GET /api/v1/livechat/custom-fields`
    fn list(
        &self,
        request: ListCustomFields,
        context: Context,
    ) -> impl Future<Output = Result<ListCustomFieldsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Delete a custom field
    ///
    /// Removes the definition of a custom field. Needs the `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/livechat/custom-fields.delete`
    fn delete(
        &self,
        request: DeleteCustomField,
        context: Context,
    ) -> impl Future<Output = Result<DeleteCustomFieldResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Create or change a custom field
    ///
    /// Creates a custom field for visitors or rooms, or changes the one with the given id. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/livechat/custom-fields.save`
    fn save(
        &self,
        request: SaveCustomField,
        context: Context,
    ) -> impl Future<Output = Result<SaveCustomFieldResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a custom field
    ///
    /// Returns the definition of one custom field. Needs the `view-l-room` permission.
    ///
    /// `GET /api/v1/livechat/custom-fields/{_id}`
    fn get(
        &self,
        request: GetCustomField,
        context: Context,
    ) -> impl Future<Output = Result<GetCustomFieldResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Set one custom field of a visitor
    ///
    /// Stores one custom field value for the visitor who holds the token. Needs no login.
    ///
    /// `POST /api/v1/livechat/custom.field`
    fn set_value(
        &self,
        request: SetCustomFieldValue,
        context: Context,
    ) -> impl Future<Output = Result<SetCustomFieldValueResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Set several custom fields of a visitor
    ///
    /// Stores several custom field values at once for the visitor who holds the token. Needs no login.
    ///
    /// `POST /api/v1/livechat/custom.fields`
    fn set_values(
        &self,
        request: SetCustomFieldValues,
        context: Context,
    ) -> impl Future<
        Output = Result<SetCustomFieldValuesResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Custom Fields".
    pub fn custom_fields(self) -> Self
    where
        A: CustomFieldsApi,
    {
        routes!(self, A: CustomFieldsApi {
            list: ListCustomFields,
            delete: DeleteCustomField,
            save: SaveCustomField,
            get: GetCustomField,
            set_value: SetCustomFieldValue,
            set_values: SetCustomFieldValues,
        })
    }
}
