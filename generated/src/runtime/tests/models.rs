// Emitted by `oascrate`, from `runtime/tests/models.rs` in its own sources. Edits are overwritten.

//! Types that the macros implement: structs, enums and unions.

use serde_json::json;

use super::sample::*;
use crate::runtime::emitted::*;
use crate::runtime::wire::{SerdeAdapter, from_json, to_json};

fn error<T: Wire + std::fmt::Debug>(text: &str) -> String {
    serde_json::from_str::<SerdeAdapter<T>>(text).unwrap_err().to_string()
}

fn everything() -> Json {
    json!({
        "_id": "a",
        "owner": "ada",
        "size": 5,
        "note": null,
        "state": "in-use",
        "next": { "_id": "b", "owner": null },
        "parts": [{ "_id": "c", "owner": null, "size": 0.5, "state": "lost" }],
        "marks": { "x": 1, "y": null },
        "later": { "deep": [1, null] },
        "at": "2026-05-23T09:14:03Z",
    })
}

#[test]
fn objects_round_trip() {
    for mut json in [json!({ "_id": "a", "owner": null }), everything()] {
        assert_eq!(to_json(&from_json::<Thing>(&json).unwrap()).unwrap(), json);
        json["_id"] = "\u{e4}\"\n".into();
        let SerdeAdapter(thing) = serde_json::from_str::<SerdeAdapter<Thing>>(&json.to_string()).unwrap();
        assert_eq!(serde_json::to_string(&SerdeAdapter(&thing)).unwrap(), json.to_string());
    }
}

#[test]
fn accepts_properties_in_any_order() {
    let json = everything();
    let reversed: serde_json::Map<_, _> = json.as_object().unwrap().clone().into_iter().rev().collect();
    assert_eq!(from_json::<Thing>(&reversed.into()).unwrap(), from_json::<Thing>(&json).unwrap());
}

#[test]
fn decodes_properties_into_their_fields() {
    let thing = from_json::<Thing>(&everything()).unwrap();
    assert_eq!((thing.id.as_str(), thing.owner.as_deref(), thing.size), ("a", Some("ada"), Some(5.0)));
    assert_eq!((thing.note, thing.state), (Nullable::Null, Some(State::InUse)));
    assert_eq!(thing.next.unwrap().id, "b");
    assert_eq!(thing.parts.unwrap()[0].state, Some(State::Unknown("lost".into())));
    assert_eq!(thing.marks.unwrap()["y"], None);
    assert_eq!(thing.extra.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["later", "at"]);
}

#[test]
fn list_setters_accept_any_string_iterator() {
    let expected = Some(vec!["a".to_owned(), "b".to_owned()]);
    assert_eq!(Filter::default().tags(["a", "b"]).tags, expected);
    assert_eq!(Filter::default().tags(vec!["a".to_owned(), "b".to_owned()]).tags, expected);
    assert_eq!(Filter::default().tags("a b".split(' ')).tags, expected);
    assert_eq!(Nullable::<Vec<String>>::from(["a", "b"]).into_value(), expected);
}

#[test]
fn setters_build_the_decoded_value() {
    let made = Thing::new("a", Some("ada".into()))
        .size(5.0)
        .note(Nullable::Null)
        .state("in-use")
        .next(Thing::new("b", None))
        .parts(vec![Thing::new("c", None).size(0.5).state(State::Unknown("lost".into()))])
        .marks([("x".to_owned(), Some(1)), ("y".to_owned(), None)]);
    let mut read = from_json::<Thing>(&everything()).unwrap();
    read.extra = Extra::default();
    assert_eq!(made, read);
    assert_eq!(Thing::new("a", None).note("text").note, Nullable::Value("text".to_owned()));
    assert_eq!(Thing::new("a", None).note(None).note, Nullable::Null);
}

#[test]
fn nullable_distinguishes_absent_null_and_value() {
    for (note, field) in [
        (json!({}), Nullable::Absent),
        (json!({ "note": null }), Nullable::Null),
        (json!({ "note": "" }), Nullable::Value(String::new())),
    ] {
        let mut json = json!({ "_id": "a", "owner": null });
        json.as_object_mut().unwrap().extend(note.as_object().unwrap().clone());
        let thing = from_json::<Thing>(&json).unwrap();
        assert_eq!(thing.note, field);
        assert_eq!(to_json(&thing).unwrap(), json);
    }
    let thing = from_json::<Thing>(&json!({ "_id": "a", "owner": null, "size": null })).unwrap();
    assert_eq!(thing, Thing::new("a", None), "null is as good as absent where it is no value");
}

