//! The entry points to operations: the client's handles, the server's traits and their routes, and the security
//! schemes.

use super::{Item, ItemKind, Surface, implementation, setter};
use crate::emit::{ArgType, Emitter, client, security, server, webhooks};
use crate::ir::{Group, SecurityKind, Subject};
use crate::names::GroupNames;

pub(super) fn add(emitter: &Emitter<'_>, surface: &mut Surface) {
    handles(emitter, surface);
    traits(emitter, surface);
    schemes(emitter, surface);
    webhooks(emitter, surface);
}

/// The methods of the receiver and the sender of webhooks.
fn webhooks(emitter: &Emitter<'_>, surface: &mut Surface) {
    if emitter.api.webhooks.is_empty() {
        return;
    }
    let handlers = emitter.receiver_methods().into_iter().map(|method| {
        let item =
            Item::new(ItemKind::Function, &method.name, emitter.tokens_to_string(&method.signature, webhooks::NAMES));
        match method.webhook {
            Some(webhook) => item.about(Subject::whole(Some(webhook.site.clone()))).at(webhook.span),
            None => item,
        }
    });
    let receiver = Item::new(ItemKind::Struct, "Webhooks", "pub struct Webhooks");
    let default = emitter.receiver_has_default().then(|| implementation("Default", "Webhooks"));
    surface.add("webhooks", receiver.with(handlers).with(default));
    let methods = emitter.webhooks().map(|(webhook, names)| {
        let signature = emitter.tokens_to_string(&webhooks::sends(names), &[]);
        Item::new(ItemKind::Function, &names.method, signature).identified_as(webhook).deprecated(webhook.deprecated)
    });
    surface.add("webhooks", Item::new(ItemKind::Struct, "Sender", "pub struct Sender").with(methods));
}

fn handles(emitter: &Emitter<'_>, surface: &mut Surface) {
    let mut client = Item::new(ItemKind::Struct, "Client", "pub struct Client");
    for (group, names) in emitter.groups() {
        let GroupNames { accessor, handle, .. } = names;
        let signature = emitter.tokens_to_string(&client::accessor(names), &[handle]);
        client.members.push(Item::new(ItemKind::Function, accessor, signature).identity(&group.tag).at(place(group)));
        let methods = emitter.operations(group).map(|(operation, names)| {
            let signature = emitter.tokens_to_string(&client::signature(names), &[handle]);
            Item::new(ItemKind::Function, &names.method, signature)
                .identified_as(operation)
                .deprecated(operation.deprecated)
        });
        let item = Item::new(ItemKind::Struct, handle, format!("pub struct {handle}<'c>")).identity(&group.tag);
        surface.add("client", item.at(place(group)).with(methods));
    }
    if !client.members.is_empty() {
        // A group may have the same name as the client.
        let is_taken = surface.items.contains_key("client::Client");
        surface.add(if is_taken { "runtime::client" } else { "client" }, client);
    }
}

fn traits(emitter: &Emitter<'_>, surface: &mut Surface) {
    let mut server = Item::new(ItemKind::Struct, "Server", "pub struct Server");
    for (group, names) in emitter.groups() {
        let GroupNames { accessor, api, .. } = names;
        let methods = emitter.operations(group).map(|(operation, names)| {
            let signature = emitter.tokens_to_string(&server::signature(names), &[api]);
            Item::new(ItemKind::TraitMethod, &names.method, signature).identified_as(operation)
        });
        let signature = emitter.tokens_to_string(&server::head(names), &[api]);
        let item = Item::new(ItemKind::Trait, api, signature).identity(&group.tag).at(place(group));
        surface.add("server", item.with(methods));
        let serve = format!("pub fn {accessor}(self) -> Self where A: {api}");
        server.members.push(Item::new(ItemKind::Function, accessor, serve).identity(&group.tag).at(place(group)));
    }
    // The order of bounds is irrelevant.
    let mut bounds: Vec<&str> = emitter.names.groups.iter().map(|names| names.api.as_str()).collect();
    bounds.sort_unstable();
    let whole = if bounds.is_empty() { "" } else { " where A: " };
    let all = format!("pub fn all(self) -> Self{whole}{}", bounds.join(" + "));
    let mut all = Item::new(ItemKind::Function, "all", all);
    all.arguments = bounds.into_iter().map(str::to_owned).collect();
    server.members.push(all);
    surface.add("server", server);
}

fn schemes(emitter: &Emitter<'_>, surface: &mut Surface) {
    if emitter.api.security.is_empty() {
        return;
    }
    let mut setters = Vec::new();
    for (scheme, names) in emitter.api.security.iter().zip(&emitter.names.schemes) {
        let signature = emitter.tokens_to_string(&security::constant(names), &[]);
        let mut item = Item::new(ItemKind::Constant, &names.constant, signature).identity(&scheme.name);
        item.semantics = format!("{:?}", scheme.kind);
        surface.add("models::security", item.at(scheme.span));
        let setter = match scheme.kind {
            SecurityKind::Basic => {
                let signature = format!("pub fn {}(self, user: &str, password: &str) -> Self", names.setter);
                Item::new(ItemKind::Function, &names.setter, signature)
            }
            SecurityKind::ApiKey(..) | SecurityKind::Bearer => {
                setter(&names.setter, &emitter.tokens_to_string(&ArgType::text().argument(), &[]))
            }
        };
        setters.push(setter.identity(&scheme.name).at(scheme.span));
    }
    let credentials = Item::new(ItemKind::Struct, "Credentials", "pub struct Credentials");
    surface.add("", credentials.with(setters));
    surface.add("models", Item::new(ItemKind::Module, "security", "pub mod security"));
}

/// The first place of a group in the document.
fn place(group: &Group) -> crate::source::Span {
    group.operations.first().map(|operation| operation.span).unwrap_or_default()
}
