//! A named part keeps its name, however the rest of the document changes.
//!
//! A site is unchanged if both documents have it, with the same structure below it. The test compares the name of its
//! type and the names of the members, values or alternatives that the site itself declares; of operations, the method,
//! the request, the responses and the parameters; and of groups, the module.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/edit.rs"]
#[allow(dead_code, reason = "other laws use the rest")]
mod edit;
#[path = "support/pipeline.rs"]
mod pipeline;
#[path = "support/random.rs"]
mod random;
#[path = "support/real.rs"]
mod real;
#[path = "support/shared.rs"]
mod shared;
#[path = "support/structure.rs"]
mod structure;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use oascrate::diagnostic::{Diagnostic, Diagnostics, Severity, render};
use oascrate::ir::{Api, Param, Root, TypeId, TypeKind, reachable};
use oascrate::names::{Assigned, Choices, Lock, assign};
use oascrate::names_file::NamesFile;
use oascrate::source::{Node, Sources, parse};
use oascrate::unify::unify;
use oascrate::{lower::lower, repair::repair};
use pipeline::generate;
use proptest::prelude::*;
use serde_json::Value as Json;
use structure::structure;

/// The real document after repairs and overlays.
static REAL: LazyLock<Json> = LazyLock::new(|| {
    let (output, said) = real::texts("omnichannel.yaml", real::document()).run(generate);
    output.unwrap_or_else(|| panic!("nothing is emitted:\n{said}")).reading.document.to_json()
});

/// The names of the real document, without the names file and with it.
static NAMED: LazyLock<[Named; 2]> = LazyLock::new(|| {
    let document = Node::from_json(Default::default(), &REAL);
    [false, true].map(|pinned| named(&document, pinned))
});

/// Everything in a document that has a name.
#[derive(Default)]
struct Named {
    /// Owner (a site, an operation, or a tag) -> what it names -> the name.
    names: BTreeMap<String, BTreeMap<String, String>>,
    /// The structure of each site.
    structures: BTreeMap<String, String>,
    /// The errors that naming it has led to.
    errors: Vec<String>,
}

impl Named {
    fn insert(&mut self, owner: &str, what: impl Into<String>, name: &str) {
        self.names.entry(owner.to_owned()).or_default().insert(what.into(), name.to_owned());
    }
}

fn node(text: &str) -> Node {
    let mut sources = Sources::new();
    let file = sources.add("document", text);
    let mut sink = Diagnostics::default();
    let node = parse(&sources, file, &mut sink).unwrap_or_else(|| panic!("{}", render(&sink, &sources)));
    assert!(!sink.has_errors(), "{}", render(&sink, &sources));
    node
}

/// Returns whether an error is right in a document that has changed: entries of the names file match nothing once their
/// operations are gone, and where names are locked, a copy of an operation lacks the entries that distinguish its
/// parameters (`departmentId` and `departmentId[]` of `GET /api/v1/livechat/rooms`), since a name belongs to one place.
fn is_expected(said: &Diagnostic) -> bool {
    let of_a_copy = said.message.contains("two of the parameters of") && said.message.contains("/added`");
    said.rule.id.starts_with("unused-") || said.rule.id == "name-collision" && of_a_copy
}

/// Names everything in a document, by the names file of the project if `pinned`.
fn named(document: &Node, pinned: bool) -> Named {
    let mut sink = Diagnostics::default();
    let mut api = lower(document, &real::dialect(), &mut sink).expect("a document that can be lowered");
    let names_file = if pinned { NamesFile::read(&node(&real::names()), &mut sink) } else { NamesFile::default() };
    let sites = sites(&api);
    let mut named = Named::default();
    for (site, (id, _)) in &sites {
        named.structures.insert(site.clone(), structure(&api, *id));
    }
    let unified = unify(&mut api, &names_file, &mut sink);
    let lock = Lock::default();
    let choices = Choices { names_file: &names_file, lock: &lock, locked: pinned };
    let (assigned, _) = assign(&api, &unified, choices, &mut sink);
    for (site, (id, parts)) in &sites {
        name_type(&mut named, site, unified.root(*id), parts, &api, &assigned);
    }
    name_operations(&mut named, &api, &assigned);
    let errors = sink.sorted().into_iter().filter(|said| said.severity == Severity::Error && !is_expected(said));
    named.errors = errors.map(|said| format!("{}: {}", said.rule.id, said.message)).collect();
    named
}

/// Returns the type of each site, and its members, values or alternatives by wire name. Where a site has two
/// definitions, references lead to the first one.
fn sites(api: &Api) -> BTreeMap<String, (TypeId, Vec<String>)> {
    let mut sites = BTreeMap::new();
    for id in reachable(api) {
        let def = api.types.get(id);
        sites.entry(def.site.to_string()).or_insert_with(|| (id, parts(&def.kind)));
    }
    sites
}

fn parts(kind: &TypeKind) -> Vec<String> {
    match kind {
        TypeKind::Struct(fields) => fields.iter().map(|field| field.wire_name.clone()).collect(),
        TypeKind::Enum(values) => values.clone(),
        TypeKind::Union(union) => union.variants.iter().map(|variant| variant.label.clone()).collect(),
        TypeKind::Alias(_) => Vec::new(),
    }
}

