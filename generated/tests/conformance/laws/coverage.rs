//! That the laws leave out no type.
//!
//! Structs are identified by their name in the `Debug` output of values with all properties. Enums have no name there;
//! they are covered if a covered struct, a body or an alternative names them.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use http::StatusCode;
use proptest::collection::btree_map;
use proptest::option;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rocketchat_omnichannel::RawResponse;
use rocketchat_omnichannel::models::{DateRange, RateLimitHeaders};
use rocketchat_omnichannel::runtime::headers;
use rocketchat_omnichannel::runtime::wire::{from_json, to_json};
use serde_json::{Value as Json, json};

use super::super::support::document::Role;
use super::super::support::requests::specimen;
use super::each_body;
use super::values::{Habits, anything};

/// The number of tested values of each body: enough to reach every alternative.
const VALUES: usize = 8;

/// Returns the named types that emitted tables declare, by macro, each with the words of its table. Those of webhooks,
/// which no operation has, have tests of their own.
fn declared(macros: &[&str]) -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/models");
    let mut tables = BTreeMap::new();
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    for file in files.filter(|path| !path.ends_with("webhook_events.rs")) {
        let text = fs::read_to_string(file).unwrap();
        for name in macros {
            for table in text.split(&format!("\n{name}!(")).skip(1) {
                let table = table.split_once(");").unwrap().0;
                let mut words = words(table);
                let first = words.next().unwrap();
                tables.entry(first.to_owned()).or_insert_with(BTreeSet::new).extend(words.map(str::to_owned));
            }
        }
    }
    tables
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty())
}

proptest! {
    #[test]
    fn parameter_struct_round_trips(
        (start, end) in (option::of(".{0,30}"), option::of(".{0,30}")),
        extra in btree_map("[A-Z_]{1,4}", anything(), 0..3),
    ) {
        let declared = [("start", start), ("end", end)].map(|(name, value)| Some((name.to_owned(), value?.into())));
        let json: Json = declared.into_iter().flatten().chain(extra).collect();
        let range: DateRange = from_json(&json).unwrap();
        prop_assert_eq!(to_json(&range).unwrap(), json);
    }

    #[test]
    fn a_struct_that_is_only_headers_comes_back_equal_with_a_response(
        (limit, remaining, reset) in (option::of(any::<i64>()), option::of(any::<i64>()), option::of(any::<i64>())),
        others in btree_map("x-[a-z]{1,8}", "[A-Za-z]([ -~]{0,10}[!-~])?", 0..3),
    ) {
        let declared = [("limit", limit), ("remaining", remaining), ("reset", reset)];
        let declared = declared.map(|(name, value)| Some((format!("x-ratelimit-{name}"), Json::from(value?))));
        let others = others.into_iter().map(|(name, text)| (name, Json::from(text)));
        let json: Json = declared.into_iter().flatten().chain(others).collect();
        let sent: RateLimitHeaders = from_json(&json).unwrap();
        let mut response = RawResponse::new(StatusCode::OK);
        headers::write(&sent, &mut response.headers).unwrap();
        for (name, value) in json.as_object().unwrap() {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            prop_assert_eq!(response.headers.get(name).map(|line| line.as_bytes()), Some(text.as_bytes()));
        }
        let read: RateLimitHeaders = headers::read(&response.headers).unwrap();
        prop_assert_eq!(to_json(&read).unwrap(), json);
        prop_assert_eq!(read, sent);
    }
}

/// The names of all structs in the values that the laws are tried with.
fn driven() -> BTreeSet<String> {
    let driven = RefCell::new(BTreeSet::new());
    each_body(|subject| {
        let values = subject.values(Habits { full: true, ..Habits::default() });
        let mut runner = TestRunner::deterministic();
        for _ in 0..if subject.again { 1 } else { VALUES } {
            let value = values.new_tree(&mut runner).unwrap().current();
            let text = match subject.body.role {
                Role::Response(status) => (subject.sameness.response)(status, &value),
                Role::Request => {
                    let head = specimen(subject.document(), subject.operation, true, Some(&json!({}))).head;
                    (subject.sameness.request)(&head, &value)
                }
            };
            let names = text.split(" {").filter_map(|before| words(before).last().map(str::to_owned));
            driven.borrow_mut().extend(names);
        }
        None
    });
    driven.into_inner()
}

#[test]
fn laws_cover_every_named_type() {
    let structs = declared(&["model"]);
    let driven = driven();
    let missed: Vec<_> = structs.keys().filter(|name| !driven.contains(*name)).collect();
    assert_eq!(missed, ["DateRange", "RateLimitHeaders"], "never seen in a body; those here have laws of their own");
    assert!(structs.len() > 250, "{} structs are too few", structs.len());

    let enums = declared(&["union", "string_enum"]);
    let tables = declared(&["model", "union", "operation", "responses"]);
    let named: BTreeSet<_> = tables.values().flatten().collect();
    let missed: Vec<_> = enums.keys().filter(|name| !named.contains(name)).collect();
    assert!(missed.is_empty(), "named nowhere: {missed:?}");
    assert!(enums.len() > 30, "{} enums are too few", enums.len());
}
