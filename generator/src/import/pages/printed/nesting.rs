//! Which object each property of a printed list belongs to.
//!
//! A printed list has no indentation: after the last property of an object, the list goes on with the next property of
//! an object around it. The examples decide: each assignment of properties to open objects has a cost, and the cheapest
//! is taken. It is cheap if the examples show the property there, and expensive if they show the object without it, or
//! if an object ends before all of its properties were listed.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::list::Item;
use crate::import::pages::inferred::{has_type, values_of};
use crate::source::{Node, Text, Value};

/// The costs of a property in an object. Differences below [`UNIT`] decide between equals.
const UNIT: usize = 128;
const UNKNOWN: usize = 4 * UNIT;
const ABSENT: usize = 8 * UNIT;
const OTHER_TYPE: usize = 12 * UNIT;
const TWICE: usize = 40 * UNIT;
/// The costs of an object that ends: without a property, and for each property of the examples that was not listed.
const EMPTY: usize = UNIT;
const UNLISTED: usize = 3 * UNIT;

/// How many assignments are followed at a time, and how many objects are open in one.
const BREADTH: usize = 32;
const DEPTH: usize = 32;

/// How many values of an object are looked at.
const VALUES: usize = 64;

/// Where a property belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The index of the object's item; `None` for the whole.
    pub parent: Option<usize>,
    /// Whether nothing tells it from another object.
    pub is_guess: bool,
}

/// An object whose properties are being listed.
#[derive(Clone)]
struct Open<'n> {
    item: Option<usize>,
    /// The values of the examples.
    values: Rc<[&'n Node]>,
    /// How many properties the examples show, how many of these were listed, and how many were listed at all.
    shown: usize,
    found: usize,
    listed: usize,
}

/// Where the items so far belong, and the objects that are still open.
#[derive(Clone)]
struct Assignment<'n> {
    cost: usize,
    open: Vec<Open<'n>>,
    /// The last item, in [`Search::places`].
    last: Option<usize>,
}

/// An open object that a further item may belong to.
#[derive(Clone, Copy)]
struct Candidate {
    /// The index of the assignment, and of the object in it.
    assignment: usize,
    depth: usize,
    class: usize,
    cost: usize,
    is_guess: bool,
}

struct Search<'n> {
    items: &'n [Item<'n>],
    /// The earlier items of the same name.
    same: Vec<Vec<usize>>,
    /// The places in all assignments, each with that of the item before.
    places: Vec<(Place, Option<usize>)>,
}

/// Finds the object of each item; all have names. `examples` are values of the whole.
pub(super) fn places<'n>(items: &'n [Item<'n>], examples: &[&'n Node]) -> Vec<Place> {
    let mut search = Search { items, same: same_names(items), places: Vec::new() };
    let mut assignments = vec![Assignment { cost: 0, open: vec![Open::new(None, examples)], last: None }];
    for index in 0..items.len() {
        let numbered = assignments.iter().enumerate();
        let mut candidates: Vec<_> = numbered.flat_map(|(number, one)| search.candidates(number, one, index)).collect();
        candidates.sort_by_key(|candidate| candidate.cost);
        candidates.truncate(BREADTH);
        let chosen = candidates.iter().filter_map(|chosen| {
            let assignment = assignments.get(chosen.assignment)?;
            Some(search.with(assignment, *chosen, index))
        });
        assignments = chosen.collect();
    }
    let best = assignments.into_iter().min_by_key(Assignment::total);
    let mut places: Vec<Place> = search.chain(best.and_then(|best| best.last)).map(|(place, _)| *place).collect();
    places.reverse();
    places
}

/// For each item, the earlier ones of the same name.
fn same_names(items: &[Item<'_>]) -> Vec<Vec<usize>> {
    let mut named: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut same = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let earlier = named.entry(item.name.unwrap_or_default()).or_default();
        same.push(earlier.clone());
        earlier.push(index);
    }
    same
}

