//! Names do not move: laws of the lock, on small documents in which much collides.
//!
//! A document is made of words that become the same name. It is then edited: operations, schemas, properties, values
//! and parameters are added and removed, and everything changes its order.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod pipeline;

use std::collections::{BTreeMap, BTreeSet};

use oascrate::Reading;
use pipeline::Texts;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value as Json, json};

/// Words that become few different names.
const WORDS: &[&str] = &[
    "boat",
    "Boat",
    "BOAT",
    "boat-",
    "the boat",
    "the-boat",
    "theBoat",
    "TheBoat",
    "the_boat",
    "+1",
    "-1",
    "1",
    "<",
    "<=",
    "*",
    "unknown",
    "Unknown",
    "other",
    "String",
    "result",
    "self",
    "type",
    "",
    "\u{431}\u{43e}\u{442}",
    "\u{202e}",
    "body",
    "boat 2",
    "boat2",
    "boat_2",
    "con",
    "new",
    "the boat get",
    "boat value",
    "boat response",
    "boat request",
];

/// The parts of a generated document.
#[derive(Debug, Clone)]
struct Parts {
    operations: BTreeMap<(usize, usize), Operation>,
    schemas: BTreeMap<usize, Schema>,
}

#[derive(Debug, Clone)]
struct Operation {
    tag: usize,
    id: Option<usize>,
    params: BTreeSet<(usize, usize)>,
    body: BTreeSet<usize>,
}

#[derive(Debug, Clone)]
struct Schema {
    properties: BTreeSet<usize>,
    values: BTreeSet<usize>,
}

fn word() -> impl Strategy<Value = usize> {
    0..WORDS.len()
}

fn words() -> impl Strategy<Value = BTreeSet<usize>> {
    prop::collection::btree_set(word(), 0..6)
}

fn operation() -> impl Strategy<Value = Operation> {
    let params = prop::collection::btree_set((0..3_usize, word()), 0..5);
    (word(), prop::option::of(word()), params, words()).prop_map(|(tag, id, params, body)| Operation {
        tag,
        id,
        params,
        body,
    })
}

fn parts() -> impl Strategy<Value = Parts> {
    let schema = (words(), words()).prop_map(|(properties, values)| Schema { properties, values });
    let operations = prop::collection::btree_map((word(), 0..4_usize), operation(), 1..8);
    let schemas = prop::collection::btree_map(word(), schema, 0..8);
    (operations, schemas).prop_map(|(operations, schemas)| Parts { operations, schemas })
}

/// Returns a mixture of both: a random subset of the first, and all that the second adds.
fn edited(before: &Parts, more: &Parts, coin: &mut dyn FnMut() -> bool) -> Parts {
    let mut after = before.clone();
    after.operations.retain(|_, _| coin());
    after.schemas.retain(|_, _| coin());
    for operation in after.operations.values_mut() {
        operation.params.retain(|_| coin());
        operation.body.retain(|_| coin());
    }
    for (key, operation) in &more.operations {
        let kept = after.operations.entry(*key).or_insert_with(|| operation.clone());
        kept.params.extend(&operation.params);
        kept.body.extend(&operation.body);
    }
    for (name, schema) in &more.schemas {
        let kept = after.schemas.entry(*name).or_insert_with(|| schema.clone());
        kept.properties.extend(&schema.properties);
        kept.values.extend(&schema.values);
    }
    after
}

/// Removes the ids that several operations have: a repeated id is not an id.
fn without_repeated_ids(all: [&mut Parts; 2]) {
    let mut owners: BTreeMap<usize, BTreeSet<(usize, usize)>> = BTreeMap::new();
    for (key, operation) in all.iter().flat_map(|parts| &parts.operations) {
        if let Some(id) = operation.id {
            owners.entry(id).or_default().insert(*key);
        }
    }
    for operation in all.into_iter().flat_map(|parts| parts.operations.values_mut()) {
        operation.id = operation.id.filter(|id| owners.get(id).is_some_and(|owners| owners.len() == 1));
    }
}

