//! The parts of paginated lists.

use super::Plan;
use super::responses::shared_success;
use super::ty::Ty;
use crate::ir::{Body, Operation, TypeRef};
use crate::names::OperationNames;

/// The parts of a paginated list.
pub(crate) struct Paged<'a> {
    /// The field of the request with the number of items to skip.
    pub(crate) offset: &'a str,
    /// The type of a page.
    pub(crate) page: Ty<'a>,
    /// Its field with the list.
    pub(crate) list: &'a str,
    /// The property with the list, as in the document.
    pub(crate) wire_name: &'a str,
    /// The type of the items.
    pub(crate) item: Ty<'a>,
    /// The field with the total, if there is one.
    pub(crate) total: Option<&'a str>,
}

impl<'a> Plan<'a> {
    /// The parts of the list that an operation returns in pages of one type, if it does.
    pub(crate) fn pages(&self, operation: &'a Operation, names: &'a OperationNames) -> Option<Paged<'a>> {
        let pagination = operation.pagination.as_ref()?;
        let Body::Json(page) = &shared_success(operation)?.content.as_ref()?.body else { return None };
        let (id, fields) = self.api.types.members(page)?;
        let parts = &self.names.types.get(&id)?.parts;
        let member = |wire: &str| fields.iter().zip(parts).find(|(field, _)| field.wire_name == wire);
        let (items, list) = member(&pagination.items)?;
        let TypeRef::List(item) = &items.ty else { return None };
        let total = pagination.total.as_deref().and_then(member).map(|(_, total)| total.as_str());
        let mut params = operation.params.iter().zip(&names.params);
        let (_, offset) = params.find(|(param, _)| param.wire_name == pagination.offset)?;
        Some(Paged { offset, page: self.ty(page), list, wire_name: &items.wire_name, item: self.ty(item), total })
    }
}
