//! Which operations give a list a page at a time.
//!
//! Documents have no notation for it, but a habit: two parameters in the query say how many items to skip and how many to
//! give, and the answer holds one list. Beside it mostly stands how many items there are in all; where it does not, a walk ends
//! with the page that has no items.

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
    let (items, has_total) = lists.next()??;
    if lists.any(|other| other != Some((items, has_total))) {
        return None;
    }
    Some(Pagination {
        offset: offset.to_owned(),
        count: count.to_owned(),
        items: items.to_owned(),
        total: has_total.then(|| total.to_owned()),
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

/// The name of the only list in the answer, and whether the number of all items stands beside it.
fn list<'t>(response: &Response, total: &str, types: &'t TypeArena) -> Option<(&'t str, bool)> {
    let Body::Json(ty) = &response.content.as_ref()?.body else { return None };
    let (_, fields) = types.members(ty)?;
    let has_total = fields.iter().any(|f| f.wire_name == total && f.ty == TypeRef::Prim(Prim::Integer));
    let mut lists = fields.iter().filter(|f| matches!(f.ty, TypeRef::List(_)));
    let only = lists.next()?;
    lists.next().is_none().then_some((only.wire_name.as_str(), has_total))
}
