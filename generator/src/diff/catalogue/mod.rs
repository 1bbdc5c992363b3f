//! The catalogue of rules: every kind of change that a comparison reports, as data.
//!
//! [`all()`] returns every rule and [`find()`] one by its id. Code that reports a change names its rule:
//! `parameters::PARAMETER_MOVED`. Changes of schemas are judged in two directions, so their rules come in [`Pair`]s:
//! `values::TYPE_CHANGED.of(direction)`.
//!
//! Tests guarantee that ids are unique and read as sentences, that each rule has a page, that the inverse of a change
//! has a rule whose inverse is the first one, and that every rule for requests has a counterpart for responses or a
//! [waiver](waivers()).
//!
//! No rule judges `links`, `not` and `xml`: they are compared as data, by the rules with `keyword` in
//! their ids, so that a difference is shown. Parts of `allOf` are merged where possible; parts that contradict each
//! other are compared as data. Whether one `pattern` accepts more than another is left to the reader. Descriptions,
//! summaries, schema titles, examples, contact, license and external documentation are text, not changes.

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
