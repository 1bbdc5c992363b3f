//! Every example of the document with a different value in one place, or in all places: values of another version of
//! the server, another workspace or an older record.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::support::json::{difference, without_lost_nulls};
use super::super::support::unknown::with_unknown_members;
use super::places::{Place, places, step};
use super::{Subject, each_body};

/// The replacement of a value.
enum Instead {
    Nothing,
    Value(Json),
}

/// Returns the replacement of a value at a place, given whether the value may be missing. Most changes apply to some
/// places only.
type Change = fn(&Place<'_>, &Json, bool) -> Option<Instead>;

#[test]
fn examples_without_optional_properties_round_trip() {
    each_variation(2_000, |_, _, optional| optional.then_some(Instead::Nothing));
}

#[test]
fn examples_with_null_properties_round_trip() {
    each_variation(2_000, |_, _, optional| optional.then_some(Instead::Value(Json::Null)));
}

#[test]
fn examples_with_empty_lists_round_trip() {
    each_variation(100, |_, value, _| value.is_array().then(|| Instead::Value(json!([]))));
}

#[test]
fn examples_with_empty_objects_round_trip() {
    each_variation(100, |place, value, _| {
        let demanding = place.schema.get("required").is_some();
        (value.is_object() && !demanding).then(|| Instead::Value(json!({})))
    });
}

#[test]
fn examples_with_unknown_enum_values_round_trip() {
    each_variation(50, |place, value, _| {
        (place.schema.get("enum").is_some() && value.is_string()).then(|| Instead::Value(json!("Nobody lists this")))
    });
}

#[test]
fn examples_with_other_date_time_formats_round_trip() {
    each_variation(100, |place, _, _| {
        (place.schema["format"] == "date-time").then(|| Instead::Value(json!("Sat, 21 Nov 2026 08:25:06 +0100")))
    });
}

#[test]
fn examples_with_integers_as_decimals_round_trip() {
    each_variation(200, |_, value, _| Some(Instead::Value(json!(value.as_i64()? as f64))));
}

#[test]
fn examples_with_added_success_round_trip() {
    each_variation(100, |place, value, _| {
        let mut members = value.as_object().filter(|_| place.pointer.is_empty())?.clone();
        members.insert("success".to_owned(), json!(true));
        Some(Instead::Value(members.into()))
    });
}

/// Changes each example at each place that the change applies to, and at all of them, at least this many times. The
/// output must equal the input, except for nulls without meaning, also with unknown properties.
fn each_variation(least: usize, change: Change) {
    let tried = Cell::new(0);
    let seen: RefCell<BTreeSet<*const Json>> = RefCell::default();
    each_body(|subject| {
        let new = |example: &&Json| seen.borrow_mut().insert(*example);
        let examples = subject.body.examples.iter().map(|(_, example)| *example);
        examples.filter(new).find_map(|example| {
            let mut places = concerned(subject, example, change);
            tried.set(tried.get() + places.len());
            let one = places.iter().find_map(|(pointer, instead)| {
                let mut value = example.clone();
                replace(&mut value, pointer, instead);
                Some(format!("{pointer}: {}", fault(subject, &value)?))
            });
            // A nested value is changed before the value that contains it.
            let mut value = example.clone();
            places.retain(|(pointer, _)| !pointer.is_empty());
            places.iter().for_each(|(pointer, instead)| replace(&mut value, pointer, instead));
            let grown = with_unknown_members(subject.document(), subject.body.schema, &value);
            one.or_else(|| fault(subject, &value)).or_else(|| fault(subject, &grown))
        })
    });
    assert!(tried.get() >= least, "only {} places were tried", tried.get());
}

/// Returns the places of an example that a change applies to, and their replacements.
fn concerned(subject: &Subject<'_>, example: &Json, change: Change) -> Vec<(String, Instead)> {
    let places = places(subject.document(), subject.body.schema, example);
    let required: BTreeSet<_> = places.iter().flat_map(required).collect();
    let optional = |pointer: &str| {
        let parent = pointer.rsplit_once('/').and_then(|(parent, _)| example.pointer(parent));
        parent.is_some_and(Json::is_object) && !required.contains(pointer)
    };
    let instead = |place: &Place<'_>| change(place, example.pointer(&place.pointer)?, optional(&place.pointer));
    places.iter().filter_map(|place| Some((place.pointer.clone(), instead(place)?))).collect()
}

/// Returns the pointers of the required properties at that place.
fn required(place: &Place<'_>) -> Vec<String> {
    let names = place.schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str);
    names.map(|name| step(&place.pointer, name)).collect()
}

fn replace(value: &mut Json, pointer: &str, instead: &Instead) {
    match instead {
        Instead::Value(new) => *value.pointer_mut(pointer).unwrap() = new.clone(),
        Instead::Nothing => {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            let name = name.replace("~1", "/").replace("~0", "~");
            value.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(&name).unwrap();
        }
    }
}

fn fault(subject: &Subject<'_>, value: &Json) -> Option<String> {
    match subject.through(value) {
        Ok(after) => difference(&without_lost_nulls(value, &after), &after),
        Err(fault) => Some(fault),
    }
}
