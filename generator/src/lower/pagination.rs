//! Which operations give a list a page at a time.
//!
//! Documents have no notation for it, but a habit: two parameters in the query say how many items to skip and how many to
//! give, and the answer holds one list, and beside it how many items there are in all. What lacks a part of that is no such
//! operation: without the number of all items nothing tells a page from a list that is cut off.

use crate::ir::{Body, Operation, Pagination, Param, Place, Prim, Response, Status, TypeArena, TypeRef};

/// What the parts are called on the wire.
struct Convention {
    /// Query parameter: how many items to skip.
    offset: &'static str,
    /// Query parameter: how many items to give at most.
    count: &'static str,
    /// Member of the answer: how many items there are in all.
    total: &'static str,
}

const CONVENTION: Convention = Convention { offset: "offset", count: "count", total: "total" };

/// How the operation is paged, if it is: by the convention, and in the same way in all its successes.
pub(super) fn pagination(operation: &Operation, types: &TypeArena) -> Option<Pagination> {
    let Convention { offset, count, total } = CONVENTION;
    if !has_parameter(&operation.params, offset) || !has_parameter(&operation.params, count) {
        return None;
    }
    let mut lists = operation.responses.iter().filter(|r| is_success(r.status)).map(|r| list(r, total, types));
    let items = lists.next()??;
    if lists.any(|other| other != Some(items)) {
        return None;
    }
    Some(Pagination {
        offset: offset.to_owned(),
        count: count.to_owned(),
        items: items.to_owned(),
        total: total.to_owned(),
    })
}

/// Whether there is such an integer in the query that may be left out.
fn has_parameter(params: &[Param], name: &str) -> bool {
    params.iter().any(|param| {
        let Param { wire_name, place, required, ty, .. } = param;
        wire_name == name && *place == Place::Query && !required && *ty == TypeRef::Prim(Prim::Integer)
    })
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Class(2))
}

/// The name of the only list in the answer, if the number of all items stands beside it.
fn list<'t>(response: &Response, total: &str, types: &'t TypeArena) -> Option<&'t str> {
    let Body::Json(ty) = &response.content.as_ref()?.body else { return None };
    let (_, fields) = types.members(ty)?;
    fields.iter().find(|f| f.wire_name == total && f.ty == TypeRef::Prim(Prim::Integer))?;
    let mut lists = fields.iter().filter(|f| matches!(f.ty, TypeRef::List(_)));
    let only = lists.next()?;
    lists.next().is_none().then_some(only.wire_name.as_str())
}