/// A document, its parts in an order that `pick` chooses.
fn document(parts: &Parts, pick: &mut dyn FnMut(usize) -> usize) -> Json {
    let mut paths = Map::new();
    for ((path, method), operation) in shuffled(&parts.operations, pick) {
        let method = ["get", "put", "post", "delete"].get(*method).copied().unwrap_or_default();
        let params: Vec<Json> = shuffled(&operation.params, pick)
            .into_iter()
            .map(|(place, name)| {
                let place = ["query", "header", "cookie"].get(*place).copied().unwrap_or_default();
                json!({"in": place, "name": text(*name), "schema": {"type": "string", "enum": ["a"]}})
            })
            .collect();
        let mut item = json!({
            "tags": [text(operation.tag)],
            "parameters": params,
            "requestBody": {"content": {"application/json": {"schema": object(&operation.body, pick)}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": object(&operation.body, pick)}}}},
        });
        if let Some(id) = operation.id {
            item["operationId"] = text(id).into();
        }
        // The method is the only one of its path, so that the path can differ in it.
        paths.insert(format!("/{}/{path}{method}", text(*path).replace(['{', '}'], "")), json!({ method: item }));
    }
    let mut schemas = Map::new();
    for (name, schema) in shuffled(&parts.schemas, pick) {
        let values: Vec<Json> = shuffled(&schema.values, pick).into_iter().map(|value| text(*value).into()).collect();
        let mut whole = object(&schema.properties, pick);
        if !values.is_empty() {
            whole["properties"]["kind"] = json!({"type": "string", "enum": values});
        }
        let component: String = format!("c{name}").chars().chain(text(*name).chars()).collect();
        let component: String = component.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.".contains(*c)).collect();
        schemas.insert(component, whole);
    }
    json!({"openapi": "3.0.3", "info": {"title": "Boats", "version": "1"}, "paths": paths, "components": {"schemas": schemas}})
}

fn object(properties: &BTreeSet<usize>, pick: &mut dyn FnMut(usize) -> usize) -> Json {
    let properties = shuffled(properties, pick).into_iter().map(|name| {
        (text(*name).to_owned(), json!({"type": "object", "properties": {"boat": {"type": "object", "properties": {"a": {"type": "string"}}}}}))
    });
    let properties: Map<String, Json> = properties.collect();
    json!({"type": "object", "properties": properties})
}

fn text(word: usize) -> &'static str {
    WORDS.get(word).copied().unwrap_or_default()
}

fn shuffled<T>(items: impl IntoIterator<Item = T>, pick: &mut dyn FnMut(usize) -> usize) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    for last in (1..items.len()).rev() {
        items.swap(last, pick(last + 1));
    }
    items
}

/// Numbers below a bound, from a seed.
fn picker(mut seed: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or_default() % below
    }
}

/// The output of a run.
struct Named {
    /// Everything that has a name.
    names: BTreeMap<String, String>,
    lock: String,
    /// The collisions that the run reports.
    said: String,
}

fn named(document: &Json, lock: Option<&str>) -> Named {
    let mut texts = Texts::new("input.json", format!("{document:#}"));
    if let Some(lock) = lock {
        texts = texts.lock("names.lock", lock);
    }
    let (reading, said) = texts.run(oascrate::read);
    let Reading { api, names, lock, .. } =
        reading.unwrap_or_else(|| panic!("the document is refused:\n{said}\n{document:#}"));
    let mut all: BTreeMap<String, String> =
        lock.names().map(|(section, key, name)| (format!("{section:?} {key}"), name.to_owned())).collect();
    for (index, group) in names.groups.iter().enumerate() {
        let tag = api.groups.get(index).map_or("", |group| &group.tag);
        all.insert(format!("handle of {tag}"), group.handle.clone());
        all.insert(format!("trait of {tag}"), group.api.clone());
    }
    for (id, names) in &names.types {
        all.extend(names.rest.iter().map(|rest| (format!("rest of {}", api.types.get(*id).site), rest.clone())));
    }
    Named { names: all, lock: lock.to_text(), said }
}

