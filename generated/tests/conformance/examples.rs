//! Every example of the document decodes into the type of its operation and status, and encodes to an equal value, also
//! when every object in it has an undeclared property. Every parameter is tested in the same way.

use std::collections::BTreeSet;

use super::support::bodies::Crate;
use super::support::document::{Document, Role};
use super::support::json::difference;
use super::support::operations::operations;
use super::support::requests::{Specimen, specimen, target};
use super::support::unknown::with_unknown_members;
use http::header::{ACCEPT, HeaderValue};
use serde_json::Value as Json;

#[test]
fn crate_has_exactly_the_documented_operations() {
    let described = Crate::new().document;
    let described: BTreeSet<_> = described.operations().iter().map(|o| format!("{} {}", o.method, o.path)).collect();
    let emitted: BTreeSet<_> = operations().iter().map(|o| format!("{} {}", o.info.method, o.info.path)).collect();
    assert!(described.len() >= 165, "{} operations are too few", described.len());
    assert_eq!(emitted, described);
}

#[test]
fn every_json_body_has_an_example() {
    let document = Crate::new().document;
    for operation in document.operations() {
        for body in operation.bodies() {
            assert!(!body.examples.is_empty(), "{} {} {:?}", operation.method, operation.path, body.role);
        }
    }
}

#[test]
fn every_example_round_trips() {
    each_example(|_, _, example| example.clone());
}

#[test]
fn keeps_undeclared_properties_of_every_example() {
    each_example(with_unknown_members);
}

#[test]
fn every_parameter_round_trips() {
    each_request(true, |_| {});
}

#[test]
fn accepts_missing_optional_parameters() {
    each_request(false, |_| {});
}

#[test]
fn accepts_undeclared_query_parameters() {
    each_request(false, |specimen| {
        let uri = specimen.head.uri.to_string();
        let separator = if uri.contains('?') { '&' } else { '?' };
        specimen.head.uri = format!("{uri}{separator}_=1699449077968").parse().unwrap();
    });
}

/// Sends a request, changed in some way, through the type of each operation. The result must be the unchanged request.
fn each_request(all: bool, change: impl Fn(&mut Specimen)) {
    let this = Crate::new();
    let mut faults = Vec::new();
    for described in this.document.operations().iter().filter(|described| !described.takes_a_form()) {
        let body = described.bodies().iter().find(|body| body.role == Role::Request).map(|body| body.examples[0].1);
        let mut specimen = specimen(&this.document, described, all, body);
        change(&mut specimen);
        let entry = this.entry(described);
        let fault = match (entry.request)(&specimen.head, &specimen.body) {
            Err(fault) => Some(fault),
            Ok((method, path_and_query, headers, _)) => {
                let found = (method, target(&path_and_query), headers);
                let mut headers = specimen.head.headers;
                headers.insert(ACCEPT, HeaderValue::from_static(entry.info.accept));
                let wanted = (specimen.head.method, specimen.target, headers);
                (found != wanted).then(|| format!("{found:?} instead of {wanted:?}"))
            }
        };
        faults.extend(fault.map(|fault| format!("{}: {fault}", entry.info.id)));
    }
    assert!(faults.is_empty(), "{} operations:\n{}", faults.len(), faults.join("\n"));
}

/// Sends each example, changed in some way, through the type of its operation and status.
fn each_example(change: impl Fn(&Document, &Json, &Json) -> Json) {
    let this = Crate::new();
    let mut faults = Vec::new();
    let mut seen = 0;
    for described in this.document.operations() {
        for body in described.bodies() {
            for (name, example) in &body.examples {
                seen += 1;
                let value = change(&this.document, body.schema, example);
                let fault = match this.again(&described, body.role, &value) {
                    Ok(after) => difference(&value, &after),
                    Err(fault) => Some(fault),
                };
                let place = format!("{} {} {:?} {name:?}", described.method, described.path, body.role);
                faults.extend(fault.map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    assert!(faults.is_empty(), "{} of {seen} examples:\n{}", faults.len(), faults.join("\n"));
    assert_eq!(seen, this.document.count_examples(), "some examples were not tried");
}
