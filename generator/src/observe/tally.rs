//! The observed differences, counted: memory grows with the document and the kinds of differences, not with the
//! recordings.

use std::collections::btree_map::Entry as Slot;
use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value as Json;

use super::schema::Id;
use crate::infer::{NAMES, Shape, Values};
use crate::pointer::Pointer;
use crate::source::Span;

/// How many lines of recordings a finding names.
const LINES: usize = 3;

/// A place in the recordings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// The index of the recording.
    pub recording: usize,
    /// The line, counted from 1.
    pub line: usize,
}

/// The exchange that is being read, and the part of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Moment {
    /// The number of the exchange.
    pub exchange: u64,
    pub line: Line,
    /// Whether the part belongs to the request.
    pub is_request: bool,
    /// Operation and part: `GET /boats/{id} 200`.
    pub part: String,
}

/// A kind of difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A status that is not declared; the name is the status.
    Status,
    /// A media type that is not declared; the name is the media type.
    MediaType,
    /// A query parameter that is not declared.
    Parameter,
    /// A required parameter was not sent.
    MissingParameter,
    /// A required request body was not sent.
    MissingBody,
    /// A value of another type.
    Type,
    /// A string or number without the declared format.
    Format,
    /// Null, where it is not allowed.
    Null,
    /// A value that the enum does not list.
    Value,
    /// A value beyond a bound; the name is the keyword.
    Bound,
    /// A value that no alternative of a union describes.
    Alternative,
    /// A required property is missing.
    MissingProperty,
}

/// How often something was seen, and where.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// How often.
    pub values: u64,
    /// In how many exchanges.
    pub exchanges: u64,
    last: u64,
    /// The first places.
    pub lines: Vec<Line>,
    /// Operation, part and path, where it was first seen.
    pub subject: String,
    /// The place in the document.
    pub span: Span,
    /// Whether it was seen in a request, and in a response.
    pub in_request: bool,
    /// Whether it was seen in a response.
    pub in_response: bool,
    /// Whether the values are texts of a query or a form.
    pub is_text: bool,
    /// The shape of the values.
    pub shape: Shape,
    /// The different values of an enum.
    pub listed: Values,
    /// The least and the greatest number, or length.
    pub extremes: Option<(f64, f64)>,
}

/// The undeclared properties of an object.
#[derive(Debug, Default)]
pub struct Undeclared {
    /// The objects that had some.
    pub objects: Tally,
    /// By name.
    pub names: IndexMap<String, Tally>,
    /// Those beyond [`NAMES`].
    pub others: Option<Tally>,
}

/// How often a schema applied to a value.
#[derive(Debug, Default)]
pub struct Seen {
    /// To how many values.
    pub values: u64,
    /// In the responses of how many exchanges.
    pub exchanges: u64,
    last: Option<u64>,
    /// The first of them.
    pub lines: Vec<Line>,
    /// Operation, part and path, where it was first seen.
    pub subject: String,
    /// The properties that occurred.
    pub properties: BTreeSet<String>,
}

/// Everything that was counted.
#[derive(Debug, Default)]
pub struct Tallies {
    /// The differences, by kind, place and name.
    pub issues: BTreeMap<(Kind, Pointer, String), Tally>,
    /// The number of names of a kind at a place.
    names: BTreeMap<(Kind, Pointer), usize>,
    /// How many differences have further names, beyond [`NAMES`] at one place.
    pub more: u64,
    /// What further differences are counted in, and not shown.
    rest: Tally,
    /// The undeclared properties, by the object that lacks them.
    pub undeclared: BTreeMap<Pointer, Undeclared>,
    /// The schemas that applied.
    pub seen: BTreeMap<Id, Seen>,
}

impl Tallies {
    /// The tally of a difference; one for all names beyond the limit.
    pub(super) fn issue(&mut self, kind: Kind, pointer: Pointer, name: &str) -> &mut Tally {
        let names = self.names.entry((kind, pointer.clone())).or_default();
        match self.issues.entry((kind, pointer, name.to_owned())) {
            Slot::Occupied(tally) => tally.into_mut(),
            Slot::Vacant(_) if *names >= NAMES => {
                self.more += 1;
                &mut self.rest
            }
            Slot::Vacant(vacant) => {
                *names += 1;
                vacant.insert(Tally::default())
            }
        }
    }
}

impl Tally {
    /// Counts one occurrence. Returns whether it is the first.
    pub(super) fn count(&mut self, moment: &Moment) -> bool {
        let is_first = self.values == 0;
        self.values += 1;
        if is_first || self.last != moment.exchange {
            self.exchanges += 1;
            self.last = moment.exchange;
            if self.lines.len() < LINES {
                self.lines.push(moment.line);
            }
        }
        self.in_request |= moment.is_request;
        self.in_response |= !moment.is_request;
        is_first
    }

    /// Adds a value to the shape.
    pub(super) fn add(&mut self, value: &Json, is_text: bool) {
        self.is_text |= is_text;
        match value {
            Json::String(text) if is_text => self.shape.add_text(text),
            value => self.shape.add(value),
        }
    }

    /// Adds a number or a length.
    pub(super) fn stretch(&mut self, number: f64) {
        let (least, greatest) = self.extremes.unwrap_or((number, number));
        self.extremes = Some((least.min(number), greatest.max(number)));
    }
}

impl Undeclared {
    /// The tally of a name, or of all names beyond the limit.
    pub(super) fn tally(&mut self, name: &str) -> &mut Tally {
        if self.names.len() < NAMES || self.names.contains_key(name) {
            self.names.entry(name.to_owned()).or_default()
        } else {
            self.others.get_or_insert_default()
        }
    }

    /// The objects, with the shape of all values together.
    pub fn merged(&self) -> Tally {
        let mut all = self.objects.clone();
        self.names.values().chain(&self.others).for_each(|tally| all.shape.merge(&tally.shape));
        all
    }
}

impl Seen {
    /// Counts one value. Returns whether it is the first.
    pub(super) fn count(&mut self, moment: &Moment) -> bool {
        self.values += 1;
        if !moment.is_request && self.last != Some(moment.exchange) {
            self.exchanges += 1;
            self.last = Some(moment.exchange);
            if self.lines.len() < LINES {
                self.lines.push(moment.line);
            }
        }
        self.values == 1
    }
}
