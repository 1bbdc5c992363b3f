//! Webhooks and callbacks: operations with the roles reversed, whose requests the server sends.

use super::METHODS;
use crate::ir::OperationSite;
use crate::source::{Entry, Node, Span, Text};

/// A method of a webhook of the document, or of a callback of an operation.
#[derive(Debug, Clone)]
pub struct Webhook<'a> {
    /// Its identity among operations.
    pub site: OperationSite,
    /// The key of the path item: `post`.
    pub method: &'a str,
    /// The path item, and the place of its key.
    pub item: (&'a Node, Span),
    /// The key `post` and its operation.
    pub entry: &'a Entry,
    /// For a callback: the expression of its URL.
    pub expression: Option<&'a str>,
}

/// Every operation under `x-webhooks`, then those of the callbacks of each operation under `paths`, in document order.
/// `follow` returns the target of an entry that may be a reference. Callbacks of webhooks and of callbacks are ignored.
pub fn webhooks<'a>(document: &'a Node, mut follow: impl FnMut(&'a Entry) -> &'a Node) -> Vec<Webhook<'a>> {
    let mut found = Vec::new();
    for (key, entry) in entries(document.get("x-webhooks")) {
        let item = (follow(entry), entry.key);
        found.extend(methods(item).map(|(method, entry)| {
            let site = OperationSite::webhook(method, key);
            Webhook { site, method, item, entry, expression: None }
        }));
    }
    for (path, entry) in entries(document.get("paths")).filter(|(path, _)| path.starts_with('/')) {
        for (method, operation) in methods((follow(entry), entry.key)) {
            let owner = OperationSite { path: path.to_string(), method: method.to_ascii_uppercase() };
            for (name, callback) in entries(operation.node.get("callbacks")) {
                let items: Vec<_> = entries(Some(follow(callback))).filter(|(key, _)| !key.starts_with("x-")).collect();
                let is_one = items.len() == 1;
                for (expression, entry) in items {
                    let item = (follow(entry), entry.key);
                    found.extend(methods(item).map(|(method, entry)| {
                        let distinction = (!is_one).then_some(expression.as_str());
                        let site = OperationSite::callback(&owner, name, distinction, method);
                        Webhook { site, method, item, entry, expression: Some(expression) }
                    }));
                }
            }
        }
    }
    found
}

fn entries(node: Option<&Node>) -> impl Iterator<Item = (&Text, &Entry)> {
    node.and_then(Node::as_map).into_iter().flatten()
}

/// The operations of a path item.
fn methods((item, _): (&Node, Span)) -> impl Iterator<Item = (&str, &Entry)> {
    entries(Some(item)).filter(|(key, _)| METHODS.contains(&key.as_str())).map(|(key, entry)| (key.as_str(), entry))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::grammar::resolve;

    #[test]
    fn lists_webhooks_and_callbacks_with_distinct_sites() {
        let post = json!({"post": {}, "summary": ""});
        let document = json!({
            "x-webhooks": {"oven/hot": {"post": {}, "get": {}}, "note": {"summary": ""}},
            "paths": {"/orders/{id}": {"post": {"callbacks": {
                "done": {"{$request.body#/url}": post, "x-note": post},
                "shared": {"$ref": "#/components/callbacks/Both"},
            }}}},
            "components": {"callbacks": {"Both": {"{$url}/a": post, "{$url}/b": post}}},
        });
        let document = Node::from_json(Span::default(), &document);
        let found = webhooks(&document, |entry| resolve(&document, &entry.node).unwrap_or(&entry.node));
        let sites: Vec<_> = found.iter().map(|webhook| webhook.site.to_string()).collect();
        assert_eq!(
            sites,
            [
                "POST webhooks/oven/hot",
                "GET webhooks/oven/hot",
                "POST callbacks/POST/orders/{id}/done",
                "POST callbacks/POST/orders/{id}/shared!{$url}%2Fa",
                "POST callbacks/POST/orders/{id}/shared!{$url}%2Fb",
            ]
        );
        let names: Vec<_> = found.iter().filter_map(|webhook| webhook.site.webhook_name()).collect();
        assert_eq!(names, ["oven/hot", "oven/hot", "done", "shared", "shared"]);
    }
}