#[test]
fn last_duplicate_property_wins() {
    let text = r#"{"_id":"a","x":1,"owner":null,"size":1,"_id":"b","x":2,"size":null}"#;
    let SerdeAdapter(thing) = serde_json::from_str::<SerdeAdapter<Thing>>(text).unwrap();
    assert_eq!((thing.id.as_str(), thing.size, thing.extra.get("x")), ("b", None, Some(&json!(2))));
}

#[test]
fn declared_property_wins_over_extra_property() {
    let mut thing = Thing::new("a", None).size(1.0);
    thing.extra.insert("size", "huge");
    thing.extra.insert("state", 7);
    assert_eq!(to_json(&thing).unwrap(), json!({ "_id": "a", "owner": null, "size": 1, "state": 7 }));
}

#[test]
fn errors_report_the_path() {
    for (text, message) in [
        ("[]", "invalid type: sequence, expected an object at line 1 column 0"),
        (r#"{"_id":"a"}"#, "missing field `owner` at line 1 column 11"),
        (r#"{"_id":null}"#, "._id: invalid type: null, expected a string at line 1 column 11"),
        (r#"{"_id":"a","owner":null,"next":{}}"#, ".next: missing field `_id` at line 1 column 33"),
        (
            r#"{"parts":[{"_id":"a","owner":null},{"marks":{"odd one":0.5}}]}"#,
            ".parts[1].marks[\"odd one\"]: invalid value: floating point `0.5`, expected an integer of 64 bits \
             at line 1 column 58",
        ),
        (r#"{"_id":"a","owner":nul}"#, ".owner: expected ident at line 1 column 23"),
        (r#"{"_id":"a" "#, "EOF while parsing an object at line 1 column 11"),
    ] {
        assert_eq!(error::<Thing>(text), message, "{text}");
    }
}

#[test]
fn enum_values_round_trip_as_strings() {
    for (text, value) in [("new", State::New), ("in-use", State::InUse), ("New", State::Unknown("New".into()))] {
        assert_eq!(State::from(text), value);
        assert_eq!(State::from(text.to_owned()).to_string(), text);
        assert_eq!(from_json::<State>(&json!(text)).unwrap(), value);
        assert_eq!(to_json(&value).unwrap(), json!(text));
    }
    assert_eq!(error::<State>("5"), "invalid type: integer `5`, expected a string at line 1 column 1");
}

#[test]
fn union_decodes_to_the_first_matching_alternative() {
    for (json, value) in [
        (json!(5), Setting::from(5.0)),
        (json!("5"), Setting::from("5".to_owned())),
        (json!(["a"]), Setting::from(vec!["a".to_owned()])),
        (json!(["a", 1]), Setting::Other(json!(["a", 1]))),
        (json!(null), Setting::Other(Json::Null)),
    ] {
        assert_eq!(from_json::<Setting>(&json).unwrap(), value);
        assert_eq!(to_json(&value).unwrap(), json);
    }
}

#[test]
fn discriminator_selects_the_union_alternative() {
    let thing = json!({ "_id": "a", "owner": null, "type": "part" });
    assert!(matches!(from_json(&thing).unwrap(), Event::Thing(thing) if thing.id == "a"));
    assert!(matches!(from_json(&json!({ "type": "failure" })).unwrap(), Event::Failure(_)));
    assert_eq!(error::<Event>(r#"{"type":"thing","_id":"a"}"#), "missing field `owner`");
    for json in [thing, json!({ "type": "failure" }), json!({ "type": "new" }), json!({}), json!(1)] {
        assert_eq!(to_json(&from_json::<Event>(&json).unwrap()).unwrap(), json);
    }
}

#[cfg(feature = "serde")]
#[test]
fn serde_agrees_with_the_codec() {
    let json = everything();
    assert_eq!(serde_json::to_value(serde_json::from_value::<Thing>(json.clone()).unwrap()).unwrap(), json);
    assert_eq!(serde_json::from_str::<State>("\"new\"").unwrap(), State::New);
    assert_eq!(serde_json::to_string(&Setting::from(2.0)).unwrap(), "2");
    assert_eq!(
        serde_json::from_value::<Vec<Thing>>(json!([1])).unwrap_err().to_string(),
        "invalid type: integer `1`, expected an object"
    );
}
