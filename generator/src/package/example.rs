//! Examples that use an emitted crate: for its README, and for the front page of its documentation.
//!
//! They use one operation that can be called without knowing the API: it has no arguments, or a few plain ones.

use super::Features;
use crate::ir::{Api, Body, Operation, Prim, Status, TypeKind, TypeRef};
use crate::names::{Assigned, GroupNames, OperationNames};

/// The URL of a server, if the document declares none.
const PLACEHOLDER: &str = "https://api.example.com";

/// The operation of the examples.
pub(super) struct Example<'a> {
    /// The name of the crate in code.
    krate: &'a str,
    url: &'a str,
    group: &'a GroupNames,
    names: &'a OperationNames,
    /// The arguments of the request.
    arguments: Vec<&'static str>,
    /// The variant of a success whose body has no required part, and whether it has a body.
    success: Option<(&'a str, bool)>,
    /// The feature of the group, if groups have features.
    feature: Option<&'a str>,
}

impl<'a> Example<'a> {
    /// The first operation, in document order, that changes nothing and has few arguments.
    pub(super) fn of(api: &'a Api, names: &'a Assigned, krate: &'a str, features: &'a Features) -> Option<Self> {
        let features = features.groups.iter().map(|feature| Some(feature.as_str())).chain(std::iter::repeat(None));
        let groups = api.groups.iter().zip(names.groups.iter().zip(features));
        let operations =
            groups.flat_map(|(group, names)| group.operations.iter().map(move |operation| (operation, names)));
        let mut callable: Vec<_> = operations
            .filter_map(|(operation, group)| Some((operation, group, arguments(operation, api)?)))
            .filter(|(operation, ..)| operation.shadowed_by.is_none())
            .collect();
        callable.sort_by_key(|(operation, _, arguments)| {
            (operation.deprecated, operation.site.method != "GET", arguments.len())
        });
        let (operation, (group, feature), arguments) = callable.into_iter().next()?;
        let names = names.operations.get(&operation.site)?;
        let url = api.server_url.as_deref().unwrap_or(PLACEHOLDER);
        Some(Self { krate, url, group, names, arguments, success: success(operation, names, api), feature })
    }

    /// A section with a whole program.
    pub(super) fn program(&self) -> String {
        let Self { krate, names: OperationNames { request, .. }, .. } = self;
        let request_value = self.request();
        format!(
            "## A first call\n\n```rust,no_run\nuse {krate}::models::{request};\nuse {krate}::{{Client, Error}};\n\n\
             #[tokio::main]\nasync fn main() -> Result<(), Error> {{\n    let client = Client::new(\"{}\")?;\n    \
             let found = {};\n    println!(\"{{found:?}}\");\n    Ok(())\n}}\n```\n",
            self.url,
            self.call(&request_value)
        )
    }

    /// A section with a whole server, and the dependencies that it needs.
    pub(super) fn server(&self, package: &str) -> String {
        let Self { krate, group: GroupNames { accessor, api, .. }, .. } = self;
        format!(
            "## A first server\n\n```toml\n[dependencies]\n\
             {package} = {{ path = \"path/to/this/folder\", features = [\"server\"] }}\naxum = \"0.8\"\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"net\", \"rt-multi-thread\"] }}\n```\n\n\
             Operations without a method respond with `501 Not Implemented`:\n\n```rust,ignore\n\
             use {krate}::server::{api};\nuse {krate}::{};\n\nstruct Service;\n\nimpl {api} for Service {{{}}}\n\n\
             #[tokio::main]\nasync fn main() -> std::io::Result<()> {{\n    \
             let router = Server::new(Service).{accessor}().into_router();\n    \
             let listener = tokio::net::TcpListener::bind(\"127.0.0.1:3000\").await?;\n    \
             axum::serve(listener, router).await\n}}\n```\n",
            if self.success.is_some() { "{Context, HandlerError, models, Server}" } else { "Server" },
            self.method(),
        )
    }

