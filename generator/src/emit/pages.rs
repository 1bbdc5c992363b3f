//! Paginated lists: one line of a table for each, which names its parts.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::responses::shared_success;
use super::{Emitter, ident};
use crate::ir::{Body, Operation, TypeRef};
use crate::names::OperationNames;

/// The parts of a paginated list.
pub(crate) struct Paged {
    offset: Ident,
    page: TokenStream,
    list: Ident,
    /// The property with the list, as in the document.
    wire_name: String,
    /// The type of the items.
    pub(crate) item: TokenStream,
    /// The property with the total, if there is one.
    total: Option<Ident>,
}

impl Emitter<'_> {
    /// `paged!(ListRooms { offset } -> RoomsPage { rooms: Room = "rooms", total });`, if the operation returns pages of
    /// one type.
    pub(super) fn paged(&self, operation: &Operation, names: &OperationNames) -> Option<TokenStream> {
        let Paged { offset, page, list, wire_name, item, total } = self.pages(operation, names)?;
        let request = ident(&names.request);
        let total = total.map(|total| quote!(, #total));
        Some(
            quote!(crate::runtime::emitted::paged!(#request { #offset } -> #page { #list: #item = #wire_name #total });),
        )
    }

    /// The parts of the list that an operation returns in pages, if it does.
    pub(crate) fn pages(&self, operation: &Operation, names: &OperationNames) -> Option<Paged> {
        let pagination = operation.pagination.as_ref()?;
        let Body::Json(page) = &shared_success(operation)?.content.as_ref()?.body else { return None };
        let (id, fields) = self.api.types.members(page)?;
        let parts = &self.names.types.get(&id)?.parts;
        let member = |wire: &str| fields.iter().zip(parts).find(|(field, _)| field.wire_name == wire);
        let (items, list) = member(&pagination.items)?;
        let TypeRef::List(item) = &items.ty else { return None };
        let total = pagination.total.as_deref().and_then(member).map(|(_, total)| ident(total));
        let mut params = operation.params.iter().zip(&names.params);
        let (_, offset) = params.find(|(param, _)| param.wire_name == pagination.offset)?;
        let (offset, list) = (ident(offset), ident(list));
        let wire_name = items.wire_name.clone();
        Some(Paged { offset, page: self.ty(page), list, wire_name, item: self.ty(item), total })
    }
}