/// Records the name of the type of a site, and the names of the parts that the site declares itself.
fn name_type(named: &mut Named, site: &str, root: TypeId, own: &[String], api: &Api, assigned: &Assigned) {
    let Some(names) = assigned.types.get(&root) else { return };
    let def = api.types.get(root);
    named.insert(site, "type", &names.name);
    for (wire, name) in parts(&def.kind).iter().zip(&names.parts).filter(|(wire, _)| own.contains(wire)) {
        named.insert(site, format!("part {wire:?}"), name);
    }
    // A component's type may move from one module to another as its users do; its path, `models::*`, stays.
    if matches!(def.site.root, Root::Schema(_)) {
        assert_eq!(names.group, None, "{site}");
    }
}

fn name_operations(named: &mut Named, api: &Api, assigned: &Assigned) {
    for (group, names) in api.groups.iter().zip(&assigned.groups) {
        let tag = format!("tag {}", group.tag);
        for (what, name) in [("module", &names.module), ("handle", &names.handle), ("trait", &names.api)] {
            named.insert(&tag, what, name);
        }
        for operation in &group.operations {
            let (site, names) = (operation.site.to_string(), &assigned.operations[&operation.site]);
            for (what, name) in [("method", &names.method), ("request", &names.request), ("answers", &names.response)] {
                named.insert(&site, what, name);
            }
            for (Param { wire_name, location, .. }, name) in operation.params.iter().zip(&names.params) {
                named.insert(&site, format!("{location:?} parameter {wire_name:?}"), name);
            }
            for (response, name) in operation.responses.iter().zip(&names.variants) {
                named.insert(&site, format!("answer {:?}", response.status), name);
            }
        }
    }
}

/// Returns the number of unchanged sites, operations and tags that the documents share; every name must be the same in
/// both.
fn unchanged(before: &Named, after: &Named) -> Result<usize, String> {
    let mut count = 0;
    let mut renamed = Vec::new();
    for (owner, names) in &before.names {
        let Some(others) = after.names.get(owner) else { continue };
        if before.structures.get(owner) != after.structures.get(owner) {
            continue;
        }
        count += 1;
        for (what, name) in names {
            if let Some(other) = others.get(what).filter(|other| *other != name) {
                renamed.push(format!("{owner}: {what} was `{name}`, is `{other}`"));
            }
        }
    }
    if renamed.is_empty() { Ok(count) } else { Err(format!("{} of {count}:\n{}", renamed.len(), renamed.join("\n"))) }
}

/// The revisions of the published document, oldest first.
fn revisions() -> Vec<(String, Node)> {
    let folder = shared::folder().join("upstream/revisions");
    let documents = shared::documents(&folder).into_iter();
    let revisions: Vec<_> = documents
        .map(|(name, text)| {
            let mut document = node(&text);
            repair(&mut document, &real::dialect(), &mut Diagnostics::default());
            (name, document)
        })
        .collect();
    assert!(revisions.len() >= 6, "only {} revisions", revisions.len());
    revisions
}

fn assert_revisions_keep_their_names(pinned: bool) {
    let revisions = revisions();
    let named: Vec<_> = revisions.iter().map(|(name, document)| (name, named(document, pinned))).collect();
    for pair in named.windows(2) {
        let ((before, a), (after, b)) = (&pair[0], &pair[1]);
        let count = unchanged(a, b).unwrap_or_else(|renamed| panic!("{before} -> {after}: {renamed}"));
        println!("{before} -> {after}: {count} sites, operations and tags keep their names");
        assert!(count > 500, "{before} -> {after}: only {count} sites are unchanged");
    }
}

#[::testing::needs_shared]
#[test]
fn revisions_keep_names_of_unchanged_items() {
    assert_revisions_keep_their_names(false);
}

#[::testing::needs_shared]
#[test]
fn revisions_keep_pinned_names() {
    assert_revisions_keep_their_names(true);
}

/// Returns the document without some operations, with copies of others under other paths, in another order.
fn edited(fewer: &[prop::sample::Index], more: &[(prop::sample::Index, String)], mut seed: u64) -> Json {
    let mut document = REAL.clone();
    for index in fewer {
        let operation = index.get(&edit::operations(&document)).clone();
        document = edit::without(document, &operation);
    }
    for (index, word) in more {
        let (path, method) = index.get(&edit::operations(&REAL)).clone();
        let added = format!("{path}/{word}/added");
        let mut operation = REAL["paths"][&path][&method].clone();
        operation["operationId"] = format!("{method} {added}").into();
        document["paths"][&added] = serde_json::json!({ method: operation });
        document["paths"][&added]["parameters"] = REAL["paths"][&path]["parameters"].clone();
        if document["paths"][&added]["parameters"].is_null() {
            document["paths"][&added]["parameters"] = Json::Array(Vec::new());
        }
    }
    edit::reordered(document, &mut |below| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or_default() % below
    })
}

/// A run takes a good part of a second, so there are few.
const CASES: u32 = 6;

proptest! {
    #![proptest_config(random::config(CASES))]

    #[test]
    fn changed_operations_rename_nothing_else(
        fewer in prop::collection::vec(any::<prop::sample::Index>(), 0..80),
        more in prop::collection::vec((any::<prop::sample::Index>(), "[a-z]{3,9}"), 0..20),
        seed in any::<u64>(),
    ) {
        let document = Node::from_json(Default::default(), &edited(&fewer, &more, seed));
        for (before, pinned) in NAMED.iter().zip([false, true]) {
            let after = named(&document, pinned);
            prop_assert!(after.errors.is_empty(), "with the names file: {}: {:#?}", pinned, after.errors);
            match unchanged(before, &after) {
                Ok(count) => prop_assert!(count > 300, "only {} sites are unchanged", count),
                Err(renamed) => prop_assert!(false, "{}", renamed),
            }
        }
    }
}
