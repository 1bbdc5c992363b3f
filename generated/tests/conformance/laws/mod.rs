//! Invariants of every body type, for arbitrary values, which are made from the document's schemas.
//!
//! - [`values`]: arbitrary values of a schema
//! - [`places`]: where in a value something can be put that does not belong there
//! - [`sameness`]: bodies compared as values of Rust
//! - [`variations`]: the document's examples with something else in each place
//! - [`coverage`]: that no type is left out

mod coverage;
mod places;
mod sameness;
mod values;
mod variations;

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use http::StatusCode;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{TestError, TestRunner};
use rocketchat_omnichannel::RawResponse;
use serde_json::{Value as Json, json};

use super::support::bodies::Crate;
use super::support::document::{Described, Document, JsonBody, Role};
use super::support::json::{difference, without_lost_nulls};
use super::support::requests::specimen;
use places::{Declared, innermost, places};
use sameness::{Sameness, sameness};
use values::{Habits, Values};

/// The bindings of each operation, as recorded by the generator.
const BINDINGS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/bindings.json"));

/// The crate is the same for all laws.
static CRATE: LazyLock<Crate> = LazyLock::new(Crate::new);

/// A JSON body of an operation.
struct Subject<'c> {
    this: &'c Crate,
    operation: &'c Described<'c>,
    body: &'c JsonBody<'c>,
    sameness: &'c Sameness,
    declared: &'c Declared<'c>,
    /// The names of all declared properties.
    names: &'c Arc<BTreeSet<String>>,
    /// Whether an earlier body has the same schema.
    again: bool,
}

impl Subject<'_> {
    fn name(&self) -> String {
        name(&self.operation.method, self.operation.path, self.body.role)
    }

    fn document(&self) -> &Document {
        &self.this.document
    }

    fn values(&self, habits: Habits) -> BoxedStrategy<Json> {
        Values::new(self.document(), habits, Arc::clone(self.names)).of(self.body.schema)
    }

    /// A value that has all that one can have, the same in each run.
    fn specimen(&self) -> Json {
        let values = self.values(Habits { full: true, ..Habits::default() });
        values.new_tree(&mut TestRunner::deterministic()).unwrap().current()
    }

    /// The value, decoded and encoded.
    fn through(&self, value: &Json) -> Result<Json, String> {
        let after = self.this.again(self.operation, self.body.role, value);
        after.map_err(|fault| fault.trim_start_matches(": ").to_owned())
    }

    /// Returns whether two bodies decode to the same Rust value.
    fn same(&self, a: &Json, b: &Json) -> bool {
        match self.body.role {
            Role::Response(status) => (self.sameness.responses)(status, a, b),
            Role::Request => {
                let specimen = specimen(self.document(), self.operation, true, Some(&json!({})));
                (self.sameness.requests)(&specimen.head, a, b)
            }
        }
    }

    /// Runs the test on some values; returns the failure of the smallest value that fails.
    fn fault<V: std::fmt::Debug>(
        &self,
        values: &impl Strategy<Value = V>,
        test: impl Fn(&V) -> Result<(), String>,
    ) -> Option<String> {
        let default = ProptestConfig::default();
        let few = if self.again { 1 } else { 6 };
        let cases = if std::env::var_os("PROPTEST_CASES").is_some() { default.cases } else { few };
        let config = ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 1_000, ..default };
        let result = TestRunner::new(config).run(values, |value| test(&value).map_err(TestCaseError::fail));
        match result.err()? {
            TestError::Fail(reason, value) => Some(format!("{reason}; with {value:?}")),
            TestError::Abort(reason) => Some(reason.to_string()),
        }
    }
}

