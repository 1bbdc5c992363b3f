//! Constructs of OpenAPI 3.1 outside of schemas.

use super::{Construct, Context, Scope};
use crate::grammar::{Object, Visit, locate, reference};
use crate::pointer::Pointer;
use crate::repair::edit::Edit;
use crate::source::Node;

pub(super) const DOCUMENT: &[Construct] = &[
    Construct {
        id: "paths-missing",
        summary: "a document without `paths` has no operations",
        scope: Scope::Later,
        find: |_, visit| missing(visit, Object::Document, "paths"),
    },
    Construct {
        id: "responses-missing",
        summary: "an operation without `responses` documents none",
        scope: Scope::Later,
        find: |_, visit| missing(visit, Object::Operation, "responses"),
    },
    Construct {
        id: "webhooks",
        summary: "`webhooks` are read as `x-webhooks`, their name in a document of 3.0",
        scope: Scope::Later,
        find: webhooks,
    },
    Construct {
        id: "info-summary",
        summary: "the summary of an API is its description, if it has none",
        scope: Scope::Every,
        find: info_summary,
    },
    Construct {
        id: "media-type-component",
        summary: "a reference to a media type is replaced by the media type",
        scope: Scope::Later,
        find: media_type,
    },
    Construct {
        id: "mutual-tls",
        summary: "a client certificate is the business of the transport, and nothing that a request carries",
        scope: Scope::Later,
        find: mutual_tls,
    },
];

fn missing(visit: &Visit<'_, '_>, owner: Object, key: &str) -> Vec<Edit> {
    let is_missing = visit.object() == Some(owner) && visit.node.as_map().is_some_and(|map| !map.contains_key(key));
    is_missing.then(|| Edit::set(visit.pointer.child(key), Node::empty(visit.node.span))).into_iter().collect()
}

fn webhooks(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let found = visit.object() == Some(Object::Document) && visit.node.get("webhooks").is_some();
    found.then(|| Edit::rename(visit.pointer.child("webhooks"), "x-webhooks".to_owned())).into_iter().collect()
}

fn info_summary(_: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let Some(summary) = visit.node.get("summary").filter(|_| visit.object() == Some(Object::Info)) else {
        return Vec::new();
    };
    let description = visit.pointer.child("description");
    let moved = visit.node.get("description").is_none().then(|| Edit::set(description, summary.clone()));
    moved.into_iter().chain([Edit::remove(visit.pointer.child("summary"))]).collect()
}

fn media_type(context: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    if visit.object() != Some(Object::MediaType) {
        return Vec::new();
    }
    let shared = context.document.get("components").and_then(|components| components.get("mediaTypes"));
    let name = reference(visit.node).and_then(|target| Pointer::parse(target.strip_prefix(MEDIA_TYPES)?));
    let target = name.and_then(|name| shared?.at(&name));
    target.map(|target| Edit::set(visit.pointer.clone(), target.clone())).into_iter().collect()
}

/// Where OpenAPI 3.2 has shared media types.
const MEDIA_TYPES: &str = "#/components/mediaTypes";

/// Requirements first, while the scheme still has its type; then the scheme.
fn mutual_tls(context: &Context<'_>, visit: &Visit<'_, '_>) -> Vec<Edit> {
    let is_mutual = |node: &Node| node.get("type").and_then(Node::as_str) == Some("mutualTLS");
    let schemes = context.document.get("components").and_then(|components| components.get("securitySchemes"));
    let scheme = |name: &str| locate(context.document, visit.pointer, schemes?.get(name)?).map(|(_, node)| node);
    match visit.object() {
        Some(Object::SecurityRequirement) => {
            let names = visit.node.as_map().into_iter().flatten().map(|(name, _)| name.as_str());
            let mutual = names.filter(|name| scheme(name).is_some_and(is_mutual));
            mutual.map(|name| Edit::remove(visit.pointer.child(name))).collect()
        }
        Some(Object::Components) => {
            let named = schemes.and_then(Node::as_map).into_iter().flatten();
            let mutual = named.filter(|(_, entry)| is_mutual(&entry.node)).map(|(name, _)| name);
            mutual.map(|name| Edit::remove(visit.pointer.child("securitySchemes").child(name.as_str()))).collect()
        }
        _ => Vec::new(),
    }
}
