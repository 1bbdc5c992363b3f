//! Components that have another name now.
//!
//! Input: the effective documents. A component is renamed if it is removed and another one is new in the same section,
//! and either both are alike and used in the same place, or everything that used the one uses the other and most of
//! their declarations are equal. Ambiguous pairs are not renames.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::rust;
use super::parts::{Parts, finding};
use super::{Finding, ItemChange, Place, Subject};
use crate::source::{Node, Span};
use crate::surface::Surface;

/// The sections whose names emitted types may have, and how sites write them.
const SECTIONS: [(&str, &str); 4] =
    [("schemas", "schema"), ("responses", "response"), ("requestBodies", "request"), ("parameters", "parameter")];

/// A component with another name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Renamed {
    section: &'static str,
    role: &'static str,
    old: String,
    new: String,
    base: Span,
    head: Span,
}

impl Renamed {
    /// Returns the old and the new prefix of its sites.
    pub(super) fn sites(&self) -> [String; 2] {
        [&self.old, &self.new].map(|name| format!("{}:{name}", self.role))
    }

    /// References to it, as they were and as they are.
    fn references(&self) -> [String; 2] {
        [&self.old, &self.new].map(|name| reference(self.section, name))
    }
}

/// Every component that was renamed.
pub(super) fn renamed(base: &Node, head: &Node) -> Vec<Renamed> {
    let mut found: Vec<Renamed> = Vec::new();
    let sections =
        SECTIONS.map(|(section, role)| (section, role, only(base, head, section), only(head, base, section)));
    if sections.iter().all(|(.., gone, new)| gone.is_empty() || new.is_empty()) {
        return found;
    }
    let (before, after) = (Uses::of(base), Uses::of(head));
    loop {
        let mut more = Vec::new();
        for (section, role, gone, new) in &sections {
            let (gone, new) = (left(gone, &found, |it| &it.old), left(new, &found, |it| &it.new));
            let pairs = Pairs { section, found: &found, before: &before, after: &after };
            more.extend(pairs.certain(&gone, &new).into_iter().map(|[(old, base), (new, head)]| Renamed {
                section,
                role,
                old: old.to_owned(),
                new: new.to_owned(),
                base,
                head,
            }));
        }
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// Returns a finding for each component, from the items whose names derive from the name of the component.
pub(super) fn findings(renamed: &[Renamed], items: Vec<ItemChange>, base: &Surface) -> (Vec<Finding>, Vec<ItemChange>) {
    let sites: BTreeMap<String, usize> = renamed
        .iter()
        .enumerate()
        .map(|(index, it)| {
            let [old, _] = it.sites();
            (old, index)
        })
        .collect();
    let mut taken = vec![Vec::new(); renamed.len()];
    let mut rest = Vec::new();
    for item in items {
        let known = base.items.get(&item.item).filter(|_| item.renamed_to.is_some());
        let mut roles = known.into_iter().flat_map(|known| &known.identity).map(|site| role(site));
        match roles.find_map(|role| sites.get(role)).and_then(|index| taken.get_mut(*index)) {
            Some(taken) => taken.push(item),
            None => rest.push(item),
        }
    }
    let findings = renamed.iter().zip(taken).map(|(it, items)| {
        let place = Place { subject: Subject::whole(None), base: it.base, head: it.head };
        let [before, after] = [&it.old, &it.new].map(|name| Some(format!("{}/{name}", it.section)));
        finding(Parts {
            rule: &rust::COMPONENT_RENAMED,
            places: vec![place],
            beyond: Vec::new(),
            before,
            after,
            origin: None,
            items,
        })
    });
    (findings.collect(), rest)
}

/// Returns the part of a site that identifies its component.
pub(super) fn role(site: &str) -> &str {
    site.split(' ').next().unwrap_or_default()
}

/// A component by its name: where its key is, and what it is.
type Named<'a> = (&'a str, Span, &'a Node);

/// The components of one document that the other one does not have.
fn only<'a>(document: &'a Node, other: &Node, section: &str) -> Vec<Named<'a>> {
    let components =
        |document: &'a Node| document.get("components").and_then(|it| it.get(section)).and_then(Node::as_map);
    let others = other.get("components").and_then(|it| it.get(section));
    let all = components(document).into_iter().flatten();
    let is_new = |name: &str| others.and_then(|others| others.get(name)).is_none();
    all.filter(|(name, _)| is_new(name)).map(|(name, entry)| (name.as_str(), entry.key, &entry.node)).collect()
}

fn left<'a>(all: &[Named<'a>], found: &[Renamed], name: impl Fn(&Renamed) -> &String) -> Vec<Named<'a>> {
    all.iter().filter(|(own, ..)| !found.iter().any(|it| name(it) == own)).copied().collect()
}

