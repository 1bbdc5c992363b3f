//! Webhooks and callbacks: operations whose requests the server sends.
//!
//! They are lowered as operations. Two things differ: the receiver chooses their URL, so each has a path of its own at
//! the receiver; and the security of the document, which is that of requests to the API, does not apply to them.

use std::collections::BTreeMap;

use openapiv3::PathItem;

use super::Lower;
use super::cursor::Cursor;
use crate::diagnostic::Diagnostic;
use crate::grammar::{METHODS, Webhook, resolve, webhooks};
use crate::ir::{Operation, PathTemplate};
use crate::rules;

impl Lower<'_> {
    /// Every webhook and callback, by path and method.
    pub(super) fn webhooks(&mut self) -> Vec<Operation> {
        let document = self.document;
        let mut found = webhooks(document, |entry| resolve(document, &entry.node).unwrap_or(&entry.node));
        found.sort_by(|a, b| a.site.cmp(&b.site));
        let mut lowered: Vec<Operation> = found.into_iter().filter_map(|webhook| self.webhook(webhook)).collect();
        // How many webhooks of each method prefer a path.
        let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
        for webhook in &mut lowered {
            let preferred = path(&webhook.site.path);
            let mut path = preferred.clone();
            loop {
                let count = counts.entry((webhook.site.method.clone(), path.clone())).or_default();
                *count += 1;
                if *count == 1 {
                    break;
                }
                path = format!("{preferred}-{count}");
            }
            webhook.template = PathTemplate { path, ..PathTemplate::default() };
        }
        // The URL of the only one need not distinguish it.
        if let [only] = lowered.as_mut_slice() {
            only.aliases = vec!["/".to_owned()];
        }
        lowered
    }

    fn webhook(&mut self, webhook: Webhook<'_>) -> Option<Operation> {
        let Webhook { site, method, item: (node, span), entry, .. } = webhook;
        let mut json = node.to_json();
        for method in METHODS {
            // Which `openapiv3` cannot read if they are references.
            let operation = json.get_mut(method).and_then(serde_json::Value::as_object_mut);
            operation.map(|operation| operation.remove("callbacks"));
        }
        let item: PathItem = match serde_json::from_value(json) {
            Ok(item) => item,
            Err(error) => {
                let message = format!("the webhook is not valid OpenAPI 3.0: {error}");
                let help = "compare the part that the message names with the specification";
                self.sink.push(Diagnostic::new(rules::NOT_OPENAPI, span, message).help(help));
                return None;
            }
        };
        let (_, operation) = item.iter().find(|(name, _)| *name == method)?;
        let at = Cursor { node: &entry.node, span: entry.key };
        self.unsupported(at, "callbacks", "a webhook");
        let mut lowered = self.operation(site, (&item, Cursor { node, span }), (operation, at));
        lowered.security = operation.security.as_ref().map(|own| self.requirements(Some(own))).unwrap_or_default();
        lowered.pagination = None;
        Some(lowered)
    }
}

/// The path of a receiver for a webhook: its key, or all of the identity of a callback, with what a URL would encode
/// written as hyphens.
fn path(identity: &str) -> String {
    let key = identity.strip_prefix("webhooks/").unwrap_or(identity);
    let is_kept = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | '~');
    let key = key.replace("%2F", "-").replace("%21", "-").replace("%25", "-");
    let kept: String = key.chars().map(|c| if is_kept(c) { c } else { '-' }).collect();
    format!("/{}", kept.trim_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_receivers_need_no_encoding() {
        for (identity, expected) in [
            ("webhooks/newPet", "/newPet"),
            ("webhooks//a b/", "/a-b"),
            ("callbacks/POST/orders/{id}/done", "/callbacks/POST/orders/-id-/done"),
            ("callbacks/POST/orders/done!{$url}%2Fa", "/callbacks/POST/orders/done---url--a"),
        ] {
            assert_eq!(path(identity), expected);
        }
    }
}
