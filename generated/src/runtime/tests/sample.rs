// Emitted by `oascrate`, from `runtime/tests/sample.rs` in its own sources. Edits are overwritten.

//! A small API with one of everything.

#![allow(dead_code, missing_docs, reason = "not every setter of an emitted type is needed here")]

use crate::runtime::emitted::*;

pub(super) const TOKEN: SecurityScheme = SecurityScheme::header("token", "X-Token");
pub(super) const USER: SecurityScheme = SecurityScheme::header("user", "X-User");
pub(super) const SESSION: SecurityScheme = SecurityScheme::cookie("session", "sid");

/// A struct with fields of every kind.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: String,
    pub owner: Option<String>,
    pub size: Option<f64>,
    pub note: Nullable<String>,
    pub state: Option<State>,
    pub next: Option<Box<Thing>>,
    pub parts: Option<Vec<Thing>>,
    pub marks: Option<BTreeMap<String, Option<i64>>>,
    pub extra: Extra,
}
model!(Thing {
    required id: String = "_id",
    required owner: Option<String> = "owner",
    optional size: f64 = "size",
    nullable note: Nullable<String> = "note",
    optional state: State = "state",
    optional next: Box<Thing> = "next",
    optional parts: Vec<Thing> = "parts",
    optional marks: BTreeMap<String, Option<i64>> = "marks",
});

impl Thing {
    pub fn new(id: impl Into<String>, owner: Option<String>) -> Self {
        Self { id: id.into(), owner, ..Self::placeholder() }
    }
}

/// An open enum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    New,
    InUse,
    Unknown(String),
}
string_enum!(State { New = "new", InUse = "in-use" });

/// The first alternative that decodes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Setting {
    Number(f64),
    Text(String),
    List(Vec<String>),
    Other(Json),
}
union!(Setting { Number: f64, Text: String, List: Vec<String> });

/// A union with a discriminator.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Thing(Box<Thing>),
    Failure(Failure),
    Other(Json),
}
union!(Event by "type" { Thing: Box<Thing> = ["thing", "part"], Failure: Failure = ["failure"] });

/// An error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    pub error: Option<String>,
    pub extra: Extra,
}
model!(Failure { optional error: String = "error" });

/// A filter in the query.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub open: Option<bool>,
    pub tags: Option<Vec<String>>,
    pub extra: Extra,
}
model!(Filter { optional open: bool = "open", optional tags each String = "tags" });

/// A request with parameters in every place.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FindThings {
    pub owner: String,
    pub path: Vec<i64>,
    pub ids: Option<Vec<String>>,
    pub limit: Option<i64>,
    pub filter: Option<Filter>,
    pub sort: Option<BTreeMap<String, i64>>,
    pub trace: Option<String>,
    pub theme: Option<String>,
}
operation!(FindThings = GET "/v1/owners/{owner}/things/{path}", "find-things", in "Things",
    secured by [[TOKEN { "read" }, USER], [SESSION { "read", "search" }]],
    aliases ["/owner/{path}" { "owner" from "of" }] -> FindThingsResponse {
    required path simple owner: String = "owner",
    required path label_explode path: Vec<i64> = "path",
    optional query form ids each String = "ids[]",
    optional query form limit: i64 = "limit",
    optional query deep filter: Filter = "filter",
    optional query json sort: BTreeMap<String, i64> = "sort",
    optional header simple trace: String = "X-Trace",
    optional cookie form theme: String = "theme",
});

impl FindThings {
    pub fn new(owner: impl Into<String>, path: Vec<i64>) -> Self {
        Self { owner: owner.into(), path, ids: None, limit: None, filter: None, sort: None, trace: None, theme: None }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FindThingsResponse {
    Ok(Vec<Thing>),
    NotFound,
    Server(Failure, u16),
    Undocumented(RawResponse),
}
responses!(FindThingsResponse -> Vec<Thing> { Ok(body: Vec<Thing>) = 200 json "application/json" } else {
    NotFound = 404,
    Server(body: Failure, status) = 500..=599 json "application/json",
});

/// A request with a JSON body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveThing {
    pub body: Thing,
}
operation!(SaveThing = PUT "/v1/things", "save-thing" -> SaveThingResponse {
    required body json body: Thing = "application/json",
});

/// Successes that differ.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SaveThingResponse {
    Ok(Thing),
    Created(String),
    Undocumented(RawResponse),
}
responses!(SaveThingResponse -> Self {
    Ok(body: Thing) = 200 json "application/json",
    Created(body: String) = 201 text "text/plain",
} else {});

/// A request with an optional body, and a response without a body.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DropThings {
    pub age: Option<i64>,
    pub body: Option<Filter>,
}
operation!(DropThings = DELETE "/v1/things", "drop-things", dialect "typed" -> DropThingsResponse {
    optional query form age: i64 = "age",
    optional body form body: Filter = "application/x-www-form-urlencoded",
});

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DropThingsResponse {
    NoContent,
    Undocumented(RawResponse),
}
responses!(DropThingsResponse -> () { NoContent = 204 } else {});

/// A multipart body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFileBody {
    pub file: Upload,
    pub description: Option<String>,
    pub extra: Vec<Part>,
}
multipart!(SendFileBody { required file: Upload = "file", optional description: String = "description" });

impl SendFileBody {
    pub fn new(file: Upload) -> Self {
        Self { file, description: None, extra: Vec::new() }
    }
}

/// A request with a multipart body.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFile {
    pub key: String,
    pub body: SendFileBody,
}
operation!(SendFile = POST "/v1/files", "send-file" -> SendFileResponse {
    required header simple key: String = "X-Key",
    required body multipart body: SendFileBody = "multipart/form-data",
});

impl SendFile {
    pub fn new(body: SendFileBody) -> Self {
        Self { key: "k".to_owned(), body }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendFileResponse {
    Ok(Bytes),
    Undocumented(RawResponse),
}
responses!(SendFileResponse -> Bytes { Ok(body: Bytes) = 200 bytes "application/octet-stream" } else {});