fn reference(section: &str, name: &str) -> String {
    format!("#/components/{section}/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Where each component is referred to.
#[derive(Default)]
struct Uses(BTreeMap<String, BTreeSet<String>>);

/// Between the keys of the way to a place.
const STEP: char = '\u{0}';

impl Uses {
    fn of(document: &Node) -> Self {
        let mut uses = Self::default();
        uses.add(document, &mut String::new());
        uses
    }

    fn add(&mut self, node: &Node, way: &mut String) {
        let length = way.len();
        for (index, item) in node.as_seq().into_iter().flatten().enumerate() {
            way.push(STEP);
            way.push_str(&index.to_string());
            self.add(item, way);
            way.truncate(length);
        }
        for (key, entry) in node.as_map().into_iter().flatten() {
            match entry.node.as_str().filter(|_| key == "$ref") {
                Some(target) => drop(self.0.entry(target.to_owned()).or_default().insert(way.clone())),
                None => {
                    way.push(STEP);
                    way.push_str(key);
                    self.add(&entry.node, way);
                    way.truncate(length);
                }
            }
        }
    }
}

/// The candidate pairs of one section.
struct Pairs<'a> {
    section: &'static str,
    found: &'a [Renamed],
    before: &'a Uses,
    after: &'a Uses,
}

impl Pairs<'_> {
    /// The pairs that certainly are one component each.
    fn certain<'n>(&self, gone: &[Named<'n>], new: &[Named<'n>]) -> Vec<[(&'n str, Span); 2]> {
        let mut by_place: BTreeMap<&String, Vec<usize>> = BTreeMap::new();
        let mut by_text: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, (name, _, node)) in new.iter().enumerate() {
            let places = self.after.0.get(&reference(self.section, name));
            places.into_iter().flatten().for_each(|place| by_place.entry(place).or_default().push(index));
            if places.is_none() {
                by_text.entry(node.to_json().to_string()).or_default().push(index);
            }
        }
        let mut candidates: Vec<BTreeSet<usize>> = Vec::new();
        for (name, _, node) in gone {
            let places = self.before.0.get(&reference(self.section, name));
            let places: BTreeSet<String> =
                places.into_iter().flatten().map(|place| self.in_head(place, name)).collect();
            let near = places.iter().filter_map(|place| by_place.get(place)).flatten().copied();
            let alike = places.is_empty().then(|| by_text.get(&node.to_json().to_string())).flatten();
            let all: BTreeSet<usize> = near.chain(alike.into_iter().flatten().copied()).collect();
            let is_one = |index: &usize| new.get(*index).is_some_and(|new| self.is_one((name, node), new, &places));
            candidates.push(all.into_iter().filter(is_one).collect());
        }
        let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
        candidates.iter().flatten().for_each(|index| *counts.entry(*index).or_default() += 1);
        let pairs = gone.iter().zip(&candidates).filter_map(|((old, base, _), candidates)| {
            let only = candidates.first().filter(|index| candidates.len() == 1 && counts.get(index) == Some(&1))?;
            let (new, head, _) = new.get(*only)?;
            Some([(*old, *base), (*new, *head)])
        });
        pairs.collect()
    }

    /// Returns a place of the base in the terms of the head, if `own` has another name too.
    fn in_head(&self, place: &str, own: &str) -> String {
        let components = format!("{STEP}components{STEP}");
        let renamed = self.found.iter().find_map(|it| {
            let rest = place.strip_prefix(&format!("{components}{}{STEP}{}{STEP}", it.section, it.old))?;
            Some(format!("{components}{}{STEP}{}{STEP}{rest}", it.section, it.new))
        });
        let inside = format!("{components}{}{STEP}{own}{STEP}", self.section);
        renamed.unwrap_or_else(|| place.replacen(&inside, &format!("{components}{}{STEP}{STEP}", self.section), 1))
    }

    fn is_one(&self, (old, before): (&str, &Node), (new, _, after): &Named<'_>, places: &BTreeSet<String>) -> bool {
        let inside = format!("{STEP}components{STEP}{}{STEP}{new}{STEP}", self.section);
        let own = format!("{STEP}components{STEP}{}{STEP}{STEP}", self.section);
        let now = self.after.0.get(&reference(self.section, new)).into_iter().flatten();
        let now: BTreeSet<String> = now.map(|place| place.replacen(&inside, &own, 1)).collect();
        let mut text = before.to_json().to_string();
        let found = self.found.iter().map(Renamed::references);
        let these = [[old, new].map(|name| reference(self.section, name))];
        for [from, to] in found.chain(these) {
            text = text.replace(&format!("\"{from}\""), &format!("\"{to}\""));
        }
        let now_text = after.to_json().to_string();
        if text == now_text {
            return places.is_empty() == now.is_empty();
        }
        *places == now && are_similar(before, after)
    }
}

/// Returns whether two schemas are of one type and share most of their properties.
fn are_similar(before: &Node, after: &Node) -> bool {
    let names = |node: &'_ Node| -> BTreeSet<String> {
        let properties = node.get("properties").and_then(Node::as_map);
        properties.into_iter().flatten().map(|(name, _)| name.to_string()).collect()
    };
    let (old, new) = (names(before), names(after));
    let shared = old.intersection(&new).count();
    let kind = |node: &'_ Node| node.get("type").and_then(Node::as_str).map(str::to_owned);
    shared > 0 && shared * 2 >= old.len().max(new.len()) && kind(before) == kind(after)
}