/// The names of things that both runs have and that differ.
fn renamed<'a>(before: &'a Named, after: &'a Named) -> Vec<(&'a String, &'a String, &'a String)> {
    let both = before.names.iter().filter_map(|(key, old)| Some((key, old, after.names.get(key)?)));
    both.filter(|(_, old, new)| old != new).collect()
}

/// A run takes a few milliseconds, so there are some; `PROPTEST_CASES` asks for more.
fn config() -> ProptestConfig {
    let default = ProptestConfig::default();
    let (cases, rng_seed) = if std::env::var_os("PROPTEST_CASES").is_some() {
        (default.cases, default.rng_seed)
    } else {
        (40, RngSeed::Fixed(1))
    };
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..default }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn recorded_names_never_change(before in parts(), more in parts(), seed in any::<u64>()) {
        let mut pick = picker(seed);
        let first = named(&document(&before, &mut pick), None);
        let after = edited(&before, &more, &mut || pick(3) > 0);
        let second = named(&document(&after, &mut pick), Some(&first.lock));
        prop_assert_eq!(renamed(&first, &second), Vec::new());
        // Additions of the second run are recorded as well, and nothing is reported twice.
        let third = named(&document(&after, &mut pick), Some(&second.lock));
        prop_assert_eq!(renamed(&second, &third), Vec::new());
        prop_assert_eq!(&second.lock, &third.lock);
        prop_assert!(!third.said.contains("name-collision"), "{}", third.said);
    }

    #[test]
    fn ignores_document_order(parts in parts(), seed in any::<u64>()) {
        let mut pick = picker(seed);
        let first = named(&document(&parts, &mut pick), None);
        let second = named(&document(&parts, &mut pick), None);
        prop_assert_eq!(&first.lock, &second.lock);
    }

    #[test]
    fn without_a_lock_only_collisions_rename(
        mut before in parts(),
        mut more in parts(),
        seed in any::<u64>(),
    ) {
        without_repeated_ids([&mut before, &mut more]);
        let mut pick = picker(seed);
        let first = named(&document(&before, &mut pick), None);
        let after = edited(&before, &more, &mut || pick(3) > 0);
        let second = named(&document(&after, &mut pick), None);
        for (key, old, new) in renamed(&first, &second) {
            // The plain name belongs to something else in one of the two, or the variant for unknown values gave way to
            // a value.
            let taken = |named: &Named| named.said.contains("name-collision") || key.starts_with("rest of");
            prop_assert!(taken(&first) || taken(&second), "{key} was `{old}`, is `{new}`");
            let parties = [&first, &second].map(|named| named.names.values().filter(|name| *name == old || *name == new).count());
            prop_assert!(parties.iter().any(|count| *count > 1) || key.starts_with("rest of"), "{key} was `{old}`, is `{new}`");
        }
    }
}

#[test]
fn locked_names_reject_unrecorded_collisions() {
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": "Boats", "version": "1"},
        "paths": {"/boats": {"get": {"tags": ["boats"], "parameters": [
            {"in": "query", "name": "pageMark", "schema": {"type": "string"}},
            {"in": "query", "name": "PageMark", "schema": {"type": "string"}},
        ], "responses": {"204": {"description": ""}}}}},
    });
    let (reading, said) = Texts::new("input.json", format!("{document:#}")).locked().run(oascrate::read);
    assert!(reading.is_none() && said.contains("error[name-collision]"), "{said}");
    let lock = named(&document, None).lock;
    let (reading, said) =
        Texts::new("input.json", format!("{document:#}")).lock("names.lock", lock).locked().run(oascrate::read);
    assert!(reading.is_some() && said.is_empty(), "{said}");
}
