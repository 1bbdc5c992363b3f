//! The catalogue: every kind of change that a comparison knows, as data.
//!
//! Takes nothing. Gives [`all()`], [`find()`] and, for those that report, each rule under its name: `parameters::PARAMETER_MOVED`.
//! What schemas say is judged in two directions, so their rules come in [`Pair`]s: `values::TYPE_CHANGED.of(direction)`.
//!
//! Guarantees, by tests: an id is there once and reads as a sentence; each rule has a page; the reverse of a change has a rule
//! too, with the first one for its reverse; what is known of requests is known of answers, or [`waivers()`] says why not.
//!
//! What OpenAPI 3.0 has and no rule looks into: `callbacks`, `links`, `not`, and `xml` are compared as data, by the rules with
//! `keyword` in their ids, so that a difference is seen if not judged. Of `allOf`, what can be united is; two parts that
//! contradict each other are compared as data. Whether one `pattern` takes more than another is left to a reader.
//! Descriptions, summaries, titles of schemas, examples, contact, licence and links to further documents are
//! texts, not changes.

#[macro_use]
mod table;

pub mod api;
pub mod bodies;
pub mod bounds;
pub mod objects;
pub mod operations;
pub mod parameters;
pub mod responses;
pub mod rust;
pub mod security;
pub mod unions;
pub mod values;

mod waivers;

#[cfg(test)]
mod tests;

pub use table::Pair;
pub use waivers::{Waiver, waivers};

use super::{Direction, Rule};

/// Every rule, area by area.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let single = [
        api::RULES,
        operations::RULES,
        security::RULES,
        parameters::RULES,
        bodies::RULES,
        responses::RULES,
        rust::RULES,
    ];
    let pairs = [values::PAIRS, bounds::PAIRS, objects::PAIRS, unions::PAIRS];
    let schemas = pairs.into_iter().flatten().flat_map(|pair| [&pair.request, &pair.response]);
    single.into_iter().flatten().copied().chain(schemas)
}

/// The rule with this id.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
