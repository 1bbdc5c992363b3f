// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Contacts".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// The address book: a contact gathers the channels of one person.
pub trait ContactsApi: Send + Sync + 'static {
    /// Get a visitor as a contact
    ///
    /// Returns the visitor that represents a contact of the older kind, or `null` if there is none. Needs
    /// the `view-l-room` permission; for contacts of the newer kind, see `omnichannel/contacts.get`.
    ///
    /// `GET /api/v1/omnichannel/contact`
    fn get_registered(
        &self,
        request: GetRegisteredContact,
        context: Context,
    ) -> impl Future<
        Output = Result<GetRegisteredContactResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Register a visitor as a contact
    ///
    /// Stores name, email, phone and contact manager under a visitor token. Needs the `view-l-room`
    /// permission; for contacts of their own see `omnichannel/contacts`.
    ///
    /// `POST /api/v1/omnichannel/contact`
    fn register(
        &self,
        request: RegisterContact,
        context: Context,
    ) -> impl Future<Output = Result<RegisterContactResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Find one visitor by email, phone or custom field
    ///
    /// Looks a visitor up by email address, phone number or custom field values. Needs the `view-l-room`
    /// permission.
    ///
    /// `GET /api/v1/omnichannel/contact.search`
    fn find(
        &self,
        request: FindContact,
        context: Context,
    ) -> impl Future<Output = Result<FindContactResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Create a contact
    ///
    /// Creates a contact that is not tied to a visitor token and returns its id. Needs the
    /// `create-livechat-contact` permission.
    ///
    /// `POST /api/v1/omnichannel/contacts`
    fn create(
        &self,
        request: CreateContact,
        context: Context,
    ) -> impl Future<Output = Result<CreateContactResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Block a contact on one channel
    ///
    /// Blocks the contact behind a visitor on the channel the visitor came by. Needs the
    /// `block-livechat-contact` permission and an enterprise licence.
    ///
    /// `POST /api/v1/omnichannel/contacts.block`
    fn block(
        &self,
        request: BlockContact,
        context: Context,
    ) -> impl Future<Output = Result<BlockContactResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List the channels of a contact
    ///
    /// Lists the ways by which one contact has reached the desk, without paging. Needs the
    /// `view-livechat-contact` permission.
    ///
    /// `GET /api/v1/omnichannel/contacts.channels`
    fn list_channels(
        &self,
        request: ListContactChannels,
        context: Context,
    ) -> impl Future<Output = Result<ListContactChannelsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Check whether a contact exists
    ///
    /// Tells whether there is a contact with the given id, email address or phone number. Needs the
    /// `view-livechat-contact` permission.
    ///
    /// `GET /api/v1/omnichannel/contacts.checkExistence`
    fn check_existence(
        &self,
        request: CheckContactExistence,
        context: Context,
    ) -> impl Future<
        Output = Result<CheckContactExistenceResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Settle conflicting values of a contact
    ///
    /// Decides which of several contradicting values a contact keeps. Needs the `update-livechat-contact`
    /// permission.
    ///
    /// `POST /api/v1/omnichannel/contacts.conflicts`
    fn resolve_conflicts(
        &self,
        request: ResolveContactConflicts,
        context: Context,
    ) -> impl Future<
        Output = Result<ResolveContactConflictsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Delete a contact
    ///
    /// Deletes a contact. Needs the `delete-livechat-contact` permission.
    ///
    /// `POST /api/v1/omnichannel/contacts.delete`
    fn delete(
        &self,
        request: DeleteContact,
        context: Context,
    ) -> impl Future<Output = Result<DeleteContactResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a contact
    ///
    /// Returns one contact with its channels, custom fields and open conflicts. Needs the
    /// `view-livechat-contact` permission; an unknown id gives a 404.
    ///
    /// `GET /api/v1/omnichannel/contacts.get`
    fn get(
        &self,
        request: GetContact,
        context: Context,
    ) -> impl Future<Output = Result<GetContactResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get the chat history of a contact
    ///
    /// Reads the chats one contact has had, a page at a time. Needs the `view-livechat-contact-history`
    /// permission.
    ///
    /// `GET /api/v1/omnichannel/contacts.history`
    fn list_history(
        &self,
        request: ListContactHistory,
        context: Context,
    ) -> impl Future<Output = Result<ListContactHistoryResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Search contacts
    ///
    /// Lists the contacts that match a text, a page at a time. Needs the `view-livechat-contact`
    /// permission.
    ///
    /// `GET /api/v1/omnichannel/contacts.search`
    fn search(
        &self,
        request: SearchContacts,
        context: Context,
    ) -> impl Future<Output = Result<SearchContactsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Unblock a contact on one channel
    ///
    /// Lifts the block of the contact behind a visitor on the channel the visitor came by. Needs the
    /// `unblock-livechat-contact` permission and an enterprise licence.
    ///
    /// `POST /api/v1/omnichannel/contacts.unblock`
    fn unblock(
        &self,
        request: UnblockContact,
        context: Context,
    ) -> impl Future<Output = Result<UnblockContactResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Change a contact
    ///
    /// Changes the given members of a contact and returns the contact as it is afterwards. Needs the
    /// `update-livechat-contact` permission.
    ///
    /// `POST /api/v1/omnichannel/contacts.update`
    fn update(
        &self,
        request: UpdateContact,
        context: Context,
    ) -> impl Future<Output = Result<UpdateContactResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Contacts".
    pub fn contacts(self) -> Self
    where
        A: ContactsApi,
    {
        routes!(self, A: ContactsApi {
            get_registered: GetRegisteredContact,
            register: RegisterContact,
            find: FindContact,
            create: CreateContact,
            block: BlockContact,
            list_channels: ListContactChannels,
            check_existence: CheckContactExistence,
            resolve_conflicts: ResolveContactConflicts,
            delete: DeleteContact,
            get: GetContact,
            list_history: ListContactHistory,
            search: SearchContacts,
            unblock: UnblockContact,
            update: UpdateContact,
        })
    }
}
