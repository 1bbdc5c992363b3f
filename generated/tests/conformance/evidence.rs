//! Bodies from elsewhere: from test suites, documentation and code of others, and the examples of the published
//! description.
//!
//! They may not be part of the repository. `OMNICHANNEL_SHARED` names the folder that has them; without it, these tests
//! are ignored.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::support::bodies::Crate;
use super::support::document::{Document, Role};
use super::support::json::{difference, without_lost_nulls};
use super::support::unknown::with_unknown_members;
use serde_json::Value as Json;

/// Recorded bodies that do not come back, and why.
const UNTAKEN_BODIES: &[(&str, &str)] = &[(
    "095_get_livechat_visitor_token_response_200",
    "the documentation's export wrote `success` as a text, which no server does",
)];

/// Paths that are wrong in the published description or in a revision, and the right ones.
const MISSPELT: [(&str, &str); 6] = [
    ("/api/vi/omnichannel/{rid}/request-transcript", "/api/v1/omnichannel/{rid}/request-transcript"),
    ("/api/v1/livechat/visitors.status", "/api/v1/livechat/visitor.status"),
    ("/api/v1/livechat/messages/{rid}", "/api/v1/livechat/{rid}/messages"),
    ("/api/v1/livechat/department/archive/{_id}", "/api/v1/livechat/department/{_id}/archive"),
    ("/api/v1/livechat/department/unarchive/{_id}", "/api/v1/livechat/department/{_id}/unarchive"),
    ("/api/v1/livechat/livechat/analytics/dashboards/charts-data", "/api/v1/livechat/analytics/dashboards/charts-data"),
];

/// A body and what it is the body of.
struct Body {
    method: String,
    path: String,
    role: Role,
    json: Json,
}

/// A change of a body before it is sent; the arguments include its schema.
type Change = fn(&Document, &Json, &Json) -> Json;

#[::testing::needs_shared]
#[test]
fn captured_bodies_round_trip() {
    judge(evidence(), UNTAKEN_BODIES, |_, _, body| body.clone());
}

#[::testing::needs_shared]
#[test]
fn captured_bodies_keep_undeclared_properties() {
    judge(evidence(), UNTAKEN_BODIES, with_unknown_members);
}

#[::testing::needs_shared]
#[test]
fn published_examples_round_trip() {
    judge(published(), &[], |_, _, body| body.clone());
}

#[::testing::needs_shared]
#[test]
fn published_examples_keep_undeclared_properties() {
    judge(published(), &[], with_unknown_members);
}

#[::testing::needs_shared]
#[test]
fn examples_of_all_revisions_round_trip() {
    judge(revisions(), &[], |_, _, body| body.clone());
}

/// The recorded bodies, each under the name of its file.
fn evidence() -> BTreeMap<String, Body> {
    let files = fs::read_dir(shared("evidence/bodies")).unwrap().map(|entry| entry.unwrap().path());
    let bodies: BTreeMap<_, _> =
        files.map(|file| (file.file_stem().unwrap().to_string_lossy().into(), read(&file))).collect();
    assert!(bodies.len() >= 103, "{} bodies are too few", bodies.len());
    bodies
}

/// The examples of the published description.
fn published() -> BTreeMap<String, Body> {
    examples(&shared("upstream/omnichannel.yaml"))
}

/// The examples of the revisions of the published description, each under the name of its file too.
fn revisions() -> BTreeMap<String, Body> {
    let files = fs::read_dir(shared("upstream/revisions")).unwrap().map(|entry| entry.unwrap().path());
    let named = |file: PathBuf| {
        let bodies = examples(&file);
        bodies.into_iter().map(move |(name, body)| (format!("{}: {name}", file.display()), body))
    };
    let bodies: BTreeMap<_, _> = files.flat_map(named).collect();
    assert!(bodies.len() > 4_000, "{} examples are too few", bodies.len());
    bodies
}

/// The examples of a description, each under its operation, role and name.
fn examples(file: &Path) -> BTreeMap<String, Body> {
    let document = Document::parse(&fs::read_to_string(file).unwrap());
    let mut bodies = BTreeMap::new();
    for operation in document.operations() {
        for body in operation.bodies() {
            for (name, example) in body.examples {
                let path = operation.path.to_owned();
                let name = format!("{} {path} {:?} {name}", operation.method, body.role);
                let method = operation.method.clone();
                bodies.insert(name, Body { method, path, role: body.role, json: example.clone() });
            }
        }
    }
    assert_eq!(bodies.len(), document.count_examples());
    bodies
}

/// Returns the path in the environment variable of this name.
fn shared(name: &str) -> PathBuf {
    let folder = std::env::var_os("OMNICHANNEL_SHARED").map(PathBuf::from);
    folder.unwrap_or_else(|| panic!("OMNICHANNEL_SHARED must name the folder that has {name}")).join(name)
}

fn read(file: &PathBuf) -> Body {
    let mut record: Json = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let (method, path) = record["operation"].as_str().unwrap().split_once(' ').unwrap();
    let role = match record["status"].as_u64() {
        Some(status) => Role::Response(u16::try_from(status).unwrap()),
        None => Role::Request,
    };
    Body { method: method.to_owned(), path: path.to_owned(), role, json: record["body"].take() }
}

/// Sends all bodies through the crate. Those that do not come back must be in the table, and the others
/// must not.
fn judge(bodies: BTreeMap<String, Body>, untaken: &[(&str, &str)], change: Change) {
    let this = Crate::new();
    let mut faults = Vec::new();
    for (name, body) in &bodies {
        let excused = untaken.iter().any(|(excused, _)| excused == name);
        match (fault(&this, body, change), excused) {
            (Some(fault), false) => faults.push(format!("{name}: {fault}")),
            (None, true) => faults.push(format!("{name}: comes back equal, so it must go from the table")),
            _ => {}
        }
    }
    let nowhere = untaken.iter().filter(|(name, _)| !bodies.contains_key(*name));
    faults.extend(nowhere.map(|(name, _)| format!("{name}: is nowhere, so it must go from the table")));
    assert!(faults.is_empty(), "{} of {} bodies:\n{}", faults.len(), bodies.len(), faults.join("\n"));
}

fn fault(this: &Crate, body: &Body, change: Change) -> Option<String> {
    let right = MISSPELT.iter().find(|(misspelt, _)| *misspelt == body.path);
    let path = right.map_or(body.path.as_str(), |(_, right)| right);
    let operations = this.document.operations();
    let found = operations.iter().find(|operation| operation.method == body.method && operation.path == path);
    let Some(operation) = found else { return Some("the document has no such operation".to_owned()) };
    let described = operation.bodies().into_iter().find(|described| described.role == body.role);
    let json = change(&this.document, described.map_or(&Json::Null, |described| described.schema), &body.json);
    match this.again(operation, body.role, &json) {
        Ok(after) => difference(&without_lost_nulls(&json, &after), &after),
        Err(fault) => Some(fault),
    }
}
