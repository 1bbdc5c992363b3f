//! What leads to the operations: the client's handles, the server's traits and what serves them, and the security schemes.

use super::{Item, Surface, setter};
use crate::diff::ItemKind;
use crate::emit::Emitter;
use crate::ir::{Group, SecurityKind};
use crate::names::GroupNames;

pub(super) fn add(emitter: &Emitter<'_>, surface: &mut Surface) {
    client(emitter, surface);
    server(emitter, surface);
    security(emitter, surface);
}

fn client(emitter: &Emitter<'_>, surface: &mut Surface) {
    let mut client = Item::new(ItemKind::Struct, "Client", "pub struct Client");
    for (group, names) in emitter.groups() {
        let GroupNames { module, handle, .. } = names;
        let accessor = format!("pub fn {module}(&self) -> {handle}<'_>");
        client.members.push(Item::new(ItemKind::Function, module, accessor).known_by(&group.tag).at(place(group)));
        let methods = emitter.operations(group).map(|(operation, names)| {
            let (method, request) = (&names.method, &names.request);
            let signature = format!("pub fn {method}(self, request: {request}) -> Call<{request}>");
            Item::new(ItemKind::Function, method, signature).known_as(operation).deprecated(operation.deprecated)
        });
        let item = Item::new(ItemKind::Struct, handle, format!("pub struct {handle}<'c>")).known_by(&group.tag);
        surface.add("client", item.at(place(group)).with(methods));
    }
    surface.add("client", client);
}

fn server(emitter: &Emitter<'_>, surface: &mut Surface) {
    let mut server = Item::new(ItemKind::Struct, "Server", "pub struct Server");
    for (group, names) in emitter.groups() {
        let GroupNames { module, api, .. } = names;
        let methods = emitter.operations(group).map(|(operation, names)| {
            let (method, request, response) = (&names.method, &names.request, &names.response);
            let signature = format!(
                "fn {method}(&self, request: {request}, context: Context) \
                 -> impl Future<Output = Result<{response}, Escape>> + Send"
            );
            Item::new(ItemKind::TraitMethod, method, signature).known_as(operation).deprecated(operation.deprecated)
        });
        let signature = format!("pub trait {api}: Send + Sync + 'static");
        let item = Item::new(ItemKind::Trait, api, signature).known_by(&group.tag).at(place(group));
        surface.add("server", item.with(methods));
        let serve = format!("pub fn {module}(self) -> Self where A: {api}");
        server.members.push(Item::new(ItemKind::Function, module, serve).known_by(&group.tag).at(place(group)));
    }
    // The order of bounds means nothing.
    let mut bounds: Vec<&str> = emitter.names.groups.iter().map(|names| names.api.as_str()).collect();
    bounds.sort_unstable();
    let all = format!("pub fn all(self) -> Self where A: {}", bounds.join(" + "));
    let mut all = Item::new(ItemKind::Function, "all", all);
    all.arguments = bounds.into_iter().map(str::to_owned).collect();
    server.members.push(all);
    surface.add("server", server);
}

fn security(emitter: &Emitter<'_>, surface: &mut Surface) {
    if emitter.api.security.is_empty() {
        return;
    }
    let mut setters = Vec::new();
    for (scheme, names) in emitter.api.security.iter().zip(&emitter.names.schemes) {
        let signature = format!("pub const {}: Scheme", names.constant);
        let mut item = Item::new(ItemKind::Constant, &names.constant, signature).known_by(&scheme.name);
        item.conduct = format!("{:?}", scheme.kind);
        surface.add("models::security", item.at(scheme.span));
        let setter = match scheme.kind {
            SecurityKind::Basic => {
                let signature = format!("pub fn {}(self, user: &str, password: &str) -> Self", names.setter);
                Item::new(ItemKind::Function, &names.setter, signature)
            }
            SecurityKind::ApiKey(..) | SecurityKind::Bearer => setter(&names.setter, "impl Into<String>"),
        };
        setters.push(setter.known_by(&scheme.name).at(scheme.span));
    }
    let credentials = Item::new(ItemKind::Struct, "Credentials", "pub struct Credentials");
    surface.add("", credentials.with(setters));
    surface.add("models", Item::new(ItemKind::Module, "security", "pub mod security"));
}

/// Where a document first speaks of a group.
fn place(group: &Group) -> crate::source::Span {
    group.operations.first().map(|operation| operation.span).unwrap_or_default()
}
