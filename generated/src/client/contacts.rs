// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Contacts".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// The address book: a contact gathers the channels of one person.
#[derive(Debug, Clone, Copy)]
pub struct Contacts<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Contacts".
    pub fn contacts(&self) -> Contacts<'_> {
        Contacts { client: self }
    }
}

impl Contacts<'_> {
    /// Get a visitor as a contact
    ///
    /// Returns the visitor that represents a contact of the older kind, or `null` if there is none. Needs
    /// the `view-l-room` permission; for contacts of the newer kind, see `omnichannel/contacts.get`.
    ///
    /// `GET /api/v1/omnichannel/contact`
    ///
    /// Returns [`GetRegisteredContactOk`].
    pub fn get_registered(
        self,
        request: GetRegisteredContact,
    ) -> Call<GetRegisteredContact> {
        Call::new(self.client, request)
    }

    /// Register a visitor as a contact
    ///
    /// Stores name, email, phone and contact manager under a visitor token. Needs the `view-l-room`
    /// permission; for contacts of their own see `omnichannel/contacts`.
    ///
    /// `POST /api/v1/omnichannel/contact`
    ///
    /// Returns [`RegisterContactOk`].
    pub fn register(self, request: RegisterContact) -> Call<RegisterContact> {
        Call::new(self.client, request)
    }

    /// Find one visitor by email, phone or custom field
    ///
    /// Looks a visitor up by email address, phone number or custom field values. Needs the `view-l-room`
    /// permission.
    ///
    /// `GET /api/v1/omnichannel/contact.search`
    ///
    /// Returns [`FindContactOk`].
    pub fn find(self, request: FindContact) -> Call<FindContact> {
        Call::new(self.client, request)
    }

    /// Create a contact
    ///
    /// Creates a contact that is not tied to a visitor token and returns its id. Needs the
    /// `create-livechat-contact` permission.
    ///
    /// `POST /api/v1/omnichannel/contacts`
    ///
    /// Returns [`CreateContactOk`].
    pub fn create(self, request: CreateContact) -> Call<CreateContact> {
        Call::new(self.client, request)
    }

    /// Block a contact on one channel
    ///
    /// Blocks the contact behind a visitor on the channel the visitor came by. Needs the
    /// `block-livechat-contact` permission and an enterprise licence.
    ///
    /// `POST /api/v1/omnichannel/contacts.block`
    ///
    /// Returns [`Acknowledged`].
    pub fn block(self, request: BlockContact) -> Call<BlockContact> {
        Call::new(self.client, request)
    }

    /// List the channels of a contact
    ///
    /// Lists the ways by which one contact has reached the desk, without paging. Needs the
    /// `view-livechat-contact` permission.
    ///
    /// `GET /api/v1/omnichannel/contacts.channels`
    ///
    /// Returns [`ListContactChannelsOk`].
    pub fn list_channels(
        self,
        request: ListContactChannels,
    ) -> Call<ListContactChannels> {
        Call::new(self.client, request)
    }

    /// Check whether a contact exists
    ///
    /// Tells whether there is a contact with the given id, email address or phone number. Needs the
    /// `view-livechat-contact` permission.
    ///
    /// `GET /api/v1/omnichannel/contacts.checkExistence`
    ///
    /// Returns [`CheckContactExistenceOk`].
    pub fn check_existence(
        self,
        request: CheckContactExistence,
    ) -> Call<CheckContactExistence> {
        Call::new(self.client, request)
    }

    /// Settle conflicting values of a contact
    ///
    /// Decides which of several contradicting values a contact keeps. Needs the `update-livechat-contact`
    /// permission.
    ///
    /// `POST /api/v1/omnichannel/contacts.conflicts`
    ///
    /// Returns [`ResolveContactConflictsOk`].
    pub fn resolve_conflicts(
        self,
        request: ResolveContactConflicts,
    ) -> Call<ResolveContactConflicts> {
        Call::new(self.client, request)
    }

    /// Delete a contact
    ///
    /// Deletes a contact. Needs the `delete-livechat-contact` permission.
    ///
    /// `POST /api/v1/omnichannel/contacts.delete`
    ///
    /// Returns [`Acknowledged`].
    pub fn delete(self, request: DeleteContact) -> Call<DeleteContact> {
        Call::new(self.client, request)
    }

    /// Get a contact
    ///
    /// Returns one contact with its channels, custom fields and open conflicts. Needs the
    /// `view-livechat-contact` permission; an unknown id gives a 404.
    ///
    /// `GET /api/v1/omnichannel/contacts.get`
    ///
    /// Returns [`GetContactOk`].
    pub fn get(self, request: GetContact) -> Call<GetContact> {
        Call::new(self.client, request)
    }

    /// Get the chat history of a contact
    ///
    /// Reads the chats one contact has had, a page at a time. Needs the `view-livechat-contact-history`
    /// permission.
    ///
    /// `GET /api/v1/omnichannel/contacts.history`
    ///
    /// Returns [`RoomHistoryPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_history(self, request: ListContactHistory) -> Call<ListContactHistory> {
        Call::new(self.client, request)
    }

    /// Search contacts
    ///
    /// Lists the contacts that match a text, a page at a time. Needs the `view-livechat-contact`
    /// permission.
    ///
    /// `GET /api/v1/omnichannel/contacts.search`
    ///
    /// Returns [`ContactsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn search(self, request: SearchContacts) -> Call<SearchContacts> {
        Call::new(self.client, request)
    }

    /// Unblock a contact on one channel
    ///
    /// Lifts the block of the contact behind a visitor on the channel the visitor came by. Needs the
    /// `unblock-livechat-contact` permission and an enterprise licence.
    ///
    /// `POST /api/v1/omnichannel/contacts.unblock`
    ///
    /// Returns [`Acknowledged`].
    pub fn unblock(self, request: UnblockContact) -> Call<UnblockContact> {
        Call::new(self.client, request)
    }

    /// Change a contact
    ///
    /// Changes the given members of a contact and returns the contact as it is afterwards. Needs the
    /// `update-livechat-contact` permission.
    ///
    /// `POST /api/v1/omnichannel/contacts.update`
    ///
    /// Returns [`UpdateContactOk`].
    pub fn update(self, request: UpdateContact) -> Call<UpdateContact> {
        Call::new(self.client, request)
    }
}