    /// The examples of the front page: a call, a server, and a test with the mock. Each compiles without the features
    /// that it needs, as nothing.
    pub(super) fn front_page(&self) -> String {
        let Self { krate, url, group, names: OperationNames { request, .. }, .. } = self;
        let call = self.call(&format!("models::{}", self.request()));
        let GroupNames { accessor, api, .. } = group;
        let client = format!(
            "Call the API:\n\n```no_run\n# #[cfg({})]\n# async fn example() -> Result<(), {krate}::Error> {{\n\
             use {krate}::{{Client, models}};\n\nlet client = Client::new(\"{url}\")?;\nlet found = {call};\n\
             println!(\"{{found:?}}\");\n# Ok(())\n# }}\n```\n",
            self.needs(&["client"]),
        );
        let server = format!(
            "Serve it with axum, which you also depend on yourself for `axum::serve`. Operations without a method respond with\n`501 Not Implemented`:\n\n```no_run\n\
             # #[cfg({})]\n# mod example {{\nuse {krate}::server::{api};\nuse {krate}::{{axum, {}Server}};\n\n\
             struct Service;\n\nimpl {api} for Service {{{}}}\n\nfn router() -> axum::Router {{\n    \
             Server::new(Service).{accessor}().into_router()\n}}\n# }}\n```\n",
            self.needs(&["server"]),
            if self.success.is_some() { "Context, HandlerError, models, " } else { "" },
            self.method(),
        );
        let mock = format!(
            "Test a client against the mock, which responds with the examples of the document:\n\n```no_run\n\
             # #[cfg({})]\n# async fn example() -> Result<(), {krate}::Error> {{\n\
             use {krate}::mock::Mock;\nuse {krate}::{{Client, in_process, models}};\n\nlet mock = Mock::new();\n\
             let client = Client::builder(\"http://mock\").transport(in_process(mock.router())).build()?;\n\
             let found = {call};\nassert_eq!(mock.calls::<models::{request}>().len(), 1);\n# Ok(())\n# }}\n```\n",
            self.needs(&["client", "mock"]),
        );
        [client, server, mock].join("\n")
    }

    /// The condition of code that needs these features, and the operation.
    pub(super) fn needs(&self, features: &[&str]) -> String {
        let features: Vec<String> =
            features.iter().copied().chain(self.feature).map(|feature| format!("feature = \"{feature}\"")).collect();
        match features.as_slice() {
            [feature] => feature.clone(),
            features => format!("all({})", features.join(", ")),
        }
    }

    fn request(&self) -> String {
        let request = &self.names.request;
        match self.arguments.is_empty() {
            true => format!("{request}::default()"),
            false => format!("{request}::new({})", self.arguments.join(", ")),
        }
    }

    fn call(&self, request: &str) -> String {
        format!("client.{}().{}({request}).await?", self.group.accessor, self.names.method)
    }

    /// A method of the server. Empty if the document does not determine a simple response.
    fn method(&self) -> String {
        let OperationNames { method, request, response, .. } = self.names;
        let Some((variant, has_body)) = self.success else { return String::new() };
        let body = if has_body { "(Default::default())" } else { "" };
        format!(
            "\n    async fn {method}(\n        &self,\n        _: models::{request},\n        _: Context,\n    \
             ) -> Result<models::{response}, HandlerError> {{\n        Ok(models::{response}::{variant}{body})\n    }}\n"
        )
    }
}

/// The arguments of a request, if all of them are plain.
fn arguments(operation: &Operation, api: &Api) -> Option<Vec<&'static str>> {
    if operation.body.as_ref().is_some_and(|body| body.required) {
        return None;
    }
    operation.params.iter().filter(|param| param.required).map(|param| argument(&param.ty, api)).collect()
}

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

/// The variant of the first documented success, and whether it has a body. `None` if the body has a required part.
fn success<'a>(operation: &Operation, names: &'a OperationNames, api: &Api) -> Option<(&'a str, bool)> {
    let mut responses = operation.responses.iter().zip(&names.variants);
    let is_one = |status: Status| status.is_success() && !status.is_range();
    let (response, variant) = responses.find(|(response, _)| is_one(response.status))?;
    match response.content.as_ref().map(|content| &content.body) {
        None => Some((variant, false)),
        Some(Body::Json(ty)) if is_optional(ty, api) => Some((variant, true)),
        Some(_) => None,
    }
}

/// Whether all parts of a struct or a list are optional.
fn is_optional(ty: &TypeRef, api: &Api) -> bool {
    match ty {
        TypeRef::List(_) | TypeRef::Map(_) => true,
        TypeRef::Named(id) => match &api.types.get(*id).kind {
            TypeKind::Struct(fields) => fields.iter().all(|field| !field.required),
            TypeKind::Alias(ty) => is_optional(ty, api),
            _ => false,
        },
        _ => false,
    }
}