/// Judges each JSON body of the document; panics if a body violates the law.
fn each_body(judge: impl Fn(&Subject<'_>) -> Option<String>) {
    let this = &*CRATE;
    let declared = Declared::of(&this.document);
    let names = Arc::new(declared.names());
    let sameness = sameness();
    let mut schemas: BTreeSet<*const Json> = BTreeSet::new();
    let mut faults = Vec::new();
    let operations = this.document.operations();
    for operation in &operations {
        let (method, path) = (operation.method.as_str(), operation.path);
        let sameness = sameness.iter().find(|entry| entry.info.method == method && entry.info.path == path).unwrap();
        for body in &operation.bodies() {
            let again = !schemas.insert(this.document.resolve(body.schema));
            let subject = Subject { this, operation, body, sameness, declared: &declared, names: &names, again };
            faults.extend(judge(&subject).map(|fault| format!("{}: {fault:.1000}", subject.name())));
        }
    }
    assert!(schemas.len() > 200, "{} schemas are too few", schemas.len());
    assert!(faults.is_empty(), "{} bodies:\n{}", faults.len(), faults.join("\n"));
}

/// Returns whether the value is equal after decoding and encoding, as JSON and as a Rust value.
fn comes_back(subject: &Subject<'_>, value: &Json) -> Result<(), String> {
    let after = subject.through(value)?;
    match difference(value, &after) {
        Some(difference) => Err(difference),
        None if !subject.same(value, &after) => Err("equal JSON is another value of Rust".to_owned()),
        None => Ok(()),
    }
}

/// Returns the name of a body.
fn name(method: &str, path: &str, role: Role) -> String {
    format!("{method} {path} {role:?}")
}

/// Returns whether a violation is at this place.
fn is_at(fault: &str, path: &str) -> bool {
    path.is_empty() || fault.strip_prefix(path).is_some_and(|rest| rest.starts_with(": "))
}

/// The value with something else at that place.
fn with(value: &Json, pointer: &str, other: Json) -> Json {
    let mut value = value.clone();
    *value.pointer_mut(pointer).unwrap() = other;
    value
}

/// Returns the value as JSON text in which its properties occur twice, first with the values of `first`.
fn twice(value: &Json, first: &Json) -> String {
    let Some(members) = value.as_object() else { return value.to_string() };
    let former = members.keys().filter_map(|name| Some((name, first.get(name)?.to_string())));
    let latter = members.iter().map(|(name, value)| (name, twice(value, &first[name])));
    let members: Vec<_> = former.chain(latter).map(|(name, text)| format!("{}:{text}", json!(name))).collect();
    format!("{{{}}}", members.join(","))
}

#[test]
fn values_of_every_type_round_trip() {
    each_body(|subject| subject.fault(&subject.values(Habits::default()), |value| comes_back(subject, value)));
}

#[test]
fn keeps_undeclared_properties_of_every_object() {
    let habits = Habits { undeclared: true, ..Habits::default() };
    each_body(|subject| subject.fault(&subject.values(habits), |value| comes_back(subject, value)));
}

#[test]
fn bindings_have_the_types_of_the_bodies() {
    let reached = RefCell::new(BTreeSet::new());
    each_body(|subject| {
        reached.borrow_mut().insert(subject.name());
        None
    });
    let bindings: Json = serde_json::from_str(BINDINGS).unwrap();
    let mut named = BTreeSet::new();
    for operation in bindings["operations"].as_array().unwrap() {
        let text = |key: &str| operation[key].as_str().unwrap();
        let responses = operation["responses"].as_array().unwrap();
        for body in responses.iter().chain([&operation["body"]]).filter(|body| body["media_type"] == "application/json")
        {
            let status = body["status"].as_u64().map(|status| u16::try_from(status).unwrap());
            let role = status.map_or(Role::Request, Role::Response);
            named.insert(name(text("method"), text("path"), role));
        }
    }
    assert!(named.len() > 800, "{} bodies are too few", named.len());
    assert_eq!(*reached.borrow(), named);
}

#[test]
fn treats_null_as_missing_if_not_nullable() {
    let absent = Cell::new(0);
    let habits = Habits { nulls: true, ..Habits::default() };
    each_body(|subject| {
        subject.fault(&subject.values(habits), |value| {
            let after = subject.through(value)?;
            let expected = without_lost_nulls(value, &after);
            if let Some(difference) = difference(&expected, &after) {
                return Err(difference);
            }
            if !subject.same(value, &after) {
                return Err("what is null is not what is absent".to_owned());
            }
            let nulls = |json: &Json| -> Vec<String> {
                let mut places = places(subject.document(), subject.body.schema, json);
                places.retain(|place| {
                    let member = place.names.last().filter(|name| place.path.ends_with(*name));
                    let never = |name: &String| subject.declared.always(name, |schema| schema["nullable"] != true);
                    let certain = subject.declared.is_certain(&place.names);
                    json.pointer(&place.pointer) == Some(&Json::Null) && certain && member.is_some_and(never)
                });
                places.into_iter().map(|place| place.path).collect()
            };
            absent.set(absent.get() + nulls(value).len());
            match nulls(&after).first() {
                Some(path) => Err(format!("{path} is still null")),
                None => Ok(()),
            }
        })
    });
    assert!(absent.get() > 1_000, "only {} nulls were tried", absent.get());
}

#[test]
fn keeps_null_if_nullable() {
    let nulls = Cell::new(0);
    each_body(|subject| {
        let value = subject.specimen();
        let mut places = places(subject.document(), subject.body.schema, &value);
        places.retain(|place| place.schema["nullable"] == true);
        nulls.set(nulls.get() + places.len());
        places.iter().find_map(|place| comes_back(subject, &with(&value, &place.pointer, Json::Null)).err())
    });
    assert!(nulls.get() > 50, "only {} nulls were tried", nulls.get());
}

#[test]
fn numbers_round_trip_exactly() {
    let numbers = Cell::new(0);
    each_body(|subject| {
        let value = subject.specimen();
        let mut places = places(subject.document(), subject.body.schema, &value);
        places.retain(|place| place.schema["type"] == "number");
        numbers.set(numbers.get() + places.len());
        places.iter().find_map(|place| {
            let large = any::<i32>().prop_map(|high| i64::from(high) << 31);
            let any = prop_oneof![proptest::num::f64::ANY.prop_map(Json::from), large.prop_map(Json::from)];
            let any = any.prop_filter("JSON has no such number", Json::is_number);
            subject.fault(&any, |number| comes_back(subject, &with(&value, &place.pointer, number.clone())))
        })
    });
    assert!(numbers.get() > 20, "only {} numbers were tried", numbers.get());
}

#[test]
fn rejects_invalid_integers_with_path() {
    let errors = Cell::new(0);
    each_body(|subject| {
        let value = subject.specimen();
        let mut places = places(subject.document(), subject.body.schema, &value);
        places.retain(|place| place.schema["type"] == "integer" && !value.pointer(&place.pointer).unwrap().is_null());
        places.iter().find_map(|place| {
            let integer =
                |name: &String| subject.declared.always(name, |schema| innermost(schema)["type"] == "integer");
            let certain = subject.declared.is_certain(&place.names) && place.names.last().is_none_or(integer);
            [json!(0.5), json!(1_u64 << 63), json!(-1e19)].into_iter().find_map(|wrong| {
                let value = with(&value, &place.pointer, wrong);
                match subject.through(&value) {
                    Err(fault) if is_at(&fault, &place.path) => errors.set(errors.get() + 1),
                    Err(fault) => return Some(format!("{} is wrong, and not: {fault}", place.path)),
                    Ok(_) if certain => return Some(format!("{} is wrong, and is taken", place.path)),
                    // The type is shared with places that allow any number.
                    Ok(after) => return difference(&value, &after),
                }
                None
            })
        })
    });
    assert!(errors.get() > 300, "only {} integers were wrong", errors.get());
}

#[test]
fn missing_property_error_has_its_name() {
    let (errors, tried) = (Cell::new(0), Cell::new(0));
    each_body(|subject| {
        let value = subject.specimen();
        places(subject.document(), subject.body.schema, &value).iter().find_map(|place| {
            let required = place.schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str);
            required.filter(|_| value.pointer(&place.pointer).unwrap().is_object()).find_map(|name| {
                tried.set(tried.get() + 1);
                let mut value = value.clone();
                value.pointer_mut(&place.pointer)?.as_object_mut()?.remove(name)?;
                let named =
                    |fault: &str| ['`', '\''].iter().any(|quote| fault.contains(&format!("{quote}{name}{quote}")));
                match subject.through(&value) {
                    Err(fault) if is_at(&fault, &place.path) && named(&fault) => {
                        errors.set(errors.get() + 1);
                        None
                    }
                    Err(fault) => Some(format!("{name} is missing in {:?}, and not: {fault}", place.path)),
                    // The type is shared with places where it is optional.
                    Ok(after) => difference(&value, &after),
                }
            })
        })
    });
    assert!(errors.get() * 2 > tried.get(), "{} of {} missing members were missed", errors.get(), tried.get());
}

#[test]
fn last_duplicate_property_wins() {
    each_body(|subject| {
        let Role::Response(status) = subject.body.role else { return None };
        let entry = subject.this.entry(subject.operation);
        let values = subject.values(Habits { full: true, ..Habits::default() });
        subject.fault(&(values.clone(), values), |(value, first)| {
            let raw = RawResponse::new(StatusCode::from_u16(status).unwrap());
            let after = (entry.response)(&raw.with_body("application/json", twice(value, first)))?;
            difference(value, &serde_json::from_slice(&after.body).unwrap()).map_or(Ok(()), Err)
        })
    });
}
