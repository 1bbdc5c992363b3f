//! Parameters of OpenAPI 3.2.

use super::{Construct, Context, Scope};
use crate::grammar::{Object, Shape, Visit, locate};
use crate::repair::edit::Edit;
use crate::source::Node;

pub(super) const PARAMETERS: &[Construct] = &[
    Construct {
        id: "query-string-parameter",
        summary: "a parameter that is the whole query string is left out",
        scope: Scope::Later,
        find: query_string,
    },
    Construct { id: "cookie-style", summary: "a cookie has the style `form`", scope: Scope::Later, find: cookie_style },
];

/// The parameter itself, and every reference to it.
fn query_string(context: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    if visit.shape != Shape::OrReference(Object::Parameter) {
        return Vec::new();
    }
    let parameter = locate(context.document, visit.pointer, visit.node);
    let place = parameter.and_then(|(_, parameter)| parameter.get("in")).and_then(Node::as_str);
    (place == Some("querystring")).then(|| Edit::remove(visit.pointer.clone())).into_iter().collect()
}

fn cookie_style(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let style = visit.node.get("style").filter(|_| visit.object() == Some(Object::Parameter));
    let is_cookie = style.and_then(Node::as_str) == Some("cookie");
    is_cookie.then(|| Edit::remove(visit.pointer.child("style"))).into_iter().collect()
}
