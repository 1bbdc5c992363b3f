//! From the repaired document to [`ir::Api`](crate::ir::Api): references are resolved, notation ends here.
//!
//! Input: the tree (for places), and the same tree as [`openapiv3::OpenAPI`] (for types). A construct without a meaning
//! here is a diagnostic with its place; the rest of the document is lowered nevertheless. The result does not depend on
//! the order of paths, tags or components, and a component does not depend on its uses.

mod component;
mod composition;
mod content;
mod cursor;
mod direction;
mod group;
mod headers;
mod infinite;
mod intersection;
mod multipart;
mod operation;
mod pagination;
mod params;
mod paths;
mod pattern;
mod reference;
mod schema;
mod security;
mod server;
mod stream;
mod tree;
mod validation;
mod values;
mod webhooks;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use openapiv3::OpenAPI;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dialect::{Dialect, Validation};
use crate::grammar::Nulls;
use crate::ir::{Api, Doc, Group, Operation, OperationSite, Param, SecurityScheme, TypeArena};
use crate::rules::{self, Rule};
use crate::source::{Node, Span};
use cursor::Cursor;
use pattern::Patterns;
use reference::component_name;

/// Lowers a document that [`grammar::check`](crate::grammar::check) accepts.
pub fn lower(document: &Node, dialect: &Dialect, sink: &mut Diagnostics) -> Option<Api> {
    let openapi = match tree::openapi(document) {
        Ok(openapi) => openapi,
        Err(error) => {
            sink.push(
                Diagnostic::new(
                    rules::NOT_OPENAPI,
                    document.span,
                    format!("the document is not valid OpenAPI 3.0: {error}"),
                )
                .help("compare the part that the message names with the specification"),
            );
            return None;
        }
    };
    let mut lower = Lower::new(&openapi, document, dialect, sink);
    lower.component_schemas();
    lower.security_schemes();
    if dialect.validation == Validation::On {
        lower.translate_patterns();
    }
    let groups = lower.groups();
    let webhooks = lower.webhooks();
    let rules = lower.shared_rules(groups.iter().flat_map(|group| &group.operations).chain(&webhooks));
    let Lower { mut types, security, .. } = lower;
    direction::relax(&mut types, &groups, &webhooks);
    direction::tag(&mut types);
    Some(Api {
        title: openapi.info.title.clone(),
        version: openapi.info.version.clone(),
        server_url: server::server_url(&openapi.servers),
        groups,
        webhooks,
        types,
        security,
        rules,
    })
}

/// The state that the functions of this stage share.
struct Lower<'a> {
    openapi: &'a OpenAPI,
    document: &'a Node,
    dialect: &'a Dialect,
    sink: &'a mut Diagnostics,
    types: TypeArena,
    /// The declared security schemes, sorted by name.
    security: Vec<SecurityScheme>,
    /// Component schemas.
    schemas: BTreeMap<String, component::Component>,
    /// The nesting of components that are being completed.
    open: usize,
    /// The number of copied properties and values.
    inherited: usize,
    /// Whether all values of a component schema are strings, as far as computed.
    texts: BTreeMap<String, bool>,
    /// Which schemas allow null.
    nulls: Nulls<'a>,
    /// The patterns that servers check.
    patterns: Patterns,
    /// Whether component schemas restrict values, cached by name.
    restricted: BTreeMap<String, bool>,
    /// The component schemas to which alternatives refer: their rules contain types.
    exact: BTreeSet<String>,
    /// The names and places of components, by references that lead to them.
    ends: BTreeMap<String, (String, Cursor<'a>)>,
    /// The descriptions of the tags.
    tags: BTreeMap<&'a str, Doc>,
    /// Lowered component responses, without a status.
    responses: BTreeMap<String, content::ResponseContent>,
    /// Lowered component request bodies.
    bodies: BTreeMap<String, crate::ir::RequestBody>,
    /// Lowered component parameters.
    params: BTreeMap<String, Param>,
}

impl<'a> Lower<'a> {
    fn new(openapi: &'a OpenAPI, document: &'a Node, dialect: &'a Dialect, sink: &'a mut Diagnostics) -> Self {
        Self {
            openapi,
            document,
            dialect,
            sink,
            types: TypeArena::default(),
            security: Vec::new(),
            schemas: BTreeMap::new(),
            open: 0,
            inherited: 0,
            texts: BTreeMap::new(),
            nulls: Nulls::new(document),
            restricted: BTreeMap::new(),
            exact: BTreeSet::new(),
            patterns: Patterns::default(),
            ends: BTreeMap::new(),
            tags: tag_docs(openapi),
            responses: BTreeMap::new(),
            bodies: BTreeMap::new(),
            params: BTreeMap::new(),
        }
    }

    /// All operations, by group.
    fn groups(&mut self) -> Vec<Group> {
        let mut by_tag: BTreeMap<String, Vec<Operation>> = BTreeMap::new();
        let openapi = self.openapi;
        let groups = group::Groups::new(openapi);
        let at = Cursor::root(self.document).member("paths");
        let mut paths: Vec<_> = openapi.paths.paths.iter().collect();
        paths.sort_by_key(|(path, _)| *path);
        for (path, item) in paths {
            let at = at.member(path);
            // The check has reported a reference that is left here: it leads nowhere.
            let Some(item) = item.as_item() else { continue };
            self.check_path(path, at);
            let mut methods: Vec<_> = item.iter().collect();
            methods.sort_by_key(|(method, _)| *method);
            for (method, operation) in methods {
                let tag = groups.of(path, operation);
                let site = OperationSite { path: path.clone(), method: method.to_ascii_uppercase() };
                let lowered = self.operation(site, (item, at), (operation, at.member(method)));
                by_tag.entry(tag).or_default().push(lowered);
            }
        }
        self.tell_apart(by_tag.values_mut().flatten());
        by_tag
            .into_iter()
            .map(|(tag, operations)| Group {
                doc: self.tags.get(tag.as_str()).cloned().unwrap_or_default(),
                tag,
                operations,
            })
            .collect()
    }

    /// Reports a keyword that is ignored or has a reduced effect.
    fn report(&mut self, rule: &'static Rule, place: Span, message: impl Into<String>, help: impl Into<String>) {
        self.sink.push(Diagnostic::new(rule, place, message).help(help));
    }
}

/// The descriptions of the tags; the first of several with one name applies.
fn tag_docs(openapi: &OpenAPI) -> BTreeMap<&str, Doc> {
    let mut docs = BTreeMap::new();
    for tag in &openapi.tags {
        let doc = || Doc { summary: None, description: text(tag.description.as_deref()) };
        docs.entry(tag.name.as_str()).or_insert_with(doc);
    }
    docs
}

/// A text of the document, `None` if it is empty.
fn text(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The extensions of an object, `x-omnigen-aliases` and the like.
type Extensions = IndexMap<String, serde_json::Value>;
