// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Custom Fields".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// Fields that an administrator adds to visitors and rooms.
#[derive(Debug, Clone, Copy)]
pub struct CustomFields<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Custom Fields".
    pub fn custom_fields(&self) -> CustomFields<'_> {
        CustomFields { client: self }
    }
}

impl CustomFields<'_> {
    /// List custom fields
    ///
    /// Lists the custom field definitions for visitors and rooms, a page at a time. Needs the `view-l-room`
    /// permission.
    ///
    /// `GET /api/v1/livechat/custom-fields`
    ///
    /// Returns [`CustomFieldsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListCustomFields) -> Call<ListCustomFields> {
        Call::new(self.client, request)
    }

    /// Delete a custom field
    ///
    /// Removes the definition of a custom field. Needs the `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/livechat/custom-fields.delete`
    ///
    /// Returns [`Acknowledged`].
    pub fn delete(self, request: DeleteCustomField) -> Call<DeleteCustomField> {
        Call::new(self.client, request)
    }

    /// Create or change a custom field
    ///
    /// Creates a custom field for visitors or rooms, or changes the one with the given id. Needs the
    /// `view-livechat-manager` permission.
    ///
    /// `POST /api/v1/livechat/custom-fields.save`
    ///
    /// Returns [`SaveCustomFieldOk`].
    pub fn save(self, request: SaveCustomField) -> Call<SaveCustomField> {
        Call::new(self.client, request)
    }

    /// Get a custom field
    ///
    /// Returns the definition of one custom field. Needs the `view-l-room` permission.
    ///
    /// `GET /api/v1/livechat/custom-fields/{_id}`
    ///
    /// Returns [`GetCustomFieldOk`].
    pub fn get(self, request: GetCustomField) -> Call<GetCustomField> {
        Call::new(self.client, request)
    }

    /// Set one custom field of a visitor
    ///
    /// Stores one custom field value for the visitor who holds the token. Needs no login.
    ///
    /// `POST /api/v1/livechat/custom.field`
    ///
    /// Returns [`SetCustomFieldValueOk`].
    pub fn set_value(self, request: SetCustomFieldValue) -> Call<SetCustomFieldValue> {
        Call::new(self.client, request)
    }

    /// Set several custom fields of a visitor
    ///
    /// Stores several custom field values at once for the visitor who holds the token. Needs no login.
    ///
    /// `POST /api/v1/livechat/custom.fields`
    ///
    /// Returns [`SetCustomFieldValuesOk`].
    pub fn set_values(
        self,
        request: SetCustomFieldValues,
    ) -> Call<SetCustomFieldValues> {
        Call::new(self.client, request)
    }
}
