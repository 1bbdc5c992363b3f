//! Which operations return a list one page at a time.
//!
//! OpenAPI has no notation for it. The dialect names the convention: two query parameters, how many items to skip and
//! how many to return, and a response with exactly one list. A property beside the list has the number of all items;
//! where it is missing, the list ends with the page that has no items.

use crate::dialect::PageParameters;
use crate::ir::{Body, Operation, Pagination, Param, ParamLocation, Prim, Response, TypeArena, TypeRef};

/// The pagination of the operation: the first convention that holds for all its successes.
pub(super) fn pagination(
    operation: &Operation,
    types: &TypeArena,
    conventions: &[PageParameters],
) -> Option<Pagination> {
    conventions.iter().find_map(|convention| by_convention(operation, types, convention))
}

fn by_convention(operation: &Operation, types: &TypeArena, convention: &PageParameters) -> Option<Pagination> {
    let PageParameters { offset, limit, total } = convention;
    if !has_parameter(&operation.params, offset) || !has_parameter(&operation.params, limit) {
        return None;
    }
    let mut lists = operation.responses.iter().filter(|r| r.status.is_success()).map(|r| list(r, total, types));
    let (items, has_total) = lists.next()??;
    if lists.any(|other| other != Some((items, has_total))) {
        return None;
    }
    Some(Pagination {
        offset: offset.clone(),
        count: limit.clone(),
        items: items.to_owned(),
        total: has_total.then(|| total.clone()),
    })
}

/// Returns whether there is an optional integer with that name in the query.
fn has_parameter(params: &[Param], name: &str) -> bool {
    params.iter().any(|param| {
        let Param { wire_name, location, required, ty, .. } = param;
        wire_name == name && *location == ParamLocation::Query && !required && *ty == TypeRef::Prim(Prim::Integer)
    })
}

/// The name of the only list in the response, and whether the total is beside it.
fn list<'t>(response: &Response, total: &str, types: &'t TypeArena) -> Option<(&'t str, bool)> {
    let Body::Json(ty) = &response.content.as_ref()?.body else { return None };
    let (_, fields) = types.members(ty)?;
    let has_total = fields.iter().any(|f| f.wire_name == total && f.ty == TypeRef::Prim(Prim::Integer));
    let mut lists = fields.iter().filter(|f| matches!(f.ty, TypeRef::List(_)));
    let only = lists.next()?;
    lists.next().is_none().then_some((only.wire_name.as_str(), has_total))
}