impl<'n> Search<'n> {
    /// The places of an assignment, the last one first.
    fn chain(&self, last: Option<usize>) -> impl Iterator<Item = &(Place, Option<usize>)> {
        std::iter::successors(last.and_then(|at| self.places.get(at)), |(_, before)| self.places.get((*before)?))
    }

    /// The objects that a further item may belong to, the innermost first.
    fn candidates(&self, number: usize, assignment: &Assignment<'n>, index: usize) -> Vec<Candidate> {
        let Some(item) = self.items.get(index) else { return Vec::new() };
        let same = self.same.get(index).map_or(&[][..], Vec::as_slice);
        let first = same.first().copied().unwrap_or(index);
        let before = self.chain(assignment.last).zip((first..index).rev());
        let owners: BTreeSet<Option<usize>> =
            before.filter(|(_, at)| same.binary_search(at).is_ok()).map(|((place, _), _)| place.parent).collect();
        let class = |open: &Open<'_>| if owners.contains(&open.item) { TWICE } else { open.class(item) };
        let classes: Vec<usize> = assignment.open.iter().map(class).collect();
        let mut closed = 0;
        let mut candidates = Vec::new();
        for (depth, (open, class)) in assignment.open.iter().zip(&classes).enumerate().rev() {
            // Further properties are more likely in an object that has many.
            let tie = match (*class, open.shown) {
                (0, _) => 0,
                (_, 0) => assignment.open.len() - depth,
                (_, shown) => UNIT.saturating_sub(shown + 1),
            };
            let is_guess = *class >= UNKNOWN && classes.iter().filter(|other| *other == class).count() > 1;
            let cost = assignment.cost + class + tie.min(UNIT - 1) + closed;
            candidates.push(Candidate { assignment: number, depth, class: *class, cost, is_guess });
            closed += open.closing();
        }
        candidates
    }

    /// The assignment with a further item.
    fn with(&mut self, assignment: &Assignment<'n>, chosen: Candidate, index: usize) -> Assignment<'n> {
        let mut open: Vec<Open<'n>> = assignment.open.iter().take(chosen.depth + 1).cloned().collect();
        let mut parent = None;
        let mut values = Vec::new();
        let item = self.items.get(index);
        if let Some((owner, item)) = open.last_mut().zip(item) {
            owner.listed += 1;
            owner.found += usize::from(matches!(chosen.class, 0 | OTHER_TYPE));
            parent = owner.item;
            values = values_of(&owner.values, item.name.unwrap_or_default());
        }
        if item.is_some_and(Item::is_container) && open.len() < DEPTH {
            open.push(Open::new(Some(index), &values));
        }
        self.places.push((Place { parent, is_guess: chosen.is_guess }, assignment.last));
        Assignment { cost: chosen.cost, open, last: Some(self.places.len() - 1) }
    }
}

impl Assignment<'_> {
    /// The cost with all objects closed.
    fn total(&self) -> usize {
        self.cost + self.open.iter().map(Open::closing).sum::<usize>()
    }
}

