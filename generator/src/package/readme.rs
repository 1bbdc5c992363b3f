//! The README of an emitted crate: a description, a first call, and the groups of operations.

use super::MARK;
use crate::ir::{Api, Operation, Prim, TypeKind, TypeRef};
use crate::markdown::{code_span, text};
use crate::names::{Assigned, GroupNames, OperationNames};

/// The URL of a first call, if the document declares none.
const PLACEHOLDER: &str = "https://api.example.com";

/// How many groups are listed.
const GROUPS: usize = 40;

/// The README of the crate of this package, which code refers to as `krate`.
pub(super) fn readme(api: &Api, names: &Assigned, package: &str, krate: &str) -> String {
    let version = text(&api.version);
    let operations: usize = api.groups.iter().map(|group| group.operations.len()).sum();
    let mut parts = vec![
        format!("<!-- {MARK}. Remove this line to keep the file as you edit it. -->\n"),
        format!("# {}\n", text(&api.title)),
        format!(
            "Typed models, client, server and mock of the API, version {version}: {operations} operations, generated from its \
             OpenAPI\ndescription. `spec/QUIRKS.md` lists what was corrected in the description, `spec/bindings.json` where each \
             operation went.\n"
        ),
        format!(
            "```toml\n[dependencies]\n{package} = {{ path = \"path/to/this/folder\" }}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```\n"
        ),
    ];
    parts.extend(first_call(api, names, krate));
    parts.push(features(!api.webhooks.is_empty()));
    parts.push(groups(api, names));
    parts.join("\n")
}

/// The features of the crate.
fn features(has_webhooks: bool) -> String {
    let webhooks = if has_webhooks {
        "| `webhooks` | a receiver of the requests that the server sends, and a sender |\n"
    } else {
        ""
    };
    format!("{FEATURES}{webhooks}\n{ALL_FEATURES}")
}

const FEATURES: &str = "\
## Features

| feature | adds |
|---|---|
| `client` (default) | a client over reqwest, or over any other transport |
| `server` | a trait for each group of operations, and the axum router that serves it |
| `mock` | a server that responds with the examples of the description |
| `gateway` | a server that forwards every operation to another server |
";

const ALL_FEATURES: &str = "\
`cargo doc --open --no-deps --all-features` documents every operation and type.
";

/// The groups, each with the method of the client that leads to it and the trait of the server.
fn groups(api: &Api, names: &Assigned) -> String {
    let mut lines = vec![
        "## Operations\n".to_owned(),
        "| group | client | server | operations |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    for (group, names) in api.groups.iter().zip(&names.groups).take(GROUPS) {
        let GroupNames { accessor, api: server, .. } = names;
        let tag = code_span(&group.tag).replace('|', "\\|");
        lines.push(format!("| {tag} | `client.{accessor}()` | `server::{server}` | {} |", group.operations.len()));
    }
    if api.groups.len() > GROUPS {
        lines.push(format!("\nand {} more groups.", api.groups.len() - GROUPS));
    }
    lines.join("\n") + "\n"
}

/// Returns a program that calls an operation without arguments, or with a few plain values.
fn first_call(api: &Api, names: &Assigned, krate: &str) -> Option<String> {
    let groups = api.groups.iter().zip(&names.groups);
    let mut calls: Vec<Call<'_>> = groups
        .flat_map(|(group, group_names)| {
            group.operations.iter().filter_map(move |operation| Call::of(operation, group_names, names, api))
        })
        .collect();
    // Stable: the first in document order that changes nothing and has few arguments.
    calls.sort_by_key(|call| (call.method != "GET", call.arguments.len()));
    let Call { accessor, names, arguments, .. } = calls.into_iter().next()?;
    let OperationNames { method, request, .. } = names;
    let url = api.server_url.as_deref().unwrap_or(PLACEHOLDER);
    let request_value = match arguments.is_empty() {
        true => format!("{request}::default()"),
        false => format!("{request}::new({})", arguments.join(", ")),
    };
    Some(format!(
        "## A first call\n\n```rust,no_run\nuse {krate}::models::{request};\nuse {krate}::{{Client, Error}};\n\n#[tokio::main]\n\
         async fn main() -> Result<(), Error> {{\n    let client = Client::new(\"{url}\")?;\n    \
         let found = client.{accessor}().{method}({request_value}).await?;\n    println!(\"{{found:?}}\");\n    Ok(())\n}}\n```\n"
    ))
}

/// A call that can be written without knowing the API.
struct Call<'a> {
    method: &'a str,
    accessor: &'a str,
    names: &'a OperationNames,
    arguments: Vec<&'static str>,
}

impl<'a> Call<'a> {
    fn of(operation: &'a Operation, group: &'a GroupNames, names: &'a Assigned, api: &Api) -> Option<Self> {
        let names = names.operations.get(&operation.site)?;
        if operation.body.as_ref().is_some_and(|body| body.required) {
            return None;
        }
        let required = operation.params.iter().filter(|param| param.required);
        let arguments = required.map(|param| argument(&param.ty, api)).collect::<Option<Vec<_>>>()?;
        Some(Self { method: &operation.site.method, accessor: &group.accessor, names, arguments })
    }
}

/// An argument for a parameter of a plain type.
fn argument(ty: &TypeRef, api: &Api) -> Option<&'static str> {
    match ty {
        TypeRef::Prim(Prim::String) => Some("\"example\""),
        TypeRef::Prim(Prim::Integer) => Some("1"),
        TypeRef::Prim(Prim::Bool) => Some("true"),
        TypeRef::Named(id) => match &api.types.get(*id).kind {
            TypeKind::Alias(ty) => argument(ty, api),
            _ => None,
        },
        _ => None,
    }
}
