//! `spec/bindings.json`: where each operation went, for other tools.

use serde_json::{Value as Json, json};

use crate::ir::{Api, Content, Operation, Status, WEBHOOKS};
use crate::names::{Assigned, OperationNames};
use crate::plan::{Paths, Plan, methods};
use crate::printable;

/// The text of `bindings.json`; `krate` is the name by which emitted items are reached.
pub fn bindings(api: &Api, names: &Assigned, krate: &str) -> String {
    let plan = Plan::new(api, names);
    let mut operations: Vec<(&Operation, Json)> = Vec::new();
    for (group, group_names) in plan.groups() {
        let of_group = plan.operations(group);
        operations.extend(of_group.map(|(operation, names)| {
            (operation, plan.binding(&group.tag, methods(Some(group_names), names), operation, names, krate))
        }));
    }
    operations.sort_by_key(|(operation, _)| &operation.site);
    let operations: Vec<Json> = operations.into_iter().map(|(_, binding)| binding).collect();
    let webhooks = plan.webhooks();
    let webhooks = webhooks.map(|(webhook, names)| plan.binding(WEBHOOKS, methods(None, names), webhook, names, krate));
    let mut bindings = json!({ "operations": operations });
    if !api.webhooks.is_empty()
        && let Some(bindings) = bindings.as_object_mut()
    {
        bindings.insert("webhooks".to_owned(), webhooks.collect());
    }
    let mut text = serde_json::to_string_pretty(&bindings).unwrap_or_default();
    text.push('\n');
    printable::json(&text).into_owned()
}

impl Plan<'_> {
    fn binding(
        &self,
        tag: &str,
        [calls, serves]: [String; 2],
        operation: &Operation,
        names: &OperationNames,
        krate: &str,
    ) -> Json {
        let content = |content: &Content| {
            (content.media_type.clone(), self.body(content).written(Paths::Public(krate)).to_string())
        };
        let body = operation.body.as_ref().map(|body| {
            let (media_type, ty) = content(&body.content);
            json!({ "media_type": media_type, "type": ty })
        });
        let responses: Vec<Json> = operation
            .responses
            .iter()
            .map(|response| {
                let (media_type, ty) = response.content.as_ref().map(content).unzip();
                json!({ "status": status(response.status), "media_type": media_type, "type": ty })
            })
            .collect();
        json!({
            "method": operation.site.method,
            "path": operation.site.path,
            "operation_id": operation.id,
            "group": tag,
            "client_method": format!("{krate}::{calls}"),
            "trait_method": format!("{krate}::{serves}"),
            "request_type": format!("{krate}::models::{}", names.request),
            "body": body,
            "responses": responses,
        })
    }
}

/// A number where it is one.
fn status(status: Status) -> Json {
    match status {
        Status::Code(code) => json!(code),
        Status::Class(_) | Status::Default => json!(status.to_string()),
    }
}
