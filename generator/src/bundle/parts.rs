//! The components of a merged document, once all of them are known: what is part of another one, and their names.

use std::collections::{BTreeMap, BTreeSet};

use super::{Components, is_mapping, name, put};
use crate::grammar::{Shape, shape_at, walk};
use crate::pointer::Pointer;
use crate::source::{FileId, Map, Node, Sources, Text};

/// Replaces each component inside of another one of the same file by a reference to it.
pub(super) fn unite(document: &mut Node, components: &Components) {
    for ((file, place), component) in components {
        let around = |length: usize| {
            let mut outer = Pointer::root();
            place.segments().iter().take(length).for_each(|segment| outer.push(segment.clone()));
            components.get(&(*file, outer))
        };
        let outer = (0..place.segments().len()).rev().find_map(|length| Some((length, around(length)?)));
        let Some((length, outer)) = outer else { continue };
        let mut part = outer.clone();
        place.segments().iter().skip(length).for_each(|segment| part.push(segment.clone()));
        let Some(span) = document.at(&part).map(|node| node.span) else { continue };
        if matches!(shape_at(document, &part), Some(Shape::OrReference(_) | Shape::BooleanOrSchema)) {
            let target = Node::string(span, format!("#{component}"));
            put(document, &part, Node::map(span, [("$ref", target)]));
        }
    }
}

/// Gives each component a short name, and adapts the references to it.
pub(super) fn rename(document: &mut Node, sources: &Sources, components: &Components) {
    let names = names(document, sources, components);
    let mut edits = Vec::new();
    walk(document, &mut |visit| {
        if matches!(visit.shape, Shape::Target(_)) || is_mapping(&visit) {
            let renamed = visit.node.as_str().and_then(|text| names.get(text));
            edits.extend(renamed.map(|to| (visit.pointer.clone(), Node::string(visit.node.span, format!("#{to}")))));
        }
    });
    for (pointer, node) in edits {
        put(document, &pointer, node);
    }
    let sections = components.values().map(Pointer::parent).collect::<BTreeSet<_>>();
    for section in sections {
        let Some(map) = document.at_mut(&section).and_then(Node::as_map_mut) else { continue };
        let renamed = |key: &Text| names.get(&format!("#{}", section.child(key.clone())))?.segments().last().cloned();
        *map =
            std::mem::take(map).into_iter().map(|(key, entry)| (renamed(&key).unwrap_or(key), entry)).collect::<Map>();
    }
}

/// The new pointer of each component, by the reference to it. The order of the files decides who gets a name first, so
/// that the order of the references does not matter.
fn names(document: &Node, sources: &Sources, components: &Components) -> BTreeMap<String, Pointer> {
    let mut taken: BTreeMap<Pointer, BTreeSet<String>> = BTreeMap::new();
    let merged: BTreeSet<&Pointer> = components.values().collect();
    for section in merged.iter().map(|component| component.parent()) {
        let own = document.at(&section).and_then(Node::as_map).into_iter().flatten().map(|(name, _)| name);
        let own = own.filter(|name| !merged.contains(&section.child((*name).clone())));
        taken.entry(section.clone()).or_insert_with(|| own.map(|name| identity(name)).collect());
    }
    let mut places: Vec<(&(FileId, Pointer), &Pointer)> = components.iter().collect();
    places.sort_by_cached_key(|((file, place), _)| (sources.name(*file).to_owned(), place.to_string()));
    let mut names = BTreeMap::new();
    for ((file, place), component) in places {
        let section = component.parent();
        let taken = taken.entry(section.clone()).or_default();
        let candidates = name::of_file(sources.name(*file), place);
        let base = candidates.first().cloned().unwrap_or_default();
        let numbered = (2..).map(|number: u32| format!("{base}.{number}"));
        let chosen = candidates.into_iter().chain(numbered).find(|name| taken.insert(identity(name)));
        names.insert(format!("#{component}"), section.child(chosen.unwrap_or_default()));
    }
    names
}

/// The form in which two names must differ, so that their types get different names.
fn identity(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
