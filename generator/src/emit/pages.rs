//! Lists that are given a page at a time: one line of a table for each, which says where its parts are.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::operations::shared_success;
use super::{Emitter, ident};
use crate::ir::{Body, Operation, TypeRef};
use crate::names::OperationNames;

/// Where the parts of a paged list are.
pub(crate) struct Paged {
    offset: Ident,
    page: TokenStream,
    list: Ident,
    /// The type of what is listed.
    pub(crate) item: TokenStream,
    /// Where the page says how many items there are in all, if it does.
    total: Option<Ident>,
}

impl Emitter<'_> {
    /// `paged!(ListRooms { offset } -> RoomsPage { rooms: Room, total });`, if the operation gives pages of one type.
    pub(super) fn paged(&self, operation: &Operation, names: &OperationNames) -> Option<TokenStream> {
        let Paged { offset, page, list, item, total } = self.pages(operation, names)?;
        let request = ident(&names.request);
        let total = total.map(|total| quote!(, #total));
        Some(quote!(crate::runtime::emitted::paged!(#request { #offset } -> #page { #list: #item #total });))
    }

    /// The parts of the list that an operation gives a page at a time, if it does.
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
        Some(Paged { offset, page: self.ty(page), list, item: self.ty(item), total })
    }
}
