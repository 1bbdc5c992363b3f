//! `spec/bindings.json`: where each operation went, for other tools.

use serde_json::{Value as Json, json};

use crate::ir::{Api, Content, Operation, Status, WEBHOOKS};
use crate::names::{Assigned, GroupNames, OperationNames};
use crate::plan::{Paths, Plan, handler_name};
use crate::printable;

/// The text of `bindings.json`; `krate` is the name by which emitted items are reached.
pub fn bindings(api: &Api, names: &Assigned, krate: &str) -> String {
    let plan = Plan::new(api, names);
    let mut operations: Vec<(&Operation, Json)> = Vec::new();
    for (group, GroupNames { handle, api, .. }) in plan.groups() {
        for (operation, names) in plan.operations(group) {
            let methods = [format!("client::{handle}::{}", names.method), format!("server::{api}::{}", names.method)];
            operations.push((operation, plan.binding((&group.tag, methods), operation, names, krate)));
        }
    }
    operations.sort_by_key(|(operation, _)| &operation.site);
    let operations: Vec<Json> = operations.into_iter().map(|(_, binding)| binding).collect();
    let webhooks = plan.webhooks().map(|(webhook, names)| {
        let handler = handler_name(&names.method);
        let methods = [format!("webhooks::Sender::{}", names.method), format!("webhooks::Webhooks::{handler}")];
        plan.binding((WEBHOOKS, methods), webhook, names, krate)
    });
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
        (tag, [calls, serves]): (&str, [String; 2]),
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
