//! Every example of the document with something else in one place, or in all places at once: what another edition of the
//! server, another workspace or an older record may have there.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::super::support::json::{difference, without_lost_nulls};
use super::super::support::unknown::with_unknown_members;
use super::places::{Place, places, step};
use super::{Subject, each_body};

/// What stands in the place of a value.
enum Instead {
    Nothing,
    Value(Json),
}

/// What a place may have instead of a value, given whether the value may be missing. Most changes concern some places only.
type Change = fn(&Place<'_>, &Json, bool) -> Option<Instead>;

#[test]
fn an_example_without_a_member_that_may_be_missing_comes_back_equal() {
    each_variation(2_000, |_, _, optional| optional.then_some(Instead::Nothing));
}

#[test]
fn an_example_with_null_in_place_of_a_member_comes_back_equal() {
    each_variation(2_000, |_, _, optional| optional.then_some(Instead::Value(Json::Null)));
}

#[test]
fn an_example_with_an_empty_list_comes_back_equal() {
    each_variation(100, |_, value, _| value.is_array().then(|| Instead::Value(json!([]))));
}

#[test]
fn an_example_with_an_empty_object_in_place_of_a_member_comes_back_equal() {
    each_variation(100, |place, value, _| {
        let demanding = place.schema.get("required").is_some();
        (value.is_object() && !demanding).then(|| Instead::Value(json!({})))
    });
}

#[test]
fn an_example_with_a_word_that_nobody_lists_comes_back_equal() {
    each_variation(50, |place, value, _| {
        (place.schema.get("enum").is_some() && value.is_string()).then(|| Instead::Value(json!("Nobody lists this")))
    });
}

#[test]
fn an_example_with_a_time_in_another_form_comes_back_equal() {
    each_variation(100, |place, _, _| {
        (place.schema["format"] == "date-time").then(|| Instead::Value(json!("Sat, 21 Nov 2026 08:25:06 +0100")))
    });
}

#[test]
fn an_example_with_a_whole_number_written_as_a_fraction_comes_back_equal() {
    each_variation(200, |_, value, _| Some(Instead::Value(json!(value.as_i64()? as f64))));
}

#[test]
fn an_example_with_success_mixed_in_comes_back_equal() {
    each_variation(100, |place, value, _| {
        let mut members = value.as_object().filter(|_| place.pointer.is_empty())?.clone();
        members.insert("success".to_owned(), json!(true));
        Some(Instead::Value(members.into()))
    });
}

/// Changes each example at each place that the change concerns, and at all of them; so often at least. What comes out must
/// be what went in, nulls aside that mean nothing, and it must be so too with unknown members.
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
            // What is inside a value has its turn before the value itself.
            let mut value = example.clone();
            places.retain(|(pointer, _)| !pointer.is_empty());
            places.iter().for_each(|(pointer, instead)| replace(&mut value, pointer, instead));
            let grown = with_unknown_members(subject.document(), subject.body.schema, &value);
            one.or_else(|| fault(subject, &value)).or_else(|| fault(subject, &grown))
        })
    });
    assert!(tried.get() >= least, "only {} places were tried", tried.get());
}

/// The places of an example that a change concerns, and what stands there instead.
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

/// Where the members are that must be at that place.
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