impl<'n> Open<'n> {
    fn new(item: Option<usize>, values: &[&'n Node]) -> Self {
        let mut values = objects(values);
        values.truncate(VALUES);
        let maps = values.iter().filter_map(|value| value.as_map());
        let shown: BTreeSet<&str> = maps.flat_map(|map| map.keys().map(Text::as_str)).collect();
        Self { item, shown: shown.len(), values: values.into(), found: 0, listed: 0 }
    }

    /// The cost of a property in this object.
    fn class(&self, item: &Item<'_>) -> usize {
        if self.values.is_empty() {
            return UNKNOWN;
        }
        let shown = values_of(&self.values, item.name.unwrap_or_default());
        let kind = if item.kind.arrays > 0 { Some("array") } else { item.kind.kind };
        let fits = |value: &&Node| value.value == Value::Null || kind.is_none_or(|kind| has_type(value, kind));
        match shown.is_empty() {
            true => ABSENT,
            false if shown.iter().any(fits) => 0,
            false => OTHER_TYPE,
        }
    }

    fn closing(&self) -> usize {
        let empty = if self.listed == 0 { EMPTY } else { 0 };
        empty + self.shown.saturating_sub(self.found).min(5) * UNLISTED
    }
}

/// The objects among values, and in their lists.
fn objects<'n>(values: &[&'n Node]) -> Vec<&'n Node> {
    let mut found = Vec::new();
    for value in values {
        match value.as_seq() {
            Some(items) => found.extend(objects(&items.iter().collect::<Vec<_>>())),
            None => found.extend(value.as_map().is_some().then_some(*value)),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::import::pages::page::Page;
    use crate::import::pages::printed::list::items;
    use crate::source::{Sources, Span};

    /// The list `boat:object name:string` as `name<boat`, with `?` after a guess.
    fn nested(list: &str, examples: &[Json]) -> String {
        let text: String =
            list.split(' ').map(|item| item.replace(':', "\n").replace("[]", "Array of ") + "\n").collect();
        let mut sources = Sources::new();
        let file = sources.add("a.txt", text);
        let mut page = Page::new(&sources, file);
        let length = page.len();
        let items = items(&mut page, 0..length, &BTreeSet::new());
        let nodes: Vec<Node> = examples.iter().map(|json| Node::from_json(Span::default(), json)).collect();
        let places = places(&items, &nodes.iter().collect::<Vec<_>>());
        let told = items.iter().zip(places).map(|(item, place)| {
            let parent = place.parent.and_then(|at| items.get(at)?.name).unwrap_or("-");
            format!("{}<{parent}{}", item.name.unwrap_or_default(), if place.is_guess { "?" } else { "" })
        });
        told.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn examples_decide_where_properties_belong() {
        for (list, example, expected) in [
            (
                "boat:object name:string ok:boolean",
                json!({"boat": {"name": "Ada"}, "ok": true}),
                "boat<- name<boat ok<-",
            ),
            (
                "boat:object crew:[]object name:string name:string ok:boolean",
                json!({"boat": {"crew": [{"name": "Li"}], "name": "Ada"}, "ok": true}),
                "boat<- crew<boat name<crew name<boat ok<-",
            ),
            // Absent from the example: in the object with the most properties.
            (
                "boat:object name:string length:number mast:object wood:string berth:string ok:boolean",
                json!({"boat": {"name": "Ada", "length": 7, "mast": {"wood": "oak"}}, "ok": true}),
                "boat<- name<boat length<boat mast<boat wood<mast berth<boat? ok<-",
            ),
            // An object that the example does not have, up to a property that it has elsewhere.
            (
                "boat:object name:string year:integer length:number berths:[]object pier:string side:string ok:boolean",
                json!({"boat": {"name": "Ada", "year": 1, "length": 7}, "ok": true}),
                "boat<- name<boat year<boat length<boat berths<boat? pier<berths side<berths ok<-",
            ),
            // The type tells equal names apart.
            (
                "owner:object boat:string boat:object name:string",
                json!({"owner": {"boat": "Ada"}, "boat": {"name": "Ada"}}),
                "owner<- boat<owner boat<- name<boat",
            ),
        ] {
            assert_eq!(nested(list, &[example]), expected, "{list}");
        }
    }

    #[test]
    fn lists_without_an_example_are_nested_and_reported() {
        let list = "boat:object name:string ok:boolean";
        assert_eq!(nested(list, &[]), "boat<- name<boat? ok<boat?");
    }

    #[test]
    fn long_lists_take_little_time() {
        let list: Vec<String> =
            (0..400).map(|n| format!("a{n}:{}", if n % 3 == 0 { "object" } else { "string" })).collect();
        assert!(nested(&list.join(" "), &[]).starts_with("a0<- a1<a0?"));
    }
}
